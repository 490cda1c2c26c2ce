"""Days and periods in words, as each language writes them.

A day and its month, a year and its word stay on one line on the screen: they are bound by no-break spaces. The
style ``document`` has ordinary spaces, because a paper is copied, searched and read back by other programs.
"""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal

from advocate_app.i18n.current import active
from advocate_app.model.locale import LOCALES, Language

Style = Literal["chip", "day", "text", "document", "weekday", "long"]

NO_BREAK: Final = "\u00a0"

# CLDR writes «2026 ж. 22 қар.»; acts and papers of Kazakhstan write «2026 жылғы 22 қараша» and «22 ноября 2026 года».
_YEAR = {Language.KK: "y\u00a0'жылғы'", Language.RU: "y\u00a0'года'", Language.EN: "y"}
_DAY = "d\u00a0MMMM"


def format_date(date: dt.date, style: Style, language: Language | None = None) -> str:
    """``date`` in ``language`` (the active one unless given).

    ``chip`` 12.11.2026; ``day`` «2 декабря»; ``text`` «2 декабря 2026 года», «2026 жылғы 2 желтоқсан»; ``document``
    the same with ordinary spaces; ``weekday`` «среда»; ``long`` the text with its weekday.
    """
    if style == "chip":
        return f"{date.day:02}.{date.month:02}.{date.year:04}"
    speech = language or active()
    if style == "day":
        return _pattern(date, _DAY, speech)
    if style == "weekday":
        return _pattern(date, "EEEE", speech)
    text = _with_year(_pattern(date, _DAY, speech), date, speech)
    if style == "long":
        weekday = _pattern(date, "EEEE", speech)
        return f"{text}, {weekday}" if speech is Language.KK else f"{weekday}, {text}"
    return text.replace(NO_BREAK, " ") if style == "document" else text


def format_period(first: dt.date, last: dt.date, language: Language | None = None) -> str:
    """The days from ``first`` to ``last``, both included, naming month and year once: «2–31 декабря 2026 года».

    Raises ValueError when ``last`` lies before ``first``.
    """
    if last < first:
        raise ValueError(f"a period cannot end on {last} before it begins on {first}")
    speech = language or active()
    if first == last:
        return format_date(first, "text", speech)
    end = _pattern(last, _DAY, speech)
    if first.year != last.year:
        return f"{format_date(first, 'text', speech)} – {format_date(last, 'text', speech)}"
    if first.month != last.month:
        return _with_year(f"{_pattern(first, _DAY, speech)} – {end}", last, speech)
    return _with_year(f"{first.day}–{end}", last, speech)


def month_names(width: Literal["abbreviated", "wide"], language: Language | None = None) -> tuple[str, ...]:
    """The twelve months as headings of a calendar, January first. In a sentence use :func:`format_date`."""
    from babel.dates import get_month_names

    names = get_month_names(width, "stand-alone", locale=LOCALES[language or active()])
    return tuple(names[month] for month in range(1, 13))


def weekday_names(width: Literal["short", "abbreviated", "wide"], language: Language | None = None) -> tuple[str, ...]:
    """The seven days of the week as headings of a calendar, Monday first."""
    from babel.dates import get_day_names

    names = get_day_names(width, "stand-alone", locale=LOCALES[language or active()])
    return tuple(names[day] for day in range(7))


def _pattern(date: dt.date, pattern: str, language: Language) -> str:
    from babel.dates import format_date as in_pattern

    return in_pattern(date, pattern, locale=LOCALES[language])


def _with_year(days: str, date: dt.date, language: Language) -> str:
    year = _pattern(date, _YEAR[language], language)
    # In Kazakh the year opens the date; a line may break between the two halves there, as it may before a year.
    return f"{year} {days}" if language is Language.KK else f"{days} {year}"
