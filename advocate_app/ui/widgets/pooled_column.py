"""`PooledColumn`: a column of equal widgets that are filled again instead of being made again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.column import Column

Part = TypeVar("Part", bound=QWidget)


class PooledColumn(Column, Generic[Part]):
    """Widgets made by ``make``, ``gap`` apart. Making a widget costs more than filling it, so none is thrown away."""

    def __init__(self, make: Callable[[], Part], gap: float = 0, *, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent=parent)
        self._make = make
        self._parts: list[Part] = []
        self._shown = 0

    def take(self, count: int) -> list[Part]:
        """Exactly ``count`` widgets, shown; the rest is hidden, and the whole column too when there are none."""
        self.reserve(count)
        if count != self._shown:
            # Each widget that is shown would have all of them placed at once.
            self._layout.setEnabled(False)
            for part in self._parts[self._shown : count]:
                part.show()
            for part in self._parts[count : self._shown]:
                part.hide()
            self._layout.setEnabled(True)
            self._layout.invalidate()
        self._shown = count
        self.setVisible(count > 0)
        return self._parts[:count]

    def reserve(self, count: int) -> None:
        """Make widgets ahead of time, so that there are ``count``."""
        while len(self._parts) < count:
            part = self.add(self._make())
            part.hide()
            self._parts.append(part)

    def parts(self) -> list[Part]:
        """The widgets that are shown."""
        return self._parts[: self._shown]

    def everything(self) -> list[Part]:
        """All widgets, those waiting to be shown too."""
        return list(self._parts)
