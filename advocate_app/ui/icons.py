"""The Lucide icons: drawn once for each size and colour, then kept as pixmaps."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from advocate_app import paths

#: Stroke widths, in units of the 24-unit drawing.
PLAIN = 1.75
FIRM = 2.0
BOLD = 2.25


@cache
def _drawing(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, size: int, colour: int, stroke: float, ratio: float) -> QPixmap:
    # Imported here because the first window can be painted before the first icon is needed.
    from PySide6.QtSvg import QSvgRenderer

    shade = QColor.fromRgba(colour)
    drawing = _drawing(name).replace("currentColor", shade.name())
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0, stroke: float = PLAIN) -> QPixmap:
    """Icon `name`, `size` logical pixels square, for a screen of device ratio `ratio`. FileNotFoundError if unknown."""
    return _pixmap(name, size, colour.rgba(), stroke, ratio)


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor, stroke: float = PLAIN) -> None:
    """Paint icon `name` into the square `rect`, moved to whole pixels so that it stays sharp."""
    ratio = painter.device().devicePixelRatio()
    pixmap = _pixmap(name, round(rect.width()), colour.rgba(), stroke, ratio)
    painter.drawPixmap(round(rect.x()), round(rect.y()), pixmap)


def icon(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QIcon:
    """The same as a `QIcon`, for windows and menus."""
    return QIcon(pixmap(name, size, colour, ratio))
