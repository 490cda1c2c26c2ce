"""Letters: what was typed and what the flow found out, put into the blocks of a paper."""

from advocate_app.letters.composing import Detail, compose, compose_all, without_answers
from advocate_app.letters.html import to_html
from advocate_app.letters.odt import to_odt
from advocate_app.letters.plain import to_text

__all__ = ["Detail", "compose", "compose_all", "to_html", "to_odt", "to_text", "without_answers"]
