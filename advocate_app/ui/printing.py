"""Printers, and any paper on one of them. QtPrintSupport is loaded when printing is asked for, not before.

The print service is asked by another process: while it does not answer, nothing else of the asking process runs, and
it may be a printer of the network that is switched off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtGui import QPainter

from advocate_app import apart
from advocate_app.errors import N_, OutputError
from advocate_app.letters import Paper
from advocate_app.model.card import CardSheet
from advocate_app.model.letter import LetterDocument
from advocate_app.model.sheet import Sheet
from advocate_app.ui import documents, paper_words, papers

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: What the queue of the printer shows; neutral, and the same in every language.
JOB = "Document"

MOST_COPIES = 20

#: Seconds after which the print service is given up: asked for its printers, and given a paper.
_LISTING: Final = 12.0
_PRINTING: Final = 60.0


class Printer(msgspec.Struct, frozen=True):
    """A printer of this computer: the name the system knows it by, and what a person reads."""

    name: str
    caption: str
    usual: bool = False


class _Job(msgspec.Struct, frozen=True):
    """What the other process prints: one of the three kinds of paper."""

    printer: str
    copies: int
    letter: LetterDocument | None = None
    sheet: Sheet | None = None
    cards: CardSheet | None = None


def printers() -> list[Printer]:
    """The printers of this computer, the usual one first. Raises OutputError if the print service does not answer.

    Asks the print service, on Linux over a connection inside this computer.
    """
    found = msgspec.msgpack.decode(_answer(find, b"", _LISTING), type=list[Printer])
    return sorted(found, key=lambda printer: not printer.usual)


def print_letter(document: Paper, printer: Printer, copies: int = 1) -> None:
    """Send ``document`` to ``printer`` as a job with a neutral name. Raises OutputError if it takes none."""
    job = _Job(
        printer.name,
        copies,
        document if isinstance(document, LetterDocument) else None,
        document if isinstance(document, Sheet) else None,
        document if isinstance(document, CardSheet) else None,
    )
    if not _answer(put, msgspec.msgpack.encode(job), _PRINTING):
        raise OutputError(paper_words.refused(document), printer=printer.caption)


def give_up() -> None:
    """Ask the print service no longer: who waits for it gets an OutputError."""
    apart.stop_all()


def _answer(work: apart.Work, content: bytes, patience: float) -> bytes:
    # With a folder of its own: the library of the print service puts each paper aside before it hands it over.
    try:
        return apart.Apart(work, content, scratch=True).result(patience)
    except apart.StoppedError:
        raise OutputError(
            N_("The print service of this computer does not answer. Save the file, or try again later.")
        ) from None


# -- in the other process ----------------------------------------------------------------------------------------------


def find(_nothing: bytes) -> bytes:
    """The printers, between processes."""
    documents.start_without_window()
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    found = [
        Printer(info.printerName(), info.description() or info.printerName(), info.printerName() == usual)
        for info in QPrinterInfo.availablePrinters()
    ]
    return msgspec.msgpack.encode(found)


def put(asked: bytes) -> bytes:
    """Print one job; empty if the printer is gone or does not take it."""
    documents.start_without_window()
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    job = msgspec.msgpack.decode(asked, type=_Job)
    document = job.letter or job.sheet or job.cards
    info = QPrinterInfo.printerInfo(job.printer)
    if document is None or info.isNull():
        return b""
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(JOB)
    device.setCreator("")
    device.setCopyCount(job.copies)
    return b"printed" if draw(document, device) else b""


def draw(document: Paper, device: QPrinter) -> bool:
    """Draw all pages of ``document`` on ``device``; False if it does not take them."""
    device.setFullPage(True)
    device.setPageLayout(documents.page_layout())
    painter = QPainter()
    if not painter.begin(device):
        return False
    papers.draw(document, painter, device.resolution(), device.newPage)
    return painter.end()
