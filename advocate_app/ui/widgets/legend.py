"""`Legend`: what the marks of a drawing mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets import mark
from advocate_app.ui.widgets.mark import MarkKind

_BESIDE_MARK, _GAP, _LINE_GAP = 8, 24, 2


class Legend(Restyling, QLabel):
    """Marks with their words, beside each other or on lines of their own.

    A screen reader gets nothing here: the drawing tells the same in a sentence.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._items: list[tuple[MarkKind, Prose]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_look()

    def set_items(self, items: Sequence[tuple[MarkKind, str]]) -> None:
        """Show these marks and words."""
        self._items = [(kind, Prose(words, "caption")) for kind, words in items]
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> list[QPointF]:
        """Where each item begins."""
        look, places, x, y = self._look, [], 0, 0
        for kind, words in self._items:
            wide = self._before(kind) + words.natural_width(look)
            if x and x + wide > width:
                x, y = 0, y + look.line_height("caption") + look.pad(_LINE_GAP)
            places.append(QPointF(x, y))
            x += wide + look.pad(_GAP)
        return places

    def _before(self, kind: MarkKind) -> int:
        return mark.width(self._look, kind) + self._look.pad(_BESIDE_MARK)

    def hasHeightForWidth(self) -> bool:
        """Always: the items wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines that the items take."""
        places = self._places(width)
        return round(places[-1].y()) + self._look.line_height("caption") if places else 0

    def sizeHint(self) -> QSize:
        """All items on one line."""
        widths = [self._before(kind) + words.natural_width(self._look) for kind, words in self._items]
        width = sum(widths) + max(0, len(widths) - 1) * self._look.pad(_GAP)
        return QSize(width, self._look.line_height("caption"))

    def minimumSizeHint(self) -> QSize:
        """The widest item."""
        widths = [self._before(kind) + words.natural_width(self._look) for kind, words in self._items]
        return QSize(max(widths, default=0), self._look.line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and words."""
        look = self._look
        painter = painting.painter_on(self)
        for (kind, words), at in zip(self._items, self._places(self.width()), strict=True):
            middle = at + QPointF(mark.width(look, kind) / 2, look.line_height("caption") / 2)
            mark.paint(painter, look, kind, middle)
            spot = at + QPointF(self._before(kind), 0)
            words.paint(painter, look, spot, words.natural_width(look), look.color("ink2"))
        painter.end()
