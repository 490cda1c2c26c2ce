"""Printers, and any paper on one of them. QtPrintSupport is loaded when printing is asked for, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtGui import QPainter

from advocate_app.errors import OutputError
from advocate_app.letters import Paper
from advocate_app.ui import documents, paper_words, papers

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: What the queue of the printer shows; neutral, and the same in every language.
JOB = "Document"

MOST_COPIES = 20


class Printer(msgspec.Struct, frozen=True):
    """A printer of this computer: the name the system knows it by, and what a person reads."""

    name: str
    caption: str
    usual: bool = False


def printers() -> list[Printer]:
    """The printers of this computer, the usual one first.

    Asks the print service, on Linux over a connection inside this computer.
    """
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    found = [
        Printer(info.printerName(), info.description() or info.printerName(), info.printerName() == usual)
        for info in QPrinterInfo.availablePrinters()
    ]
    return sorted(found, key=lambda printer: not printer.usual)


def print_letter(document: Paper, printer: Printer, copies: int = 1) -> None:
    """Send ``document`` to ``printer`` as a job with a neutral name. Raises OutputError if it takes none."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(printer.name)
    if info.isNull():
        raise _refused(document, printer)
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(JOB)
    device.setCreator("")
    device.setCopyCount(copies)
    if not draw(document, device):
        raise _refused(document, printer)


def draw(document: Paper, device: QPrinter) -> bool:
    """Draw all pages of ``document`` on ``device``; False if it does not take them."""
    device.setFullPage(True)
    device.setPageLayout(documents.page_layout())
    painter = QPainter()
    if not painter.begin(device):
        return False
    papers.draw(document, painter, device.resolution(), device.newPage)
    return painter.end()


def _refused(document: Paper, printer: Printer) -> OutputError:
    return OutputError(paper_words.refused(document), printer=printer.caption)
