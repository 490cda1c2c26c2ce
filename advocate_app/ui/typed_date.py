"""Reading a date as people type it."""

from __future__ import annotations

import re
from datetime import date

_PARTS = re.compile(r"^\s*(\d{1,2})\s*[.,/\- ]\s*(\d{1,2})\s*[.,/\- ]\s*(\d{4}|\d{2})\s*(?:г\.?|ж\.?)?\s*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
_DIGITS = re.compile(r"^\s*(\d{2})(\d{2})(\d{4})\s*$")


def parse(text: str) -> date | None:
    """The date of "02.12.2026", "2,12,26", "2/12/2026", "02122026" or "2026-12-02"; None if it is no date.

    The day comes before the month; a year of two digits is of this century.
    """
    if iso := _ISO.match(text):
        year, month, day = (int(part) for part in iso.groups())
    elif found := _PARTS.match(text) or _DIGITS.match(text):
        day, month, year = (int(part) for part in found.groups())
        year += 2000 if year < 100 else 0
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def show(day: date) -> str:
    """The date as it stands in a field: dd.mm.yyyy, in every language."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"
