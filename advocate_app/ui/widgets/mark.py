"""The marks of the calendar of a leave, painted beside the words that say what they mean."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from advocate_app.ui import painting
from advocate_app.ui.look import Look

MarkKind = Literal["disc", "ring", "band", "dot"]

_DISC, _RING_WIDTH, _BAND_WIDE, _BAND_HIGH, _BAND_CORNER, _DOT = 14, 2, 16, 12, 4, 5


def width(look: Look, kind: MarkKind) -> int:
    """The room that a mark takes in a line."""
    return look.icon(_DOT if kind == "dot" else _BAND_WIDE)


def paint(painter: QPainter, look: Look, kind: MarkKind, middle: QPointF) -> None:
    """Paint a disc for a first or last day, a ring for the day back, a band for days of leave, a dot for a holiday."""
    if kind == "disc":
        painting.disc(painter, middle, look.icon(_DISC), look.color("accent"))
    elif kind == "ring":
        edge = painting.edge(look.color("ok"), _RING_WIDTH)
        painting.disc(painter, middle, look.icon(_DISC), look.color("ok_soft"), edge)
    elif kind == "dot":
        painting.disc(painter, middle, look.icon(_DOT), look.color("note_icon"))
    else:
        wide, high = look.icon(_BAND_WIDE), look.icon(_BAND_HIGH)
        spot = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        line = painting.edge(look.color("accent_line"), 1.5) if look.contrast else None
        painting.box(painter, spot, look.icon(_BAND_CORNER), look.color("accent_soft2"), line)
