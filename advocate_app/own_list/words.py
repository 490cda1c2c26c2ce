"""Words of the own list: kinds, columns and answers, as a table shows them and takes them back."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable, Mapping
from typing import Final

from advocate_app import i18n
from advocate_app.errors import N_
from advocate_app.model.contact import ContactKind, Hours, Region
from advocate_app.model.locale import OWN_NAMES, Language
from advocate_app.search.spelling import spelled

KINDS: Final[Mapping[ContactKind, str]] = {
    ContactKind.POLICE: N_("Police"),
    ContactKind.RESCUE: N_("Rescue service"),
    ContactKind.AMBULANCE: N_("Medical help"),
    ContactKind.HELPLINE: N_("Advice by phone"),
    ContactKind.CENTRE: N_("Crisis centre"),
    ContactKind.FAMILY_CENTRE: N_("Family support centre"),
    ContactKind.LEGAL: N_("Legal help"),
    ContactKind.STATE: N_("State body"),
    ContactKind.EMBASSY: N_("Embassy"),
}

#: Field of an entry -> the heading of its column. The first column is the one by which a row is known again.
COLUMNS: Final[Mapping[str, str]] = {
    "id": N_("Code"),
    "region": N_("Region"),
    "kind": N_("Kind"),
    "name": N_("Name"),
    "numbers": N_("Telephone"),
    "messenger": N_("Messenger"),
    "site": N_("Website"),
    "hours": N_("Hours"),
    "languages": N_("Languages"),
    "free": N_("Free of charge"),
    "text": N_("What they do"),
    "note": N_("Note"),
    "hidden": N_("Hidden"),
    "entered_on": N_("Entered on"),
    "answered_on": N_("Answered last on"),
    "answered_by": N_("Checked by"),
}

YES, NO = N_("yes"), N_("no")
ALWAYS: Final = N_("day and night")

_SPAN = re.compile(
    r"(?:(?P<first>[^\W\d_]+|[1-7])\.?(?:\s*[-\u2010-\u2015]\s*(?P<last>[^\W\d_]+|[1-7])\.?)?,?\s+)?"
    r"(?P<opens>\d{1,2}[:.]\d\d)\s*[-\u2010-\u2015]\s*(?P<closes>\d{1,2}[:.]\d\d)"
)
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")


def in_all(text: str) -> frozenset[str]:
    """``text``, an English word of the program, in each language, in one spelling."""
    return frozenset(spelled(i18n.catalogue(speech).gettext(text)) for speech in Language)


def by_word(words: Mapping[str, str]) -> dict[str, str]:
    """Each key of ``words`` by itself and by its word in each language, in one spelling."""
    named = {spelled(key): key for key in words}
    for key, text in words.items():
        for word in in_all(text):
            named.setdefault(word, key)
    return named


def regions_by_name(regions: Iterable[Region]) -> dict[str, str]:
    """Each region by its code, its names, other spellings and its seat, in one spelling."""
    found = list(regions)
    named = {spelled(region.id): region.id for region in found}
    for names in (
        lambda region: (region.names.kk, region.names.ru, region.names.en),
        lambda region: region.spellings,
        lambda region: () if region.seat is None else (region.seat.kk, region.seat.ru, region.seat.en),
    ):
        for region in found:
            for name in names(region):
                named.setdefault(spelled(name), region.id)
    # «Алматы» alone is the city: its region has a seat of its own.
    for region in found:
        if region.seat is None:
            for name in (region.names.kk, region.names.ru, region.names.en):
                for bare in _without_rank(name):
                    named[spelled(bare)] = region.id
    return named


def _without_rank(name: str) -> tuple[str, ...]:
    words = name.split()
    return (words[0], words[-1]) if len(words) > 1 else (name,)


def written_hours(hours: Hours, language: Language) -> str:
    """``hours`` as :func:`parse_hours` takes them back."""
    if hours.always:
        return i18n.catalogue(language).gettext(ALWAYS)
    span = f"{hours.opens}-{hours.closes}"
    if (hours.first, hours.last) == (1, 7):
        return span
    names = i18n.weekday_names("abbreviated", language)
    days = names[hours.first - 1]
    if hours.last != hours.first:
        days = f"{days}-{names[hours.last - 1]}"
    return f"{days} {span}"


@functools.lru_cache(maxsize=512)  # the rows of a table repeat themselves
def parse_hours(text: str) -> Hours | None:
    """Hours written as "day and night", "9:00-18:00" or "Mon-Fri 9:00-18:00"; None if they are not understood."""
    if spelled(text) in {"247", *in_all(ALWAYS)}:
        return Hours(always=True)
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        return None
    first, last = _weekday(found["first"]), _weekday(found["last"])
    if (found["first"] and first is None) or (found["last"] and last is None):
        return None
    opens, closes = _clock(found["opens"]), _clock(found["closes"])
    if opens is None or closes is None:
        return None
    return Hours(opens=opens, closes=closes, first=first or 1, last=last or first or 7)


def _weekday(text: str | None) -> int | None:
    if not text:
        return None
    if text.isdecimal():
        return int(text)
    for language in Language:
        for width in ("abbreviated", "wide"):
            names = [spelled(name) for name in i18n.weekday_names(width, language)]
            if spelled(text) in names:
                return names.index(spelled(text)) + 1
    return None


def _clock(text: str) -> str | None:
    hour, minute = (int(part) for part in re.split("[:.]", text))
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def parse_day(text: str) -> dt.date | None:
    """A day written as 2026-12-01, 01.12.2026 or 01/12/2026; None if it is not understood."""
    try:
        if (found := _DAY.fullmatch(text)) is not None:
            day, month, year = (int(part) for part in found.groups())
            return dt.date(year, month, day)
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


@functools.lru_cache(maxsize=64)
def parse_language(text: str) -> Language | None:
    """A language by its code or by its own name."""
    wanted = spelled(text)
    return next((each for each in Language if wanted in {each.value, spelled(OWN_NAMES[each])}), None)
