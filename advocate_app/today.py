"""The only place that asks the computer which day and what time it is."""

from __future__ import annotations

import datetime as dt


def today() -> dt.date:
    """The local date. Rules and flows take a day as an argument; only a client (window, command line) asks here."""
    return dt.date.today()  # noqa: DTZ011, TID251 - the day on her wall calendar is the one that counts


def now() -> dt.datetime:
    """This moment, with its time zone. As above: only a client asks."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251 - whether somebody answers now
