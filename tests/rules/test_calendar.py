"""The days off of 2026 and 2027 against the published tables, and what follows from them for a worker."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advocate_app import paths
from advocate_app.rules import calendar
from advocate_app.rules.calendar import DayOff

WEEKS = (5, 6)

#: Holiday -> its days, and the working days that are off in its place (five-day week).
TABLE_2026 = {
    "New Year": (["01-01", "01-02"], []),
    "Orthodox Christmas": (["01-07"], []),
    "International Women's Day": (["03-08"], ["03-09"]),
    "Nauryz": (["03-21", "03-22", "03-23"], ["03-24", "03-25"]),
    "Unity Day of the People of Kazakhstan": (["05-01"], []),
    "Defender of the Fatherland Day": (["05-07"], []),
    "Victory Day": (["05-09"], ["05-11"]),
    "First day of Qurban Ait": (["05-27"], []),
    "Capital Day": (["07-06"], []),
    "Republic Day": (["10-25"], ["10-26"]),
    "Independence Day": (["12-16"], []),
}
TABLE_2027 = {
    "New Year": (["01-01", "01-02"], ["01-04"]),
    "Orthodox Christmas": (["01-07"], []),
    "International Women's Day": (["03-08"], []),
    "Constitution Day": (["03-15"], []),
    "Nauryz": (["03-21", "03-22", "03-23"], ["03-24"]),
    "Unity Day of the People of Kazakhstan": (["05-01"], ["05-03"]),
    "Defender of the Fatherland Day": (["05-07"], []),
    "Victory Day": (["05-09"], ["05-10"]),
    "First day of Qurban Ait": (["05-16"], []),
    "Capital Day": (["07-06"], []),
    "Republic Day": (["10-25"], []),
    "Independence Day": (["12-16"], []),
}
RELIGIOUS = {"Orthodox Christmas", "First day of Qurban Ait"}

days = st.dates(dt.date(2016, 1, 1), dt.date(2050, 6, 30))
weeks = st.sampled_from(WEEKS)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def named_days_off(year: int, week: int = 5) -> dict[dt.date, DayOff]:
    """All days off of a year that are not a mere weekend."""
    whole = calendar.day_kinds(dt.date(year, 1, 1), dt.date(year, 12, 31), week)
    return {date: off for date, off in whole.items() if off.kind != "weekend"}


@pytest.mark.parametrize(("year", "table", "confirmed"), [(2026, TABLE_2026, True), (2027, TABLE_2027, False)])
def test_the_days_off_of_a_year_are_those_of_the_published_table_and_no_others(
    year: int, table: dict[str, tuple[list[str], list[str]]], confirmed: bool
) -> None:
    expected = {}
    for name, (own, moved) in table.items():
        for text in own:
            kind = "religious" if name in RELIGIOUS else "holiday"
            expected[day(f"{year}-{text}")] = (kind, name, confirmed)
        for text in moved:
            expected[day(f"{year}-{text}")] = ("moved", name, confirmed)

    assert {date: (off.kind, off.name, off.confirmed) for date, off in named_days_off(year).items()} == expected


def test_30_august_is_a_holiday_until_2025_and_15_march_from_2027() -> None:
    by_year = {
        year: [date for date, off in named_days_off(year).items() if off.name == "Constitution Day"]
        for year in (2025, 2026, 2027)
    }

    assert by_year == {2025: [day("2025-08-30"), day("2025-09-01")], 2026: [], 2027: [day("2027-03-15")]}


def test_31_august_2026_is_worked() -> None:
    assert calendar.day_off(day("2026-08-31")) is None


@pytest.mark.parametrize(("sunday", "monday"), [("2024-01-07", "2024-01-08"), ("2027-05-16", "2027-05-17")])
def test_a_religious_day_on_a_sunday_is_not_moved(sunday: str, monday: str) -> None:
    off = calendar.day_off(day(sunday))

    assert off is not None
    assert off.kind == "religious"
    assert calendar.day_off(day(monday)) is None


def test_a_holiday_on_saturday_moves_nothing_for_a_six_day_worker() -> None:
    # Victory Day 2026 is a Saturday: a day off taken from the five-day worker, a working day from the other.
    off = calendar.day_off(day("2026-05-09"), 6)

    assert off == DayOff("holiday", "Victory Day", confirmed=True)
    assert calendar.day_off(day("2026-05-11"), 6) is None
    assert calendar.day_off(day("2026-05-11"), 5) == DayOff("moved", "Victory Day", confirmed=True)


def test_a_holiday_on_sunday_moves_for_both_weeks() -> None:
    assert [calendar.day_off(day("2026-10-26"), week) for week in WEEKS] == [
        DayOff("moved", "Republic Day", confirmed=True)
    ] * 2


def test_nauryz_2026_moves_two_days_for_a_five_day_worker_and_one_for_a_six_day_worker() -> None:
    moved = {
        week: [date for date, off in named_days_off(2026, week).items() if off.kind == "moved" and off.name == "Nauryz"]
        for week in WEEKS
    }

    assert moved == {5: [day("2026-03-24"), day("2026-03-25")], 6: [day("2026-03-24")]}


def test_a_plain_saturday_is_off_in_a_five_day_week_only() -> None:
    assert calendar.day_off(day("2026-11-28"), 5) == DayOff("weekend", "", confirmed=True)
    assert calendar.day_off(day("2026-11-28"), 6) is None
    assert calendar.day_off(day("2026-11-29"), 6) == DayOff("weekend", "", confirmed=True)


def test_a_saturday_that_the_authority_exchanged_for_a_weekday_is_worked() -> None:
    assert calendar.day_off(day("2024-05-04")) is None
    assert calendar.day_off(day("2024-05-08")) == DayOff("moved", "Transferred day off", confirmed=True)


def test_an_exchange_of_a_saturday_means_nothing_to_a_six_day_worker() -> None:
    assert calendar.day_off(day("2024-05-08"), 6) is None
    # 5 January 2025 was a Sunday, a day off for both.
    assert calendar.day_off(day("2025-01-03"), 6) == DayOff("moved", "Transferred day off", confirmed=True)
    assert calendar.day_off(day("2025-01-05"), 6) is None


def test_a_moved_day_off_can_be_exchanged_again() -> None:
    # Victory Day 2020, a Saturday, moved to Monday 11 May, and that day off was put on Friday 8 May.
    assert calendar.day_off(day("2020-05-08")) is not None
    assert calendar.day_off(day("2020-05-11")) is None
    assert calendar.day_off(day("2020-05-08"), 6) is None


@pytest.mark.parametrize("year", range(calendar.FIRST_YEAR, calendar.LAST_YEAR + 1))
def test_every_year_agrees_with_the_library_about_a_five_day_week(year: int) -> None:
    from holidays.countries.kazakhstan import Kazakhstan

    library = Kazakhstan(years=year, expand=False)
    theirs = {date for date in library if date.weekday() < 5}
    exchanged = {date for date in library.weekend_workdays if date.year == year}
    whole = calendar.day_kinds(dt.date(year, 1, 1), dt.date(year, 12, 31))
    weekends = {dt.date(year, 1, 1) + dt.timedelta(days=n) for n in range(365)}
    weekends = {date for date in weekends if date.weekday() >= 5}

    assert {date for date in whole if date.weekday() < 5} == theirs
    assert weekends - set(whole) == exchanged - {date for date in exchanged if date.weekday() < 5}


@pytest.mark.parametrize("year", range(calendar.FIRST_YEAR, calendar.LAST_YEAR + 1))
@pytest.mark.parametrize("week", WEEKS)
def test_every_named_day_off_has_one_of_the_names_that_are_translated(year: int, week: int) -> None:
    assert {off.name for off in named_days_off(year, week).values()} <= set(calendar.HOLIDAY_NAMES)


def test_names_are_the_same_whatever_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "import datetime as dt; from advocate_app.rules import calendar;"
        "print(calendar.day_off(dt.date(2026, 12, 16)).name)"
    )
    for language in ("kk_KZ.UTF-8", "ru_RU.UTF-8", "en_GB.UTF-8"):
        monkeypatch.setenv("LANG", language)
        monkeypatch.setenv("LANGUAGE", language[:2])
        run = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=paths.root()
        )
        assert run.stdout.strip() == "Independence Day"


@pytest.mark.parametrize("module", ["leave", "deadlines", "calendar"])
def test_importing_the_rules_costs_no_slow_library(module: str) -> None:
    program = (
        f"import sys, advocate_app.rules.{module};"
        "print({'holidays', 'dateutil', 'babel'} & {name.partition('.')[0] for name in sys.modules})"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=paths.root())

    assert run.stdout.strip() == "set()"


def test_a_year_is_read_from_the_library_once() -> None:
    calendar.prepare(2031)
    read = calendar._holidays.cache_info().misses
    calendar.day_kinds(day("2031-01-01"), day("2031-12-31"), 5)
    calendar.day_kinds(day("2031-01-01"), day("2031-12-31"), 6)

    assert calendar._holidays.cache_info().misses == read


def test_the_calendar_is_known_through_2026_and_computed_after_it() -> None:
    assert [calendar.is_confirmed(year) for year in (2016, 2025, 2026, 2027, 2050)] == [True, True, True, False, False]


def test_an_estimated_qurban_ait_leaves_the_days_around_it_open_even_in_an_announced_year(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(calendar, "CONFIRMED_THROUGH", 2027)

    around = {text: calendar.is_settled(day(f"2027-05-{text}")) for text in ("14", "15", "16", "17", "18")}
    off = calendar.day_off(day("2027-05-16"))

    assert around == {"14": True, "15": False, "16": False, "17": False, "18": True}
    assert off == DayOff("religious", "First day of Qurban Ait", confirmed=False)
    assert calendar.next_working_day(day("2027-05-14")) == calendar.Day(day("2027-05-17"), confirmed=False)
    assert calendar.next_working_day(day("2027-05-17")) == calendar.Day(day("2027-05-18"), confirmed=True)


def test_a_return_is_open_if_any_day_on_the_way_to_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "CONFIRMED_THROUGH", 2030)

    # Qurban Ait 2030 is estimated on Saturday 13 April; Monday is two days away from it and settled by itself.
    assert calendar.is_settled(day("2030-04-15"))
    assert calendar.next_working_day(day("2030-04-12")) == calendar.Day(day("2030-04-15"), confirmed=False)


def test_the_announced_qurban_ait_of_2026_is_settled() -> None:
    assert calendar.is_settled(day("2026-05-26"))
    assert calendar.next_working_day(day("2026-05-26")) == calendar.Day(day("2026-05-28"), confirmed=True)


@pytest.mark.parametrize("text", ["2015-12-31", "2051-01-01", "0001-01-01", "9999-12-31"])
def test_a_day_out_of_range_is_refused(text: str) -> None:
    for ask in (calendar.day_off, calendar.next_working_day, calendar.check_supported):
        with pytest.raises(ValueError, match="not between 2016 and 2050"):
            ask(day(text))


@pytest.mark.parametrize("text", ["2016-01-01", "2050-12-31"])
def test_the_borders_of_the_range_are_inside_it(text: str) -> None:
    calendar.day_off(day(text))
    calendar.is_settled(day(text))


@pytest.mark.parametrize("week", [0, 4, 7, -5])
def test_only_weeks_of_five_and_six_days_are_known(week: int) -> None:
    with pytest.raises(ValueError, match="5 or 6 days"):
        calendar.day_off(day("2026-12-01"), week)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-02-28", 1, "2026-03-28"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-30", 1, "2026-12-30"),
        ("2026-12-05", 1, "2027-01-05"),
        ("2026-03-31", 0, "2026-03-31"),
        ("2026-03-31", -1, "2026-02-28"),
    ],
)
def test_a_month_ends_on_the_same_date_or_on_the_last_day(start: str, months: int, end: str) -> None:
    assert calendar.add_months(day(start), months) == day(end)


@pytest.mark.parametrize(
    ("start", "n", "week", "end"),
    [
        ("2026-11-23", 1, 5, "2026-11-24"),
        ("2026-11-27", 1, 5, "2026-11-30"),
        ("2026-11-27", 1, 6, "2026-11-28"),
        ("2026-12-14", 3, 5, "2026-12-18"),  # over Independence Day
        ("2026-03-20", 1, 5, "2026-03-26"),  # over Nauryz with its moved days
        ("2026-11-23", 15, 5, "2026-12-14"),
        ("2026-12-07", 15, 5, "2026-12-29"),
    ],
)
def test_working_days_are_counted_from_the_next_day(start: str, n: int, week: int, end: str) -> None:
    assert calendar.add_working_days(day(start), n, week) == day(end)


@pytest.mark.parametrize("n", [0, -1])
def test_a_term_of_no_days_is_refused(n: int) -> None:
    with pytest.raises(ValueError, match="at least one day"):
        calendar.add_working_days(day("2026-11-23"), n)


@given(days, weeks)
@example(dt.date(2026, 3, 20), 5)
def test_the_next_working_day_is_worked_and_none_lies_before_it(start: dt.date, week: int) -> None:
    found = calendar.next_working_day(start, week).day
    between = [start + dt.timedelta(days=n) for n in range(1, (found - start).days)]

    assert found > start
    assert calendar.day_off(found, week) is None
    assert all(calendar.day_off(date, week) for date in between)


@given(days, st.integers(1, 40), weeks)
def test_counting_working_days_passes_exactly_that_many(start: dt.date, n: int, week: int) -> None:
    end = calendar.add_working_days(start, n, week)
    passed = [start + dt.timedelta(days=k) for k in range(1, (end - start).days + 1)]

    assert sum(calendar.day_off(date, week) is None for date in passed) == n


@given(days, days, st.integers(0, 60))
def test_adding_months_keeps_the_order_of_days(one: dt.date, other: dt.date, months: int) -> None:
    earlier, later = sorted((one, other))

    assert calendar.add_months(earlier, months) <= calendar.add_months(later, months)


@given(st.integers(2016, 2050), weeks)
def test_as_many_days_are_moved_as_holidays_fall_on_a_weekly_day_off(year: int, week: int) -> None:
    off = named_days_off(year, week)
    lost = [date for date, why in off.items() if why.kind == "holiday" and date.isoweekday() > week]
    moved = [date for date, why in off.items() if why.kind == "moved" and why.name != "Transferred day off"]
    # A moved day that the authority exchanged again is no longer among them.
    assert len(moved) == len(lost) - (year == 2020 and week == 5)
    assert all(date.isoweekday() <= week for date in moved)


@given(days, st.integers(0, 40), weeks)
def test_the_kinds_of_a_span_are_those_of_its_days_in_order(first: dt.date, length: int, week: int) -> None:
    last = first + dt.timedelta(days=length)
    kinds = calendar.day_kinds(first, last, week)

    assert list(kinds) == sorted(kinds)
    for n in range(length + 1):
        date = first + dt.timedelta(days=n)
        assert kinds.get(date) == calendar.day_off(date, week)
