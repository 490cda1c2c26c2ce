"""Any paper of the program, letter or sheet, as documents to draw and as a PDF file."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from advocate_app.letters import Paper
from advocate_app.model.sheet import Sheet
from advocate_app.ui import documents, sheet_pages


def texts(paper: Paper) -> list[QTextDocument]:
    """What is drawn one after the other: a letter is one document, a sheet one for each of its pages."""
    return sheet_pages.pages(paper) if isinstance(paper, Sheet) else [documents.text_document(paper)]


def to_pdf(paper: Paper) -> bytes:
    """``paper`` as a PDF file that says nothing about program, person or time."""
    return documents.pdf(texts(paper))
