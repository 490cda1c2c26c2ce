"""Conditions of content files: the only logic that a content file may hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from advocate_app.model.answers import Value
from advocate_app.model.flow import Condition, Flow, QuestionKind

#: Comparisons that stand in place of an option: ``days = { over = 30 }``.
_COMPARISONS = frozenset({"over", "before", "only"})


class Facts(msgspec.Struct, frozen=True):
    """What conditions may look at besides the answers: the numbers of the law and the day of use."""

    numbers: Mapping[str, int]
    today: dt.date


def holds(condition: Condition, answers: Mapping[str, Value], facts: Facts) -> bool:
    """Whether every key of ``condition`` holds. A question without an answer holds for nothing."""
    return all(_holds(key, wanted, answers, facts) for key, wanted in condition.items())


def _holds(key: str, wanted: Any, answers: Mapping[str, Value], facts: Facts) -> bool:
    if key == "any":
        return any(holds(each, answers, facts) for each in wanted)
    if key == "not":
        return not holds(wanted, answers, facts)
    given = answers.get(key)
    if given is None:
        return False
    if isinstance(wanted, Mapping):
        return all(_compares(name, bound, given, facts) for name, bound in wanted.items())
    options = {wanted} if isinstance(wanted, str) else set(wanted)
    return bool(options.intersection(given if isinstance(given, tuple) else (given,)))


def _compares(name: str, bound: Any, given: Value, facts: Facts) -> bool:
    match name:
        case "over":
            limit = facts.numbers[bound] if isinstance(bound, str) else int(bound)
            return isinstance(given, int) and given > limit
        case "before":
            return isinstance(given, dt.date) and given < facts.today
        case "only":
            return isinstance(given, tuple) and set(given) == set(bound)
    raise ValueError(name)


def faults(condition: Condition, flow: Flow, numbers: Mapping[str, object]) -> Iterator[str]:
    """What is wrong with ``condition``: unknown questions, options, comparisons or numbers."""
    for key, wanted in condition.items():
        if key in ("any", "not"):
            for each in wanted if isinstance(wanted, list | tuple) else (wanted,):
                yield from faults(each, flow, numbers)
            continue
        try:
            question = flow.question(key)
        except KeyError:
            yield f"unknown question {key}"
            continue
        if isinstance(wanted, Mapping):
            yield from _comparison_faults(wanted, numbers)
            if "over" in wanted and question.kind is not QuestionKind.NUMBER:
                yield f"{key} is not a number"
            if "before" in wanted and question.kind is not QuestionKind.DATE:
                yield f"{key} is not a date"
        named = wanted.get("only", []) if isinstance(wanted, Mapping) else wanted
        known = {option.id for option in question.options}
        for option in [named] if isinstance(named, str) else named:
            if option not in known:
                yield f"unknown option {key} = {option}"


def _comparison_faults(wanted: Mapping[str, Any], numbers: Mapping[str, object]) -> Iterator[str]:
    for name, bound in wanted.items():
        if name not in _COMPARISONS:
            yield f"unknown comparison {name}"
        if name == "over" and isinstance(bound, str) and bound not in numbers:
            yield f"unknown number {bound}"
        if name == "before" and bound != "today":
            yield f"unknown day {bound}"
