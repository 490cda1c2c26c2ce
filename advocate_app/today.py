"""The only place that asks the computer which day it is."""

from __future__ import annotations

import datetime as dt


def today() -> dt.date:
    """The local date. Rules and flows take a day as an argument; only a client (window, command line) asks here."""
    return dt.date.today()  # noqa: DTZ011, TID251 - the day on her wall calendar is the one that counts
