"""Any paper of the program, letter, sheet or cards, drawn on a printer and put into a file."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtGui import QPainter, QTextDocument

from advocate_app import letters
from advocate_app.letters import Paper, TextPaper
from advocate_app.model.card import CardSheet
from advocate_app.model.sheet import Sheet
from advocate_app.ui import card_pages, documents, sheet_pages


def texts(paper: TextPaper) -> list[QTextDocument]:
    """What is drawn one after the other: a letter is one document, a sheet one for each of its pages."""
    return sheet_pages.pages(paper) if isinstance(paper, Sheet) else [documents.text_document(paper)]


def draw(paper: Paper, painter: QPainter, resolution: int, new_page: Callable[[], object]) -> None:
    """Draw all pages on a device of ``resolution`` dots an inch; ``new_page`` begins each after the first."""
    if isinstance(paper, CardSheet):
        card_pages.draw(paper, painter, resolution)
    else:
        documents.draw_pages(texts(paper), painter, resolution, new_page)


def to_pdf(paper: Paper) -> bytes:
    """``paper`` as a PDF file that says nothing about program, person or time."""
    return documents.written(functools.partial(draw, paper))


def formats(paper: Paper) -> dict[str, Callable[[], bytes]]:
    """The formats that ``paper`` has, the usual one first, and what puts it into each."""
    made: dict[str, Callable[[], bytes]] = {"pdf": functools.partial(to_pdf, paper)}
    if not isinstance(paper, CardSheet):
        made["odt"] = functools.partial(letters.to_odt, paper)
        made["txt"] = lambda: letters.to_text(paper).encode()
    return made
