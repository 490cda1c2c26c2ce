"""How far a contact can be trusted, at the borders of its periods."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from advocate_app.model.contact import Contact, ContactKind, Freshness, Hours, Names
from advocate_app.model.message import Message
from advocate_app.rules.freshness import freshness, months_since

READ, CALLED = dt.date(2026, 5, 31), dt.date(2026, 8, 31)


def contact(**changes: Any) -> Contact:
    values: dict[str, Any] = {
        "id": "example",
        "kind": ContactKind.HELPLINE,
        "names": Names("мысал", "пример", "example"),
        "short": Message("short", "Example"),
        "text": Message("text", "An example."),
        "source": "https://example.org",
        "checked_on": READ,
        "numbers": ("111",),
    }
    return Contact(**(values | changes))


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (dt.date(2026, 8, 31), Freshness.CHECKED),
        (dt.date(2026, 11, 30), Freshness.CHECKED),  # three months to the last day of a shorter month
        (dt.date(2026, 12, 1), Freshness.CALL),
        (dt.date(2027, 2, 28), Freshness.CALL),
        (dt.date(2027, 3, 1), Freshness.OLD),
    ],
)
def test_a_called_number_ages_by_months(today: dt.date, state: Freshness) -> None:
    assert freshness(contact(called_on=CALLED), today) is state


@pytest.mark.parametrize(
    ("today", "state"),
    [(READ, Freshness.CALL), (dt.date(2026, 11, 30), Freshness.CALL), (dt.date(2026, 12, 1), Freshness.OLD)],
)
def test_a_number_that_was_only_read_is_to_be_checked_by_calling(today: dt.date, state: Freshness) -> None:
    assert freshness(contact(), today) is state


def test_nobody_calls_an_emergency_line_for_a_test() -> None:
    for kind in (ContactKind.POLICE, ContactKind.AMBULANCE, ContactKind.RESCUE):
        assert freshness(contact(kind=kind), dt.date(2026, 8, 31)) is Freshness.CHECKED
        assert freshness(contact(kind=kind), dt.date(2026, 9, 1)) is Freshness.CALL
        assert freshness(contact(kind=kind), dt.date(2026, 12, 1)) is Freshness.OLD


def test_uncertain_hours_are_told_unless_all_is_old() -> None:
    uncertain = contact(hours=Hours(opens="09:00", closes="18:00", uncertain=True), called_on=CALLED)
    assert freshness(uncertain, CALLED) is Freshness.HOURS
    assert freshness(uncertain, dt.date(2027, 3, 1)) is Freshness.OLD


def test_a_contact_that_cannot_be_reached_has_no_number() -> None:
    assert freshness(contact(numbers=()), READ) is Freshness.MISSING
    assert freshness(contact(numbers=(), site="https://example.org"), READ) is Freshness.CALL


@pytest.mark.parametrize(
    ("today", "months"),
    [(READ, 0), (dt.date(2026, 6, 29), 0), (dt.date(2026, 6, 30), 1), (dt.date(2027, 1, 15), 7)],
)
def test_whole_months_are_counted(today: dt.date, months: int) -> None:
    assert months_since(READ, today) == months
