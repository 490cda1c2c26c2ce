"""How far the person is: an honest "about", since the rest of the way depends on her answers."""

from __future__ import annotations

import datetime as dt

import msgspec

from advocate_app.flow.conditions import Facts
from advocate_app.flow.resolver import next_node, replay
from advocate_app.model.answers import Answers, Value
from advocate_app.model.flow import Flow, Question, QuestionKind


class Progress(msgspec.Struct, frozen=True):
    """Questions before the present one, and about how many come after it: none only if there is certainly none."""

    done: int
    left: int


def progress(flow: Flow, answers: Answers, at: str, facts: Facts) -> Progress:
    """Progress at question ``at``.

    What is ahead is counted along the answers given, and from there along the usual way: the first option of each
    question, which the content files keep for the commonest case. Where that way ends here but another answer goes
    on, one is counted: nothing may follow what was called the last question.
    """
    trail = replay(flow, answers, facts)
    done = trail.path.index(at) if at in trail.path else len(trail.path)
    assumed = before = Answers({name: answers[name] for name in trail.path[:done]})
    left = 0
    node = present = flow.node(at)
    while isinstance(node, Question):
        known = answers.get(node.id)
        assumed = assumed.having(node.id, usual(node, facts.today) if known is None else known)
        node = flow.node(next_node(node, assumed, facts))
        left += isinstance(node, Question)
    if not left and isinstance(present, Question) and _may_go_on(flow, present, before, facts):
        left = 1
    return Progress(done, left)


def _may_go_on(flow: Flow, question: Question, answers: Answers, facts: Facts) -> bool:
    """Whether some answer to ``question`` leads to another question."""
    values: list[Value] = [option.id for option in question.options]
    if question.kind is QuestionKind.MANY:
        values = [(option.id,) for option in question.options]
    if question.kind in {QuestionKind.DATE, QuestionKind.NUMBER}:
        values.append(usual(question, facts.today))
    if question.optional:
        values.append(())
    return any(
        isinstance(flow.node(next_node(question, answers.having(question.id, value), facts)), Question)
        for value in values
    )


def usual(question: Question, today: dt.date) -> Value:
    """The answer that most people give to ``question``."""
    match question.kind:
        case QuestionKind.DATE:
            return today
        case QuestionKind.NUMBER:
            return question.least or 0
        case QuestionKind.MANY:
            return (question.options[0].id,)
    return () if question.optional else question.options[0].id
