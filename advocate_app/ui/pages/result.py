"""`ResultPage`: what the law says, for which days, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.flow.outcome import Result
from advocate_app.flow.session import Place, Session
from advocate_app.i18n import gettext as _
from advocate_app.model.flow import Answer
from advocate_app.model.locale import Language
from advocate_app.model.sheet import Sheet
from advocate_app.ui import keeping
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.flow_step import FlowStep
from advocate_app.ui.parts.leave_calendar import LeaveCalendar
from advocate_app.ui.parts.outcome_section import OutcomeSection
from advocate_app.ui.parts.result_rail import ResultRail, primary_letter
from advocate_app.ui.parts.rights_part import RightsPart
from advocate_app.ui.parts.telling import letter_caption
from advocate_app.ui.settling import settle
from advocate_app.ui.tab_order import follow_reading
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.key_dates import KeyDates
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.wording import OLD, Wording, calendar_days

_BESIDE_CALENDAR = 36
_FIRST_DAY, _NOTICE = "first_day", "leave-notice"
#: What a full result needs; made ahead of time.
_STATEMENTS, _STEPS, _DEADLINES = 8, 4, 1


class ResultPage(FlowStep):
    """All outcomes of a session, the main one first. Signal: `flow_asked(flow)` when another flow goes on from it."""

    flow_asked = Signal(str)
    name = "result"
    place = Place.RESULT

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.rail_parts = ResultRail()
        super().__init__(desk, self.rail_parts, parent)
        self._letter: str | None = None
        self._fill_body()
        self._fill_bar()
        self.rail_parts.source_opened.connect(self.open_source)
        self.rail_parts.letter_asked.connect(self._open_letter)
        self.rail_parts.week_chosen.connect(self._set_week)
        self.rail_parts.change_asked.connect(self.changed)
        self.rail_parts.filled.connect(self._settle)
        self.rail_parts.keep_asked.connect(lambda: keeping.keep(self.desk, self.session))
        self.finish()

    def _fill_body(self) -> None:
        body = self.sheet.body
        self._age = body.add(Notice())
        self._title = body.add(Text("", "title"), 14)
        self._lead = body.add(Text("", "body", "ink2"), 1)
        self.key_dates = body.add(KeyDates(), 14)
        self._dateless = body.add(Column(8), 14)
        self._dateless_words = self._dateless.add(Text("", "body"))
        self.enter_button = self._dateless.add(Button(icon="calendar-days"))
        self.enter_button.clicked.connect(lambda _checked=False: self.changed.emit(_FIRST_DAY))
        self._rule = body.add(Rule(), 14)
        self._halves = body.add(Row(_BESIDE_CALENDAR), 14)
        self.calendar = self._halves.add(LeaveCalendar())
        self.main: OutcomeSection = self._halves.add(self._section(), stretch=1)
        self.main.reserve(_STATEMENTS, _STEPS, _DEADLINES)
        self.rights = body.add(RightsPart(), 26)
        self.rights.source_opened.connect(self.open_source)
        self.rights.topic_asked.connect(lambda topic: self.desk.open("library", topic=topic))
        self.more: PooledColumn[OutcomeSection] = body.add(PooledColumn(self._section, 24), 24)
        self.more.reserve(1)
        body.add(self.spread.foot, 20)

    def _fill_bar(self) -> None:
        bar = self.sheet.bar
        self.print_button = bar.add(Button(kind="primary", icon="printer"))
        self.print_button.clicked.connect(lambda _checked=False: self.ask_print())
        self.letter_button = bar.add(Button(kind="primary", icon_right="arrow-right"))
        self.letter_button.clicked.connect(lambda _checked=False: self._open_letter(self._letter or ""))
        self.dates_button = bar.add(Button(kind="quiet", icon="calendar-days"))
        self.dates_button.clicked.connect(lambda _checked=False: self.changed.emit(_FIRST_DAY))
        self.home_button = bar.add(Button(icon="house"))
        self.home_button.clicked.connect(lambda _checked=False: self.desk.open("home"))

    def _section(self) -> OutcomeSection:
        section = OutcomeSection()
        section.source_opened.connect(self.open_source)
        section.letter_asked.connect(self._open_letter)
        section.flow_asked.connect(self.flow_asked)
        section.page_asked.connect(self.desk.open)
        section.change_asked.connect(self.changed)
        return section

    def restyle(self) -> None:
        """Put the statements below the calendar in a narrow window, and beside it in smaller type in any other."""
        self._halves.set_folds(self.look.narrow)
        self._show_home()
        self._set_style()

    def _set_style(self) -> None:
        beside = not self.look.narrow and not self.calendar.isHidden()
        self.main.set_style("small" if beside else "body")

    # -- what it shows -----------------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Show nothing of anybody."""
        super().forget()
        self._title.setText("")
        self._lead.setText("")
        self.key_dates.set_dates([("", "", "")] * 3)
        self.calendar.hide()
        self.calendar.ribbon.set_sentence("")
        self.more.take(0)
        self.rights.forget()
        self.rail_parts.forget()

    def crumbs(self) -> list[str]:
        """The name of the flow and the result."""
        return [*super().crumbs(), _("Result")]

    def heading(self) -> str:
        """What the answers lead to."""
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The button that leads on."""
        if self._sheet_printed():
            return self.print_button
        return self.home_button if self._letter is None else self.letter_button

    def tell(self) -> None:
        """Set every word."""
        self.back_button.setText(_("Back"))
        session, wording, result = self.session, self.wording, self.session.result
        if result is None or result.handover is not None:
            return
        self._letter = None if result.picked else primary_letter(result)
        self._tell_age(result, wording)
        self._tell_dates(result, wording, session.week)
        self._tell_outcomes(session, result, wording)
        self.rail_parts.show_result(session, result, wording, self._letter)
        self.spread.set_caption(self.rail_parts.caption(wording, result))
        self._name_buttons(result)

    def _tell_age(self, result: Result, wording: Wording) -> None:
        statements = [statement for each in result.reached for statement in each.body.statements]
        old = any(wording.is_aged(statement.cites, OLD) for statement in statements)
        self._age.setVisible(old)
        if old:
            self._age.set_title(_("Some of this was checked more than a year ago"))
            self._age.set_text(_("The law may have changed. Ask a lawyer before you rely on it."))

    def _tell_dates(self, result: Result, wording: Wording, week: int) -> None:
        main, dates = result.reached[0].outcome, result.dates
        for part in (self.key_dates, self._rule, self.calendar):
            part.setVisible(dates is not None)
        self._set_style()
        self._dateless.setVisible(dates is None and main.dates)
        if dates is None:
            self._title.setText(wording.text(main.title))
            self._lead.setText(wording.text(main.lead))
            self._dateless_words.setText(_("Enter the first day to see the dates."))
            self.enter_button.setText(_("Enter the first day"))
            return
        title = _("The leave: {period}") if wording.third else _("Your leave: {period}")
        self._title.setText(title.format(period=i18n.format_period(dates.first, dates.last)))
        days = calendar_days(dates.days)
        self._lead.setText(_("{days} without pay. The employer must give it.").format(days=days))
        labels = (_("First day"), _("Last day"), _("Day back at work"))
        days_shown = (dates.first, dates.last, dates.return_day)
        self.key_dates.set_dates(
            [
                (label, i18n.format_date(day, "day"), i18n.format_date(day, "weekday"))
                for label, day in zip(labels, days_shown, strict=True)
            ]
        )
        self.calendar.show_dates(dates, week)

    def _tell_outcomes(self, session: Session, result: Result, wording: Wording) -> None:
        main, others = result.reached[0], result.reached[1:]
        # The dates in the title already say what the outcome with the notice says; those after a refusal do not.
        headed = result.dates is not None and main.outcome.letters[:1] != (_NOTICE,)
        steps_here = main.outcome.answer is not Answer.YES
        self.main.show_outcome(main, session, wording, ruled=False, headed=headed)
        self.main.show_steps(wording, shown=steps_here)
        self.rights.show_picked(result.picked, session, wording)
        for section, reached in zip(self.more.take(len(others)), others, strict=True):
            section.show_outcome(reached, session, wording, ruled=True, headed=True)
            section.show_steps(wording, shown=steps_here)

    def _name_buttons(self, result: Result) -> None:
        self.print_button.setVisible(bool(result.picked))
        self.print_button.setText(_("Print the next steps…"))
        self.letter_button.setVisible(self._letter is not None)
        self._show_home()
        self.letter_button.setText("" if self._letter is None else letter_caption(self._letter))
        self.dates_button.setVisible(result.dates is not None)
        self.dates_button.setText(_("Change dates"))
        self.home_button.setText(_("Home page"))

    def _show_home(self) -> None:
        # The header leads home, too: where three buttons would take two lines, the result needs the room more.
        self.home_button.setVisible(self._letter is None and not (self.look.narrow and self._sheet_printed()))

    # -- what a person does --------------------------------------------------------------------------------------------

    def _set_week(self, week: int) -> None:
        self.session.week = week
        self.tell()
        if (result := self.session.result) is not None and result.dates is not None:
            day = i18n.format_date(result.dates.return_day, "long")
            announce(self, _("Day back at work: {day}").format(day=day))

    def _settle(self) -> None:
        follow_reading(self)
        settle()

    def _open_letter(self, letter: str) -> None:
        self.desk.open("letter", letter=letter)

    def ask_print(self) -> None:
        """Offer the next steps on one sheet."""
        from advocate_app.ui.sheets import open_print

        open_print(self.desk, self._next_steps)

    def _next_steps(self, languages: tuple[Language, ...]) -> Sheet:
        from advocate_app.letters import next_steps_sheet

        session, result = self.session, self.session.result
        assert result is not None
        return next_steps_sheet(
            result.picked,
            session.bundle,
            languages,
            session.today,
            session.voice,
            steps=result.reached[0].body.steps,
            papers=result.letters,
        )

    def _sheet_printed(self) -> bool:
        result = None if self._shown is None else self.session.result
        return result is not None and bool(result.picked)

    def go_on(self) -> bool:
        """Do what the main button does."""
        if self._sheet_printed():
            self.ask_print()
            return True
        if self._letter is None:
            return False
        self._open_letter(self._letter)
        return True
