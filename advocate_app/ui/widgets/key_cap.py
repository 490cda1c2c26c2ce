"""`KeyCap`: a key of the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.widgets.text import Text

_WIDE, _HIGH, _SIDE, _CORNER, _FOOT = 62, 36, 13, 8, 2


class KeyCap(Text):
    """A key with its word, at least 62×36 px, thicker at the foot."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, "smallm", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        """Never: the word stands on one line."""
        return False

    def sizeHint(self) -> QSize:
        """The key around its word."""
        look = self._look
        width = self._prose.natural_width(look) + 2 * look.pad(_SIDE)
        return QSize(max(look.button(_WIDE), width), max(look.button(_HIGH), look.line_height("smallm") + look.pad(10)))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the foot, the key above it, and the word."""
        look, whole = self._look, QRectF(self.rect())
        painter = painting.painter_on(self)
        edge = painting.edge(look.color("line_strong"), look.border(1.25))
        corner = look.pad(_CORNER)
        painting.box(painter, whole, corner, look.color("line_mid"), edge)
        top = whole.adjusted(0, 0, 0, -_FOOT)
        painting.box(painter, top, corner, look.color("surface"), edge)
        width, height = self._prose.natural_width(look), look.line_height("smallm")
        at = QPointF(round(top.center().x() - width / 2), round(top.center().y() - height / 2))
        self._prose.paint(painter, look, at, width, look.color("ink"))
        painter.end()
