"""Replays answers through a flow: from the first question as far as the answers lead."""

from __future__ import annotations

import datetime as dt

import msgspec

from advocate_app.flow.conditions import Facts, holds
from advocate_app.model.answers import Answers, Value
from advocate_app.model.flow import Flow, Handover, Outcome, Question, QuestionKind

#: Days that can be entered: none could matter outside them, and a slip of the keyboard is caught.
YEARS_BACK, YEARS_AHEAD = 3, 3


class Trail(msgspec.Struct, frozen=True):
    """The way through a flow. ``path`` holds the answered questions in order, ``node`` the place reached.

    ``kept`` are the answers that lie on the path; ``node`` is a question without an answer, or an end.
    """

    path: tuple[str, ...]
    node: str
    kept: Answers


class InvalidAnswerError(ValueError):
    """An answer that ``question`` does not take. It does not hold the answer: a message never tells one."""

    def __init__(self, question: str) -> None:
        self.question = question
        super().__init__(question)


def replay(flow: Flow, answers: Answers, facts: Facts) -> Trail:
    """Follow ``answers`` from the first question. Answers off the path are left aside, not judged.

    Raises InvalidAnswerError for an answer on the path that its question does not take.
    """
    path: list[str] = []
    kept = Answers()
    node = flow.node(flow.first)
    while isinstance(node, Question) and node.id in answers:
        value = answers[node.id]
        check(node, value, facts)
        path.append(node.id)
        kept = kept.having(node.id, value)
        node = flow.node(next_node(node, kept, facts))
    return Trail(tuple(path), node.id, kept)


def next_node(question: Question, answers: Answers, facts: Facts) -> str:
    """Where ``question`` leads with ``answers``: a route that holds, else the option's way, else the question's own."""
    for route in question.routes:
        if holds(route.when, answers, facts):
            return route.to
    value = answers[question.id]
    for option in question.options:
        if option.id == value and option.next is not None:
            return option.next
    if question.next is None:
        raise InvalidAnswerError(question.id)  # the loader refuses a question that could come here
    return question.next


def check(question: Question, value: Value, facts: Facts) -> None:
    """Raise InvalidAnswerError unless ``question`` takes ``value``."""
    options = {option.id for option in question.options}
    alone = {option.id for option in question.options if option.alone}
    fits = False
    if isinstance(value, str):
        fits = value in options and question.kind is not QuestionKind.MANY
    elif isinstance(value, tuple):
        fits = (value == () and question.optional) or (
            question.kind is QuestionKind.MANY
            and value != ()
            and set(value) <= options
            and len(set(value)) == len(value)
            and (question.most is None or len(value) <= question.most)
            and (len(value) == 1 or not alone.intersection(value))
        )
    elif isinstance(value, dt.date):
        fits = question.kind is QuestionKind.DATE and is_day_in_range(value, facts.today)
    elif type(value) is int:  # a bool from a file of answers is no number
        least, most = question.least or 0, question.most or 0
        fits = question.kind is QuestionKind.NUMBER and least <= value <= most
    if not fits:
        raise InvalidAnswerError(question.id)


def is_day_in_range(day: dt.date, today: dt.date) -> bool:
    """Whether ``day`` lies near enough to ``today`` to be meant."""
    return today.year - YEARS_BACK <= day.year <= today.year + YEARS_AHEAD


def end(flow: Flow, trail: Trail) -> Outcome | Handover | None:
    """The end that ``trail`` has reached, if it has."""
    node = flow.node(trail.node)
    return None if isinstance(node, Question) else node
