"""`LineButton`: an emergency number with its word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from advocate_app.ui import painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.widgets.pressable import Pressable

_HIGH, _SIDE, _BESIDE = 34, 8, 8


class LineButton(Pressable):
    """Digits and a word, side by side on one line; the word can be left out. Signal: `clicked`."""

    corner = 8

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(number, "bodyb", parent)
        self._word = Prose("", "small")
        self.number = number
        self.follow_look()

    def set_word(self, word: str) -> None:
        """Change the word beside the digits; an empty one takes no room."""
        self._word.set_text(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Digits and word on one line."""
        look = self._look
        word = look.pad(_BESIDE) + self._word.natural_width(look) if self._word else 0
        width = self._prose.natural_width(look) + word + 2 * (look.pad(_SIDE) + self.ring)
        return QSize(width, look.bar(_HIGH) + 2 * self.ring)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """The same at any width."""
        return self.sizeHint().height()

    def paint(self, painter: QPainter) -> None:
        """Paint digits and word; a soft box under the mouse."""
        look, seen, state = self._look, self.seen(), self.state()
        if state in {"hover", "press"}:
            fill = look.color("accent_soft" if state == "hover" else "accent_soft2")
            edge = painting.edge(look.color("accent_line"), look.border()) if look.contrast else None
            painting.box(painter, seen, look.pad(self.corner), fill, edge)
        x, width = seen.x() + look.pad(_SIDE), self._prose.natural_width(look)
        top = round(seen.center().y() - look.line_height("bodyb") / 2)
        self._prose.paint(painter, look, QPointF(x, top), width, look.color("ink"))
        if self._word:
            # The word stands on the line of the digits, not in the middle of the button.
            drop = self._prose.baseline(look) - self._word.baseline(look)
            at = QPointF(x + width + look.pad(_BESIDE), top + drop)
            self._word.paint(painter, look, at, self._word.natural_width(look), look.color("ink2"))
