"""The few shapes that all widgets are drawn from: boxes with crisp borders, focus rings, discs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen

from advocate_app.ui.metrics import RING

_RING_WIDTH = 3.0


def painter_on(device: QPaintDevice) -> QPainter:
    """A painter with smooth edges; the caller ends it."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def edge(colour: QColor, width: float = 1.0, *, dashed: bool = False) -> QPen:
    """The pen for a border `width` pixels wide."""
    pen = QPen(colour, width)
    if dashed:
        pen.setDashPattern([3 / width, 2.4 / width])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def box(painter: QPainter, rect: QRectF, radius: float, fill: QColor | None = None, border: QPen | None = None) -> None:
    """A rounded box; its border lies wholly inside `rect`, so that one of 1 px is crisp."""
    inset = _prepare(painter, fill, border)
    inner = max(0.0, radius - inset)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner)


def disc(
    painter: QPainter, centre: QPointF, diameter: float, fill: QColor | None = None, border: QPen | None = None
) -> None:
    """A filled or ringed circle; the ring lies inside the diameter."""
    inset = _prepare(painter, fill, border)
    painter.drawEllipse(centre, diameter / 2 - inset, diameter / 2 - inset)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """The focus ring around a control whose border box is `rect`, in the margin of `RING` pixels outside it."""
    out = RING - _RING_WIDTH / 2
    painter.setPen(QPen(colour, _RING_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out)


def _prepare(painter: QPainter, fill: QColor | None, border: QPen | None) -> float:
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        return 0.0
    painter.setPen(border)
    return border.widthF() / 2
