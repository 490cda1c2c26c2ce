"""Working days and days off in Kazakhstan (Labour Code 13, 84, 85), and how surely each of them is known.

Which days are holidays comes from the ``holidays`` library. It is slow to import, so it is loaded when the first day
is asked for and each year is read once; :func:`prepare` does that ahead of time. What follows from the holidays for
one worker (days moved because a holiday fell on a weekly day off) is worked out here, because it depends on the week.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final, Literal

#: Years for which days off can be worked out: the Labour Code is in force since 2016.
FIRST_YEAR: Final = 2016
LAST_YEAR: Final = 2050

#: The last year whose days off were announced. Source: inform.kz and alau.kz, 2 January 2026; that 30 August is no
#: holiday any more: taspanews.kz, 18 March 2026, citing the Ministry of Labour. No calendar of 2027 was found by
#: 22 November 2026; what is known of it is that Constitution Day is 15 March.
CONFIRMED_THROUGH: Final = 2026

#: The last year whose first day of Qurban Ait the library gives as it was kept; later ones are astronomical estimates.
_QURBAN_AIT_KEPT_THROUGH: Final = 2025
#: Later years that the Muftiate has announced. They replace the estimate.
_QURBAN_AIT_ANNOUNCED: Final[Mapping[int, dt.date]] = MappingProxyType(
    {2026: dt.date(2026, 5, 27)}  # calendar of the Muftiate, 6 November 2025 (kaz.zakon.kz/kogam-tynysy/6070929)
)

_QURBAN_AIT: Final = "First day of Qurban Ait"
_CHRISTMAS: Final = "Orthodox Christmas"
#: A day off that the labour authority put in the place of another one (Labour Code 85(3)).
_TRANSFERRED: Final = "Transferred day off"

#: Names in the library (in Kazakh, its own working language) -> English keys, translated where they are shown.
_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Жаңа жыл": "New Year",
        "Православиелік Рождество": _CHRISTMAS,
        "Халықаралық әйелдер күні": "International Women's Day",
        "Наурыз мейрамы": "Nauryz",
        "Қазақстан халқының бірлігі мерекесі": "Unity Day of the People of Kazakhstan",
        "Отан Қорғаушы күні": "Defender of the Fatherland Day",
        "Жеңіс күні": "Victory Day",
        "Құрбан айт": _QURBAN_AIT,
        "Астана күні": "Capital Day",
        "Қазақстан Республикасының Конституциясы күні": "Constitution Day",
        "Республика күні": "Republic Day",
        "Қазақстан Республикасы күні": "Republic Day",
        "Қазақстан Республикасының Тұңғыш Президенті күні": "First President Day",
        "Тәуелсіздік күні": "Independence Day",
    }
)
#: Every name that a day off can have, besides the empty one of a weekend.
HOLIDAY_NAMES: Final = (*dict.fromkeys(_NAMES.values()), _TRANSFERRED)
#: Days off by Labour Code 84(5). They are no holidays, so they are not moved when they fall on a weekend.
_RELIGIOUS: Final = frozenset({_QURBAN_AIT, _CHRISTMAS})
_TRANSFER: Final = re.compile(r"\((\d\d)\.(\d\d)\.(\d{4}) ")

_ONE_DAY: Final = dt.timedelta(days=1)

Kind = Literal["weekend", "holiday", "moved", "religious"]


@dataclass(frozen=True, slots=True)
class DayOff:
    """Why a day is off. ``name`` is one of :data:`HOLIDAY_NAMES`; a moved day has the name of its holiday.

    It is "" for a weekend, and for a holiday that a newer library calls by a name unknown here. ``confirmed`` is False
    for a day that was computed, not announced; weekly days off follow from the contract and are always confirmed.
    """

    kind: Kind
    name: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A day that was worked out; ``confirmed`` is False if the official calendar may still change it."""

    day: dt.date
    confirmed: bool


@dataclass(frozen=True, slots=True)
class _Holidays:
    """The holidays of a year before a week is laid over them; ``transfers`` are (new day off, day worked instead)."""

    national: Mapping[dt.date, str]
    religious: Mapping[dt.date, str]
    transfers: tuple[tuple[dt.date, dt.date], ...]


@dataclass(frozen=True, slots=True)
class _WorkingYear:
    """The days off of a year for one week, less its plain weekends, and the weekends worked in exchange."""

    days_off: Mapping[dt.date, tuple[Kind, str]]
    worked: frozenset[dt.date]


def check_supported(day: dt.date) -> None:
    """Raise ValueError if days off around ``day`` cannot be worked out."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"the year of {day} is not between {FIRST_YEAR} and {LAST_YEAR}")


def prepare(year: int) -> None:
    """Read ``year`` from the library now, so that the first date on a page does not have to wait for it."""
    _working_year(year, 5)


def is_confirmed(year: int) -> bool:
    """Whether the days off of ``year`` were officially announced."""
    return year <= CONFIRMED_THROUGH


def is_settled(day: dt.date) -> bool:
    """Whether an official announcement can no longer change that ``day`` is a working day or a day off.

    The year must be announced, and no estimated Qurban Ait may lie within a day: the moon may move it by one.
    """
    if not is_confirmed(day.year):
        return False
    around = (day - _ONE_DAY, day, day + _ONE_DAY)
    return not any(
        near in _holidays(near.year).religious and _is_estimated(near)
        for near in around
        if FIRST_YEAR <= near.year <= LAST_YEAR
    )


def all_settled(first: dt.date, last: dt.date) -> bool:
    """Whether every day from ``first`` to ``last``, both included, is settled (:func:`is_settled`)."""
    return all(is_settled(first + dt.timedelta(days=n)) for n in range((last - first).days + 1))


def day_off(day: dt.date, week: int = 5) -> DayOff | None:
    """Why ``day`` is off for a worker with a ``week`` of 5 or 6 days, or None if it is worked.

    Labour Code 84(2)-(3): Sunday is off for all, in a five-day week also a second day, here the usual Saturday.
    Labour Code 84(5): 7 January and the first day of Qurban Ait are off for all. A national or state holiday that falls
    on a weekly day off makes the next working day off; for a six-day worker, a holiday on Saturday therefore moves
    nothing. ValueError for another week or a year out of range.
    """
    check_supported(day)
    year = _working_year(day.year, week)
    if day in year.days_off:
        kind, name = year.days_off[day]
        return DayOff(kind, name, confirmed=is_confirmed(day.year) and not (name == _QURBAN_AIT and _is_estimated(day)))
    if _is_weekly_day_off(day, week) and day not in year.worked:
        return DayOff("weekend", "", confirmed=True)
    return None


def day_kinds(first: dt.date, last: dt.date, week: int = 5) -> dict[dt.date, DayOff]:
    """The days off from ``first`` to ``last``, both included, in order; days that are worked are left out."""
    days = (first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return {day: off for day in days if (off := day_off(day, week)) is not None}


def next_working_day(day: dt.date, week: int = 5) -> Day:
    """The first working day after ``day``, and whether every day looked at on the way to it is settled."""
    check_supported(day)
    found = day + _ONE_DAY
    while day_off(found, week) is not None:
        found += _ONE_DAY
    return Day(found, all_settled(day + _ONE_DAY, found))


def add_working_days(day: dt.date, n: int, week: int = 5) -> dt.date:
    """The ``n``-th working day after ``day``; counting starts on the next day (Labour Code 13(2)-(3))."""
    if n < 1:
        raise ValueError(f"a term has at least one day, not {n}")
    for _ in range(n):
        day = next_working_day(day, week).day
    return day


def add_months(day: dt.date, n: int) -> dt.date:
    """The same date ``n`` months later, or the last day of a month that has no such date (Labour Code 13(4))."""
    years, month = divmod(day.month - 1 + n, 12)
    year, month = day.year + years, month + 1
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


def _is_weekly_day_off(day: dt.date, week: int) -> bool:
    return day.isoweekday() > week


def _is_estimated(qurban_ait: dt.date) -> bool:
    return qurban_ait.year > _QURBAN_AIT_KEPT_THROUGH and qurban_ait.year not in _QURBAN_AIT_ANNOUNCED


@cache
def _holidays(year: int) -> _Holidays:
    """What the library knows of ``year``, with the announced Qurban Ait in place of an estimate."""
    from holidays.countries.kazakhstan import Kazakhstan

    # Days moved from a weekend depend on the worker's week, so the library's own ("observed") are not asked for.
    calendar = Kazakhstan(years=year, expand=False, observed=False, language="kk", islamic_show_estimated=False)
    national: dict[dt.date, str] = {}
    religious: dict[dt.date, str] = {}
    transfers: list[tuple[dt.date, dt.date]] = []
    for day in sorted(calendar):
        for label in calendar.get_list(day):
            if transfer := _TRANSFER.search(label):
                of_day, of_month, of_year = map(int, transfer.groups())
                transfers.append((day, dt.date(of_year, of_month, of_day)))
            elif (name := _NAMES.get(label, "")) in _RELIGIOUS:
                religious[day] = name
            else:
                national[day] = name
    if announced := _QURBAN_AIT_ANNOUNCED.get(year):
        religious = {day: name for day, name in religious.items() if name != _QURBAN_AIT} | {announced: _QURBAN_AIT}
    return _Holidays(national, religious, tuple(transfers))


@cache
def _working_year(year: int, week: int) -> _WorkingYear:
    """Days off of ``year`` for a worker with a ``week`` of 5 or 6 days."""
    if week not in {5, 6}:
        raise ValueError(f"a working week has 5 or 6 days, not {week}")
    holidays = _holidays(year)
    days_off: dict[dt.date, tuple[Kind, str]] = {day: ("religious", name) for day, name in holidays.religious.items()}
    days_off |= {day: ("holiday", name) for day, name in holidays.national.items()}
    for day, name in holidays.national.items():
        # A holiday on a weekday that is Qurban Ait as well moves nothing: the library, and so far every calendar,
        # moves from weekly days off alone, and a day off promised in error would bring her back a day late.
        if _is_weekly_day_off(day, week):
            while _is_weekly_day_off(day, week) or day in days_off:
                day += _ONE_DAY  # noqa: PLW2901 - looking for the day it is moved to
            days_off[day] = ("moved", name)
    worked: set[dt.date] = set()
    for new, old in holidays.transfers:
        # A transfer exchanges a day off for a working day, so it means nothing to a worker who works on both.
        if _is_weekly_day_off(old, week) or old in days_off:
            days_off.pop(old, None)
            days_off[new] = ("moved", _TRANSFERRED)
            worked.add(old)
    return _WorkingYear(days_off, frozenset(worked))
