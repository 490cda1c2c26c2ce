"""`WeekChoice`: how many days a week are worked, which decides the day back at work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.rules.leave import LeaveDates
from advocate_app.ui.parts.leave_calendar import holidays
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text import Text

_WEEKS = (5, 6)


class WeekChoice(Column):
    """Five or six days, and the holidays that were passed over. Signal: `chosen(days)`."""

    chosen = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(6, parent=parent)
        self._label = self.add(Text("", "smallm"))
        self.weeks = self.add(Segmented([(str(week), "") for week in _WEEKS]))
        self.weeks.chosen.connect(lambda week: self.chosen.emit(int(week)))
        self._holidays_label = self.add(Text("", "smallm"), 10)
        self._holidays = self.add(Text("", "small", "ink2"), 1)

    def show_dates(self, dates: LeaveDates, week: int) -> None:
        """Show the choice made and the holidays of ``dates``."""
        self._label.setText(_("Working days in the week"))
        self.weeks.setAccessibleName(_("Working days in the week"))
        for each in _WEEKS:
            self.weeks.set_caption(str(each), ngettext("{n} day", "{n} days", each).format(n=each))
        self.weeks.set_current(str(week))
        names = holidays(dates, week)
        self._holidays_label.setText(_("Holidays in this time"))
        self._holidays_label.setVisible(bool(names))
        self._holidays.setText("\n".join(names))
        self._holidays.setVisible(bool(names))
