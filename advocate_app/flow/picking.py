"""Which topics of the library fit a person's answers, in the order of what worries her most, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from advocate_app.errors import N_, ContentError
from advocate_app.flow import conditions
from advocate_app.flow.conditions import Facts, holds
from advocate_app.model.answers import Answers
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Condition, Flow
from advocate_app.model.topic import Topic, TopicStatement

#: The interview whose answers decide, and its question about what to put first.
INTERVIEW, WORRIES = "start", "worries"


class Reason(msgspec.Struct, frozen=True):
    """An answer because of which a topic was picked."""

    question: str
    option: str


class Picked(msgspec.Struct, frozen=True):
    """A topic that fits, the answers that it fits to, and those of its statements that belong on a result."""

    topic: Topic
    reasons: tuple[Reason, ...]
    statements: tuple[TopicStatement, ...]


def pick(bundle: ContentBundle, answers: Answers, facts: Facts) -> tuple[Picked, ...]:
    """The topics that fit: first those that meet a worry, in the order in which the worries were chosen.

    Topics that meet no worry follow in the order of the library.
    """
    picked = (_picked(topic, answers, facts) for topic in bundle.topics.values())
    return tuple(sorted((each for each in picked if each is not None), key=lambda each: _rank(each.topic, answers)))


def _picked(topic: Topic, answers: Answers, facts: Facts) -> Picked | None:
    if topic.never is not None and holds(topic.never, answers, facts):
        return None
    fitting = [condition for condition in topic.fits if holds(condition, answers, facts)]
    met = [worry for worry in _worries(answers) if worry in topic.worries]
    if not fitting and not met:
        return None
    reasons = [Reason(WORRIES, worry) for worry in met]
    for condition in fitting:
        reasons.extend(_reasons(condition, answers, facts))
    statements = tuple(
        statement
        for statement in topic.statements()
        if statement.pick is not None and holds(statement.pick, answers, facts)
    )
    return Picked(topic, tuple(dict.fromkeys(reasons)), statements)


def _reasons(condition: Condition, answers: Answers, facts: Facts) -> Iterator[Reason]:
    """The chosen options that make ``condition`` hold; what is absent ("not") explains nothing to a reader."""
    for key, wanted in condition.items():
        if key == "any":
            for each in wanted:
                if holds(each, answers, facts):
                    yield from _reasons(each, answers, facts)
        elif key != "not":
            given = answers.get(key)
            chosen = given if isinstance(given, tuple) else (given,)
            named = wanted.get("only", ()) if isinstance(wanted, Mapping) else wanted
            options = {named} if isinstance(named, str) else set(named)
            yield from (Reason(key, option) for option in chosen if isinstance(option, str) and option in options)


def _worries(answers: Answers) -> tuple[str, ...]:
    given = answers.get(WORRIES)
    return given if isinstance(given, tuple) else ()


def _rank(topic: Topic, answers: Answers) -> tuple[int, int]:
    worries = _worries(answers)
    return min((worries.index(each) for each in topic.worries if each in worries), default=len(worries)), topic.order


def faults(bundle: ContentBundle) -> Iterator[ContentError]:
    """Conditions of topics that ask the interview for what it does not know."""
    flow = bundle.flows.get(INTERVIEW)
    if flow is None:
        return
    for topic in bundle.topics.values():
        for key, condition in _conditions(topic):
            for problem in conditions.faults(condition, flow, bundle.numbers):
                yield _fault(topic, key, problem)
        for worry in topic.worries:
            if not _is_option(flow, WORRIES, worry):
                yield _fault(topic, "worries", f"unknown option {worry}")


def _conditions(topic: Topic) -> Iterator[tuple[str, Condition]]:
    for condition in topic.fits:
        yield "fits", condition
    if topic.never is not None:
        yield "never", topic.never
    for statement in topic.statements():
        if statement.pick is not None:
            yield f"{statement.id}.pick", statement.pick


def _is_option(flow: Flow, question: str, option: str) -> bool:
    return any(each.id == option for known in flow.questions if known.id == question for each in known.options)


def _fault(topic: Topic, key: str, problem: str) -> ContentError:
    return ContentError(N_("{file}, key {key}: {problem}"), file=f"{topic.id}.toml", key=key, problem=problem)
