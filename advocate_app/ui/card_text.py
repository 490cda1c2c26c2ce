"""Text on pocket cards: so many lines of it as there is room for, cut at whole words."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from advocate_app.ui import documents
from advocate_app.ui.documents import POINT

_MORE: Final = "…"

#: Where in the height of a line its letters stand.
_BASELINE: Final = 0.76


class Type(NamedTuple):
    """How a text is set: type and the height of its lines in points.

    ``sentences``: one that is too long ends with a whole sentence if it can, and not in the middle of one.
    """

    size: float
    line: float
    bold: bool = False
    centred: bool = False
    sentences: bool = False

    @property
    def height(self) -> float:
        """The height of a line in pixels."""
        return self.line * POINT


class Room(NamedTuple):
    """Where a text may stand: ``width`` pixels, of which the first line leaves ``indent`` free, and so many lines."""

    width: float
    lines: int = 1
    indent: float = 0.0


class Block(NamedTuple):
    """A text that is laid out, at its place on the card in pixels."""

    layout: QTextLayout
    place: QPointF
    type: Type

    @property
    def text(self) -> str:
        """The words that are seen."""
        return self.layout.text()

    @property
    def height(self) -> float:
        """That of all lines."""
        return self.layout.lineCount() * self.type.height

    @property
    def inked(self) -> list[QRectF]:
        """What the words of each line cover on the card."""
        lines = (self.layout.lineAt(number).naturalTextRect() for number in range(self.layout.lineCount()))
        return [
            QRectF(line.x(), number * self.type.height, line.width(), self.type.height).translated(self.place)
            for number, line in enumerate(lines)
        ]

    def draw(self, painter: QPainter) -> None:
        """Draw it in black."""
        self.layout.draw(painter, self.place)


def width_of(layout: QTextLayout) -> float:
    """The width of the longest line, in pixels."""
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return max((line.naturalTextWidth() for line in lines), default=0.0)


def whole(text: str, type_: Type, room: Room) -> bool:
    """Whether ``room`` holds all of ``text``."""
    return _laid(text, type_, room).lineCount() <= room.lines


def laid(text: str, type_: Type, room: Room) -> QTextLayout:
    """``text`` in ``room``; what is too long ends with "…" after a whole word, or within the only one."""
    layout = _laid(text, type_, room)
    if layout.lineCount() <= room.lines:
        return layout
    last = layout.lineAt(room.lines - 1)
    kept = text[: last.textStart() + last.textLength()].rstrip()
    if type_.sentences and (end := kept.rfind(". ")) > 0:
        return _laid(kept[: end + 1], type_, room)
    while kept:
        layout = _laid(f"{kept.rstrip(' .,;:–-')}{_MORE}", type_, room)
        if layout.lineCount() <= room.lines:
            break
        kept = kept.rpartition(" ")[0] or kept[:-1]
    return layout


def _laid(text: str, type_: Type, room: Room) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setUseDesignMetrics(True)
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if type_.centred else Qt.AlignmentFlag.AlignLeft)
    layout = QTextLayout(text, documents.font(type_.size, bold=type_.bold))
    layout.setTextOption(option)
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        indent = room.indent if number == 0 else 0.0
        line.setLineWidth(max(1.0, room.width - indent))
        line.setPosition(QPointF(indent, (number + _BASELINE) * type_.height - line.ascent()))
        number += 1
    layout.endLayout()
    return layout
