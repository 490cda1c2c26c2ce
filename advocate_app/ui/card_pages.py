"""Pocket cards on a page of A4: eight to cut out, or a booklet to fold twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from advocate_app.letters.layout import PAGE_HEIGHT, PAGE_WIDTH
from advocate_app.model.card import CardShape, CardSheet
from advocate_app.ui import card_faces, documents
from advocate_app.ui.card_faces import CARD, LEAF, Face
from advocate_app.ui.documents import MM

#: How eight cards lie on the page. Between them there is room for the marks, in millimetres.
COLUMNS, ROWS, GAP = 2, 4, 6.0

#: Marks keep clear of the card, of one another and of the edge that printers leave white.
_CLEAR, _MARK, _FOLD_FROM, _FOLD_TO = 0.6, 2.0, 5.0, 10.0
_HAIRLINE: Final = 0.15


class Spot(msgspec.Struct, frozen=True):
    """Where a face lies: its upper left corner on the page in millimetres, or its lower right one if it is turned."""

    x: float
    y: float
    turned: bool = False


def fitted(sheet: CardSheet) -> CardSheet:
    """``sheet`` with no more numbers than it has room for."""
    return sheet.first(max(face.held for face in _numbered(sheet)))


def left_out(sheet: CardSheet) -> int:
    """How many numbers of ``sheet`` have no room."""
    return sum(len(entry.numbers) for entry in sheet.entries[len(fitted(sheet).entries) :])


def _numbered(sheet: CardSheet) -> list[Face]:
    faces = card_faces.faces(sheet)
    return faces if sheet.style.shape is CardShape.CARDS else faces[1:2]


def spots(shape: CardShape) -> list[Spot]:
    """Where the faces lie: eight cards; or, for the booklet, cover, inner left page, inner right page and back."""
    if shape is CardShape.BOOKLET:
        wide, tall = LEAF.width(), LEAF.height()
        # Folded to the back, the upper half stands upright again, and what lay at its right is at its left.
        return [Spot(wide, tall), Spot(wide, 0, turned=True), Spot(0, 0, turned=True), Spot(0, tall)]
    left = (PAGE_WIDTH - COLUMNS * CARD.width() - (COLUMNS - 1) * GAP) / 2
    top = (PAGE_HEIGHT - ROWS * CARD.height() - (ROWS - 1) * GAP) / 2
    return [
        Spot(left + column * (CARD.width() + GAP), top + row * (CARD.height() + GAP))
        for row in range(ROWS)
        for column in range(COLUMNS)
    ]


def draw(sheet: CardSheet, painter: QPainter, resolution: int) -> None:
    """Draw the page on a device of ``resolution`` dots an inch."""
    documents.scale_to(painter, resolution)
    faces, places = card_faces.faces(sheet), spots(sheet.style.shape)
    for number, spot in enumerate(places):
        face = faces[number % len(faces)]
        painter.save()
        painter.translate(spot.x * MM, spot.y * MM)
        if spot.turned:
            painter.translate(face.size.width(), face.size.height())
            painter.rotate(180)
        face.draw(painter)
        painter.restore()
    painter.setPen(QPen(QColor("#000000"), _HAIRLINE * MM))
    for mark in marks(sheet.style.shape):
        painter.drawLine(QLineF(mark.p1() * MM, mark.p2() * MM))


def marks(shape: CardShape) -> Iterator[QLineF]:
    """Where to cut or to fold, in millimetres."""
    if shape is CardShape.BOOKLET:
        middle, half = PAGE_WIDTH / 2, PAGE_HEIGHT / 2
        for near, far in ((_FOLD_FROM, _FOLD_TO), (PAGE_WIDTH - _FOLD_TO, PAGE_WIDTH - _FOLD_FROM)):
            yield QLineF(near, half, far, half)
        for near, far in ((_FOLD_FROM, _FOLD_TO), (PAGE_HEIGHT - _FOLD_TO, PAGE_HEIGHT - _FOLD_FROM)):
            yield QLineF(middle, near, middle, far)
        return
    for spot in spots(shape):
        for x, out in ((spot.x, -1), (spot.x + CARD.width(), 1)):
            for y, up in ((spot.y, -1), (spot.y + CARD.height(), 1)):
                yield _mark(QPointF(x, y), QPointF(out, 0))
                yield _mark(QPointF(x, y), QPointF(0, up))


def _mark(corner: QPointF, way: QPointF) -> QLineF:
    return QLineF(corner + way * _CLEAR, corner + way * (_CLEAR + _MARK))
