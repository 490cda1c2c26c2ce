"""A sheet cut into pages of A4, so that no page ends between a statement and its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from advocate_app.letters import layout
from advocate_app.letters.layout import Row, Setting
from advocate_app.model.letter import Run
from advocate_app.model.sheet import Sheet
from advocate_app.ui import documents
from advocate_app.ui.documents import MM, POINT

#: Higher than any sheet: on such a page its lines are measured.
_ENDLESS: Final = 1_000_000.0

#: Room left free at the foot of a page, in pixels: Qt keeps an empty paragraph after a table.
_SLACK: Final = 8.0

#: Rows that are measured at once. Qt lets no other thread of the program run meanwhile, and the exit must not wait.
_AT_ONCE: Final = 16

#: What a page that is to be the only one may take of its height: other programs set an ODT file in other type.
_FULL: Final = 0.98


def pages(sheet: Sheet) -> list[QTextDocument]:
    """One document for each page of ``sheet``, laid out on A4."""
    return [_text(sheet, rows) for rows in _cut(sheet)]


def fitted(sheet: Sheet) -> Sheet:
    """``sheet`` without the spare lines that its one page cannot hold; a sheet of any length stays as it is."""
    while sheet.one_page and (spare := sheet.most_spare()):
        if _bottoms(sheet, layout.rows(sheet))[-1] <= _room(sheet) * _FULL:
            break
        sheet = sheet.without(spare)
    return sheet


def _room(sheet: Sheet) -> float:
    margins = layout.margins(sheet)
    return documents.PAGE.height() - (margins.top + margins.bottom) * MM - _SLACK


def _cut(sheet: Sheet) -> Iterator[list[Row]]:
    """The rows of each page."""
    rows, room = layout.rows(sheet), _room(sheet)
    bottoms = [0.0, *_bottoms(sheet, rows)]
    begun = 0
    for first, end in pairwise(_joints(rows)):
        if first > begun and bottoms[end] - bottoms[begun] > room:
            yield rows[begun:first]
            begun = first
    yield rows[begun:]


def _joints(rows: Sequence[Row]) -> list[int]:
    """The numbers of the rows before which a page may end, and that of the end."""
    inner = [place for place in range(1, len(rows)) if not rows[place - 1].together]
    return [0, *inner, len(rows)]


def _bottoms(sheet: Sheet, rows: Sequence[Row]) -> list[float]:
    """Where each row ends below the upper margin, in pixels, were the page endless."""
    bottoms = _measured(sheet, rows[:_AT_ONCE])
    while len(bottoms) < len(rows):
        # The row before once more: the air above the first row of a page is not that between two rows.
        known, *more = _measured(sheet, rows[len(bottoms) - 1 : len(bottoms) + _AT_ONCE])
        above = bottoms[-1] - known
        bottoms += [above + bottom for bottom in more]
    return bottoms


def _measured(sheet: Sheet, rows: Sequence[Row]) -> list[float]:
    """Where each of so few rows ends."""
    text = _text(sheet, rows, _ENDLESS)
    top, placed = layout.margins(sheet).top * MM, text.documentLayout()
    bottoms, block = [], text.begin()
    if len(sheet.languages) > 1:
        block = block.next()  # the empty paragraph before the table
    for row in rows:
        bottom = 0.0
        for _paragraph in range(sum(len(cell) for cell in row.cells)):
            bottom = max(bottom, placed.blockBoundingRect(block).bottom())
            block = block.next()
        bottoms.append(bottom - top)
    return bottoms


# -- writing -----------------------------------------------------------------------------------------------------------


def _text(sheet: Sheet, rows: Sequence[Row], height: float = documents.PAGE.height()) -> QTextDocument:
    text = documents.blank(layout.margins(sheet))
    cursor = QTextCursor(text)
    if len(sheet.languages) > 1:
        _write_table(rows, len(sheet.languages), cursor)
    else:
        _write(cursor, [paragraph for row in rows for paragraph in row.cells[0]])
    text.setPageSize(QSizeF(documents.PAGE.width(), height))
    return text


def _write_table(rows: Sequence[Row], columns: int, cursor: QTextCursor) -> None:
    """The languages beside each other, row by row."""
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(0)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns)
    _shrink(cursor)
    table = cursor.insertTable(len(rows), columns, form)
    for place, row in enumerate(rows):
        for column, paragraphs in enumerate(row.cells):
            cell = table.cellAt(place, column)
            shape = QTextTableCellFormat()
            # Qt forgets the air above the first paragraph of a cell.
            shape.setTopPadding(paragraphs[0][0].above * POINT if place else 0)
            shape.setLeftPadding(layout.GUTTER / 2 * MM if column else 0)
            shape.setRightPadding(layout.GUTTER / 2 * MM if column < columns - 1 else 0)
            cell.setFormat(shape)
            _write(cell.firstCursorPosition(), paragraphs)
    after = table.lastCursorPosition()
    after.movePosition(QTextCursor.MoveOperation.NextBlock)
    _shrink(after)


def _shrink(cursor: QTextCursor) -> None:
    """Make the empty paragraph at ``cursor`` next to nothing: Qt keeps one before and after a table."""
    cursor.setBlockFormat(documents.block_format(Setting(0, type=1, line=1)))
    cursor.setBlockCharFormat(_shape(1, bold=False))


def _write(cursor: QTextCursor, paragraphs: Sequence[tuple[Setting, Sequence[Run]]]) -> None:
    """Paragraphs one below the other, the first one where the cursor stands."""
    for place, (setting, runs) in enumerate(paragraphs):
        form = documents.block_format(setting)
        if place:
            cursor.insertBlock(form)
        else:
            form.setTopMargin(0)
            cursor.setBlockFormat(form)
        for run in runs:
            cursor.insertText(run.text, _shape(setting.type, bold=setting.bold or run.bold))


def _shape(points: float, *, bold: bool) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(documents.font(points, bold=bold))
    return shape
