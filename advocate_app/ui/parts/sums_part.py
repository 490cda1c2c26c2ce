"""`SumsPart`: of which year the sums of a topic are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui.topic_reading import TopicReading
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.drop_down import DropDown
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.parallel import Parallel
from advocate_app.ui.widgets.parallel_zone import ParallelZone
from advocate_app.ui.widgets.text import Text


class SumsPart(Column):
    """The year to choose, and the sentence about it in each language. Signal: `year_chosen(year)`."""

    year_chosen = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(6, parent=parent)
        line = self.add(Flow())
        self._label = line.add(Text("", "smallm"))
        self.year = line.add(DropDown())
        self.year.chosen.connect(lambda key: self.year_chosen.emit(int(key)))
        self._zone = self.add(ParallelZone())
        self._sums: Parallel[Text] = self._zone.add(Parallel(_sum))

    def set_years(self, years: list[int]) -> None:
        """Offer these years."""
        self.year.set_choices([(str(year), str(year)) for year in years])

    def show_sums(self, reading: TopicReading) -> None:
        """Show the year of ``reading``; hidden for a topic without sanctions."""
        self.setVisible(reading.has_penalties())
        self._label.setText(_("Sums of the year"))
        self.year.set_name(_("Sums of the year"))
        self.year.set_current(str(reading.year))
        count = len(reading.languages)
        self._zone.set_count(count)
        for text, words in zip(self._sums.take(count), reading.sums(), strict=True):
            text.setText(words)

    def sentences(self) -> list[str]:
        """What is said about the year, in each language."""
        return [text.text() for text in self._sums.parts()]


def _sum() -> Text:
    return Text("", "small", "ink2")
