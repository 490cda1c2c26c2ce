"""Who has the leave of article 97(4), on which papers, for which days."""

from __future__ import annotations

import datetime as dt
import itertools
import tomllib
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advocate_app import paths
from advocate_app.rules import calendar, leave
from advocate_app.rules.leave import Paper, Verdict

first_days = st.dates(dt.date(2016, 1, 1), dt.date(2050, 11, 1))
lengths = st.integers(1, 30)
weeks = st.sampled_from((5, 6))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.fixture(scope="module")
def flow() -> Mapping[str, Any]:
    return tomllib.loads((paths.resources() / "flows" / "leave.toml").read_text("utf-8"))


# Who


@pytest.mark.parametrize("work", ["employee", "public"])
@pytest.mark.parametrize("stay", ["centre", "soon"])
def test_an_employee_or_state_servant_who_stays_at_a_centre_has_the_leave(work: str, stay: str) -> None:
    assert leave.is_covered(work, stay)


@pytest.mark.parametrize("stay", list(leave.Stay))
@pytest.mark.parametrize("work", ["civil", "own"])
def test_without_a_labour_contract_there_is_no_leave_wherever_the_person_stays(work: str, stay: str) -> None:
    assert leave.entitlement(work, stay) is Verdict.NO


@pytest.mark.parametrize("work", list(leave.Work))
def test_a_person_who_stays_elsewhere_has_no_leave_however_she_works(work: str) -> None:
    assert leave.entitlement(work, "elsewhere") is Verdict.NO


@pytest.mark.parametrize(
    ("work", "stay"),
    [("employee", "visits"), ("uniformed", "centre"), ("unknown", "centre"), ("employee", "unknown")],
)
def test_what_the_law_does_not_say_stays_open_and_is_not_promised(work: str, stay: str) -> None:
    assert leave.entitlement(work, stay) is Verdict.OPEN
    assert not leave.is_covered(work, stay)


def test_nobody_is_covered_unless_both_work_and_stay_allow_it() -> None:
    for work, stay in itertools.product(leave.Work, leave.Stay):
        both = leave.by_work(work) is Verdict.YES and leave.by_stay(stay) is Verdict.YES
        assert leave.is_covered(work, stay) is both


@pytest.mark.parametrize(("work", "stay"), [("pilot", "centre"), ("employee", "moon"), ("", "")])
def test_a_fact_unknown_to_the_law_is_refused(work: str, stay: str) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        leave.is_covered(work, stay)


@pytest.mark.parametrize(
    ("question", "words"),
    [("work", leave.Work), ("stay", leave.Stay), ("contract", leave.Contract), ("forum", leave.Employer)],
)
def test_the_law_has_an_answer_to_every_option_of_the_flow(
    flow: Mapping[str, Any], question: str, words: type[leave.Work]
) -> None:
    asked = next(node for node in flow["questions"] if node["id"] == question)

    assert {option["id"] for option in asked["options"]} == set(words)


# Papers and the place of a dispute


def test_only_the_notice_and_a_copy_of_the_contract_are_ever_asked_for() -> None:
    assert leave.papers_to_get("copy") == (Paper.NOTICE,)
    assert leave.papers_to_get("signed") == (Paper.CONTRACT_COPY, Paper.NOTICE)
    assert leave.papers_to_get("none") == (Paper.CONTRACT, Paper.CONTRACT_COPY, Paper.NOTICE)
    assert leave.papers_to_get("unknown") == leave.papers_to_get("none")


@pytest.mark.parametrize(
    ("employer", "work", "verdict"),
    [
        ("usual", "employee", Verdict.YES),
        ("small", "employee", Verdict.NO),
        ("household", "employee", Verdict.NO),
        ("unknown", "employee", Verdict.OPEN),
        ("usual", "public", Verdict.NO),
        ("unknown", "uniformed", Verdict.NO),
        ("usual", "civil", Verdict.OPEN),
        ("small", "unknown", Verdict.OPEN),
    ],
)
def test_the_commission_comes_first_except_where_the_code_lets_people_go_without(
    employer: str, work: str, verdict: Verdict
) -> None:
    assert leave.commission_first(employer, work) is verdict


# Days


@pytest.mark.parametrize(
    ("first", "days", "last", "back", "confirmed"),
    [
        ("2026-12-02", 30, "2026-12-31", "2027-01-05", False),  # over the New Year of a year not announced
        ("2026-11-23", 30, "2026-12-22", "2026-12-23", True),  # Independence Day inside does not extend it
        ("2026-11-23", 1, "2026-11-23", "2026-11-24", True),
        ("2026-11-27", 1, "2026-11-27", "2026-11-30", True),  # Friday
        ("2026-03-01", 20, "2026-03-20", "2026-03-26", True),  # Nauryz and its moved days
        ("2026-12-31", 1, "2026-12-31", "2027-01-05", False),
        ("2025-12-15", 17, "2025-12-31", "2026-01-05", True),
        ("2026-04-27", 30, "2026-05-26", "2026-05-28", True),  # Qurban Ait
        ("2028-02-01", 29, "2028-02-29", "2028-03-01", False),  # leap day
        ("2028-01-31", 30, "2028-02-29", "2028-03-01", False),
    ],
)
def test_the_days_of_a_leave(first: str, days: int, last: str, back: str, confirmed: bool) -> None:
    assert leave.leave_dates(day(first), days) == leave.LeaveDates(
        first=day(first),
        last=day(last),
        days=days,
        return_day=day(back),
        return_day_confirmed=confirmed,
        asked_days=days,
    )


def test_a_six_day_worker_returns_on_saturday() -> None:
    assert leave.return_day(day("2026-11-27"), 6) == calendar.Day(day("2026-11-28"), confirmed=True)
    assert leave.return_day(day("2026-11-27"), 5) == calendar.Day(day("2026-11-30"), confirmed=True)


def test_a_six_day_worker_returns_on_the_monday_after_victory_day_2026() -> None:
    assert leave.return_day(day("2026-05-08"), 6).day == day("2026-05-11")
    assert leave.return_day(day("2026-05-08"), 5).day == day("2026-05-12")


@pytest.mark.parametrize("days", [-1, 0, 31, 365])
def test_a_length_that_the_law_does_not_know_is_refused(days: int) -> None:
    with pytest.raises(ValueError, match="1 to 30 days"):
        leave.last_day(day("2026-12-01"), days)


@pytest.mark.parametrize("days", [0, -5])
def test_a_leave_of_no_days_is_refused(days: int) -> None:
    with pytest.raises(ValueError, match="1 to 30 days"):
        leave.leave_dates(day("2026-12-01"), days)


def test_what_is_asked_beyond_30_days_is_cut_and_remembered() -> None:
    dates = leave.leave_dates(day("2026-11-23"), 45)

    assert (dates.days, dates.asked_days, dates.last) == (30, 45, day("2026-12-22"))


@pytest.mark.parametrize("first", ["2015-12-31", "2051-01-01", "0001-01-01", "9999-12-31"])
def test_a_first_day_out_of_range_is_refused(first: str) -> None:
    with pytest.raises(ValueError, match="not between"):
        leave.leave_dates(day(first), 30)


def test_a_return_beyond_the_range_is_refused() -> None:
    with pytest.raises(ValueError, match="not between"):
        leave.leave_dates(day("2050-12-15"), 17)


@given(first_days, lengths, weeks)
@example(dt.date(2026, 12, 2), 30, 5)
@example(dt.date(2028, 2, 1), 29, 6)
def test_a_leave_spans_exactly_its_days(first: dt.date, days: int, week: int) -> None:
    dates = leave.leave_dates(first, days, week)

    assert dates.first == first <= dates.last
    assert (dates.last - dates.first).days + 1 == dates.days == days


@given(first_days, lengths, weeks)
def test_she_returns_on_the_first_working_day_after_the_leave(first: dt.date, days: int, week: int) -> None:
    dates = leave.leave_dates(first, days, week)
    gap = [dates.last + dt.timedelta(days=n) for n in range(1, (dates.return_day - dates.last).days)]

    assert dates.return_day > dates.last
    assert calendar.day_off(dates.return_day, week) is None
    assert all(calendar.day_off(date, week) for date in gap)


@given(first_days, lengths)
def test_neither_holidays_nor_the_week_ever_change_the_last_day(first: dt.date, days: int) -> None:
    assert leave.leave_dates(first, days, 5).last == leave.leave_dates(first, days, 6).last
    assert leave.last_day(first, days).toordinal() == first.toordinal() + days - 1


@given(first_days, lengths, lengths, weeks)
def test_a_longer_leave_never_ends_or_returns_earlier(first: dt.date, one: int, other: int, week: int) -> None:
    shorter, longer = (leave.leave_dates(first, days, week) for days in sorted((one, other)))

    assert shorter.last <= longer.last
    assert shorter.return_day <= longer.return_day


@given(first_days, st.integers(31, 10_000), weeks)
def test_asking_for_more_gives_the_same_days_as_asking_for_30(first: dt.date, asked: int, week: int) -> None:
    more, most = leave.leave_dates(first, asked, week), leave.leave_dates(first, 30, week)

    assert (more.last, more.return_day, more.days) == (most.last, most.return_day, 30)
    assert more.asked_days == asked


@given(first_days, lengths, weeks)
def test_a_return_is_confirmed_exactly_when_it_lies_in_an_announced_year(first: dt.date, days: int, week: int) -> None:
    dates = leave.leave_dates(first, days, week)

    assert dates.return_day_confirmed is (dates.return_day.year <= 2026)


# A contract for a definite term


@pytest.mark.parametrize(
    ("contract_ends", "works_until"),
    [
        ("2026-12-22", "2026-12-23"),  # on the last day of the leave
        ("2026-12-01", "2026-12-23"),  # inside it
        ("2026-11-23", "2026-12-23"),  # on its first day
        ("2026-11-22", "2026-11-22"),  # before it
        ("2026-12-23", "2026-12-23"),  # after it
        ("2027-06-30", "2027-06-30"),
    ],
)
def test_a_fixed_term_contract_does_not_run_out_inside_the_leave(contract_ends: str, works_until: str) -> None:
    ends = leave.fixed_term_last_day(day(contract_ends), day("2026-12-22"), day("2026-11-23"))

    assert ends == day(works_until)


@given(first_days, lengths, st.integers(-60, 60))
def test_a_fixed_term_never_becomes_shorter_nor_ends_inside_the_leave(first: dt.date, days: int, offset: int) -> None:
    last, contract = leave.last_day(first, days), first + dt.timedelta(days=offset)
    ends = leave.fixed_term_last_day(contract, last, first)

    assert ends >= contract
    assert not first <= ends <= last
