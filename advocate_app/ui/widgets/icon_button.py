"""`IconButton`: a square button with an icon alone, for the header and for rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.widgets.pressable import Pressable, State

#: state -> (fill, border, ink)
_COLOURS: dict[State, tuple[str | None, str | None, str]] = {
    "rest": (None, None, "ink2"),
    "hover": ("accent_soft", "accent_line", "accent"),
    "press": ("accent_soft2", "accent_line", "accent"),
    "off": (None, None, "disabled"),
}


class IconButton(Pressable):
    """An icon in a square of `side` pixels: 44 in the header, 26 in a row. Its name is its tooltip too.

    `color` is the colour of the icon at rest. Signal: `clicked`.
    """

    def __init__(
        self, icon: str, name: str = "", *, side: int = 44, color: str = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__("", "small", parent)
        self._icon = icon
        self._side = side
        self._color = color
        self.corner = 8 if side > 30 else 6
        if name:
            self.set_name(name)
        self.follow_look()

    def set_name(self, name: str) -> None:
        """Change the accessible name and the tooltip; never a sensitive word."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """The square and the room of its ring."""
        side = (self._look.square(self._side) if self._side > 30 else self._look.icon(self._side)) + 2 * self.ring
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """The same at any width."""
        return self.sizeHint().height()

    def paint(self, painter: QPainter) -> None:
        """Paint the square and the icon in its middle."""
        look, seen, state = self._look, self.seen(), self.state()
        fill, border, ink = _COLOURS[state]
        if state == "rest":
            ink = self._color
            if self.isChecked():
                fill, border = "surface3", "line_mid" if look.contrast else None
        painting.box(
            painter,
            seen,
            look.pad(self.corner),
            None if fill is None else look.color(fill),
            None if border is None else painting.edge(look.color(border), look.border()),
        )
        size = look.icon(20 if self._side > 30 else 16)
        middle = seen.center()
        spot = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        icons.paint(painter, self._icon, spot, look.color(ink))
