"""The last days of the terms in a dispute."""

from __future__ import annotations

import datetime as dt
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app import paths
from advocate_app.rules import calendar, deadlines
from advocate_app.rules.deadlines import DEADLINES, DeadlineDay

events = st.dates(dt.date(2016, 1, 1), dt.date(2049, 6, 30))
weeks = st.sampled_from((5, 6))
names = st.sampled_from(sorted(DEADLINES))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("name", "event", "last", "moved", "confirmed"),
    [
        ("commission-reinstatement", "2026-11-12", "2026-12-14", True, True),  # 12 December is a Saturday
        ("commission-reinstatement", "2026-11-16", "2026-12-17", True, True),  # Independence Day
        ("commission-reinstatement", "2026-11-23", "2026-12-23", False, True),
        ("commission-reinstatement", "2026-12-07", "2027-01-08", True, False),  # 7 January
        ("commission-reinstatement", "2026-01-31", "2026-03-02", True, True),  # 28 February, a Saturday
        ("commission-reinstatement", "2028-01-31", "2028-02-29", False, False),  # leap day
        ("court-after-commission", "2026-09-30", "2026-11-30", False, True),
        ("court-after-commission", "2026-08-25", "2026-10-27", True, True),  # Republic Day and its moved day
        ("court-after-commission", "2026-12-31", "2027-03-01", True, False),  # 28 February, a Sunday
        ("commission-dispute", "2025-11-23", "2026-11-23", False, True),
        ("commission-dispute", "2026-11-23", "2027-11-23", False, False),
        ("commission-dispute", "2024-02-29", "2025-02-28", False, True),
        ("court-direct", "2026-06-12", "2027-06-14", True, False),
        ("court-direct", "2025-12-31", "2026-12-31", False, True),
        ("commission-decision", "2026-11-23", "2026-12-14", False, True),
        ("commission-decision", "2026-12-14", "2027-01-08", False, False),  # New Year and 7 January between
        ("commission-copy", "2026-12-14", "2026-12-18", False, True),  # Independence Day between
        ("inspection-answer", "2026-11-23", "2026-12-14", False, True),
        ("absence-explanation", "2026-11-23", "2026-12-03", False, True),
        ("absence-explanation", "2026-11-25", "2026-12-07", True, True),  # 5 December is a Saturday
    ],
)
def test_the_last_day_of_a_term(name: str, event: str, last: str, moved: bool, confirmed: bool) -> None:
    assert DEADLINES[name](day(event)) == DeadlineDay(day(last), moved, confirmed)


def test_a_term_that_ends_on_saturday_stays_there_for_a_six_day_worker() -> None:
    assert DEADLINES["commission-reinstatement"](day("2026-11-12"), week=6) == DeadlineDay(
        day("2026-12-12"), moved=False, confirmed=True
    )


def test_a_moved_term_is_open_if_the_day_it_was_moved_from_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "CONFIRMED_THROUGH", 2030)

    # Saturday 13 April 2030 is the estimated Qurban Ait.
    assert DEADLINES["commission-reinstatement"](day("2030-03-13")) == DeadlineDay(
        day("2030-04-15"), moved=True, confirmed=False
    )


def test_going_straight_to_court_about_a_dismissal_has_one_year_not_three_months() -> None:
    assert DEADLINES["court-direct"](day("2025-06-16")).day == day("2026-06-16")


def test_every_term_of_the_flows_is_known() -> None:
    used: set[str] = set()
    for path in (paths.resources() / "flows").glob("*.toml"):
        flow = tomllib.loads(path.read_text("utf-8"))
        used |= {deadline["rule"] for outcome in flow["outcomes"] for deadline in outcome.get("deadlines", [])}

    assert used
    assert used <= set(DEADLINES)


def test_the_numbers_of_the_rules_are_those_that_the_texts_name() -> None:
    numbers = tomllib.loads((paths.resources() / "law" / "numbers.toml").read_text("utf-8"))["numbers"]
    named = {entry["id"]: entry["number"] for entry in numbers}

    assert {
        "dispute_years": deadlines.DISPUTE_YEARS,
        "reinstatement_months": deadlines.REINSTATEMENT_MONTHS,
        "court_months": deadlines.COURT_MONTHS,
        "commission_days": deadlines.COMMISSION_DAYS,
        "commission_copy_days": deadlines.COMMISSION_COPY_DAYS,
        "answer_days": deadlines.ANSWER_DAYS,
        "explanation_days": deadlines.EXPLANATION_DAYS,
    }.items() <= named.items()


@pytest.mark.parametrize("name", sorted(DEADLINES))
@pytest.mark.parametrize("event", ["2014-06-01", "2051-01-01", "9999-12-31", "0001-01-01"])
def test_an_event_out_of_range_is_refused(name: str, event: str) -> None:
    with pytest.raises(ValueError, match=r"not between|out of range"):
        DEADLINES[name](day(event))


@given(names, events, weeks)
def test_a_term_ends_after_the_event_on_a_working_day(name: str, event: dt.date, week: int) -> None:
    end = DEADLINES[name](event, week)

    assert end.day > event
    assert calendar.day_off(end.day, week) is None


@given(names, events, events, weeks)
def test_a_later_event_never_ends_earlier(name: str, one: dt.date, other: dt.date, week: int) -> None:
    earlier, later = (DEADLINES[name](event, week).day for event in sorted((one, other)))

    assert earlier <= later


@given(names, events, weeks)
def test_a_term_that_ends_after_the_announced_years_is_never_called_confirmed(
    name: str, event: dt.date, week: int
) -> None:
    end = DEADLINES[name](event, week)

    assert end.confirmed is (end.day.year <= calendar.CONFIRMED_THROUGH)
