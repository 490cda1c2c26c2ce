"""`Rule`: a thin line between sections."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui.restyling import Restyling


class Rule(Restyling, QWidget):
    """A line of 1 px across a column, or with `upright` down a row."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._upright = upright
        grows, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(fixed if upright else grows, grows if upright else fixed)
        self.follow_look()

    def sizeHint(self) -> QSize:
        """As thick as it is, and no longer than it is made."""
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("line"))
        painter.end()
