"""`IconBadge`: an icon on a soft square."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.look import Look
from advocate_app.ui.restyling import Restyling

_CORNER, _ICON_SHARE = 10, 22 / 42


def paint_badge(painter: QPainter, look: Look, square: QRectF, icon: str, fill: str = "accent_soft") -> None:
    """Paint the square and the icon in its middle."""
    edge = painting.edge(look.color("accent_line"), 1.5) if look.contrast else None
    painting.box(painter, square, look.pad(_CORNER), look.color(fill), edge)
    size = round(square.width() * _ICON_SHARE)
    at = square.center() - QPointF(size / 2, size / 2)
    icons.paint(painter, icon, QRectF(at.x(), at.y(), size, size), look.color("accent"))


class IconBadge(Restyling, QWidget):
    """An icon on a soft square of `side` pixels at 100 %, beside a title that says the same."""

    def __init__(self, icon: str, side: int = 42, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._icon, self._side = icon, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def sizeHint(self) -> QSize:
        """The square."""
        side = self._look.icon(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = painting.painter_on(self)
        paint_badge(painter, self._look, QRectF(self.rect()), self._icon)
        painter.end()
