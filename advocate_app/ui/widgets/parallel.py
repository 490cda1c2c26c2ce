"""`Parallel`: the same thing in several languages, side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.grid import Grid

Part = TypeVar("Part", bound=QWidget)

#: Air between two columns: 28 + 1 + 28, in three columns less.
_AIR, _AIR_OF_THREE, _AIR_FOLDED = 57, 41, 8


class Parallel(Grid, Generic[Part]):
    """Widgets made by ``make``, one for each language, in columns of equal width and height.

    In a narrow window they stand one below the other. The line between columns is painted by the `ParallelZone`.
    """

    def __init__(self, make: Callable[[], Part], *, parent: QWidget | None = None) -> None:
        self._make = make
        self._parts: list[Part] = []
        self._count = 1
        super().__init__(1, _AIR, 0, parent=parent)

    def take(self, count: int) -> list[Part]:
        """Exactly ``count`` widgets, shown."""
        while len(self._parts) < count:
            self._parts.append(self.add(self._make()))
        if count != self._count or any(part.isHidden() for part in self._parts[:count]):
            for place, part in enumerate(self._parts):
                part.setVisible(place < count)
            self._count = count
            self.restyle()
        return self._parts[:count]

    def parts(self) -> list[Part]:
        """The widgets that are shown."""
        return self._parts[: self._count]

    def restyle(self) -> None:
        """Stand side by side or one below the other."""
        columns, air = arrangement(self._count, narrow=self._look.narrow)
        self._layout.set_columns(columns)
        self._layout.set_gap(air)
        super().restyle()


def arrangement(count: int, *, narrow: bool) -> tuple[int, int]:
    """In how many columns ``count`` languages stand, and the air between them in pixels at 100 %."""
    if narrow or count == 1:
        return 1, _AIR_FOLDED
    return count, _AIR if count == 2 else _AIR_OF_THREE
