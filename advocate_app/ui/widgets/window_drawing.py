"""`WindowDrawing`: a small drawing of the window in which the exit is ringed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.restyling import Restyling

_WIDE, _HIGH = 362.0, 196.0
#: Bars of the drawing: left, top, width, token. All 6 high, in a drawing of 362×196.
_BARS = (
    (17, 29, 56, "line_mid"),
    (51, 73, 110, "line_mid"),
    (253, 70, 60, "line_mid"),
    (253, 84, 82, "line"),
    (253, 98, 82, "line"),
    (253, 112, 50, "line"),
    (17, 180, 46, "line_mid"),
    (79, 180, 46, "line_mid"),
    (141, 180, 46, "line_mid"),
    (203, 180, 46, "line_mid"),
)


class WindowDrawing(Restyling, QWidget):
    """Grey bars for words, the amber control in its place with a ring around it.

    Hidden from screen readers: the text beside it says the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_look()

    def sizeHint(self) -> QSize:
        """The drawing as it was designed."""
        return QSize(round(_WIDE), round(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Half of it: it shrinks with its column."""
        return QSize(round(_WIDE / 2), round(_HIGH / 2))

    def hasHeightForWidth(self) -> bool:
        """Always: it keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that keeps the shape; it never grows beyond its design."""
        return round(min(width, _WIDE) * _HIGH / _WIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the window."""
        look = self._look
        painter = painting.painter_on(self)
        scale = min(self.width(), _WIDE) / _WIDE
        painter.scale(scale, scale)
        frame = QRectF(1, 1, _WIDE - 2, _HIGH - 2)
        edge = painting.edge(look.color("line_strong"), look.border(1.25))
        painting.box(painter, frame, 9, look.color("canvas"), edge)
        painter.fillRect(QRectF(3, 16, _WIDE - 6, 33), look.color("surface"))
        painting.box(painter, QRectF(3, 172, _WIDE - 6, 21), 7, look.color("surface"))
        line = look.color("line")
        for y in (49, 171):
            painter.fillRect(QRectF(2, y, _WIDE - 4, 1), line)
        painting.box(painter, QRectF(151, 25, 84, 14), 7, look.color("surface3"))
        painting.box(painter, QRectF(35, 61, 200, 105), 5, look.color("surface"), painting.edge(line))
        for n in range(3):
            row = QRectF(51, 89 + 18 * n, 168, 12)
            fill, border = ("accent_soft", "accent_line") if n == 0 else ("surface", "line_mid")
            painting.box(painter, row, 3, look.color(fill), painting.edge(look.color(border)))
        painting.box(painter, QRectF(51, 147, 46, 12), 3, look.color("accent"))
        for x, y, width, token in _BARS:
            painting.box(painter, QRectF(x, y, width, 5), 2.5, look.color(token))
        self._paint_exit(painter)
        painter.end()

    def _paint_exit(self, painter: QPainter) -> None:
        look = self._look
        button = QRectF(247, 20, 98, 24)
        edge = painting.edge(look.color("exit_line"), look.border(1.25))
        painting.box(painter, button, 5, look.color("exit"), edge)
        icons.paint(painter, "log-out", QRectF(256, 25, 14, 14), look.color("exit_ink"), icons.FIRM)
        painting.box(painter, QRectF(277, 29.5, 58, 5), 2.5, look.color("exit_ink"))
        ring = painting.edge(look.color("focus"), 2.5)
        painting.box(painter, button.adjusted(-6, -6, 6, 6), 9, None, ring)
