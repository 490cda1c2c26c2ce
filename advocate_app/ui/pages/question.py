"""`QuestionPage`: one question, its answers, and why it is asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.flow.session import Place
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.model.flow import Question
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.flow_step import FlowStep
from advocate_app.ui.parts.answer_form import AnswerForm
from advocate_app.ui.settling import settle
from advocate_app.ui.tab_order import follow_reading
from advocate_app.ui.widgets.answers_rail import AnswersRail
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.progress import Progress
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.text import Text

_BARS = 6
_WHY_WIDTH = 540
#: Rows of the rail that are made ahead of time.
_USUAL_ANSWERS = 9


class QuestionPage(FlowStep):
    """The question at which a session stands. Signal: `answered` after the session took an answer."""

    name = "question"
    place = Place.QUESTION
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._rail = AnswersRail()
        super().__init__(desk, self._rail, parent)
        self._rail.reserve(_USUAL_ANSWERS)
        self._rail.change_requested.connect(self.changed)
        body, bar = self.sheet.body, self.sheet.bar
        self._progress = body.add(Progress())
        self._title = body.add(Text("", "title"), 12)
        self._lead = body.add(Text("", "body", "ink2"), 1)
        self.complaint = body.add(Complaint(), 6)
        self.form = body.add(AnswerForm(desk.today), 16)
        self.form.edited.connect(self._edited)
        self.form.refused.connect(self._refuse)
        self._full = False
        self.why = body.add(Disclosure(), 11)
        self.why.toggled.connect(self._fill_why)
        self._reason = self.why.body.add(Text("", "small", "ink2", max_width=_WHY_WIDTH))
        self.sources = self.why.body.add(SourceLine())
        self.sources.opened.connect(self.open_source)
        body.add(self.spread.foot, 14)
        self.continue_button = bar.add(Button(kind="primary", icon_right="arrow-right"))
        self.continue_button.clicked.connect(lambda _checked=False: self.go_on())
        self._progress_below = bar.add_end(Progress())
        self.finish()

    # -- what it shows -----------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Show the question with the answer that was given or begun, and everything else closed."""
        self.why.set_open(False)
        self.complaint.set_sentence("")
        draft = self.desk.visit.drafts.get(self._key())
        self.form.show_question(self._question(), self.wording, self.session.value, draft)

    def retranslate(self) -> None:
        """Set every word again; what was chosen or typed stays."""
        self.form.retranslate()
        super().retranslate()

    def forget(self) -> None:
        """Show nothing of anybody."""
        super().forget()
        self.form.forget()
        self._rail.set_answers([])

    def heading(self) -> str:
        """The question."""
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The answer given, the first option, or the field."""
        return self.form.entry()

    def tell(self) -> None:
        """Set every word; what was chosen or typed stays."""
        self.back_button.setText(_("Back"))
        question, wording = self._question(), self.wording
        self._title.setText(wording.text(question.title))
        self._lead.setText(wording.text(question.lead))
        self._lead.setVisible(bool(self._lead.text()))
        self._tell_progress()
        if self.complaint.sentence():
            self.complaint.set_sentence(self._sentence())
        self.why.set_caption(_("Why we ask"))
        self._fill_why(self.why.is_open())
        self.continue_button.setText(_("Continue"))
        caption = _("The answers") if wording.third else _("Your answers")
        self.spread.set_caption(caption)
        self._rail.set_heading(caption)
        self._rail.set_privacy(_("Answers are not saved. They are gone when you close the program."))
        self._rail.set_answers(
            [
                (each.id, wording.text(each.short), wording.answer(each, value))
                for each, value in self.session.shown_answers
                if each.id != question.id
            ]
        )

    def restyle(self) -> None:
        """Move the progress into the bar in a narrow window."""
        narrow = self.look.narrow
        self._progress.setVisible(not narrow)
        self._progress_below.setVisible(narrow)

    def _tell_progress(self) -> None:
        now = self.session.progress
        whole = now.done + now.left
        place = round(now.done * (_BARS - 1) / whole) if whole else _BARS - 1
        if now.left:
            text = ngettext("About {n} question left", "About {n} questions left", now.left).format(n=now.left)
        else:
            text = _("Last question")
        self._progress.set_progress(place, text)
        self._progress_below.set_progress(place, text)

    def _fill_why(self, opened: bool) -> None:
        if opened:
            question, wording = self._question(), self.wording
            self._reason.setText(wording.text(question.why))
            self.sources.set_sources(wording.chips(question.cites), wording.checked(question.cites))
            follow_reading(self)
            settle()

    # -- what a person does --------------------------------------------------------------------------------------------

    def press_digit(self, number: int) -> bool:
        """Choose the option with this number, as if it was clicked."""
        return self.form.press_digit(number)

    def go_on(self) -> bool:
        """Give the answer, or say what is missing and put the focus there."""
        value = self.form.value()
        if value is None and self._question().optional and self.form.is_empty():
            value = ()
        if value is None:
            self._complain()
            return True
        key = self._key()
        self.session.answer(value)
        self.desk.visit.drafts.pop(key, None)
        self.answered.emit()
        return True

    def _complain(self) -> None:
        sentence = self.form.complain()
        if not sentence:
            self._full = False
            sentence = self._sentence()
            self.complaint.set_sentence(sentence)
        settle()
        self.form.focus_fault()
        announce(self, sentence)

    def _edited(self) -> None:
        self.complaint.set_sentence("")
        settle()
        self.desk.visit.drafts[self._key()] = self.form.draft()

    def _refuse(self) -> None:
        """Say that one more answer cannot be chosen."""
        self._full = True
        self.complaint.set_sentence(self._sentence())
        settle()
        announce(self, self._sentence())

    # -- inside ------------------------------------------------------------------------------------------------------

    def _sentence(self) -> str:
        """What is wrong with the answer as it stands."""
        if self._full:
            return _("So many at most: {n}. Take one away first.").format(n=self._question().most)
        return _("Choose one answer or I don't know")

    def _question(self) -> Question:
        question = self.session.question
        if question is None:
            raise LookupError("the session stands at no question")
        return question

    def _key(self) -> tuple[str, str]:
        return self.session.flow.id, self._question().id
