"""`Button`: primary, secondary and quiet."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.widgets.pressable import Pressable, State

Kind = Literal["primary", "secondary", "quiet"]

_SIDE, _ICON, _BESIDE_ICON, _ABOVE = 20, 20, 10, 10

#: kind -> state -> (fill, border, ink), None for none
_COLOURS: dict[Kind, dict[State, tuple[str | None, str | None, str]]] = {
    "primary": {
        "rest": ("accent", None, "on_accent"),
        "hover": ("accent_hover", None, "on_accent"),
        "press": ("accent_press", None, "on_accent"),
        "off": ("disabled_bg", None, "disabled"),
    },
    "secondary": {
        "rest": ("surface", "line_strong", "ink"),
        "hover": ("accent_soft", "line_strong", "ink"),
        "press": ("accent_soft2", "line_strong", "ink"),
        "off": ("surface", "line", "disabled"),
    },
    "quiet": {
        "rest": (None, None, "accent"),
        "hover": ("accent_soft", None, "accent"),
        "press": ("accent_soft2", None, "accent"),
        "off": (None, None, "disabled"),
    },
}


class Button(Pressable):
    """A button of 48 px with an icon before or after its caption. It grows with the caption, which wraps if it must.

    ``set_least_width`` takes pixels at 100 %. Signal: `clicked`.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        *,
        icon: str = "",
        icon_right: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "bodyb", parent)
        self._kind: Kind = kind
        self._icon = icon
        self._icon_right = icon_right
        self._least_width = 0
        self.follow_look()

    @property
    def kind(self) -> Kind:
        """Primary, secondary or quiet."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change what kind of button it is."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str = "", icon_right: str = "") -> None:
        """Change the icons; an empty name takes one away."""
        self._icon, self._icon_right = icon, icon_right
        self.updateGeometry()
        self.update()

    def set_least_width(self, width: int) -> None:
        """Do not be narrower than `width`."""
        self._least_width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The caption on one line."""
        look = self._look
        width = max(self._prose.natural_width(look) + self._around(), look.pad(self._least_width) + 2 * self.ring)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the icons."""
        width = self._prose.word_width(self._look) + self._around()
        return QSize(width, self._look.button() + 2 * self.ring)

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels: more than one line if the caption wraps."""
        look = self._look
        text = self._prose.height(look, width - self._around())
        return max(look.button(), text + 2 * look.pad(_ABOVE)) + 2 * self.ring

    def paint(self, painter: QPainter) -> None:
        """Paint box, icons and caption; they stand in the middle of a wider button."""
        look, seen = self._look, self.seen()
        fill, border, ink = (
            None if token is None else look.color(token) for token in _COLOURS[self._kind][self.state()]
        )
        if look.contrast and border is not None and self.state() == "hover":
            border = look.color("accent")
        edge = None if border is None else painting.edge(border, look.border(1.5))
        painting.box(painter, seen, look.pad(self.corner), fill, edge)
        if ink is not None:
            self._paint_caption(painter, seen, ink)

    def _paint_caption(self, painter: QPainter, seen: QRectF, ink: QColor) -> None:
        look = self._look
        room = self.width() - self._around()
        text = self._prose.used_width(look, room)
        size, beside = look.icon(_ICON), look.pad(_BESIDE_ICON)
        x = seen.x() + look.pad(_SIDE) + max(0, room - text) / 2
        y = seen.center().y()
        if self._icon:
            icons.paint(painter, self._icon, QRectF(x, y - size / 2, size, size), ink, icons.FIRM)
            x += size + beside
        height = self._prose.height(look, room)
        self._prose.paint(painter, look, QPointF(round(x), round(y - height / 2)), room, ink)
        if self._icon_right:
            spot = QRectF(x + text + beside, y - size / 2, size, size)
            icons.paint(painter, self._icon_right, spot, ink, icons.FIRM)

    def _around(self) -> int:
        look = self._look
        icons_ = (bool(self._icon) + bool(self._icon_right)) * (look.icon(_ICON) + look.pad(_BESIDE_ICON))
        return 2 * (self.ring + look.pad(_SIDE)) + icons_
