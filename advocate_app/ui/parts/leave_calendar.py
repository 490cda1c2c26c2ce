"""`LeaveCalendar`: the leave drawn week by week, with what its marks mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.rules import calendar
from advocate_app.rules.leave import LeaveDates
from advocate_app.ui.widgets.calendar_ribbon import CalendarRibbon, LeaveDays
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.legend import Legend
from advocate_app.ui.widgets.mark import MarkKind
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.wording import calendar_days

#: The names in `rules.calendar.HOLIDAY_NAMES`, marked here because the rules hold no words to be shown.
HOLIDAYS = (
    N_("New Year"),
    N_("Orthodox Christmas"),
    N_("International Women's Day"),
    N_("Nauryz"),
    N_("Unity Day of the People of Kazakhstan"),
    N_("Defender of the Fatherland Day"),
    N_("Victory Day"),
    N_("First day of Qurban Ait"),
    N_("Capital Day"),
    N_("Constitution Day"),
    N_("Republic Day"),
    N_("First President Day"),
    N_("Independence Day"),
    N_("Transferred day off"),
)


class LeaveCalendar(Column):
    """Ribbon, legend, and a notice when the day back at work is not certain yet."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.ribbon = self.add(CalendarRibbon())
        self._legend = self.add(Legend(), 8)
        self.notice = self.add(Notice(compact=True), 12)
        self.restyle()

    def restyle(self) -> None:
        """Be as wide as the ribbon."""
        super().restyle()
        if hasattr(self, "notice"):
            self.setFixedWidth(self.ribbon.sizeHint().width() + 2 * self.ring)

    def show_dates(self, dates: LeaveDates, week: int) -> None:
        """Show ``dates`` as they are for a working week of ``week`` days."""
        start = dates.first - dt.timedelta(days=dates.first.weekday())
        end = dates.return_day + dt.timedelta(days=6 - dates.return_day.weekday())
        off = {day: each for day, each in calendar.day_kinds(start, end, week).items() if each.kind != "weekend"}
        self.ribbon.set_names(i18n.month_names("abbreviated"), i18n.weekday_names("short"))
        self.ribbon.set_days(LeaveDays(dates.first, dates.last, dates.return_day, frozenset(off)))
        self.ribbon.set_sentence(" ".join(_sentences(dates, week)))
        items: list[tuple[MarkKind, str]] = [("band", _("days of leave"))]
        if off:
            items.append(("dot", _("holiday, does not extend the leave")))
        self._legend.set_items(items)
        self.notice.set_text(_caution(dates))
        self.notice.setVisible(not dates.return_day_confirmed)


def holidays(dates: LeaveDates, week: int) -> list[str]:
    """The holidays from the first day of the leave to the day back at work, each with its name."""
    days = calendar.day_kinds(dates.first, dates.return_day, week)
    return [
        _("{day}: {holiday}").format(day=i18n.format_date(day, "day"), holiday=_(off.name))
        for day, off in days.items()
        if off.kind != "weekend"
    ]


def _caution(dates: LeaveDates) -> str:
    return _("The calendar of {year} is computed by the rules. Check the day back at work with the employer.").format(
        year=dates.return_day.year
    )


def _sentences(dates: LeaveDates, week: int) -> Iterator[str]:
    yield _("Calendar of the leave: {first} to {last}, {days}. Day back at work: {back}.").format(
        first=i18n.format_date(dates.first, "long"),
        last=i18n.format_date(dates.last, "long"),
        days=calendar_days(dates.days),
        back=i18n.format_date(dates.return_day, "long"),
    )
    if names := holidays(dates, week):
        yield _("Holidays: {holidays}.").format(holidays="; ".join(names))
