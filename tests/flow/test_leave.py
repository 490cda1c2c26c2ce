"""The leave, question by question and outcome by outcome (Labour Code article 97, paragraph 4)."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.flow.walking import TO_EMPLOYER, Asked


def test_danger_opens_the_two_minute_page_at_once(leave: Asked) -> None:
    result = leave.answers(danger="yes").result
    assert result.ends == ("two-minutes",)
    assert result.handover is not None
    assert result.handover.page == "two-minutes"


@pytest.mark.parametrize("danger", ["no", "unknown"])
def test_without_danger_the_kind_of_work_is_asked(leave: Asked, danger: str) -> None:
    assert leave.answers(danger=danger).next == "work"


@pytest.mark.parametrize(
    ("work", "following"),
    [
        ("employee", "stay"),
        ("public", "stay"),
        ("civil", "O5"),
        ("uniformed", "O6"),
        ("own", "O7"),
        ("unknown", "W"),
    ],
)
def test_the_kind_of_work_decides_whether_the_code_applies(leave: Asked, work: str, following: str) -> None:
    assert leave.answers(danger="no", work=work).next == following


@pytest.mark.parametrize(
    ("stay", "following"),
    [("centre", "contract"), ("soon", "contract"), ("visits", "O3"), ("elsewhere", "O4"), ("unknown", "contract")],
)
def test_the_leave_goes_with_a_stay(leave: Asked, stay: str, following: str) -> None:
    assert leave.answers(danger="no", work="employee", stay=stay).next == following


@pytest.mark.parametrize(
    ("contract", "following"), [("copy", "first_day"), ("signed", "first_day"), ("none", "O2"), ("unknown", "O2")]
)
def test_the_contract_is_the_paper_that_counts(leave: Asked, contract: str, following: str) -> None:
    assert leave.answers(danger="no", work="employee", stay="centre", contract=contract).next == following


def test_an_unknown_place_without_a_contract_counts_as_no_place(leave: Asked) -> None:
    assert leave.answers(danger="no", work="employee", stay="unknown", contract="unknown").next == "O4"


def test_thirty_days_from_the_second_of_december_end_on_the_thirty_first(leave: Asked) -> None:
    result = leave.answers(**TO_EMPLOYER, employer="not-given").result
    assert result.ends == ("O1",)
    assert result.dates is not None
    assert (result.dates.first, result.dates.last, result.dates.days) == (
        dt.date(2026, 12, 2),
        dt.date(2026, 12, 31),
        30,
    )
    assert result.dates.return_day == dt.date(2027, 1, 5)
    assert not result.dates.return_day_confirmed  # the calendar of 2027 is computed
    assert result.letters == ("leave-notice",)


def test_more_than_thirty_days_gives_thirty_and_explains_the_rest(leave: Asked) -> None:
    result = leave.answers(**{**TO_EMPLOYER, "days": 45}, employer="not-given").result
    assert result.ends == ("O1", "O8")
    assert result.dates is not None
    assert (result.dates.days, result.dates.asked_days) == (30, 45)


def test_a_state_servant_gets_the_same_leave_and_what_differs(leave: Asked) -> None:
    assert leave.answers(**{**TO_EMPLOYER, "work": "public"}, employer="not-given").ends == ("O1", "B")
    assert leave.answers(**{**TO_EMPLOYER, "work": "public", "days": 31}, employer="order").ends == ("O9", "O8", "B")


def test_an_unknown_length_is_counted_as_the_longest(leave: Asked) -> None:
    result = leave.answers(**{**TO_EMPLOYER, "days": "unknown"}, employer="not-given").result
    assert result.dates is not None
    assert result.dates.days == 30


def test_without_a_first_day_there_are_no_dates_and_no_question_of_length(leave: Asked) -> None:
    asked = leave.answers(danger="no", work="employee", stay="centre", contract="copy", first_day="unknown")
    assert asked.next == "sick"
    assert asked.answers(sick="no", used="no", employer="unknown").result.dates is None


def test_being_away_already_asks_for_the_notice_at_once(leave: Asked) -> None:
    away = leave.answers(**{**TO_EMPLOYER, "first_day": dt.date(2026, 11, 20)}, employer="not-given")
    assert "already-away" in away.statements()
    assert "already-away" not in leave.answers(**TO_EMPLOYER, employer="not-given").statements()


@pytest.mark.parametrize(("sick", "told"), [("yes", True), ("unknown", True), ("no", False)])
def test_illness_is_spoken_of_before_the_notice(leave: Asked, sick: str, told: bool) -> None:
    asked = leave.answers(**{**TO_EMPLOYER, "sick": sick}, employer="not-given")
    assert ("sick" in asked.statements()) is told


@pytest.mark.parametrize(("used", "told"), [("yes", True), ("unknown", True), ("no", False)])
def test_a_second_leave_is_told_what_the_law_does_not_say(leave: Asked, used: str, told: bool) -> None:
    asked = leave.answers(**{**TO_EMPLOYER, "used": used}, employer="not-given")
    assert ("again" in asked.statements()) is told


def test_employer_refusal_leads_to_the_conciliation_commission(leave: Asked) -> None:
    asked = leave.answers(**TO_EMPLOYER, employer="refused", learned_on=dt.date(2026, 11, 20), forum="usual")
    assert asked.ends == ("O10",)
    assert {"commission", "inspection"} <= asked.statements()
    (deadline,) = asked.result.reached[0].deadlines
    assert deadline.deadline.id == "commission"
    assert deadline.day is not None
    assert deadline.day.day == dt.date(2027, 11, 22)  # 20 November 2027 is a Saturday
    assert "commission-complaint" in asked.result.letters


@pytest.mark.parametrize("forum", ["small", "household"])
def test_some_employers_lead_straight_to_court(leave: Asked, forum: str) -> None:
    asked = leave.answers(**TO_EMPLOYER, employer="refused", learned_on=dt.date(2026, 11, 20), forum=forum)
    assert "commission" not in asked.statements()
    assert [each.deadline.id for each in asked.result.reached[0].deadlines] == ["court"]


def test_a_dismissal_gives_one_month_to_the_commission(leave: Asked) -> None:
    asked = leave.answers(**TO_EMPLOYER, employer="dismissed", dismissed_on=dt.date(2026, 11, 10), forum="usual")
    assert asked.ends == ("O11",)
    (deadline,) = asked.result.reached[0].deadlines
    assert deadline.day is not None
    assert deadline.day.day == dt.date(2026, 12, 10)


def test_a_penalty_is_disputed_within_a_year(leave: Asked) -> None:
    asked = leave.answers(**TO_EMPLOYER, employer="punished", learned_on=dt.date(2026, 11, 10), forum="unknown")
    assert asked.ends == ("O11",)
    assert "penalty" in asked.statements()
    (deadline,) = asked.result.reached[0].deadlines
    assert deadline.day is not None
    assert deadline.day.day == dt.date(2027, 11, 10)


def test_an_unknown_day_shows_the_term_without_a_date(leave: Asked) -> None:
    asked = leave.answers(**TO_EMPLOYER, employer="refused", learned_on="unknown", forum="usual")
    assert [each.day for each in asked.result.reached[0].deadlines] == [None]


def test_a_state_servant_is_not_sent_to_a_commission(leave: Asked) -> None:
    asked = leave.answers(**{**TO_EMPLOYER, "work": "public"}, employer="refused", learned_on=dt.date(2026, 11, 20))
    assert asked.ends == ("O10", "B")
    assert asked.result.reached[0].deadlines == ()
    assert "public" in asked.statements("O10")
    steps = {step.id for step in asked.result.reached[0].body.steps}
    assert "commission" not in steps
