"""What stands on a pocket card and on each page of the booklet, laid out in the pixels of a document."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from advocate_app.model.card import CardEntry, CardLook, CardShape, CardSheet
from advocate_app.ui import card_text
from advocate_app.ui.card_text import Block, Room, Type
from advocate_app.ui.documents import MM

#: A business card and a quarter of A4, in millimetres.
CARD: Final = QSizeF(85.0, 55.0)
LEAF: Final = QSizeF(105.0, 148.5)

_INK: Final = QColor("#000000")
_LINE, _SEAM = 0.25 * MM, 0.45 * MM


class Measures(NamedTuple):
    """The setting of a list of numbers; lengths are in millimetres."""

    title: Type
    number: Type
    words: Type
    edge: float
    column: float  # of short numbers
    between: float
    lines: int  # of one text
    airy: bool = False  # there is room for lines that are not full


_CARD: Final = Measures(Type(9, 11, bold=True), Type(8.25, 9.4, bold=True), Type(7.5, 9.4), 3.5, 10.0, 0.4, 2)
_PLAIN: Final = Measures(Type(10.5, 13, bold=True), Type(8.25, 10, bold=True), Type(7.5, 10), 5.0, 11.0, 0.6, 2)
_LEAF: Final = Measures(Type(12, 15, bold=True), Type(10.5, 12, bold=True), Type(9, 12), 9.0, 14.0, 2.2, 3, airy=True)
_CALL: Final = _LEAF._replace(words=Type(9, 12, sentences=True), lines=8)
_COVER: Final = Type(18, 24, bold=True, centred=True)
_BACK: Final = Type(9, 12, centred=True)
_SMALL: Final = Type(7.5, 11)

#: How much further apart than they must be entries may stand.
_AIR: Final = 0.9 * MM

#: Air between the two languages of a longer text.
_BETWEEN_LANGUAGES: Final = 0.8 * MM

#: A number that takes more of the line than this has its words below it.
_LONG: Final = 0.62


class Stroke(NamedTuple):
    """A line of a drawing, ``width`` pixels thick."""

    path: QPainterPath
    width: float
    dashed: bool = False


class Face:
    """A card or a page of ``size`` millimetres: what is written and drawn on it. ``held`` entries had room."""

    def __init__(self, size: QSizeF) -> None:
        self.size = QSizeF(size.width() * MM, size.height() * MM)
        self.blocks: list[Block] = []
        self.strokes: list[Stroke] = []
        self.held = 0

    def draw(self, painter: QPainter) -> None:
        """Draw it at the painter's origin."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self.strokes:
            pen = QPen(_INK, stroke.width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap if stroke.dashed else Qt.PenCapStyle.RoundCap)
            if stroke.dashed:
                pen.setDashPattern([5.0, 3.0])
            painter.strokePath(stroke.path, pen)
        painter.setPen(_INK)
        for block in self.blocks:
            block.draw(painter)

    def text(self, text: str, type_: Type, at: QPointF, room: Room) -> float:
        """Write ``text`` at a place in pixels; gives the height that it took."""
        block = Block(card_text.laid(text, type_, room), at, type_)
        self.blocks.append(block)
        return block.height

    def rule(self, left: float, right: float, y: float, *, seam: bool = False) -> None:
        """Draw a line across; a ``seam`` is dashed."""
        path = QPainterPath(QPointF(left, y))
        path.lineTo(right, y)
        self.strokes.append(Stroke(path, _SEAM if seam else _LINE, seam))

    def entries(self, entries: tuple[CardEntry, ...], measures: Measures, top: float) -> None:
        """Write entries below ``top`` up to the first that does not fit."""
        edge = measures.edge * MM
        bottom, width, y = self.size.height() - edge, self.size.width() - 2 * edge, top
        parts: list[list[Block]] = []
        for entry in entries:
            blocks, height = _entry(entry, measures, QPointF(edge, y), width)
            if y + height > bottom:
                break
            parts.append(blocks)
            y += height + measures.between * MM
        self.held += len(parts)
        # What is left of the height stands between the entries, as far as they still look like one list.
        spare = bottom - y + measures.between * MM
        air = min(_AIR, max(0.0, spare) / max(1, len(parts) - 1))
        for number, blocks in enumerate(parts):
            self.blocks += [block._replace(place=block.place + QPointF(0, number * air)) for block in blocks]


def faces(sheet: CardSheet) -> list[Face]:
    """The card; or cover, inner left page, inner right page and back of the booklet."""
    plain = sheet.style.look is CardLook.PLAIN
    if sheet.style.shape is CardShape.CARDS:
        return [_plain_card(sheet) if plain else _named_card(sheet)]
    return [_cover(sheet), _numbers(sheet), _note_page(sheet) if plain else _calls(sheet), _back(sheet)]


# -- the card ----------------------------------------------------------------------------------------------------------


def _named_card(sheet: CardSheet) -> Face:
    face, edge = Face(CARD), _CARD.edge * MM
    right = face.size.width() - edge
    day = card_text.laid(sheet.day, _SMALL, Room(right - edge))
    wide = card_text.width_of(day)
    y = face.text(_joined(sheet.title), _CARD.title, QPointF(edge, edge), Room(right - edge - wide - 3 * MM)) + edge
    face.blocks.append(Block(day, QPointF(right - wide, edge), _SMALL))
    y += 0.3 * MM
    face.rule(edge, right, y)
    face.entries(sheet.entries, _CARD, y + 0.9 * MM)
    return face


def _plain_card(sheet: CardSheet) -> Face:
    face, edge = Face(CARD), _PLAIN.edge * MM
    side = 9.0 * MM
    face.strokes += _scissors(QRectF(edge, edge, side, side), 0.4 * MM)
    left, lines = edge + side + 3.5 * MM, _distinct(sheet.title)
    y = edge + (side - len(lines) * _PLAIN.title.height) / 2
    for line in lines:
        y += face.text(line, _PLAIN.title, QPointF(left, y), Room(face.size.width() - edge - left))
    y = edge + side + 2.0 * MM
    face.rule(edge, face.size.width() - edge, y, seam=True)
    face.entries(sheet.entries, _PLAIN, y + 1.8 * MM)
    return face


# -- the booklet -------------------------------------------------------------------------------------------------------


def _cover(sheet: CardSheet) -> Face:
    face, edge, lines = Face(LEAF), 12.0 * MM, _distinct(sheet.title)
    middle = face.size.height() * 0.42
    width = face.size.width() - 2 * edge
    if sheet.style.look is CardLook.PLAIN:
        side = 26.0 * MM
        face.strokes += _scissors(
            QRectF((face.size.width() - side) / 2, middle - side - 9.0 * MM, side, side), 0.8 * MM
        )
    else:
        face.rule(edge, edge + width, middle - 6.0 * MM)
    y = middle
    for line in lines:
        y += face.text(line, _COVER, QPointF(edge, y), Room(width, 3)) + 2.0 * MM
    face.rule(edge, edge + width, y + 4.0 * MM, seam=sheet.style.look is CardLook.PLAIN)
    return face


def _headed(title: tuple[str, ...]) -> tuple[Face, float]:
    """A page of the booklet with a title, and where what stands below it begins."""
    face, edge = Face(LEAF), _LEAF.edge * MM
    y = edge
    for line in _distinct(title):
        y += face.text(line, _LEAF.title, QPointF(edge, y), Room(face.size.width() - 2 * edge))
    y += 1.0 * MM
    face.rule(edge, face.size.width() - edge, y)
    return face, y + 2.5 * MM


def _numbers(sheet: CardSheet) -> Face:
    face, top = _headed(sheet.title)
    face.entries(sheet.entries, _LEAF, top)
    return face


def _calls(sheet: CardSheet) -> Face:
    face, top = _headed(sheet.heading)
    face.entries(sheet.calls, _CALL, top)
    return face


def _note_page(sheet: CardSheet) -> Face:
    face, top = _headed(sheet.heading)
    edge, y = _LEAF.edge * MM, top + 7.0 * MM
    while y < face.size.height() - edge:
        face.rule(edge, face.size.width() - edge, y)
        y += 9.0 * MM
    return face


def _back(sheet: CardSheet) -> Face:
    face, edge = Face(LEAF), 12.0 * MM
    room = Room(face.size.width() - 2 * edge, 3)
    laid = [card_text.laid(note, _BACK, room) for note in sheet.notes]
    gap = 1.5 * MM
    y = face.size.height() - edge - sum(each.lineCount() * _BACK.height + gap for each in laid)
    for layout in laid:
        face.blocks.append(Block(layout, QPointF(edge, y), _BACK))
        y += layout.lineCount() * _BACK.height + gap
    return face


# -- parts -------------------------------------------------------------------------------------------------------------


def _entry(entry: CardEntry, measures: Measures, at: QPointF, width: float) -> tuple[list[Block], float]:
    """Numbers and, beside or below them, the words; with the height of it all in pixels."""
    number = card_text.laid(", ".join(entry.numbers), measures.number, Room(width))
    blocks = [Block(number, at, measures.number)]
    left, room, y = _beside(entry, measures, card_text.width_of(number) + 2.0 * MM, width)
    for text, lines in _texts(entry, measures, room):
        layout = card_text.laid(text, measures.words, room._replace(lines=lines))
        blocks.append(Block(layout, at + QPointF(left, y), measures.words))
        y += blocks[-1].height
        y += _BETWEEN_LANGUAGES if measures.words.sentences else 0.0
        room = room._replace(indent=0.0)
    return blocks, max(y, measures.number.height)


def _beside(entry: CardEntry, measures: Measures, taken: float, width: float) -> tuple[float, Room, float]:
    """Where the words stand beside a number that takes so many pixels: left edge, room, and how far down."""
    column = measures.column * MM
    if taken <= column:
        return column, Room(width - column, measures.lines), 0.0
    room = Room(width - taken)
    if taken <= width * _LONG:
        if all(card_text.whole(text, measures.words, room) for text, _lines in _texts(entry, measures, room)):
            return taken, room, 0.0
        if not measures.airy:
            return column, Room(width - column, measures.lines, taken - column), 0.0
    return column, Room(width - column, measures.lines), measures.number.height


def _texts(entry: CardEntry, measures: Measures, room: Room) -> list[tuple[str, int]]:
    """The texts of an entry that stand one below the other, and how many lines each may take."""
    words = _distinct(entry.words)
    if measures.words.sentences:
        return [(each, measures.lines) for each in words]
    kinds = [words, _distinct(entry.hours)] if measures.airy else [words or _distinct(entry.hours)]
    found: list[tuple[str, int]] = []
    for texts in filter(None, kinds):
        joined = " / ".join(texts)
        if len(texts) == 1 or card_text.whole(joined, measures.words, room._replace(lines=1)):
            found.append((joined, measures.lines))
        else:
            found += [(each, measures.lines - 1) for each in texts]
        room = room._replace(indent=0.0)
    return found


def _distinct(texts: tuple[str, ...]) -> list[str]:
    """Each text once: some words are the same in two languages."""
    return list(dict.fromkeys(filter(None, texts)))


def _joined(texts: tuple[str, ...]) -> str:
    return " / ".join(_distinct(texts))


def _scissors(spot: QRectF, width: float) -> list[Stroke]:
    """Two handles and two blades in ``spot``, of lines that a bad printer prints, too."""
    unit = spot.width() / 24

    def at(x: float, y: float) -> QPointF:
        return spot.topLeft() + QPointF(x * unit, y * unit)

    handles, blades = QPainterPath(), QPainterPath()
    for y, near, far in ((6.0, 8.2, 19.5), (18.0, 15.8, 4.5)):
        handles.addEllipse(at(5.0, y), 3.4 * unit, 3.4 * unit)
        blades.moveTo(at(8.0, near))
        blades.lineTo(at(22.0, far))
    return [Stroke(handles, width), Stroke(blades, width)]
