"""A way to every question and to every end of a flow: for showing each page, and for tests that visit them all."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from advocate_app.flow.conditions import Facts
from advocate_app.flow.outcome import resolve
from advocate_app.flow.progress import usual
from advocate_app.flow.resolver import replay
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Flow, Question, QuestionKind


def ways(bundle: ContentBundle, flow: Flow, facts: Facts) -> dict[str, Answers]:
    """The id of each question, outcome and handover to answers that lead to it, in the order of the file.

    An outcome that only joins others is led to together with one of them. What no answers lead to is left out.
    """
    found: dict[str, Answers] = {}
    wanted = {node.id for nodes in (flow.questions, flow.outcomes, flow.handovers) for node in nodes}
    waiting = deque([Answers()])
    while waiting and wanted - found.keys():
        answers = waiting.popleft()
        node = flow.node(replay(flow, answers, facts).node)
        if isinstance(node, Question):
            found.setdefault(node.id, answers)
            waiting.extend(answers.having(node.id, value) for value in _values(node, facts))
            continue
        found.setdefault(node.id, answers)
        result = resolve(bundle, flow, answers, facts.today)
        for end in () if result is None else result.ends:
            found.setdefault(end, answers)
    order = [node.id for nodes in (flow.questions, flow.outcomes, flow.handovers) for node in nodes]
    return {name: found[name] for name in order if name in found}


def _values(question: Question, facts: Facts) -> Iterator[Value]:
    """The usual answer, then one for each option."""
    if question.kind in (QuestionKind.DATE, QuestionKind.NUMBER):
        yield usual(question, facts.today)
        if question.kind is QuestionKind.NUMBER and question.most is not None:
            yield question.most
    for option in question.options:
        yield (option.id,) if question.kind is QuestionKind.MANY else option.id
