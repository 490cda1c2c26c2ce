"""How far the person is: an honest "about", since the rest of the way depends on her answers."""

from __future__ import annotations

import datetime as dt

import msgspec

from advocate_app.flow.conditions import Facts
from advocate_app.flow.resolver import next_node, replay
from advocate_app.model.answers import Answers, Value
from advocate_app.model.flow import Flow, Question, QuestionKind


class Progress(msgspec.Struct, frozen=True):
    """Questions before the present one, and about how many come after it."""

    done: int
    left: int


def progress(flow: Flow, answers: Answers, at: str, facts: Facts) -> Progress:
    """Progress at question ``at``.

    What is ahead is counted along the answers given, and from there along the usual way: the first option of each
    question, which the content files keep for the commonest case.
    """
    trail = replay(flow, answers, facts)
    done = trail.path.index(at) if at in trail.path else len(trail.path)
    assumed = Answers({name: answers[name] for name in trail.path[:done]})
    left = 0
    node = flow.node(at)
    while isinstance(node, Question):
        known = answers.get(node.id)
        assumed = assumed.having(node.id, usual(node, facts.today) if known is None else known)
        node = flow.node(next_node(node, assumed, facts))
        left += isinstance(node, Question)
    return Progress(done, left)


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
