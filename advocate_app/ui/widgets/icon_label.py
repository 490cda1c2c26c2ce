"""`IconLabel`: an icon beside a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import icons
from advocate_app.ui.restyling import Restyling


class IconLabel(Restyling, QWidget):
    """An icon of `size` pixels at 100 %. The word beside it says the same, so it has no name of its own.

    With `line` it is as high as a line of that type style, so that it stands in the middle of the first line.
    """

    def __init__(
        self, icon: str, size: int = 20, color: str = "accent", *, line: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.take_look()
        self._icon, self._size, self._color, self._line = icon, size, color, line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def set_icon(self, icon: str, color: str = "") -> None:
        """Change the icon, and its colour if one is named."""
        self._icon, self._color = icon, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        """The icon, or the line it stands in."""
        side = self._look.icon(self._size)
        return QSize(side, max(side, self._look.line_height(self._line)) if self._line else side)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        side = self._look.icon(self._size)
        spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon, spot, self._look.color(self._color))
        painter.end()
