"""`Progress`: how far the questions are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.widgets.text import Text

_BARS, _WIDE, _WIDE_NARROW, _HIGH, _GAP, _CORNER, _BESIDE = 6, 26, 30, 6, 5, 3, 12


class Progress(Text):
    """Six bars and a sentence beside them; in a narrow window the bars stand below it, at the right.

    A screen reader gets the sentence alone.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", "ink2", parent=parent)
        self._now = 0
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_progress(self, now: int, text: str) -> None:
        """Show bar `now` (0 to 5) as the present one, those before it as done, and the sentence."""
        self._now = min(max(now, 0), _BARS - 1)
        self.setText(text)
        self.update()

    def _bars_width(self) -> int:
        wide = _WIDE_NARROW if self._look.narrow else _WIDE
        return _BARS * wide + (_BARS - 1) * _GAP

    def _room(self, width: int) -> int:
        return width if self._look.narrow else width - self._bars_width() - self._look.pad(_BESIDE)

    def sizeHint(self) -> QSize:
        """Bars and sentence on one line, or above each other."""
        text = self._prose.natural_width(self._look)
        bars = self._bars_width()
        width = max(text, bars) if self._look.narrow else bars + self._look.pad(_BESIDE) + text
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The bars and the widest word."""
        word, bars = self._prose.word_width(self._look), self._bars_width()
        width = max(word, bars) if self._look.narrow else bars + self._look.pad(_BESIDE) + word
        return QSize(width, self._look.line_height(self._prose.style))

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        text = self._prose.height(self._look, self._room(width))
        return text + _HIGH + self._look.pad(8) if self._look.narrow else text

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars and the sentence."""
        look = self._look
        painter = painting.painter_on(self)
        room = self._room(self.width())
        if look.narrow:
            x = self.width() - self._prose.used_width(look, room)
            left, y = self.width() - self._bars_width(), self.height() - _HIGH
        else:
            x = self._bars_width() + look.pad(_BESIDE)
            left, y = 0, round((look.line_height(self._prose.style) - _HIGH) / 2)
        self._paint_bars(painter, left, y)
        self._prose.paint(painter, look, QPointF(x, 0), room, look.color("ink2"))
        painter.end()

    def _paint_bars(self, painter: QPainter, left: int, y: int) -> None:
        look = self._look
        wide = _WIDE_NARROW if look.narrow else _WIDE
        for index in range(_BARS):
            rect = QRectF(left + index * (wide + _GAP), y, wide, _HIGH)
            if index < self._now:
                painting.box(painter, rect, _CORNER, look.color("line" if look.contrast else "accent_line"))
            elif index == self._now:
                painting.box(painter, rect, _CORNER, look.color("accent"))
            else:
                painting.box(painter, rect, _CORNER, look.color("surface3"), painting.edge(look.color("line")))
