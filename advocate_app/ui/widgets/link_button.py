"""`LinkButton`: an action inside a row or a text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.widgets.pressable import Pressable

_HIGH, _ICON, _BESIDE_ICON = 26, 16, 5

_INKS = {"rest": "accent", "hover": "accent_hover", "press": "accent_press", "off": "disabled"}


class LinkButton(Pressable):
    """An icon of 16 px and a caption in the accent colour, 26 px high; underlined under the mouse. Signal: `clicked`.

    Several equal captions on a page ("Change") need `setAccessibleName()` with what they change.
    """

    corner = 6

    def __init__(self, text: str = "", *, icon: str = "", style: str = "smallm", parent: QWidget | None = None) -> None:
        super().__init__(text, style, parent)
        self._icon = icon
        self.follow_look()

    def set_icon(self, icon: str) -> None:
        """Change the icon; an empty name takes it away."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The caption on one line."""
        width = self._before() + self._prose.natural_width(self._look) + 2 * self.ring
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the icon."""
        width = self._before() + self._prose.word_width(self._look) + 2 * self.ring
        return QSize(width, max(_HIGH, self._look.line_height(self._prose.style)) + 2 * self.ring)

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        text = self._prose.height(self._look, width - 2 * self.ring - self._before())
        return max(_HIGH, text) + 2 * self.ring

    def paint(self, painter: QPainter) -> None:
        """Paint icon and caption."""
        look, seen, state = self._look, self.seen(), self.state()
        ink = look.color(_INKS[state])
        room = self.width() - 2 * self.ring - self._before()
        line, height = look.line_height(self._prose.style), self._prose.height(look, room)
        top = round(seen.center().y() - height / 2)
        if self._icon:
            size = look.icon(_ICON)
            icons.paint(painter, self._icon, QRectF(seen.x(), top + (line - size) / 2, size, size), ink)
        x = seen.x() + self._before()
        self._prose.paint(painter, look, QPointF(x, top), room, ink)
        if state == "hover":
            painter.setPen(painting.edge(ink))
            below = top + height - line / 2 + look.font(self._prose.style).pixelSize() * 0.5 + 0.5
            painter.drawLine(
                QPointF(x, round(below) + 0.5), QPointF(x + self._prose.used_width(look, room), round(below) + 0.5)
            )

    def _before(self) -> int:
        return self._look.icon(_ICON) + self._look.pad(_BESIDE_ICON) if self._icon else 0
