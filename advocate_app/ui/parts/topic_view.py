"""`TopicView`: a topic of the library from its title to where one can go on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.model.message import Message
from advocate_app.model.topic import TopicStatement
from advocate_app.ui.parts.exemptions_part import ExemptionsPart
from advocate_app.ui.parts.statement_part import StatementPart
from advocate_app.ui.parts.steps_part import StepsPart
from advocate_app.ui.parts.sums_part import SumsPart
from advocate_app.ui.parts.ways_on import WaysOn
from advocate_app.ui.settling import settle
from advocate_app.ui.topic_reading import TopicReading
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.parallel import Parallel
from advocate_app.ui.widgets.parallel_zone import ParallelZone
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.text import Text

_LINE = 680
#: What most topics need; made ahead of time.
_STATEMENTS = 14
#: Statements that are told at once, which fill any screen, and in each pause after that.
_AT_ONCE, _IN_A_PAUSE = 4, 4


class TopicView(Column):
    """Notice, title, lead, what the law says, sums and exemptions, steps, and the ways on.

    A long topic takes longer than a click may: its beginning is told at once, the rest in the pauses after that.
    Signals: `source_opened(provision)`, `term_opened(term)`, `completed` when nothing is left to tell.
    """

    source_opened = Signal(str)
    term_opened = Signal(str)
    completed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.age = self.add(Notice("note"))
        self.age.hide()
        law = self._law = self.add(ParallelZone(), 14)
        self._title: Parallel[Text] = law.add(Parallel(_title))
        self._lead: Parallel[Text] = law.add(Parallel(_lead), 6)
        self.statements: PooledColumn[StatementPart] = law.add(PooledColumn(self._statement, 12), 4)
        self.statements.reserve(_STATEMENTS)
        self._rest = self.add(Column())
        self.sums = self._rest.add(SumsPart(), 20)
        self.exemptions = self._rest.add(ExemptionsPart(), 12)
        self.exemptions.source_opened.connect(self.source_opened)
        self.steps = self._rest.add(StepsPart(), 28)
        self.steps.source_opened.connect(self.source_opened)
        self._date = self._rest.add(Row(8, align="center"), 16)
        self._date.add(IconLabel("check", 16, "ok", line="caption"))
        self._day = self._date.add(Text("", "caption", "ink2"), stretch=1)
        self.ways = self._rest.add(WaysOn(), 28)
        self._reading: TopicReading | None = None
        self._waiting: list[tuple[TopicStatement, Message | None]] = []
        self._told = 0
        self._pauses = QTimer(self, singleShot=True, interval=0)
        self._pauses.timeout.connect(self._go_on)

    def show_topic(self, reading: TopicReading, *, whole: bool = False) -> None:
        """Show the topic of ``reading``, all of it at once if ``whole``: what is read must not move away."""
        self._pauses.stop()
        self._reading = reading
        count, topic = len(reading.languages), reading.topic
        self.age.setVisible(reading.is_old())
        self.age.set_title(_("Some of this was checked more than a year ago"))
        self.age.set_text(_("The law may have changed. Ask a lawyer before you rely on it."))
        self._law.set_count(count)
        for text, words in zip(self._title.take(count), reading.texts(topic.title), strict=True):
            text.setText(words)
        for text, words in zip(self._lead.take(count), reading.texts(topic.lead), strict=True):
            text.set_style("small" if count == 3 else "body")
            text.setText(words)
        begins = {section.statements[0].id: section.title for section in topic.sections if section.statements}
        self._told = 0
        self._waiting = [(statement, begins.get(statement.id)) for statement in topic.statements()]
        self._tell(len(self._waiting) if whole else _AT_ONCE)
        self._rest.setVisible(not self._waiting)
        if self._waiting:
            self._pauses.start()
        else:
            self._tell_rest(reading)

    def complete(self) -> None:
        """Tell at once whatever waits."""
        if self._waiting:
            self._pauses.stop()
            self._tell(len(self._waiting))
            self._tell_rest(self._reading)
            settle()

    def _go_on(self) -> None:
        """Tell some more, and at the end what follows the statements."""
        self._tell(_IN_A_PAUSE)
        if not self._waiting:
            self._tell_rest(self._reading)
        settle()
        if self._waiting:
            self._pauses.start()

    def _tell(self, count: int) -> None:
        """Tell the next ``count`` statements."""
        reading, before = self._reading, self._told
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        self._told += len(now)
        parts = self.statements.take(self._told)[before:]
        if reading is not None:
            for part, (statement, section) in zip(parts, now, strict=True):
                part.show_statement(reading, statement, section)

    def _tell_rest(self, reading: TopicReading | None) -> None:
        if reading is None:
            return
        self._rest.show()
        self.sums.show_sums(reading)
        self.exemptions.show_exemptions(reading)
        self.steps.show_steps(reading)
        self._date.setVisible(bool(reading.shared_date))
        self._day.setText(reading.shared_date[:1].upper() + reading.shared_date[1:])
        self.completed.emit()

    def titles(self) -> list[str]:
        """The title in each language."""
        return [text.text() for text in self._title.parts()]

    def _statement(self) -> StatementPart:
        part = StatementPart()
        part.source_opened.connect(self.source_opened)
        part.term_opened.connect(self.term_opened)
        return part


def _title() -> Text:
    return Text("", "h3")


def _lead() -> Text:
    return Text("", "body", "ink2", max_width=_LINE)
