"""`ActionBar`: the buttons at the foot of a sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QWidget

from advocate_app.ui.look import Look
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.ringed_layout import Place
from advocate_app.ui.widgets.row import RowLayout

Part = TypeVar("Part", bound=QWidget)
Line = list[tuple[Place, int]]

_SIDE, _SIDE_NARROW, _AIR, _AIR_SHORT, _GAP, _PRIMARY = 40, 26, 14, 9, 14, 190


class BarLayout(RowLayout):
    """Buttons on one line, with wrapped captions or on several lines where they do not fit, whichever is lower.

    A column of buttons would leave a low window with no room for what is read. `end` is the widget at the right end:
    it wraps before any button gives way.
    """

    def __init__(self, look: Look, gap: float, padding: tuple[float, float, float, float]) -> None:
        super().__init__(look, gap, padding, align="center", folds=True)
        self.end: QWidget | None = None

    def folded(self, width: int) -> bool:
        """Whether there is more than one line in `width` pixels."""
        return len(self._lines(width)) > 1

    def height_of(self, width: int) -> int:
        """The lines and the gaps between them."""
        return self._height(self._lines(width))

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets line by line; the one at the end stands at the right."""
        QLayout.setGeometry(self, rect)
        inner = self.inner(rect)
        y = inner.y()
        for line in self._lines(inner.width()):
            tall, x = _tallest(line), inner.x()
            for index, (place, width) in enumerate(line):
                x += self.gap_before(place) if index else 0
                height = place.height_at(width)
                left = inner.right() + 1 - width if self._is_end(place) else x
                place.put(left, y + (tall - height) // 2, width, height)
                x += width
            y += tall + self._look.pad(self._gap)

    def _is_end(self, place: Place) -> bool:
        return self.end is not None and place.widget is self.end

    def _height(self, lines: list[Line]) -> int:
        return sum(_tallest(line) for line in lines) + max(0, len(lines) - 1) * self._look.pad(self._gap)

    def _lines(self, width: int) -> list[Line]:
        places = [place for place in self.shown() if place.widget is not None]
        buttons = [place for place in places if not self._is_end(place)]
        gaps = sum(self.gap_before(place) for place in places[1:])
        rest = width - gaps - sum(place.hint for place in buttons)
        ends = [place for place in places if self._is_end(place)]
        if rest >= sum(place.least for place in ends):
            return [[(place, place.hint if place in buttons else min(place.hint, rest)) for place in places]]
        flowing = self._flowing(places, width)
        if gaps + sum(place.least for place in places) > width:
            return flowing
        squeezed = [list(zip(places, self._shares(places, width), strict=True))]
        return squeezed if self._height(squeezed) <= self._height(flowing) else flowing

    def _flowing(self, places: list[Place], width: int) -> list[Line]:
        lines: list[Line] = []
        x = 0
        for place in places:
            wide = min(place.hint, width)
            x += self.gap_before(place) + wide
            if not lines or x > width:
                lines.append([])
                x = wide
            lines[-1].append((place, wide))
        return lines


def _tallest(line: Line) -> int:
    return max((place.height_at(width) for place, width in line), default=0)


class ActionBar(Restyling, QWidget):
    """Buttons from the left, 14 px apart, on as few lines as they need.

    A primary button is at least 190 px wide. `add_end()` puts a widget at the right end. The line above the bar is
    painted by the sheet.
    """

    ring = 0

    def __init__(self, *, side: float = _SIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._side = side
        self._layout = BarLayout(self._look, _GAP, (side, _AIR, side, _AIR))
        self.setLayout(self._layout)
        self.follow_look()

    def add(self, widget: Part, *, index: int | None = None) -> Part:
        """Add a button at the right of those there, or at `index`, and give it back."""
        if isinstance(widget, Button) and widget.kind == "primary":
            widget.set_least_width(_PRIMARY)
        self._layout.put(widget, index=index)
        return widget

    def add_end(self, widget: Part) -> Part:
        """Add a widget at the right end, and give it back. Buttons cannot be added after that."""
        self._layout.end = widget
        self._layout.put(widget)
        return widget

    def folded(self) -> bool:
        """Whether there is more than one line now."""
        return self._layout.folded(self._layout.inner(self.rect()).width())

    def is_empty(self) -> bool:
        """Whether nothing was added."""
        return self._layout.count() == 0

    def restyle(self) -> None:
        """Save air in a short window."""
        air = _AIR_SHORT if self._look.short or self._look.narrow else _AIR
        side = min(self._side, _SIDE_NARROW) if self._look.narrow else self._side
        self._layout.set_padding((side, air, side, air))
