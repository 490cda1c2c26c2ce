"""Three answers about the computer lead to going on, to another computer, or away from any."""

from __future__ import annotations

from itertools import product

import pytest

from advocate_app.flow.safe_computer import QUESTIONS, Safety, safety

ANSWERS = ("yes", "no", "unknown", "")


@pytest.mark.parametrize("given", list(product(ANSWERS, repeat=3)))
def test_one_goes_on_only_when_all_three_are_denied(given: tuple[str, ...]) -> None:
    found = safety(dict(zip(QUESTIONS, given, strict=True)))
    assert (found is Safety.GO_ON) is (given == ("no", "no", "no"))


@pytest.mark.parametrize("given", list(product(ANSWERS, repeat=2)))
def test_who_can_be_seen_now_is_sent_away_whatever_else_is_answered(given: tuple[str, ...]) -> None:
    assert safety({"used": given[0], "checked": given[1], "seen": "yes"}) is Safety.ELSEWHERE


@pytest.mark.parametrize("name", ["used", "checked"])
@pytest.mark.parametrize("answer", ["yes", "unknown"])
def test_a_computer_that_may_be_watched_leads_to_another_one(name: str, answer: str) -> None:
    assert safety({name: answer}) is Safety.ANOTHER


def test_nothing_is_said_before_it_is_decided() -> None:
    assert safety({}) is None
    assert safety({"used": "no", "seen": "no"}) is None
    assert safety({"used": "no", "checked": "no", "seen": "unknown"}) is None
