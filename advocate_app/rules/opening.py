"""Whether somebody answers now, by the one time zone of Kazakhstan (UTC+5 since 1 March 2024)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from advocate_app.model.contact import Hours, Opening
from advocate_app.rules.calendar import day_off

#: The clock of the whole country.
ZONE: Final = dt.timezone(dt.timedelta(hours=5))
_EVERY_DAY: Final = (1, 7)


def opening(hours: Hours | None, moment: dt.datetime) -> Opening:
    """The state at ``moment``, which must know its time zone.

    Hours that nobody stated are unknown. Where the sources differ the narrower hours are known, and what lies
    outside them is not.
    """
    if hours is None or (hours.always and hours.uncertain):
        return Opening.UNKNOWN
    if hours.always or _answers(hours, moment.astimezone(ZONE)):
        return Opening.OPEN
    return Opening.UNKNOWN if hours.uncertain else Opening.CLOSED


def _answers(hours: Hours, here: dt.datetime) -> bool:
    opens, closes = dt.time.fromisoformat(hours.opens), dt.time.fromisoformat(hours.closes)
    now, today = here.time(), here.date()
    if opens < closes:
        return opens <= now < closes and _is_day(hours, today)
    # Past midnight: the early hours belong to the day before.
    yesterday = today - dt.timedelta(days=1)
    return (now >= opens and _is_day(hours, today)) or (now < closes and _is_day(hours, yesterday))


def _is_day(hours: Hours, day: dt.date) -> bool:
    """Whether somebody answers on ``day`` at all."""
    if not hours.first <= day.isoweekday() <= hours.last:
        return False
    if (hours.first, hours.last) == _EVERY_DAY:
        return True
    off = day_off(day)
    return off is None or off.kind == "weekend"
