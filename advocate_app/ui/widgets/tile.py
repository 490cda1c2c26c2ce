"""`Tile`: a way into a part of the program."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.widgets.icon_badge import paint_badge
from advocate_app.ui.widgets.pressable import Pressable

_SIDE, _ABOVE, _BADGE, _BESIDE_BADGE, _ARROW, _BELOW_TITLE = 18, 17, 42, 16, 20, 2


class Tile(Pressable):
    """A badge, a title and a line or two. `accent` is for the one that stands out: soft fill and an arrow.

    Signal: `clicked`. The accessible name is the title, its description the line.
    """

    corner = 12

    def __init__(
        self, icon: str, title: str = "", text: str = "", *, accent: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, "bodyb", parent)
        self._icon = icon
        self._accent = accent
        self._text = Prose("", "small")
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
        """Wide enough for some forty letters."""
        width = self._look.text_width(394)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the badge."""
        word = max(self._prose.word_width(self._look), self._text.word_width(self._look))
        return QSize(word + self._around(), self._look.icon(_BADGE) + 2 * (self._look.pad(_ABOVE) + self.ring))

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        badge = self._look.icon(_BADGE)
        return max(badge, self._words_height(width - self._around())) + 2 * (self._above() + self.ring)

    def _above(self) -> int:
        return self._look.pad(14 if self._accent else _ABOVE)

    def _words_height(self, room: int) -> int:
        look = self._look
        text = look.pad(_BELOW_TITLE) + self._text.height(look, room) if self._text else 0
        return self._prose.height(look, room) + text

    def _around(self) -> int:
        look = self._look
        arrow = look.icon(_ARROW) + look.pad(_BESIDE_BADGE) if self._accent else 0
        return 2 * (self.ring + look.pad(_SIDE)) + look.icon(_BADGE) + look.pad(_BESIDE_BADGE) + arrow

    def paint(self, painter: QPainter) -> None:
        """Paint box, badge, words and arrow."""
        look, seen, state = self._look, self.seen(), self.state()
        fills = ("accent_soft", "accent_soft2") if self._accent else ("surface", "accent_soft")
        lines = ("accent_line", "accent") if self._accent else ("line", "accent_line")
        fill, line = fills[state == "press"], lines[state in {"hover", "press"}]
        edge = painting.edge(look.color(line), look.border())
        painting.box(painter, seen, look.pad(self.corner), look.color(fill), edge)
        badge, room = look.icon(_BADGE), self.width() - self._around()
        words = self._words_height(room)
        x, y = seen.x() + look.pad(_SIDE), seen.y() + self._above()
        top = y if not self._accent else seen.center().y() - words / 2
        badge_top = y if not self._accent else seen.center().y() - badge / 2
        square = QRectF(round(x), round(badge_top), badge, badge)
        paint_badge(painter, look, square, self._icon, "surface" if self._accent else "accent_soft")
        x += badge + look.pad(_BESIDE_BADGE)
        # The title's first line stands one pixel higher than the badge, so that its letters do not seem to sink.
        at = QPointF(x, round(top) - (0 if self._accent else 1))
        self._prose.paint(painter, look, at, room, look.color("ink"))
        if self._text:
            at += QPointF(0, self._prose.height(look, room) + look.pad(_BELOW_TITLE))
            self._text.paint(painter, look, at, room, look.color("ink2"))
        if self._accent:
            side = look.icon(_ARROW)
            spot = QRectF(seen.right() - look.pad(_SIDE) - side, seen.center().y() - side / 2, side, side)
            icons.paint(painter, "arrow-right", spot, look.color("accent"), icons.FIRM)
