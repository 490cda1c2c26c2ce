"""A flow: questions, outcomes and the routes between them, as the content files declare them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec

from advocate_app.model.message import Message

#: ``{question = option | [options] | {over = n or number id} | {before = "today"} | {only = [options]}, any = [...],
#: not = {...}}``; all keys must hold, and a question without an answer holds for nothing.
Condition = dict[str, Any]


class QuestionKind(StrEnum):
    """How a question is answered."""

    ONE = "one"
    MANY = "many"
    DATE = "date"
    NUMBER = "number"


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer. ``unknown`` marks "I don't know"; ``effect`` says on the check page what the answer changes."""

    id: str
    label: Message
    hint: Message | None = None
    effect: Message | None = None
    next: str | None = None
    unknown: bool = False
    alone: bool = False  # in a multiple choice: choosing it clears the others


class Route(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where to go when ``when`` holds; an empty condition always does."""

    to: str
    when: Condition = {}


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question of a flow. ``short`` is its caption in the rail and on the check page."""

    id: str
    title: Message
    short: Message
    why: Message
    kind: QuestionKind = QuestionKind.ONE
    lead: Message | None = None
    cites: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    routes: tuple[Route, ...] = ()
    next: str | None = None
    label: Message | None = None  # of the field of a date or number question
    suffix: Message | None = None  # unit shown inside a number field
    effect: Message | None = None  # of a date or number answer
    least: int | None = None  # bounds of a number question
    most: int | None = None  # of a multiple choice: so many at most, and the order of choosing counts
    optional: bool = False  # may be passed over without choosing anything


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the law says, in plain words. Without ``cites`` it does not load."""

    id: str
    text: Message
    cites: tuple[str, ...]
    when: Condition = {}


class StepPage(StrEnum):
    """A page of the program that a step may open."""

    CONTACTS = "contacts"


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something to do next, with a letter, another flow or a page that it opens.

    It is advice, so a citation is welcome and not required.
    """

    id: str
    title: Message
    text: Message
    cites: tuple[str, ...] = ()
    letter: str | None = None
    flow: str | None = None
    page: StepPage | None = None
    when: Condition = {}


class Deadline(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A last day that ``rule`` (a name in ``rules.deadlines``) counts from the day answered in ``counted_from``."""

    id: str
    label: Message
    rule: str
    counted_from: str
    cites: tuple[str, ...]
    note: Message | None = None
    when: Condition = {}


class Disclosure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A closed chapter of a result page: "if the employer refuses"."""

    id: str
    title: Message
    statements: tuple[Statement, ...] = ()
    steps: tuple[Step, ...] = ()
    when: Condition = {}


class Answer(StrEnum):
    """What an outcome says to the question of the flow; decides its shape on the page, never alone its meaning."""

    YES = "yes"
    NO = "no"  # explained: rule, source and another way are required
    PARTLY = "partly"
    NEUTRAL = "neutral"


class Outcome(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An end of a flow. ``added_when`` and ``added_to`` make it an addition that joins those outcomes when it holds."""

    id: str
    title: Message
    lead: Message
    answer: Answer
    statements: tuple[Statement, ...]
    steps: tuple[Step, ...]
    deadlines: tuple[Deadline, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    letters: tuple[str, ...] = ()
    dates: bool = False  # shows the dates of the leave
    topics: bool = False  # shows the topics of the rights library that fit the answers
    added_when: Condition | None = None
    added_to: tuple[str, ...] = ()


class Handover(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An end that opens a ``page`` of the program instead of a result."""

    id: str
    page: str


class Flow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A guided interview. Tuples keep the order of the file, which is the order of the page.

    ``review`` puts the page "check your answers" before an outcome.
    """

    id: str
    title: Message
    first: str
    questions: tuple[Question, ...]
    outcomes: tuple[Outcome, ...] = ()
    handovers: tuple[Handover, ...] = ()
    review: bool = True

    def node(self, name: str) -> Question | Outcome | Handover:
        """The question, outcome or handover called ``name``; raises KeyError when there is none."""
        for nodes in (self.questions, self.outcomes, self.handovers):
            for node in nodes:
                if node.id == name:
                    return node
        raise KeyError(name)

    def question(self, name: str) -> Question:
        """The question called ``name``; raises KeyError when there is none."""
        for question in self.questions:
            if question.id == name:
                return question
        raise KeyError(name)
