"""`StepsPart`: what to do, step by step, in each language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.errors import N_
from advocate_app.model.topic import TopicStep
from advocate_app.ui.parts.telling import letter_caption
from advocate_app.ui.topic_reading import TopicReading
from advocate_app.ui.widgets.parallel import Parallel
from advocate_app.ui.widgets.parallel_zone import ParallelZone
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.step_block import StepBlock
from advocate_app.ui.widgets.text import Text

_HEADING, _ADVICE = N_("What to do"), N_("Advice from practice")
_STEPS = 5


class StepsPart(ParallelZone):
    """A heading and numbered steps. One that rests on no article says that it is advice.

    Signals: `source_opened(provision)`, `letter_asked(letter)`.
    """

    source_opened = Signal(str)
    letter_asked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[TopicStep, ...] = ()
        self._heading: Parallel[Text] = self.add(Parallel(_heading))
        self.rows: PooledColumn[Parallel[StepBlock]] = self.add(PooledColumn(self._row, 14), 10)
        self.rows.reserve(_STEPS)

    def show_steps(self, reading: TopicReading) -> None:
        """Show the steps of the topic; hidden without any."""
        steps, count = reading.topic.steps, len(reading.languages)
        self._shown = steps
        self.setVisible(bool(steps))
        self.set_count(count)
        for heading, words in zip(self._heading.take(count), reading.own(_HEADING), strict=True):
            heading.setText(words)
        advice = reading.own(_ADVICE)
        for number, (row, step) in enumerate(zip(self.rows.take(len(steps)), steps, strict=True), start=1):
            told = list(zip(reading.texts(step.title), reading.texts(step.text), strict=True))
            for place, block in enumerate(row.take(count)):
                chips, date, _badge = reading.sources(step.cites, reading.languages[place])
                # What the step opens is one thing: it stands once.
                link = letter_caption(step.letter) if step.letter is not None and place == 0 else ""
                block.set_step(number, told[place], (chips, date if step.cites else advice[place]), link)

    def _row(self) -> Parallel[StepBlock]:
        row: Parallel[StepBlock] = Parallel(lambda: self._block(row))
        return row

    def _block(self, row: Parallel[StepBlock]) -> StepBlock:
        block = StepBlock()
        block.source_opened.connect(self.source_opened)
        block.followed.connect(lambda: self._follow(row))
        return block

    def _follow(self, row: Parallel[StepBlock]) -> None:
        letter = self._shown[self.rows.parts().index(row)].letter
        if letter is not None:
            self.letter_asked.emit(letter)


def _heading() -> Text:
    return Text("", "bodyb")
