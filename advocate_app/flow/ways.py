"""A way to every question and to every end of a flow: for showing each page, and for tests that visit them all."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from advocate_app.flow.conditions import Facts
from advocate_app.flow.outcome import resolve
from advocate_app.flow.progress import usual
from advocate_app.flow.resolver import replay
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Condition, Flow, Question, QuestionKind


def ways(bundle: ContentBundle, flow: Flow, facts: Facts) -> dict[str, Answers]:
    """The id of each question, outcome and handover to answers that lead to it, in the order of the file.

    An outcome that only joins others is led to together with one of them. What no answers lead to is left out.
    """
    found: dict[str, Answers] = {}
    telling = _telling(flow)
    wanted = {node.id for nodes in (flow.questions, flow.outcomes, flow.handovers) for node in nodes}
    waiting = deque([Answers()])
    while waiting and wanted - found.keys():
        answers = waiting.popleft()
        node = flow.node(replay(flow, answers, facts).node)
        if isinstance(node, Question):
            found.setdefault(node.id, answers)
            waiting.extend(answers.having(node.id, value) for value in _values(node, telling, facts))
            continue
        found.setdefault(node.id, answers)
        result = resolve(bundle, flow, answers, facts.today)
        for end in () if result is None else result.ends:
            found.setdefault(end, answers)
    order = [node.id for nodes in (flow.questions, flow.outcomes, flow.handovers) for node in nodes]
    return {name: found[name] for name in order if name in found}


def _values(question: Question, telling: frozenset[tuple[str, str]], facts: Facts) -> Iterator[Value]:
    """The usual answer, then one for each option that can lead somewhere else."""
    if question.kind in (QuestionKind.DATE, QuestionKind.NUMBER):
        yield usual(question, facts.today)
        if question.kind is QuestionKind.NUMBER and question.most is not None:
            yield question.most
    alike: set[str | None] = set()
    for option in question.options:
        if (question.id, option.id) not in telling:
            if option.next in alike:
                continue
            alike.add(option.next)
        yield (option.id,) if question.kind is QuestionKind.MANY else option.id


def _telling(flow: Flow) -> frozenset[tuple[str, str]]:
    """The options that a condition asks for where the way is decided; all others of a question lead alike."""
    conditions = [route.when for question in flow.questions for route in question.routes]
    conditions += [outcome.added_when for outcome in flow.outcomes if outcome.added_when is not None]
    return frozenset(each for condition in conditions for each in _asked(condition))


def _asked(condition: Condition) -> Iterator[tuple[str, str]]:
    for key, wanted in condition.items():
        if key in {"any", "not"}:
            for each in wanted if isinstance(wanted, list | tuple) else (wanted,):
                yield from _asked(each)
            continue
        named = wanted.get("only", ()) if isinstance(wanted, Mapping) else wanted
        yield from ((key, option) for option in ([named] if isinstance(named, str) else named))
