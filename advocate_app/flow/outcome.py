"""What the person is told: the outcomes that her answers reach, with what applies to her."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from advocate_app.flow.conditions import Facts, holds
from advocate_app.flow.picking import Picked, pick
from advocate_app.flow.resolver import Trail, replay
from advocate_app.model.answers import Answers
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Deadline, Disclosure, Flow, Handover, Outcome, Statement, Step
from advocate_app.rules.deadlines import DEADLINES, DeadlineDay
from advocate_app.rules.leave import LeaveDates, leave_dates

Part = TypeVar("Part", Statement, Step, Deadline, Disclosure)

#: Length counted for somebody who does not know yet how long she needs: the longest that the law obliges to.
_LONGEST = "leave_days"


class DatedDeadline(msgspec.Struct, frozen=True):
    """A deadline with its day, if the day it is counted from was given."""

    deadline: Deadline
    day: DeadlineDay | None


class Chapter(msgspec.Struct, frozen=True):
    """One outcome, or one of its disclosures, with only what applies."""

    source: Outcome | Disclosure
    statements: tuple[Statement, ...]
    steps: tuple[Step, ...]


class Reached(msgspec.Struct, frozen=True):
    """One outcome that was reached."""

    outcome: Outcome
    body: Chapter
    deadlines: tuple[DatedDeadline, ...]
    disclosures: tuple[Chapter, ...]


class Result(msgspec.Struct, frozen=True):
    """The end of a flow. Either ``handover`` is set, or ``reached`` holds at least one outcome, the main one first."""

    flow: str
    trail: Trail
    reached: tuple[Reached, ...]
    handover: Handover | None
    dates: LeaveDates | None
    letters: tuple[str, ...]
    picked: tuple[Picked, ...] = ()

    @property
    def ends(self) -> tuple[str, ...]:
        """Ids of the outcomes, or of the handover."""
        return (self.handover.id,) if self.handover else tuple(each.outcome.id for each in self.reached)


def facts(bundle: ContentBundle, today: dt.date) -> Facts:
    """What the conditions of ``bundle`` may look at on ``today``."""
    return Facts({name: number.number for name, number in bundle.numbers.items()}, today)


def resolve(bundle: ContentBundle, flow: Flow, answers: Answers, today: dt.date, week: int = 5) -> Result | None:
    """The result of ``answers``, or None while a question is open. ``week`` is the number of working days in a week."""
    known = facts(bundle, today)
    trail = replay(flow, answers, known)
    node = flow.node(trail.node)
    if isinstance(node, Handover):
        return Result(flow.id, trail, (), node, None, ())
    if not isinstance(node, Outcome):
        return None
    outcomes = [node, *_additions(flow, node, trail.kept, known)]
    reached = tuple(_reached(outcome, trail.kept, known) for outcome in outcomes)
    letters = tuple(dict.fromkeys(letter for outcome in outcomes for letter in outcome.letters))
    dates = _dates(trail.kept, known, week) if node.dates else None
    picked = pick(bundle, trail.kept, known) if node.topics else ()
    return Result(flow.id, trail, reached, None, dates, letters, picked)


def _additions(flow: Flow, main: Outcome, answers: Answers, known: Facts) -> list[Outcome]:
    return [
        outcome
        for outcome in flow.outcomes
        if outcome.added_when is not None and main.id in outcome.added_to and holds(outcome.added_when, answers, known)
    ]


def _reached(outcome: Outcome, answers: Answers, known: Facts) -> Reached:
    def applying(parts: Iterable[Part]) -> tuple[Part, ...]:
        return tuple(part for part in parts if holds(part.when, answers, known))

    def chapter(source: Outcome | Disclosure) -> Chapter:
        return Chapter(source, applying(source.statements), applying(source.steps))

    return Reached(
        outcome,
        chapter(outcome),
        tuple(DatedDeadline(each, _day(each, answers)) for each in applying(outcome.deadlines)),
        tuple(chapter(each) for each in applying(outcome.disclosures)),
    )


def _day(deadline: Deadline, answers: Answers) -> DeadlineDay | None:
    given = answers.get(deadline.counted_from)
    return DEADLINES[deadline.rule](given) if isinstance(given, dt.date) else None


def _dates(answers: Answers, known: Facts, week: int) -> LeaveDates | None:
    first, days = answers.get("first_day"), answers.get("days")
    if not isinstance(first, dt.date):
        return None
    return leave_dates(first, days if isinstance(days, int) else known.numbers[_LONGEST], week)
