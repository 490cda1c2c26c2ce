"""`Flow`: small widgets side by side that go to a new line where they do not fit."""

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
Line = list[tuple[Place, int, int]]


class FlowLayout(RingedLayout):
    """Lines of widgets at the width they ask for, centred in their line."""

    def __init__(
        self, look: Look, gap: float, line_gap: float, padding: tuple[float, float, float, float] | None
    ) -> None:
        super().__init__(look, gap, padding)
        self._line_gap = line_gap

    def widths(self) -> tuple[int, int]:
        """At least the widest widget; at best all on one line."""
        places = self.shown()
        gaps = sum(self.gap_before(place) for place in places[1:])
        return max((place.least for place in places), default=0), gaps + sum(place.hint for place in places)

    def height_of(self, width: int) -> int:
        """The lines and the gaps between them."""
        lines = self._lines(width)
        heights = sum(max(height for _place, _width, height in line) for line in lines)
        return heights + max(0, len(lines) - 1) * self._look.pad(self._line_gap)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets line by line."""
        super().setGeometry(rect)
        inner = self.inner(rect)
        y = inner.y()
        for line in self._lines(inner.width()):
            tallest, x = max(height for _place, _width, height in line), inner.x()
            for index, (place, width, height) in enumerate(line):
                x += self.gap_before(place) if index else 0
                place.put(x, y + (tallest - height) // 2, width, height)
                x += width
            y += tallest + self._look.pad(self._line_gap)

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        x = 0
        for place in self.shown():
            wide = min(place.hint, width)
            x += self.gap_before(place) + wide
            if not lines or x > width:
                lines.append([])
                x = wide
            lines[-1].append((place, wide, place.height_at(wide)))
        return lines


class Flow(Restyling, QWidget):
    """Chips, badges and links, `gap` apart on a line and `line_gap` between lines, in pixels at 100 %."""

    ring = RING

    def __init__(
        self,
        gap: float = 10,
        line_gap: float = 8,
        *,
        padding: tuple[float, float, float, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.take_look()
        self._layout = FlowLayout(self._look, gap, line_gap, padding)
        self.setLayout(self._layout)
        self.follow_look()

    def add(self, widget: Part, gap: float | None = None) -> Part:
        """Add a widget and give it back."""
        self._layout.put(widget, gap)
        return widget

    def clear(self) -> None:
        """Remove all widgets and delete them."""
        clear(self._layout)

    def restyle(self) -> None:
        """Measure again."""
        self._layout.invalidate()
