"""The document that a letter is drawn from: on the screen, on paper and in a PDF file alike. A sheet uses it, too."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from advocate_app.letters import layout, to_odt
from advocate_app.letters.layout import Margins, Setting
from advocate_app.model.letter import BlockKind, DocumentBlock, LetterDocument, Run
from advocate_app.ui import fonts
from advocate_app.ui.bound_lines import keep_together

__all__ = [
    "MM",
    "PAGE",
    "POINT",
    "Draw",
    "blank",
    "block_format",
    "draw_page",
    "draw_pages",
    "font",
    "page_layout",
    "pdf",
    "place_of",
    "scale_to",
    "start_without_window",
    "text_document",
    "to_odt",
    "to_pdf",
    "written",
]

# The document is laid out in CSS pixels of 1/96 inch, whatever the screen: lines break at the same word everywhere.
_DPI: Final = 96
POINT: Final = _DPI / 72
MM: Final = _DPI / 25.4

#: An A4 page in the pixels of the document.
PAGE: Final = QSizeF(layout.PAGE_WIDTH * MM, layout.PAGE_HEIGHT * MM)

#: Backgrounds of the preview: a filled field, the one being typed, an empty one. The paper is the same in every
#: colour scheme, so they are too. They are never printed.
_FILLED, _CURRENT, _EMPTY = QColor("#DCEBF0"), QColor("#BFDDE7"), QColor("#FBEFC6")
_INK: Final = QColor("#000000")

#: Draws all pages on a device of so many dots an inch; the last argument begins each page after the first.
Draw = Callable[[QPainter, int, Callable[[], object]], None]

#: Type of a page number, in points, and the height of the foot that it stands in, in millimetres.
_NUMBER_TYPE, _NUMBER_FOOT = 8.5, 13.0

#: In the blocks of a document made with marks: the field that a stretch of text came from.
_FIELD: Final = QTextCharFormat.Property.UserProperty.value + 1


class _Started:
    application: QGuiApplication | None = None


def start_without_window() -> None:
    """Make Qt able to lay out text where there is no window and perhaps no screen; raises DisplayError.

    Does nothing in a program that has an application already.
    """
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _Started.application = QGuiApplication(["handbook"])
    fonts.register()


# -- the document ------------------------------------------------------------------------------------------------------


def text_document(document: LetterDocument, *, marks: bool = False, current: str | None = None) -> QTextDocument:
    """``document`` laid out on A4 pages of `PAGE` pixels. ``marks`` colours the fields, ``current`` is being typed."""
    text = blank(layout.margins(document))
    writing = _Writing(QTextCursor(text), marks=marks, current=current)
    for block, setting in layout.settings(document):
        writing.block(block, setting)
    text.setPageSize(PAGE)
    keep_together(text)
    return text


def blank(margins: Margins) -> QTextDocument:
    """A document without a word, with `margins` around what is written into it. Give it its page size last."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setUseDesignMetrics(True)
    text.setDefaultFont(font(layout.TYPE))
    text.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setDefaultTextOption(option)
    frame = QTextFrameFormat()
    frame.setLeftMargin(margins.left * MM)
    frame.setTopMargin(margins.top * MM)
    frame.setRightMargin(margins.right * MM)
    frame.setBottomMargin(margins.bottom * MM)
    text.rootFrame().setFrameFormat(frame)
    return text


def place_of(text: QTextDocument, field: str) -> QRectF | None:
    """Where the paragraph with ``field`` lies in a document made with marks; None if it has no such field."""
    block = text.begin()
    while block.isValid():
        if any(each.format.property(_FIELD) == field for each in block.textFormats()):
            return text.documentLayout().blockBoundingRect(block)
        block = block.next()
    return None


class _Writing:
    """Writes blocks one below the other at a cursor."""

    def __init__(self, cursor: QTextCursor, *, marks: bool, current: str | None) -> None:
        self._cursor = cursor
        self._marks = marks
        self._current = current
        self._begun = False
        self._table: QTextTable | None = None

    def block(self, block: DocumentBlock, setting: Setting) -> None:
        """Write one block of a letter."""
        if block.kind is BlockKind.SIGNATURE:
            self._row(layout.cells_of(block), setting.above)
        elif block.kind is BlockKind.RECEIPT:
            for place, cell in enumerate(layout.cells_of(block)):
                self._paragraph(Setting(layout.row_above(place, setting)), cell)
        else:
            self._paragraph(setting, block.runs)

    def _paragraph(self, setting: Setting, runs: Iterable[Run]) -> None:
        if self._begun:
            self._cursor.insertBlock(block_format(setting))
        else:
            self._cursor.setBlockFormat(block_format(setting))
        if self._table is not None:
            # Qt forgets the air above a paragraph that follows a table.
            form = self._table.format()
            form.setBottomMargin(setting.above * POINT)
            self._table.setFormat(form)
            self._table = None
        self._begun = True
        self._runs(runs, bold=setting.bold)

    def _row(self, cells: list[list[Run]], above: float) -> None:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setTopMargin(above * POINT)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = layout.SIGNATURE_CELLS[: len(cells)]
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        table = self._cursor.insertTable(1, len(shares), form)
        for place, cell in enumerate(cells[: len(shares)]):
            self._cursor = table.cellAt(0, place).firstCursorPosition()
            self._cursor.setBlockFormat(block_format(Setting(0)))
            self._runs(cell)
        # Qt keeps an empty paragraph after a table; the next block takes it.
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._begun = False
        self._table = table

    def _runs(self, runs: Iterable[Run], *, bold: bool = False) -> None:
        for run in runs:
            shape = QTextCharFormat()
            shape.setFont(font(layout.TYPE, bold=bold or run.bold))
            shape.setForeground(_INK)
            if self._marks and run.field is not None:
                shape.setBackground(self._colour(run))
                shape.setProperty(_FIELD, run.field)
            self._cursor.insertText(run.text.replace("\n", "\u2028"), shape)

    def _colour(self, run: Run) -> QColor:
        if run.field == self._current:
            return _CURRENT
        return _FILLED if run.filled else _EMPTY


def font(points: float, *, bold: bool = False) -> QFont:
    """The typeface of the paper in that size."""
    made = QFont(fonts.FAMILY)
    made.setPixelSize(round(points * POINT))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def block_format(setting: Setting) -> QTextBlockFormat:
    """The air, edges and height of line of a paragraph."""
    form = QTextBlockFormat()
    form.setTopMargin(setting.above * POINT)
    form.setLeftMargin(setting.indent * POINT)
    form.setTextIndent(setting.first_line * POINT)
    form.setLineHeight(setting.line * POINT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter if setting.centred else Qt.AlignmentFlag.AlignLeft)
    return form


# -- drawing it --------------------------------------------------------------------------------------------------------


def draw_page(text: QTextDocument, page: int, painter: QPainter) -> None:
    """Draw page ``page``, the first being 0, at the painter's origin, `PAGE` pixels large."""
    # Line by line: a document that draws a page itself also draws, unseen, the last line of the page before, and that
    # line would be read twice out of a PDF file (WORKAROUND QTextLayout::draw, Qt 6.11.3).
    top, layout_ = page * PAGE.height(), text.documentLayout()
    painter.save()
    painter.translate(0, -top)
    painter.setPen(_INK)
    block = text.begin()
    while block.isValid():
        lines = block.layout()
        origin = layout_.blockBoundingRect(block).topLeft()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            if top <= origin.y() + line.y() < top + PAGE.height():
                line.draw(painter, origin)
        block = block.next()
    painter.restore()


def draw_pages(
    texts: Sequence[QTextDocument], painter: QPainter, resolution: int, new_page: Callable[[], object]
) -> None:
    """Draw all pages on a device of ``resolution`` dots an inch; ``new_page`` begins each after the first.

    Where there are several documents, each page is numbered.
    """
    scale_to(painter, resolution)
    pages = [(text, page) for text in texts for page in range(text.pageCount())]
    for place, (text, page) in enumerate(pages):
        if place:
            new_page()
        draw_page(text, page, painter)
        if len(texts) > 1:
            _draw_number(f"{place + 1} / {len(pages)}", painter)


def scale_to(painter: QPainter, resolution: int) -> None:
    """Let the painter of a device of ``resolution`` dots an inch draw in the pixels of the document."""
    painter.scale(resolution / _DPI, resolution / _DPI)


def _draw_number(number: str, painter: QPainter) -> None:
    painter.setFont(font(_NUMBER_TYPE))
    painter.setPen(_INK)
    foot = QRectF(0, PAGE.height() - _NUMBER_FOOT * MM, PAGE.width() - layout.RIGHT * MM, _NUMBER_FOOT * MM / 2)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, number)


def page_layout() -> QPageLayout:
    """A whole A4 page: the margins are those of the document."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter
    )


# -- PDF ---------------------------------------------------------------------------------------------------------------


def to_pdf(document: LetterDocument) -> bytes:
    """``document`` as a PDF file."""
    return pdf([text_document(document)])


def pdf(texts: Sequence[QTextDocument]) -> bytes:
    """The documents as a PDF file."""
    return written(functools.partial(draw_pages, texts))


def written(draw: Draw) -> bytes:
    """A PDF file with its typeface inside, and nothing in it about program, person or time.

    What draws the same gives the same bytes.
    """
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout())
    painter = QPainter(writer)
    draw(painter, writer.resolution(), writer.newPage)
    painter.end()
    return neutral(bytes(buffer.data().data()))


#: What Qt writes of itself: the entries of the document's information, and the way to a page of metadata.
_INFORMATION: Final = re.compile(
    rb"/(?:Producer|Creator|Author|Title|CreationDate|ModDate) \((?:\\.|[^\\)])*\)", re.DOTALL
)
_METADATA: Final = re.compile(rb"/Metadata \d+ 0 R")
_PACKET: Final = re.compile(rb"(?<=stream\n)<\?xpacket .*?<\?xpacket end=.*?\?>", re.DOTALL)
_MARK: Final = re.compile(rb"(?<=/ID \[ )<[0-9a-fA-F]+> <[0-9a-fA-F]+>")


def neutral(pdf: bytes) -> bytes:
    """``pdf`` without its metadata. Each is replaced by as many bytes, so that the table of offsets stays right."""
    first, end, rest = pdf.partition(b"endobj")
    first = _INFORMATION.sub(_blank, first)
    for pattern in (_METADATA, _PACKET):
        rest = pattern.sub(_blank, rest, count=1)
    pdf = first + end + rest
    return _MARK.sub(lambda found: re.sub(rb"[0-9a-fA-F]", b"0", found[0]), pdf)


def _blank(found: re.Match[bytes]) -> bytes:
    return b" " * len(found[0])
