"""`ChapterPart`: a closed chapter of a result: "if the employer refuses"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.flow.outcome import Chapter
from advocate_app.i18n import gettext as _
from advocate_app.rules.leave import LeaveDates
from advocate_app.ui.parts.telling import tell_statements, tell_steps
from advocate_app.ui.parts.week_choice import WeekChoice
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.statement_block import StatementBlock
from advocate_app.ui.widgets.step_block import StepBlock
from advocate_app.ui.wording import Wording

_AIR, _GAP = 10, 14


class ChapterPart(Column):
    """A line, a caption and, once it was opened, statements and steps; the days can be counted here.

    Signals: `source_opened(provision)`, `letter_asked(letter)`, `week_chosen(days)`, `filled` when widgets may be new.
    """

    source_opened = Signal(str)
    letter_asked = Signal(str)
    week_chosen = Signal(int)
    filled = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chapter: Chapter | None = None
        self._wording: Wording | None = None
        self._dates: LeaveDates | None = None
        self._week = 5
        self._made: tuple[WeekChoice, PooledColumn[StatementBlock], PooledColumn[StepBlock]] | None = None
        self.add(Rule())
        self.disclosure = self.add(Disclosure(gap=_GAP, barred=False), _AIR)
        self.disclosure.toggled.connect(self._fill)
        self._foot = self.add(QWidget(), _AIR)
        self._foot.setFixedHeight(0)

    def show_chapter(
        self, chapter: Chapter | None, wording: Wording, counted: tuple[LeaveDates, int] | None = None
    ) -> None:
        """Show ``chapter``; with ``counted`` (dates, working days in a week) the counting of the days below it.

        Without a chapter it is about the counting alone.
        """
        if chapter is None or self._chapter is None or chapter.source.id != self._chapter.source.id:
            self.disclosure.set_open(self.disclosure.is_open() and chapter is self._chapter)
        self._chapter, self._wording = chapter, wording
        self._dates, self._week = counted or (None, 5)
        caption = _("How the days are counted") if chapter is None else wording.text(chapter.source.title)
        self.disclosure.set_caption(caption)
        self._fill(self.disclosure.is_open())

    def week_choice(self) -> WeekChoice | None:
        """The choice of the working week, if it is shown."""
        return self._made[0] if self._made is not None and self._dates is not None else None

    def _fill(self, opened: bool) -> None:
        if not opened or self._wording is None:
            return
        weeks, statements, steps = self._made or self._make()
        tell_statements(statements, () if self._chapter is None else self._chapter.statements, self._wording)
        tell_steps(steps, () if self._chapter is None else self._chapter.steps, self._wording)
        weeks.setVisible(self._dates is not None)
        if self._dates is not None:
            weeks.show_dates(self._dates, self._week)
        self.filled.emit()

    def _make(self) -> tuple[WeekChoice, PooledColumn[StatementBlock], PooledColumn[StepBlock]]:
        body = self.disclosure.body
        weeks = WeekChoice()
        weeks.chosen.connect(self.week_chosen)
        self._made = (
            weeks,
            body.add(PooledColumn(self._statement, _GAP)),
            body.add(PooledColumn(self._step, _GAP)),
        )
        body.add(weeks)
        return self._made

    def _statement(self) -> StatementBlock:
        block = StatementBlock(style="small")
        block.source_opened.connect(self.source_opened)
        return block

    def _step(self) -> StepBlock:
        block = StepBlock()
        block.source_opened.connect(self.source_opened)
        block.followed.connect(lambda: self._follow(block))
        return block

    def _follow(self, block: StepBlock) -> None:
        if self._chapter is not None and self._made is not None:
            step = self._chapter.steps[self._made[2].parts().index(block)]
            self.letter_asked.emit(step.letter or "")
