"""The only place that asks the computer which day and what time it is."""

from __future__ import annotations

import datetime as dt

#: Days that the command line takes: the calendar of working days reaches some years beyond on both sides.
_FIRST_YEAR, _LAST_YEAR = 2020, 2040


def today() -> dt.date:
    """The local date. Rules and flows take a day as an argument; only a client (window, command line) asks here."""
    return dt.date.today()  # noqa: DTZ011, TID251 - the day on her wall calendar is the one that counts


def now() -> dt.datetime:
    """This moment, with its time zone. As above: only a client asks."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251 - whether somebody answers now


def given_day(text: str) -> dt.date:
    """The day that a user gave instead of today. Raises ValueError for one that rules and calendar do not know."""
    day = dt.date.fromisoformat(text)
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError(text)
    return day
