"""Whether somebody answers now: one time zone, nights, weekends and holidays."""

from __future__ import annotations

import datetime as dt

import pytest

from advocate_app.model.contact import Hours, Opening
from advocate_app.rules.opening import ZONE, opening

OFFICE = Hours(opens="09:00", closes="18:00", first=1, last=5)
NIGHT = Hours(opens="20:00", closes="08:00", first=1, last=5)
DAILY = Hours(opens="09:00", closes="18:00")


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("hours", "moment", "state"),
    [
        pytest.param(OFFICE, "2026-11-25T08:59:59", Opening.CLOSED, id="a second before"),
        pytest.param(OFFICE, "2026-11-25T09:00:00", Opening.OPEN, id="opens"),
        pytest.param(OFFICE, "2026-11-25T17:59:59", Opening.OPEN, id="a second before the end"),
        pytest.param(OFFICE, "2026-11-25T18:00:00", Opening.CLOSED, id="closes"),
        pytest.param(OFFICE, "2026-11-28T12:00:00", Opening.CLOSED, id="Saturday"),
        pytest.param(OFFICE, "2026-12-16T12:00:00", Opening.CLOSED, id="Independence Day"),
        pytest.param(OFFICE, "2027-03-08T12:00:00", Opening.CLOSED, id="a holiday on a Monday"),
        pytest.param(DAILY, "2026-11-29T12:00:00", Opening.OPEN, id="every day, on Sunday"),
        pytest.param(DAILY, "2026-12-16T12:00:00", Opening.OPEN, id="every day, on a holiday"),
        pytest.param(NIGHT, "2026-11-25T23:59:00", Opening.OPEN, id="before midnight"),
        pytest.param(NIGHT, "2026-11-26T00:00:00", Opening.OPEN, id="midnight"),
        pytest.param(NIGHT, "2026-11-28T07:59:00", Opening.OPEN, id="the night of Friday ends on Saturday"),
        pytest.param(NIGHT, "2026-11-28T20:30:00", Opening.CLOSED, id="no night begins on Saturday"),
        pytest.param(NIGHT, "2026-11-30T07:00:00", Opening.CLOSED, id="the night before Monday is no weekday's"),
        pytest.param(NIGHT, "2026-11-25T12:00:00", Opening.CLOSED, id="noon"),
        pytest.param(Hours(always=True), "2027-01-01T03:00:00", Opening.OPEN, id="day and night"),
        pytest.param(None, "2026-11-25T12:00:00", Opening.UNKNOWN, id="nobody stated the hours"),
    ],
)
def test_whether_somebody_answers(hours: Hours | None, moment: str, state: Opening) -> None:
    assert opening(hours, at(moment)) is state


def test_the_clock_of_kazakhstan_counts_wherever_the_computer_stands() -> None:
    for zone in (dt.UTC, dt.timezone(dt.timedelta(hours=-8)), dt.timezone(dt.timedelta(hours=9))):
        assert opening(OFFICE, at("2026-11-25T09:00:00").astimezone(zone)) is Opening.OPEN
        assert opening(OFFICE, at("2026-11-25T18:00:00").astimezone(zone)) is Opening.CLOSED


def test_where_the_sources_differ_only_the_narrower_hours_are_known() -> None:
    uncertain = Hours(opens="09:00", closes="18:00", first=1, last=5, uncertain=True)
    assert opening(uncertain, at("2026-11-25T12:00:00")) is Opening.OPEN
    assert opening(uncertain, at("2026-11-25T20:00:00")) is Opening.UNKNOWN
    assert opening(Hours(always=True, uncertain=True), at("2026-11-25T12:00:00")) is Opening.UNKNOWN
