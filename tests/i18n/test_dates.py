"""Days and periods in the words of each language."""

from __future__ import annotations

import datetime as dt

import hypothesis.strategies as st
import pytest
from hypothesis import given

from advocate_app import i18n
from advocate_app.i18n.dates import Style
from advocate_app.model.locale import Language

KK, RU, EN = Language.KK, Language.RU, Language.EN
DAY = dt.date(2026, 12, 2)


@pytest.mark.parametrize(
    ("style", "language", "words"),
    [
        ("chip", KK, "02.12.2026"),
        ("chip", RU, "02.12.2026"),
        ("chip", EN, "02.12.2026"),
        ("day", KK, "2 желтоқсан"),
        ("day", RU, "2 декабря"),
        ("day", EN, "2 December"),
        ("text", KK, "2026 жылғы 2 желтоқсан"),
        ("text", RU, "2 декабря 2026 года"),
        ("text", EN, "2 December 2026"),
        ("weekday", KK, "сәрсенбі"),
        ("weekday", RU, "среда"),
        ("weekday", EN, "Wednesday"),
        ("long", KK, "2026 жылғы 2 желтоқсан, сәрсенбі"),
        ("long", RU, "среда, 2 декабря 2026 года"),
        ("long", EN, "Wednesday, 2 December 2026"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(style: Style, language: Language, words: str) -> None:
    assert i18n.format_date(DAY, style, language).replace("\u00a0", " ") == words


def test_a_day_stays_with_its_month_at_the_end_of_a_line() -> None:
    assert i18n.format_date(DAY, "day", RU) == "2\u00a0декабря"
    assert i18n.format_date(DAY, "text", KK) == "2026\u00a0жылғы 2\u00a0желтоқсан"
    assert i18n.format_date(DAY, "text", RU) == "2\u00a0декабря 2026\u00a0года"


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)), st.sampled_from(Language))
def test_a_paper_has_the_same_words_with_spaces_that_can_be_searched(day: dt.date, language: Language) -> None:
    words = i18n.format_date(day, "document", language)
    assert words == i18n.format_date(day, "text", language).replace("\u00a0", " ")
    assert str(day.day) in words.split()
    assert str(day.year) in words.split()
    assert " ж." not in words
    assert " г." not in words


def test_without_a_language_the_active_one_is_spoken() -> None:
    assert i18n.active() is EN
    assert i18n.format_date(DAY, "document") == "2 December 2026"


@pytest.mark.parametrize(
    ("first", "last", "kk", "ru", "en"),
    [
        ((2026, 12, 2), (2026, 12, 31), "2026 жылғы 2–31 желтоқсан", "2–31 декабря 2026 года", "2–31 December 2026"),
        (
            (2026, 11, 20),
            (2026, 12, 19),
            "2026 жылғы 20 қараша – 19 желтоқсан",
            "20 ноября – 19 декабря 2026 года",
            "20 November – 19 December 2026",
        ),
        (
            (2026, 12, 20),
            (2027, 1, 18),
            "2026 жылғы 20 желтоқсан – 2027 жылғы 18 қаңтар",
            "20 декабря 2026 года – 18 января 2027 года",
            "20 December 2026 – 18 January 2027",
        ),
        (
            (2026, 12, 20),
            (2027, 12, 18),
            "2026 жылғы 20 желтоқсан – 2027 жылғы 18 желтоқсан",
            "20 декабря 2026 года – 18 декабря 2027 года",
            "20 December 2026 – 18 December 2027",
        ),
        ((2026, 12, 2), (2026, 12, 2), "2026 жылғы 2 желтоқсан", "2 декабря 2026 года", "2 December 2026"),
    ],
)
def test_a_period_names_month_and_year_once(
    first: tuple[int, int, int], last: tuple[int, int, int], kk: str, ru: str, en: str
) -> None:
    said = [i18n.format_period(dt.date(*first), dt.date(*last), language) for language in (KK, RU, EN)]
    assert [words.replace("\u00a0", " ") for words in said] == [kk, ru, en]


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        i18n.format_period(DAY, DAY - dt.timedelta(days=1), EN)


def test_a_calendar_begins_its_week_on_monday_and_its_year_in_january() -> None:
    assert i18n.weekday_names("short", RU) == ("пн", "вт", "ср", "чт", "пт", "сб", "вс")
    assert i18n.weekday_names("short", KK)[0] == "дс"
    assert i18n.weekday_names("short", EN)[6] == "Su"
    assert i18n.month_names("wide", RU)[11] == "декабрь"
    assert i18n.month_names("wide", KK)[0] == "Қаңтар"
    assert [len(i18n.month_names("abbreviated", language)) for language in Language] == [12, 12, 12]
