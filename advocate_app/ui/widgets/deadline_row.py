"""`DeadlineRow`: the last day to do something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.card import Card
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.text import Text

_BESIDE_DAY, _ABOVE_CHIPS, _LINE = 10, 8, 600


class DeadlineRow(Card):
    """A quiet box: label, day and weekday, or the term in words and a link to enter the day it is counted from.

    Signals: `source_opened(key)`, `day_asked` when the link was pressed.
    """

    source_opened = Signal(str)
    day_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__("quiet", padding=(18, 12, 18, 14), parent=parent)
        self._label = self.add(Text("", "small", "ink2"))
        line = self.add(Flow(_BESIDE_DAY, 0), 1)
        self._day = line.add(Text("", "h3"))
        self._weekday = line.add(Text("", "small", "ink2"))
        self.enter = self.add(LinkButton(icon="calendar-days"), 2)
        self.enter.clicked.connect(lambda _checked=False: self.day_asked.emit())
        self._caution = self.add(Text("", "small", "note_icon", max_width=_LINE), 4)
        self._note = self.add(Text("", "small", "ink2", max_width=_LINE), 4)
        self._sources = self.add(SourceLine(), _ABOVE_CHIPS)
        self._sources.opened.connect(self.source_opened)

    def set_deadline(self, label: str, day: str, weekday: str, *, note: str = "", caution: str = "") -> None:
        """Show the day, or the term in words where the day is not known; ``caution`` says how sure the day is."""
        self._label.setText(label)
        self._day.setText(day)
        for text, words in ((self._weekday, weekday), (self._note, note), (self._caution, caution)):
            text.setText(words)
            text.setVisible(bool(words))

    def set_enter(self, caption: str) -> None:
        """Name the link that asks for the day; without a caption there is none."""
        self.enter.setText(caption)
        self.enter.setVisible(bool(caption))

    def set_sources(self, chips: Sequence[tuple[str, str]], date: str) -> None:
        """Show chips (key, citation) and their check date."""
        self._sources.set_sources(chips, date)

    def texts(self) -> tuple[str, str, str]:
        """Label, day and weekday as they are read."""
        return self._label.text(), self._day.text(), self._weekday.text()
