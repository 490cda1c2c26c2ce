"""`ActionBar`: the buttons at the foot of a sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.row import Row

Part = TypeVar("Part", bound=QWidget)

_SIDE, _SIDE_NARROW, _AIR, _AIR_SHORT, _GAP, _PRIMARY = 40, 26, 14, 9, 14, 190


class ActionBar(Row):
    """Buttons from the left, 14 px apart; they stand one below the other where they do not fit beside each other.

    A primary button is at least 190 px wide. `add_end()` puts a widget at the right end. The line above the bar is
    painted by the sheet.
    """

    def __init__(self, *, side: float = _SIDE, parent: QWidget | None = None) -> None:
        self._side = side
        super().__init__(_GAP, align="center", folds=True, padding=(side, _AIR, side, _AIR), parent=parent)

    def add(self, widget: Part, gap: float | None = None, *, stretch: int = 0, index: int | None = None) -> Part:
        """Add a button at the right of those there, and give it back."""
        if isinstance(widget, Button) and widget.kind == "primary":
            widget.set_least_width(_PRIMARY)
        return super().add(widget, gap, stretch=stretch, index=index)

    def add_end(self, widget: Part) -> Part:
        """Add a widget at the right end, and give it back. Buttons cannot be added after that."""
        self.add_stretch()
        return super().add(widget)

    def restyle(self) -> None:
        """Save air in a short window."""
        air = _AIR_SHORT if self._look.short or self._look.narrow else _AIR
        side = min(self._side, _SIDE_NARROW) if self._look.narrow else self._side
        self._layout.set_padding((side, air, side, air))
        super().restyle()
