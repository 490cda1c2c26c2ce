"""`OutcomeSection`: one outcome in the sheet of the result page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.flow.outcome import DatedDeadline, Reached
from advocate_app.flow.session import Session
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Answer
from advocate_app.ui.parts.telling import tell_statements, tell_steps
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.deadline_row import DeadlineRow
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.statement_block import StatementBlock
from advocate_app.ui.widgets.step_block import StepBlock
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.wording import Wording

_LINE = 620

#: rule of a deadline -> the number of the law that says how long it is
_YEARS, _MONTHS = "dispute_years", "reinstatement_months"
_TERMS = {"commission-dispute": _YEARS, "court-direct": _YEARS, "commission-reinstatement": _MONTHS}


class OutcomeSection(Column):
    """Heading, last days to act, statements and, where they do not stand in the rail, the steps.

    Where topics of the library follow, the steps come first: what to do now. Signals: `source_opened(provision)`,
    `letter_asked(letter)`, `flow_asked(flow)`, `page_asked(page)`, `change_asked(question)`.
    """

    source_opened = Signal(str)
    letter_asked = Signal(str)
    flow_asked = Signal(str)
    page_asked = Signal(str)
    change_asked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reached: Reached | None = None
        self._style = "body"
        self._rule = self.add(Rule())
        self._title = self.add(Text("", "h3"), 16)
        self._lead = self.add(Text("", "body", "ink2", max_width=_LINE), 2)
        self._now_title = self.add(Text("", "h3"), 20)
        self.now: PooledColumn[StepBlock] = self.add(PooledColumn(lambda: self._step(self.now), 14), 12)
        self._law_title = self.add(Text("", "h3"), 26)
        self.deadlines: PooledColumn[DeadlineRow] = self.add(PooledColumn(self._deadline_row, 10), 14)
        self.statements: PooledColumn[StatementBlock] = self.add(PooledColumn(self._statement, 14), 14)
        self._steps_title = self.add(Text("", "h3"), 22)
        self.steps: PooledColumn[StepBlock] = self.add(PooledColumn(lambda: self._step(self.steps), 14), 12)

    def reserve(self, statements: int, steps: int, deadlines: int = 0) -> None:
        """Make widgets ahead of time."""
        self.statements.reserve(statements)
        self.steps.reserve(steps)
        self.deadlines.reserve(deadlines)

    def show_outcome(self, reached: Reached, session: Session, wording: Wording, *, ruled: bool, headed: bool) -> None:
        """Show ``reached``; ``ruled`` puts a line above it, ``headed`` its title and lead."""
        self._reached = reached
        outcome = reached.outcome
        self._rule.setVisible(ruled)
        for text, message in ((self._title, outcome.title), (self._lead, outcome.lead)):
            text.setText(wording.text(message))
            text.setVisible(headed)
        rows = self.deadlines.take(len(reached.deadlines))
        for row, dated in zip(rows, reached.deadlines, strict=True):
            _tell_deadline(row, dated, session, wording)
        tell_statements(self.statements, reached.body.statements, wording)
        self._law_title.setVisible(outcome.topics and bool(reached.body.statements))
        self._law_title.setText(_("What always holds"))

    def show_steps(self, wording: Wording, *, shown: bool) -> None:
        """Show the steps of the outcome here, or nothing where they stand in the rail."""
        steps = self._reached.body.steps if self._reached is not None and shown else ()
        first = self._reached is not None and self._reached.outcome.topics
        tell_steps(self.now, steps if first else (), wording)
        self._now_title.setVisible(bool(steps) and first)
        self._now_title.setText(_("What to do now"))
        tell_steps(self.steps, () if first else steps, wording)
        self._steps_title.setVisible(bool(steps) and not first)
        no = self._reached is not None and self._reached.outcome.answer is Answer.NO
        self._steps_title.setText(_("What to do instead") if no else _("What to do"))

    def set_style(self, style: str) -> None:
        """Set the type of lead and statements: "body", or "small" beside the calendar."""
        if style != self._style:
            self._style = style
            self._lead.set_style(style)
            for block in self.statements.everything():
                block.words.set_style(style)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _statement(self) -> StatementBlock:
        block = StatementBlock(style=self._style, max_width=_LINE)
        block.source_opened.connect(self.source_opened)
        return block

    def _step(self, column: PooledColumn[StepBlock]) -> StepBlock:
        block = StepBlock()
        block.source_opened.connect(self.source_opened)
        block.followed.connect(lambda: self._follow(column, block))
        return block

    def _follow(self, column: PooledColumn[StepBlock], block: StepBlock) -> None:
        if self._reached is None:
            return
        step = self._reached.body.steps[column.parts().index(block)]
        if step.letter is not None:
            self.letter_asked.emit(step.letter)
        elif step.flow is not None:
            self.flow_asked.emit(step.flow)
        elif step.page is not None:
            self.page_asked.emit(step.page.value)

    def _deadline_row(self) -> DeadlineRow:
        row = DeadlineRow()
        row.source_opened.connect(self.source_opened)
        row.day_asked.connect(lambda: self._ask_day(row))
        return row

    def _ask_day(self, row: DeadlineRow) -> None:
        if self._reached is not None:
            dated = self._reached.deadlines[self.deadlines.parts().index(row)]
            self.change_asked.emit(dated.deadline.counted_from)


def _tell_deadline(row: DeadlineRow, dated: DatedDeadline, session: Session, wording: Wording) -> None:
    deadline, day = dated.deadline, dated.day
    label, note = wording.text(deadline.label), wording.text(deadline.note)
    if day is None:
        start = wording.text(session.flow.question(deadline.counted_from).short)
        counted = _("counted from: {day}").format(day=start)
        row.set_deadline(label, _term(deadline.rule, session.bundle), counted, note=note)
        row.set_enter(_("Enter the day to see the date"))
    else:
        caution = ""
        if not day.confirmed:
            caution = _("The calendar of {year} is computed by the rules, so this day may change.").format(
                year=day.day.year
            )
        weekday = i18n.format_date(day.day, "weekday")
        row.set_deadline(label, i18n.format_date(day.day, "text"), weekday, note=note, caution=caution)
        row.set_enter("")
    row.set_sources(wording.chips(deadline.cites), wording.checked(deadline.cites))


def _term(rule: str, bundle: ContentBundle) -> str:
    """How long a term is, in words."""
    name = _TERMS.get(rule, "")
    number = bundle.numbers[name].number if name else 0
    if name == _YEARS:
        return ngettext("{n} year", "{n} years", number).format(n=number)
    if name == _MONTHS:
        return ngettext("{n} month", "{n} months", number).format(n=number)
    return _("The day is not known yet")
