"""`StatementCell`: what the law says in one language, with terms that can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate_app.ui.metrics import RING
from advocate_app.ui.topic_reading import Sources
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.term_text import Mark, TermText

_BAR, _INDENT, _ABOVE, _BELOW, _ABOVE_CHIPS = 3, 18, 2, 4, 6


class StatementCell(Column):
    """The text, and at the foot its sources. Alone it has a bar at the left, beside other languages it has none.

    Signals: `source_opened(provision)`, `term_opened(term)`.
    """

    source_opened = Signal(str)
    term_opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=(_INDENT, _ABOVE, 0, _BELOW), parent=parent)
        self.ring = self._layout.ring = RING
        self._barred = True
        self.words = self.add(TermText())
        self.words.term_opened.connect(self.term_opened)
        self.add_stretch()
        self.sources = self.add(SourceLine(), _ABOVE_CHIPS)
        self.sources.opened.connect(self.source_opened)

    def show_statement(self, text: str, sources: Sources, *, barred: bool, style: str) -> None:
        """Show a text with its sources; the terms follow in :meth:`set_terms`."""
        if barred != self._barred:
            self._barred = barred
            self.set_padding(_INDENT if barred else 0, _ABOVE if barred else 0, 0, _BELOW if barred else 0)
            self.update()
        self.words.set_style(style)
        self.words.setText(text)
        chips, date, badge = sources
        self.sources.set_sources(chips, date, badge=badge)

    def set_terms(self, marks: Sequence[Mark]) -> None:
        """Underline these terms."""
        self.words.set_terms(marks)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        if not self._barred:
            return
        painter = QPainter(self)
        tall = self.height() - 2 * RING
        painter.fillRect(QRectF(RING, RING, _BAR, tall), self._look.color("accent_line"))
        painter.end()
