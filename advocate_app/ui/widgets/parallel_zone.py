"""`ParallelZone`: rows in several languages with a line between the columns."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate_app.ui.metrics import RING
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.parallel import arrangement


class ParallelZone(Column):
    """A column of `Parallel` rows; it paints the upright lines that part the languages."""

    def __init__(self, gap: float = 0, *, parent: QWidget | None = None) -> None:
        self._count = 1
        super().__init__(gap, parent=parent)

    def set_count(self, count: int) -> None:
        """Change how many languages there are."""
        self._count = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        columns, air = arrangement(self._count, narrow=self._look.narrow)
        if columns == 1:
            return
        gap = self._look.pad(air)
        wide = (self.width() - 2 * RING - (columns - 1) * gap) // columns
        painter = QPainter(self)
        for number in range(1, columns):
            x = RING + number * (wide + gap) - gap // 2 - 1
            line = QRect(x, RING, max(1, round(self._look.border())), self.height() - 2 * RING)
            painter.fillRect(line, self._look.color("line"))
        painter.end()
