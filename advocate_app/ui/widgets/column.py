"""`Column`: widgets one below the other."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from advocate_app.ui.metrics import RING
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.ringed_layout import RingedLayout

Part = TypeVar("Part", bound=QWidget)


class ColumnLayout(RingedLayout):
    """Widgets one below the other, at the width of the column or, if they do not grow, at their own."""

    def widths(self) -> tuple[int, int]:
        """The widest of the widgets decides."""
        places = self.shown()
        return max((place.least for place in places), default=0), max((place.hint for place in places), default=0)

    def height_of(self, width: int) -> int:
        """The sum of the heights and gaps."""
        return sum(height + gap for height, gap in self._rows(width))

    def least_height(self) -> int:
        """The sum of the least heights and gaps."""
        places = self.shown()
        gaps = sum(self.gap_before(place) for place in places[1:])
        return gaps + sum(place.least_height for place in places)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets; what height is left goes to those that stretch."""
        super().setGeometry(rect)
        inner = self.inner(rect)
        places, rows = self.shown(), self._rows(inner.width())
        spare = inner.height() - sum(height + gap for height, gap in rows)
        stretch = sum(place.stretch for place in places)
        y = inner.y()
        for place, (height, gap) in zip(places, rows, strict=True):
            more = spare * place.stretch // stretch if stretch else 0
            tall = max(0, height + more)
            y += gap
            place.put(inner.x(), y, place.width_in(inner.width()), tall)
            y += tall

    def _rows(self, width: int) -> list[tuple[int, int]]:
        return [
            (place.height_at(place.width_in(width)), self.gap_before(place) if index else 0)
            for index, place in enumerate(self.shown())
        ]


class Column(Restyling, QWidget):
    """Widgets one below the other, `gap` apart; `padding` is left, top, right, bottom, all in pixels at 100 %."""

    ring = RING

    def __init__(
        self,
        gap: float = 0,
        *,
        padding: tuple[float, float, float, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.take_look()
        if padding is not None:
            self.ring = 0
        self._layout = ColumnLayout(self._look, gap, padding)
        self.setLayout(self._layout)
        self.follow_look()

    def add(self, widget: Part, gap: float | None = None, *, stretch: int = 0, index: int | None = None) -> Part:
        """Add a widget `gap` pixels (at 100 %) below what stands before it, and give it back."""
        self._layout.put(widget, gap, stretch, index)
        return widget

    def add_stretch(self) -> None:
        """Add air that takes the height that is left."""
        self._layout.put_stretch()

    def set_gap(self, gap: float) -> None:
        """Change the air between widgets, in pixels at 100 %."""
        self._layout.set_gap(gap)

    def set_padding(self, left: float, top: float, right: float, bottom: float) -> None:
        """Change the padding, in pixels at 100 %."""
        self._layout.set_padding((left, top, right, bottom))

    def set_indent(self, pixels: int) -> None:
        """Keep further pixels free at the left, as they are now: for what the owner paints there."""
        self._layout.indent = pixels
        self._layout.invalidate()

    def set_lane(self, pixels: int) -> None:
        """Give `pixels` of the right padding away, to the lane of a scroll bar."""
        self._layout.lane = pixels
        self._layout.invalidate()

    def clear(self) -> None:
        """Remove all widgets and delete them."""
        clear(self._layout)

    def restyle(self) -> None:
        """Measure again."""
        self._layout.invalidate()


def clear(layout: RingedLayout) -> None:
    """Take everything out of a layout and delete the widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
