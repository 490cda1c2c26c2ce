"""`ResultRail`: beside a result, what to do next and more for those who want it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.flow.outcome import Chapter, Result
from advocate_app.flow.session import Session
from advocate_app.i18n import gettext as _
from advocate_app.model.flow import Answer, Step
from advocate_app.ui.parts.chapter_part import ChapterPart
from advocate_app.ui.parts.telling import letter_caption, tell_steps
from advocate_app.ui.widgets.answers_rail import AnswersRail
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.rail_heading import RailHeading
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.step_block import StepBlock
from advocate_app.ui.wording import Wording

#: The chapter of the content that tells how days are counted; the choice of the working week stands in it.
_COUNTING = "counting"


class ResultRail(Column):
    """The steps of a yes, or the answers of any other result; papers that no step names; chapters.

    Signals: `source_opened(provision)`, `letter_asked(letter)`, `week_chosen(days)`, `change_asked(question)`,
    `filled` when a chapter was opened, `keep_asked`.
    """

    source_opened = Signal(str)
    letter_asked = Signal(str)
    week_chosen = Signal(int)
    change_asked = Signal(str)
    filled = Signal()
    keep_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown_steps: list[Step] = []
        self._letters: list[str] = []
        self._answers = self.add(AnswersRail())
        self._answers.change_requested.connect(self.change_asked)
        self._heading = self.add(RailHeading(style="h3", ruled=False))
        self.steps: PooledColumn[StepBlock] = self.add(PooledColumn(self._step, 16), 14)
        self.papers: PooledColumn[LinkButton] = self.add(PooledColumn(self._paper, 8), 16)
        self.chapters: PooledColumn[ChapterPart] = self.add(PooledColumn(self._chapter), 22)
        self._end = self.add(Rule())
        self.keep_link = self.add(LinkButton(icon="save"), 12)
        self.keep_link.clicked.connect(lambda _checked=False: self.keep_asked.emit())
        self.steps.reserve(4)
        self.chapters.reserve(4)

    def show_result(self, session: Session, result: Result, wording: Wording, primary: str | None) -> None:
        """Show what belongs beside ``result``; ``primary`` is the letter that the main button writes."""
        yes = result.reached[0].outcome.answer is Answer.YES
        self._show_answers(session, wording, shown=not yes)
        self._shown_steps = [step for each in result.reached for step in each.body.steps] if yes else []
        self._heading.set_text(self.caption(wording, result))
        self._heading.setVisible(yes)
        tell_steps(self.steps, self._shown_steps, wording)
        named = {step.letter for each in result.reached for step in each.outcome.steps}
        self._letters = [letter for letter in result.letters if letter not in named and letter != primary]
        for link, letter in zip(self.papers.take(len(self._letters)), self._letters, strict=True):
            link.setText(letter_caption(letter))
        self._show_chapters(session, result, wording)
        self.keep_link.setText(_("Keep the answers…"))

    def caption(self, wording: Wording, result: Result) -> str:
        """The heading; also what opens the rail where it stands at the foot of the sheet."""
        if result.reached[0].outcome.answer is Answer.YES:
            return _("What next")
        return _("The answers") if wording.third else _("Your answers")

    def forget(self) -> None:
        """Show nothing of anybody."""
        self._answers.set_answers([])

    def _show_answers(self, session: Session, wording: Wording, *, shown: bool) -> None:
        self._answers.setVisible(shown)
        if not shown:
            return
        self._answers.set_heading(_("The answers") if wording.third else _("Your answers"))
        self._answers.set_privacy(_("Answers are not saved. They are gone when you close the program."))
        self._answers.set_answers(
            [(each.id, wording.text(each.short), wording.answer(each, value)) for each, value in session.shown_answers]
        )

    def _show_chapters(self, session: Session, result: Result, wording: Wording) -> None:
        chapters: list[Chapter | None] = [chapter for each in result.reached for chapter in each.disclosures]
        counted = None if result.dates is None else (result.dates, session.week)
        if counted is not None and not any(chapter and chapter.source.id == _COUNTING for chapter in chapters):
            chapters.append(None)
        for part, chapter in zip(self.chapters.take(len(chapters)), chapters, strict=True):
            counting = chapter is None or chapter.source.id == _COUNTING
            part.show_chapter(chapter, wording, counted if counting else None)
        self._end.setVisible(bool(chapters))

    def _step(self) -> StepBlock:
        block = StepBlock()
        block.source_opened.connect(self.source_opened)
        block.followed.connect(lambda: self._ask(self._shown_steps[self.steps.parts().index(block)].letter))
        return block

    def _paper(self) -> LinkButton:
        link = LinkButton(icon="file-text")
        link.clicked.connect(lambda _checked=False: self._ask(self._letters[self.papers.parts().index(link)]))
        return link

    def _ask(self, letter: str | None) -> None:
        if letter:
            self.letter_asked.emit(letter)

    def _chapter(self) -> ChapterPart:
        part = ChapterPart()
        part.source_opened.connect(self.source_opened)
        part.letter_asked.connect(self.letter_asked)
        part.week_chosen.connect(self.week_chosen)
        part.filled.connect(self.filled)
        return part


def primary_letter(result: Result) -> str | None:
    """The letter that the main button writes: the first one, unless the steps that apply hide it."""
    named = {step.letter for each in result.reached for step in each.outcome.steps}
    applying: Sequence[str | None] = [step.letter for each in result.reached for step in each.body.steps]
    return next((letter for letter in result.letters if letter in applying or letter not in named), None)
