"""`Prose`: a piece of text laid out at the fixed line height of a type style, measured and painted without a widget.

Labels, buttons and rows all hold one, so that wrapping, emphasis and line height are the same everywhere.
"""

from __future__ import annotations

import math
import re
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from advocate_app.ui.binding import bound
from advocate_app.ui.look import Look

_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_FAR = 1_000_000.0
_KEPT = 4

Run = tuple[int, int]


def parse(markup: str) -> tuple[str, list[Run]]:
    """The plain text of a message and the (start, length) of each part that stood between ``**``."""
    if "**" not in markup:
        return markup, []
    plain, runs, end, length = [], [], 0, 0
    for found in _BOLD.finditer(markup):
        before = markup[end : found.start()]
        plain += [before, found[1]]
        length += len(before)
        runs.append((length, len(found[1])))
        length += len(found[1])
        end = found.end()
    return "".join([*plain, markup[end:]]), runs


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _position(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # PySide gives the place back beside it
    return float(found[0] if isinstance(found, tuple) else found)


class Prose:
    """One text in one style. Every measure takes the look, and is kept until the look or the text changes."""

    def __init__(self, markup: str = "", style: str = "body") -> None:
        self._style = style
        self._stale = -1
        self._layouts: dict[int, tuple[QTextLayout, int, int]] = {}
        self._one: tuple[QTextLayout, int, int] | None = None
        self._word: int | None = None
        self.set_text(markup)

    @property
    def plain(self) -> str:
        """The text without its marks of emphasis."""
        return self._plain

    @property
    def style(self) -> str:
        """The name of the type style."""
        return self._style

    def set_text(self, markup: str) -> None:
        """Change the text; ``**`` on both sides makes a part semi-bold."""
        self._plain, self._runs = parse(markup)
        self._bound = bound(self._plain)
        self._forget()

    def set_style(self, style: str) -> None:
        """Change the type style."""
        self._style = style
        self._forget()

    def __bool__(self) -> bool:
        return bool(self._plain)

    # -- measures ----------------------------------------------------------------------------------------------------

    def natural_width(self, look: Look) -> int:
        """The width that the longest paragraph needs on one line."""
        self._refresh(look)
        return self._in_one(look)[2]

    def word_width(self, look: Look) -> int:
        """The width of the widest word: under it words are broken, so a layout should not go there."""
        self._refresh(look)
        if self._word is None:
            self._word = self._longest(look, self._plain)
        return self._word

    def _longest(self, look: Look, text: str) -> int:
        measure = QFontMetricsF(look.font(self._style, bold=bool(self._runs))).horizontalAdvance
        # A no-break space binds; `split()` would part there.
        words = re.split(r"[ \n\t]+", text)
        return math.ceil(max((measure(word) for word in sorted(words, key=len)[-3:]), default=0.0))

    def baseline(self, look: Look) -> int:
        """How far below the upper edge the letters of the first line stand."""
        self._refresh(look)
        line = self._in_one(look)[0].lineAt(0)
        return round(line.y() + line.ascent())

    def line_count(self, look: Look, width: float) -> int:
        """How many lines the text takes in `width` pixels; no text takes one."""
        return self._at(look, width)[1]

    def height(self, look: Look, width: float) -> int:
        """The height in `width` pixels: a whole number of lines."""
        return self.line_count(look, width) * look.line_height(self._style)

    def used_width(self, look: Look, width: float) -> int:
        """The width of the longest line when wrapped in `width` pixels."""
        return self._at(look, width)[2]

    # -- painting --------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, look: Look, at: QPointF, width: float, colour: QColor) -> None:
        """Paint with the upper left corner at `at`, wrapped in `width` pixels."""
        painter.setPen(colour)
        self._at(look, width)[0].draw(painter, at)

    def spots(self, look: Look, width: float, run: Run) -> list[QRectF]:
        """Where a part of the text stands when wrapped in `width` pixels: a box of line height for each line of it."""
        layout = self._at(look, width)[0]
        first = _utf16(self._plain[: run[0]])
        last = first + _utf16(self._plain[run[0] : run[0] + run[1]])
        pitch, boxes = look.line_height(self._style), []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin < end:
                left, right = (_position(line, place) for place in (begin, end))
                boxes.append(QRectF(left, number * pitch, right - left, pitch))
        return boxes

    # -- inside ----------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._layouts.clear()
        self._one = self._word = None

    def _refresh(self, look: Look) -> None:
        if self._stale != look.generation:
            self._stale = look.generation
            self._forget()

    def _at(self, look: Look, width: float) -> tuple[QTextLayout, int, int]:
        self._refresh(look)
        whole = max(1, math.floor(width))
        # Most texts fit on one line at any width that is asked for, and a layout costs more than the rest together.
        if self._in_one(look)[2] <= whole:
            return self._in_one(look)
        found = self._layouts.get(whole)
        if found is None:
            if len(self._layouts) >= _KEPT:
                self._layouts.pop(next(iter(self._layouts)))
            found = self._layouts[whole] = self._lay_out(look, whole)
        return found

    def _in_one(self, look: Look) -> tuple[QTextLayout, int, int]:
        if self._one is None:
            self._one = self._lay_out(look, _FAR)
        return self._one

    def _lay_out(self, look: Look, width: float) -> tuple[QTextLayout, int, int]:
        text = self._plain
        # Where there is no room for what belongs together, it is parted at its space and not in a word.
        if self._bound != text and self._longest(look, self._bound) <= width:
            text = self._bound
        text = text.replace("\n", "\u2028").replace("\0", "\ufffd")
        layout = QTextLayout(text, look.font(self._style))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._runs:
            layout.setFormats([self._emphasis(look, run) for run in self._runs])
        pitch = look.line_height(self._style)
        count, used = 0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            # At 200 % a heading's line is lower than its letters: then their feet decide, not their middle.
            middle = round((pitch - line.height()) / 2 + line.ascent())
            baseline = count * pitch + min(middle, math.floor(pitch - line.descent()))
            line.setPosition(QPointF(0, baseline - line.ascent()))
            used = max(used, line.naturalTextWidth())
            count += 1
        layout.endLayout()
        return layout, max(1, count), math.ceil(used)

    def _emphasis(self, look: Look, run: Run) -> QTextLayout.FormatRange:
        start, length = run
        emphasis = QTextLayout.FormatRange()
        # Qt counts UTF-16 units, Python counts characters: they differ after an emoji.
        emphasis.start = _utf16(self._plain[:start])
        emphasis.length = _utf16(self._plain[start : start + length])
        shape = QTextCharFormat()
        shape.setFont(look.font(self._style, bold=True))
        emphasis.format = shape
        return emphasis
