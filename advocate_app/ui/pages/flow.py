"""`FlowPage`: a flow from its first question to its result."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from advocate_app import i18n
from advocate_app.flow.progress import usual
from advocate_app.flow.session import Place, Session
from advocate_app.flow.voices import FOR_WHOM, voice_for
from advocate_app.model.answers import Answers
from advocate_app.model.flow import Handover, QuestionKind
from advocate_app.model.locale import Language
from advocate_app.rules import calendar
from advocate_app.ui.arriving import arrive
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.page import Page
from advocate_app.ui.pages.question import QuestionPage
from advocate_app.ui.pages.result import ResultPage
from advocate_app.ui.pages.review import ReviewPage
from advocate_app.ui.settling import settle
from advocate_app.ui.tab_order import follow_reading
from advocate_app.ui.wording import Wording

Step = QuestionPage | ReviewPage | ResultPage

#: What whoever comes from a result has said already: the entry begins with whether it is safe to read.
_SAFE = Answers({"danger": "no"})

#: Milliseconds without a step before anything is made ahead of time, and between two such pieces of work.
_REST, _BETWEEN = 400, 15


class FlowPage(Page):
    """Shows a session where it stands: a question, the check of the answers, or the result.

    `turned` is emitted whenever it stands somewhere else. A result can lead into another flow; `go_back()` finds the
    way out of it again.
    """

    name = "flow"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._session: Session | None = None
        self._wording: Wording | None = None
        self._before: list[Session] = []
        self._stack = QStackedLayout(self)
        self._steps: dict[Place, Step] = {}
        self._step(Place.QUESTION)
        self._holidays = Thread(target=_read_holidays, args=(desk.today.year,), daemon=True)
        self._ahead: list[Callable[[], object]] = [
            lambda: self._step(Place.REVIEW),
            lambda: self._step(Place.RESULT),
            # The first date of a language takes some ten milliseconds.
            *(lambda language=language: i18n.format_date(desk.today, "long", language) for language in Language),
        ]
        self._dates_asked = False
        self._slices = QTimer(self, singleShot=True)
        self._slices.timeout.connect(self._next_slice)
        self.follow_look()

    def showEvent(self, event: QShowEvent) -> None:
        """Make in idle time what the next steps will need."""
        super().showEvent(event)
        self._slices.start(_REST)

    def _next_slice(self) -> None:
        if self._holidays.is_alive():
            self._slices.start(_REST)
        elif self.prepare():
            self._slices.start(_BETWEEN)

    def _read_holidays(self) -> None:
        """Have the holidays read in the next pause, on a thread of its own: it takes longer than any click may wait.

        A date question is early enough: somebody has to type the day. The library is large, so who never comes to a
        date never has it in memory.
        """
        if not self._dates_asked:
            self._dates_asked = True
            self._ahead += [
                self._holidays.start,
                lambda: self._rehearse(Place.REVIEW),
                lambda: self._rehearse(Place.RESULT),
            ]

    def show_session(self, session: Session) -> None:
        """Show ``session`` where it stands."""
        self._before.clear()
        self._take(session)

    def forget(self) -> None:
        """Show nothing of anybody; for when the answers were cleared."""
        self._session = self._wording = None
        self._before.clear()
        for step in self._steps.values():
            step.forget()

    def prepare(self) -> bool:
        """Make one thing that will be needed; False when there is nothing left to make. For idle time."""
        if not self._ahead:
            return False
        self._ahead.pop(0)()
        return True

    @property
    def step(self) -> Step:
        """The part that is shown."""
        return self._steps[Place.QUESTION if self._session is None else self._session.place]

    def crumbs(self) -> list[str]:
        """The way to the part that is shown."""
        return [] if self._session is None else self.step.crumbs()

    def heading(self) -> str:
        """The title of the part that is shown."""
        return self.step.heading()

    def first_focus(self) -> QWidget:
        """Where the keyboard goes in the part that is shown."""
        return self.step.first_focus()

    def go_back(self) -> bool:
        """One step back, through the flow that led here too; False at the very beginning."""
        if self._session is None:
            return False
        if self._session.back():
            self._show()
            return True
        if not self._before:
            return False
        self._take(self._before.pop())
        return True

    def press_digit(self, number: int) -> bool:
        """Give a digit to the part that is shown."""
        return self.step.press_digit(number)

    def go_on(self) -> bool:
        """Give Enter to the part that is shown."""
        return self.step.go_on()

    def retranslate_ui(self) -> None:
        """The parts follow the language themselves."""

    # -- inside ------------------------------------------------------------------------------------------------------

    def _take(self, session: Session) -> None:
        self._session = session
        self._wording = Wording(session)
        self._show()

    def _step(self, place: Place) -> Step:
        step = self._steps.get(place)
        if step is None:
            step = self._steps[place] = self._build(place)
            self._stack.addWidget(step)
        return step

    def _rehearse(self, place: Place) -> None:
        """Fill a part that is not shown with the commonest answers and paint it once.

        Its widgets, icons and measures are there then when somebody comes to it.
        """
        session = self._session
        if session is None or session.place is place:
            return
        usual_session = Session(session.bundle, session.flow, session.today)
        while (question := usual_session.question) is not None:
            usual_session.answer(usual(question, session.today))
        if place is Place.RESULT:
            usual_session.confirm()
        if usual_session.place is place:
            step = self._step(place)
            step.resize(self.size())
            step.show_session(usual_session, Wording(usual_session))
            step.grab()
            step.forget()

    def _build(self, place: Place) -> Step:
        step: Step
        if place is Place.QUESTION:
            step = QuestionPage(self.desk)
            step.answered.connect(self._show)
        elif place is Place.REVIEW:
            step = ReviewPage(self.desk)
            step.confirmed.connect(self._confirm)
        else:
            step = ResultPage(self.desk)
            step.flow_asked.connect(self._open_flow)
        step.back_asked.connect(self._back_asked)
        step.changed.connect(self._change)
        return step

    def _show(self) -> None:
        session, wording = self._session, self._wording
        if session is None or wording is None:
            return
        self._follow_person(session)
        result = session.result if session.place is Place.RESULT else None
        if result is not None and result.handover is not None:
            self._hand_over(session, result.handover)
            return
        if session.question is not None and session.question.kind is QuestionKind.DATE:
            self._read_holidays()
        step = self._step(session.place)
        step.show_session(session, wording)
        self._stack.setCurrentWidget(step)
        follow_reading(step)
        if self.isVisible():
            settle()
            arrive(step, step.first_focus())
            self._slices.start(_REST)
        self.turned.emit()

    def _follow_person(self, session: Session) -> None:
        for_whom = session.trail.kept.get(FOR_WHOM)
        if for_whom is not None:
            session.voice = self.desk.visit.voice = voice_for(for_whom)

    def _hand_over(self, session: Session, handover: Handover) -> None:
        # Whoever comes back from that page finds the question again, not the handover.
        session.back()
        self.desk.open(handover.page)

    def _open_flow(self, flow: str) -> None:
        """Go on to another flow; going back from its beginning finds the result again."""
        if self._session is not None:
            self._before.append(self._session)
            self._take(self._session_of(flow, _SAFE))

    def _session_of(self, flow: str, given: Answers) -> Session:
        """The session of ``flow`` if it was begun from the same answers, so that going back and on loses nothing."""
        visit = self.desk.visit
        known = visit.sessions.get(flow)
        if known is not None and given.items() <= known.answers.items() and known.voice is visit.voice:
            return known
        return visit.begin(self.desk.bundle, flow, given)

    def _confirm(self) -> None:
        if self._session is not None:
            self._session.confirm()
            self._show()

    def _change(self, question: str) -> None:
        if self._session is not None:
            self._session.change(question)
            self._show()

    def _back_asked(self) -> None:
        if not self.go_back():
            self.desk.back()


def _read_holidays(year: int) -> None:
    for each in (year, year + 1):
        calendar.prepare(each)
