"""`LinkRow`: a way on, in a rail or a list."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.widgets.pressable import Pressable

_ABOVE, _BELOW, _ICON, _BEFORE_ICON, _BESIDE_ICON = 11, 11, 20, 4, 9


class LinkRow(Pressable):
    """An icon, a title and a line, with a thin line below the row. Signal: `clicked`.

    The accessible name is the title, its description the line.
    """

    corner = 8

    def __init__(self, icon: str, title: str = "", text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(title, "smallm", parent)
        self._icon = icon
        self._text = Prose("", "caption")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)
        self.follow_look()

    def set_text(self, text: str) -> None:
        """Change the line below the title."""
        self._text.set_text(text)
        self.setAccessibleDescription(self._text.plain)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Title and line on one line each."""
        look = self._look
        width = max(self._prose.natural_width(look), self._text.natural_width(look)) + self._before() + 2 * self.ring
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the icon."""
        look = self._look
        word = max(self._prose.word_width(look), self._text.word_width(look))
        return QSize(word + self._before() + 2 * self.ring, look.line_height("smallm") + 2 * self.ring)

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        look, room = self._look, width - self._before() - 2 * self.ring
        text = self._text.height(look, room) if self._text else 0
        return look.pad(_ABOVE) + self._prose.height(look, room) + text + look.pad(_BELOW) + 1 + 2 * self.ring

    def _before(self) -> int:
        return self._look.icon(_ICON) + self._look.pad(_BEFORE_ICON + _BESIDE_ICON) if self._icon else 0

    def paint(self, painter: QPainter) -> None:
        """Paint icon, words, and the line below."""
        look, seen, state = self._look, self.seen(), self.state()
        if state == "press":
            painting.box(painter, seen, look.pad(self.corner), look.color("accent_soft"))
        line = look.color("accent_line" if state in {"hover", "press"} else "line")
        painter.fillRect(QRectF(seen.x(), seen.bottom() - 1, seen.width(), 1), line)
        room, top = self.width() - self._before() - 2 * self.ring, seen.y() + look.pad(_ABOVE)
        first = look.line_height("smallm")
        if self._icon:
            side = look.icon(_ICON)
            spot = QRectF(seen.x() + look.pad(_BEFORE_ICON), top + (first - side) / 2, side, side)
            icons.paint(painter, self._icon, spot, look.color("accent" if self.isEnabled() else "disabled"))
        at = QPointF(seen.x() + self._before(), top)
        lit = "accent" if state in {"hover", "press"} else "ink"
        self._prose.paint(painter, look, at, room, look.color(lit if self.isEnabled() else "disabled"))
        if self._text:
            at += QPointF(0, self._prose.height(look, room))
            self._text.paint(painter, look, at, room, look.color("ink2"))
