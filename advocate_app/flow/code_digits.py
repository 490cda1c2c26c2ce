"""An answer as digits whose bases its question gives, and back."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from typing import Final

from advocate_app.model.answers import Value
from advocate_app.model.flow import Question, QuestionKind

#: Days that a code can hold: sixteen years from this one on. More of them, and the longest way would not fit.
FIRST_DAY: Final = dt.date(2023, 1, 1)
DAYS: Final = 5844


#: A digit and its base: how many digits can stand there.
Digit = tuple[int, int]


def digits(question: Question, value: Value | None) -> list[Digit]:
    """The digits of ``value``: 0 is "not carried", an option takes one digit, a day or a number takes two.

    A day that a code cannot hold is not carried.
    """
    place = None if value is None else _place(question, value)
    listed, typed = _passed(question) + _listed(question), _typed(question)
    base = 1 + listed + bool(typed)
    if place is None:
        return [(0, base)]
    return [(1 + place, base)] if place < listed else [(base - 1, base), (place - listed, typed)]


def taken(question: Question, number: int) -> tuple[Value | None, int]:
    """The answer whose digits are the lowest of ``number``, None for "not carried", and what is left of it."""
    listed, typed = _passed(question) + _listed(question), _typed(question)
    number, digit = divmod(number, 1 + listed + bool(typed))
    if digit == 0:
        return None, number
    if digit <= listed:
        return _value(question, digit - 1), number
    number, place = divmod(number, typed)
    return _value(question, listed + place), number


def _place(question: Question, value: Value) -> int | None:
    """The place of ``value`` among all answers, or None for a day too far away."""
    if value == ():
        return 0 if question.optional else None
    if isinstance(value, str | tuple):
        return _passed(question) + _place_of_options(question, (value,) if isinstance(value, str) else value)
    place = (value - FIRST_DAY).days if isinstance(value, dt.date) else value - (question.least or 0)
    return _passed(question) + _listed(question) + place if 0 <= place < _typed(question) else None


def _value(question: Question, place: int) -> Value:
    """The answer at this place."""
    if place < _passed(question):
        return ()
    place -= _passed(question)
    if place < _listed(question):
        return _options_at(question, place)
    place -= _listed(question)
    if question.kind is QuestionKind.DATE:
        return FIRST_DAY + dt.timedelta(days=place)
    return (question.least or 0) + place


def _passed(question: Question) -> int:
    return int(question.optional)


def _typed(question: Question) -> int:
    """How many days or numbers it takes."""
    if question.kind is QuestionKind.DATE:
        return DAYS
    if question.kind is QuestionKind.NUMBER:
        return (question.most or 0) - (question.least or 0) + 1
    return 0


def _listed(question: Question) -> int:
    """How many options, or choices of several, it takes."""
    if question.kind is not QuestionKind.MANY:
        return len(question.options)
    alone, joined = _alone(question), _joined(question)
    return len(alone) + (2 ** len(joined) - 1 if question.most is None else sum(_orders(question)))


def _place_of_options(question: Question, chosen: Sequence[str]) -> int:
    if question.kind is not QuestionKind.MANY:
        return [option.id for option in question.options].index(chosen[0])
    alone, joined = _alone(question), _joined(question)
    if chosen[0] in alone:
        return alone.index(chosen[0])
    if question.most is None:
        return len(alone) + sum(1 << joined.index(name) for name in chosen) - 1
    rank, left = 0, list(joined)
    for name in chosen:
        rank = rank * len(left) + left.index(name)
        left.remove(name)
    return len(alone) + sum(_orders(question)[: len(chosen) - 1]) + rank


def _options_at(question: Question, number: int) -> Value:
    if question.kind is not QuestionKind.MANY:
        return question.options[number].id
    alone, joined = _alone(question), _joined(question)
    if number < len(alone):
        return (alone[number],)
    number -= len(alone)
    if question.most is None:
        return tuple(name for place, name in enumerate(joined) if (number + 1) >> place & 1)
    length = 1
    for orders in _orders(question):
        if number < orders:
            break
        number -= orders
        length += 1
    places: list[int] = []
    for left in range(len(joined) - length + 1, len(joined) + 1):
        number, place = divmod(number, left)
        places.insert(0, place)
    return tuple([joined.pop(place) for place in places])


def _orders(question: Question) -> list[int]:
    """In how many orders one, two, … of the options can be chosen."""
    options = len(_joined(question))
    return [math.perm(options, length) for length in range(1, min(question.most or 0, options) + 1)]


def _alone(question: Question) -> list[str]:
    return [option.id for option in question.options if option.alone]


def _joined(question: Question) -> list[str]:
    return [option.id for option in question.options if not option.alone]
