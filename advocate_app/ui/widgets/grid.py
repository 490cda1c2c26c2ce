"""`Grid`: tiles in equal columns."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from advocate_app.ui.look import Look
from advocate_app.ui.metrics import RING
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.column import clear
from advocate_app.ui.widgets.ringed_layout import Place, RingedLayout

Part = TypeVar("Part", bound=QWidget)


class GridLayout(RingedLayout):
    """Columns of equal width, as many as `columns` and as are at least `least` wide; rows as high as their highest."""

    def __init__(self, look: Look, gap: float, columns: int, least: int) -> None:
        super().__init__(look, gap, None)
        self._columns = columns
        self._least = least
        #: Whether rows are equally high, and a widget alone in the last row takes all of it.
        self.even = False

    def set_columns(self, columns: int) -> None:
        """Change how many columns there are at most."""
        if columns != self._columns:
            self._columns = columns
            self.invalidate()

    def widths(self) -> tuple[int, int]:
        """At least one column; at best all."""
        places = self.shown()
        wanted = max((place.hint for place in places), default=0)
        gaps = self._look.pad(self._gap) * (self._columns - 1)
        return max((place.least for place in places), default=0), wanted * self._columns + gaps

    def height_of(self, width: int) -> int:
        """The rows and the gaps between them."""
        rows = self._rows(width)
        return sum(height for _places, height in rows) + max(0, len(rows) - 1) * self._look.pad(self._gap)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets row by row."""
        super().setGeometry(rect)
        inner, gap = self.inner(rect), self._look.pad(self._gap)
        column = self._column(inner.width())
        y = inner.y()
        for places, height in self._rows(inner.width()):
            width = inner.width() if self._is_alone(places, inner.width()) else column
            for index, place in enumerate(places):
                place.put(inner.x() + index * (column + gap), y, width, height)
            y += height + gap

    def _count(self, width: int) -> int:
        gap, least = self._look.pad(self._gap), self._look.text_width(self._least)
        return max(1, min(self._columns, (width + gap) // (least + gap)))

    def _column(self, width: int) -> int:
        count = self._count(width)
        return (width - (count - 1) * self._look.pad(self._gap)) // count

    def _rows(self, width: int) -> list[tuple[list[Place], int]]:
        places, count, column = self.shown(), self._count(width), self._column(width)
        rows = [places[start : start + count] for start in range(0, len(places), count)]
        wide = [width if self._is_alone(row, width) else column for row in rows]
        heights = [max(place.height_at(room) for place in row) for row, room in zip(rows, wide, strict=True)]
        if self.even and count > 1:
            tallest = max((height for height, room in zip(heights, wide, strict=True) if room == column), default=0)
            heights = [tallest if room == column else height for height, room in zip(heights, wide, strict=True)]
        return list(zip(rows, heights, strict=True))

    def _is_alone(self, row: list[Place], width: int) -> bool:
        return self.even and len(row) == 1 and self._count(width) > 1


class Grid(Restyling, QWidget):
    """Tiles in up to `columns` equal columns, `gap` apart; fewer where one would be under `least` pixels wide.

    `set_even()` makes the rows equally high and lets a tile that is alone in the last one take all of it.
    """

    ring = RING

    def __init__(self, columns: int = 2, gap: float = 14, least: int = 280, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._layout = GridLayout(self._look, gap, columns, least)
        self.setLayout(self._layout)
        self.follow_look()

    def add(self, widget: Part) -> Part:
        """Add a widget and give it back."""
        self._layout.put(widget)
        return widget

    def set_even(self) -> None:
        """Leave no hole: rows equally high, and a tile alone in the last one as wide as the grid."""
        self._layout.even = True
        self._layout.invalidate()

    def clear(self) -> None:
        """Remove all widgets and delete them."""
        clear(self._layout)

    def restyle(self) -> None:
        """Measure again."""
        self._layout.invalidate()
