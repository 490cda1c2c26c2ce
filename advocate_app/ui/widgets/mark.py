"""`Mark`: what the calendar of the leave uses, beside the words that say it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.restyling import Restyling

MarkKind = Literal["disc", "ring", "band", "dot"]

_DISC, _RING_WIDTH, _BAND_WIDE, _BAND_HIGH, _BAND_CORNER, _DOT = 14, 2, 16, 12, 4, 5


class Mark(Restyling, QWidget):
    """A disc for a first or last day, a ring for the day back, a band for days of leave, a dot for a holiday.

    ``line`` is the type style of the line that it stands in.
    """

    def __init__(self, kind: MarkKind, line: str = "caption", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._kind: MarkKind = kind
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def sizeHint(self) -> QSize:
        """As wide as the widest mark, as high as the line."""
        wide = _DOT if self._kind == "dot" else _BAND_WIDE
        return QSize(self._look.icon(wide), self._look.line_height(self._line))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark in the middle."""
        look = self._look
        painter = painting.painter_on(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self._kind == "disc":
            painting.disc(painter, middle, look.icon(_DISC), look.color("accent"))
        elif self._kind == "ring":
            edge = painting.edge(look.color("ok"), _RING_WIDTH)
            painting.disc(painter, middle, look.icon(_DISC), look.color("ok_soft"), edge)
        elif self._kind == "dot":
            painting.disc(painter, middle, look.icon(_DOT), look.color("note_icon"))
        else:
            wide, high = look.icon(_BAND_WIDE), look.icon(_BAND_HIGH)
            spot = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
            line = painting.edge(look.color("accent_line"), 1.5) if look.contrast else None
            painting.box(painter, spot, look.icon(_BAND_CORNER), look.color("accent_soft2"), line)
        painter.end()
