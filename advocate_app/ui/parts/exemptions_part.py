"""`ExemptionsPart`: who cannot be put under administrative arrest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import active
from advocate_app.i18n import gettext as _
from advocate_app.ui.topic_reading import TopicReading
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.parallel import Parallel
from advocate_app.ui.widgets.parallel_zone import ParallelZone
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.text import Text


class ExemptionsPart(Disclosure):
    """Closed at first; hidden on topics without such an arrest. Signal: `source_opened(provision)`."""

    source_opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._zone = self.body.add(ParallelZone())
        self.lists: Parallel[Text] = self._zone.add(Parallel(_list))
        self.sources = self.body.add(SourceLine())
        self.sources.opened.connect(self.source_opened)
        self._topic = ""

    def show_exemptions(self, reading: TopicReading) -> None:
        """Show those of the law, if the topic of ``reading`` has such an arrest."""
        if reading.topic.id != self._topic:
            self._topic = reading.topic.id
            self.set_open(False)
        texts, cites = reading.exemptions()
        self.setVisible(bool(texts))
        if not texts:
            return
        self.set_caption(_("Who cannot be put under administrative arrest"))
        count = len(reading.languages)
        self._zone.set_count(count)
        for text, words in zip(self.lists.take(count), texts, strict=True):
            text.setText(words)
        chips, date, badge = reading.sources(cites, active())
        self.sources.set_sources(chips, date, badge=badge)


def _list() -> Text:
    return Text("", "small")
