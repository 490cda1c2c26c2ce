"""`ReviewPage`: check your answers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.flow.outcome import Result
from advocate_app.flow.session import Place
from advocate_app.i18n import gettext as _
from advocate_app.model.flow import Answer
from advocate_app.ui import keeping
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.flow_step import FlowStep
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.promise import Promise
from advocate_app.ui.widgets.rail_heading import RailHeading
from advocate_app.ui.widgets.review_row import ReviewRow
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.text import Text

#: Rows that most ways through a flow need; made ahead of time.
_USUAL_ROWS, _USUAL_PROMISES = 10, 4


class ReviewPage(FlowStep):
    """All answers on the path, each with what it changes and a way to change it. Signal: `confirmed`."""

    name = "review"
    place = Place.REVIEW
    confirmed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        rail = Column()
        super().__init__(desk, rail, parent)
        body, bar = self.sheet.body, self.sheet.bar
        self._title = body.add(Text("", "title"))
        self._lead = body.add(Text("", "body", "ink2"), 2)
        self.rows: PooledColumn[ReviewRow] = body.add(PooledColumn(self._row), 18)
        body.add(self.spread.foot, 14)
        self.show_button = bar.add(Button(kind="primary", icon_right="arrow-right"))
        self.show_button.clicked.connect(lambda _checked=False: self.confirmed.emit())
        self._rail_heading = rail.add(RailHeading())
        self.promises: PooledColumn[Promise] = rail.add(PooledColumn(Promise, 11), 11)
        privacy = rail.add(Row(10), 14)
        privacy.add(IconLabel("save-off", 16, "ink2", line="caption"))
        self._privacy = privacy.add(Text("", "caption", "ink2"), stretch=1)
        self.keep_link = rail.add(LinkButton(icon="save"), 10)
        self.keep_link.clicked.connect(lambda _checked=False: keeping.keep(self.desk, self.session))
        self.rows.reserve(_USUAL_ROWS)
        self.promises.reserve(_USUAL_PROMISES)
        self.finish()

    def _row(self) -> ReviewRow:
        row = ReviewRow()
        row.change_asked.connect(lambda: self._change(row))
        return row

    def _change(self, row: ReviewRow) -> None:
        place = self.rows.parts().index(row)
        self.changed.emit(self.session.shown_answers[place][0].id)

    def forget(self) -> None:
        """Show nothing of anybody."""
        super().forget()
        for row in self.rows.parts():
            row.set_answer("", "", "")
        self.rows.take(0)

    def heading(self) -> str:
        """The title of the page."""
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The button that leads on."""
        return self.show_button

    def tell(self) -> None:
        """Set every word."""
        self.back_button.setText(_("Back"))
        session, wording = self.session, self.wording
        result, third = session.result, wording.third
        self._title.setText(_("Check the answers") if third else _("Check your answers"))
        self._lead.setText(_("Each answer shows what it changes. You can go back to any of them."))
        answers = session.shown_answers
        for row, (question, value) in zip(self.rows.take(len(answers)), answers, strict=True):
            short = wording.text(question.short)
            row.set_answer(short, wording.answer(question, value), wording.effect(question, value))
            row.set_change(_("Change"), _("Change the answer: {question}").format(question=short))
        heading = _("What comes next") if third else _("What you will get")
        self._rail_heading.set_text(heading)
        self.spread.set_caption(heading)
        promises = [] if result is None else list(_promises(result, third=third))
        for promise, told in zip(self.promises.take(len(promises)), promises, strict=True):
            promise.set_promise(*told)
        self._privacy.setText(_("Answers are not saved. They are gone when you close the program."))
        self.keep_link.setText(_("Keep the answers…"))
        self.show_button.setText(_show(result, third=third))

    def go_on(self) -> bool:
        """Lead on to the result."""
        self.confirmed.emit()
        return True


def _show(result: Result | None, *, third: bool) -> str:
    if result is not None and result.reached[0].outcome.dates:
        return _("Show the leave") if third else _("Show my leave")
    return _("Show the result")


def _promises(result: Result, *, third: bool) -> Iterator[tuple[str, str, str]]:
    """Icon, title and line of what the result page holds."""
    main = result.reached[0]
    if result.dates is not None:
        yield (
            "calendar-days",
            _("The dates") if third else _("Your dates"),
            _("First day, last day, day back at work"),
        )
    rights = _("What the law says")
    if main.outcome.dates:
        rights = _("The rights during the leave") if third else _("Your rights during the leave")
    yield "scale", rights, _("Each with its article and check date")
    if any(each.deadlines for each in result.reached):
        yield "clock", _("The last day to act"), _("Counted from the day that was entered")
    if main.outcome.answer is Answer.NO:
        yield "list-checks", _("What to do instead"), _("Other ways that are open")
    if "leave-notice" in result.letters[:1]:
        title = _("The notice for the employer") if third else _("The notice for your employer")
        yield "file-text", title, _("In Kazakh or Russian")
    elif result.letters:
        yield "file-text", _("Letters ready to print"), _("In Kazakh or Russian")
