"""The shape that source chips and badges share."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter

from advocate_app.ui import icons, painting
from advocate_app.ui.look import Look
from advocate_app.ui.prose import Prose

_SIDE, _ABOVE, _ICON, _BESIDE_ICON, _CORNER = 9, 4, 14, 6, 6


class ChipColours(NamedTuple):
    """Tokens of fill, border, text and icon, and whether the border is dashed."""

    fill: str
    line: str
    ink: str
    dashed: bool = False


def size(look: Look, prose: Prose, icon: str, text_width: int) -> QSize:
    """The size of a chip around a text that is given `text_width` pixels."""
    return QSize(text_width + around(look, icon), prose.height(look, text_width) + 2 * look.pad(_ABOVE))


def around(look: Look, icon: str) -> int:
    """The width of all but the text."""
    return 2 * look.pad(_SIDE) + (look.icon(_ICON) + look.pad(_BESIDE_ICON) if icon else 0)


def paint(painter: QPainter, look: Look, rect: QRectF, face: tuple[Prose, str], colours: ChipColours) -> None:
    """Paint a chip; `face` is its text and its icon, which may be empty."""
    prose, icon = face
    edge = painting.edge(look.color(colours.line), 1.5 if look.contrast else 1.0, dashed=colours.dashed)
    painting.box(painter, rect, look.pad(_CORNER), look.color(colours.fill), edge)
    x, top = rect.x() + look.pad(_SIDE), rect.y() + look.pad(_ABOVE)
    ink = look.color(colours.ink)
    if icon:
        side = look.icon(_ICON)
        drop = (look.line_height(prose.style) - side) / 2
        icons.paint(painter, icon, QRectF(x, top + drop, side, side), ink, icons.FIRM)
        x += side + look.pad(_BESIDE_ICON)
    prose.paint(painter, look, QPointF(x, top), rect.width() - around(look, icon), ink)


def corner(look: Look) -> int:
    """The corner radius of a chip now."""
    return look.pad(_CORNER)
