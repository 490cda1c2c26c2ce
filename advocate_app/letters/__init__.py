"""Letters and sheets: what was typed and what the flow found out, put into the blocks of a paper."""

from advocate_app.letters.composing import Detail, compose, compose_all, without_answers
from advocate_app.letters.html import to_html
from advocate_app.letters.layout import Paper, TextPaper
from advocate_app.letters.odt import to_odt
from advocate_app.letters.plain import to_text
from advocate_app.letters.sheets import next_steps_sheet, topic_sheet

__all__ = [
    "Detail",
    "Paper",
    "TextPaper",
    "compose",
    "compose_all",
    "next_steps_sheet",
    "to_html",
    "to_odt",
    "to_text",
    "topic_sheet",
    "without_answers",
]
