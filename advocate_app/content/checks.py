"""Cross-checks of a decoded bundle: ids, citations, letters and ``{fields}`` that must point at something."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from advocate_app.errors import N_, ContentError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Answer, Disclosure, Flow, Handover, Outcome, Question, QuestionKind
from advocate_app.model.letter import Letter
from advocate_app.model.message import Message


def faults(bundle: ContentBundle) -> Iterator[ContentError]:
    """Everything in ``bundle`` that contradicts itself."""
    for provision in bundle.provisions.values():
        if provision.act not in bundle.acts:
            yield _fault(f"{provision.act}.toml", provision.id, f"unknown act {provision.act}")
    for number in bundle.numbers.values():
        if number.cites not in bundle.provisions:
            yield _fault("numbers.toml", number.id, f"unknown provision {number.cites}")
    for flow in bundle.flows.values():
        yield from _flow(flow, bundle)
    for letter in bundle.letters.values():
        yield from _letter(letter, bundle)


def _fault(file: str, key: str, problem: str) -> ContentError:
    return ContentError(N_("{file}, key {key}: {problem}"), file=file, key=key, problem=problem)


def _flow(flow: Flow, bundle: ContentBundle) -> Iterator[ContentError]:
    file = f"{flow.id}.toml"
    nodes: list[Question | Outcome | Handover] = [*flow.questions, *flow.outcomes, *flow.handovers]
    yield from _twice(file, "", (node.id for node in nodes))
    for question in flow.questions:
        yield from _question(file, question)
    for outcome in flow.outcomes:
        yield from _outcome(file, outcome, bundle)
    for handover in flow.handovers:
        if (handover.page is None) == (handover.flow is None):
            yield _fault(file, f"handovers.{handover.id}", "needs either page or flow")
        if handover.flow is not None and handover.flow not in bundle.flows:
            yield _fault(file, f"handovers.{handover.id}.flow", f"unknown flow {handover.flow}")
    yield from _cites(file, flow, bundle, flow.id)
    yield from _fields(file, flow, set(bundle.numbers))


def _question(file: str, question: Question) -> Iterator[ContentError]:
    key = f"questions.{question.id}"
    yield from _twice(file, key, (option.id for option in question.options))
    unknown = [option for option in question.options if option.unknown]
    if len(unknown) != 1 or not question.options[-1].unknown:
        yield _fault(file, key, 'the last option must be "I don\'t know", and only that one')
    if question.kind in (QuestionKind.DATE, QuestionKind.NUMBER) and question.label is None:
        yield _fault(file, key, "a date or a number needs a label for its field")
    if question.kind is QuestionKind.NUMBER and (question.least is None or question.most is None):
        yield _fault(file, key, "a number needs least and most")


def _outcome(file: str, outcome: Outcome, bundle: ContentBundle) -> Iterator[ContentError]:
    key = f"outcomes.{outcome.id}"
    chapters: list[Outcome | Disclosure] = [outcome, *outcome.disclosures]
    for chapter in chapters:
        for statement in chapter.statements:
            if not statement.cites:
                yield _fault(file, f"{key}.{statement.id}", "a statement needs a citation")
        for step in chapter.steps:
            if step.letter is not None and step.letter not in bundle.letters:
                yield _fault(file, f"{key}.{step.id}.letter", f"unknown letter {step.letter}")
        yield from _twice(file, key, (statement.id for statement in chapter.statements))
        yield from _twice(file, key, (step.id for step in chapter.steps))
    for letter in outcome.letters:
        if letter not in bundle.letters:
            yield _fault(file, f"{key}.letters", f"unknown letter {letter}")
    if not outcome.statements or not any(not step.when for step in outcome.steps):
        yield _fault(file, key, "an outcome needs a statement, and a next step that always holds")
    if outcome.answer is Answer.NO and len(outcome.steps) < 2:
        yield _fault(file, key, "a no needs its reason and other ways")


def _letter(letter: Letter, bundle: ContentBundle) -> Iterator[ContentError]:
    file = f"{letter.id}.toml"
    fields = {field.id for field in letter.fields}
    yield from _twice(file, "fields", (field.id for field in letter.fields))
    yield from _twice(file, "blocks", (block.id for block in letter.blocks))
    for block in letter.blocks:
        for name in block.when_filled:
            if name not in fields:
                yield _fault(file, f"blocks.{block.id}.when_filled", f"unknown field {name}")
    yield from _cites(file, letter, bundle, letter.id)
    yield from _fields(file, letter, set(bundle.numbers) | fields)


def _twice(file: str, key: str, ids: Iterable[str]) -> Iterator[ContentError]:
    for name, count in Counter(ids).items():
        if count > 1:
            yield _fault(file, f"{key}.{name}".lstrip("."), "this id stands twice")


def _cites(file: str, node: object, bundle: ContentBundle, key: str) -> Iterator[ContentError]:
    for where, item in _structs(node, key):
        for name in getattr(item, "cites", ()):
            if name not in bundle.provisions:
                yield _fault(file, f"{where}.cites", f"unknown provision {name}")


def _fields(file: str, node: object, known: set[str]) -> Iterator[ContentError]:
    for _where, item in _structs(node, ""):
        if isinstance(item, Message):
            for _key, text in item.wordings():
                try:
                    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
                except ValueError:
                    yield _fault(file, item.id, "a brace stands alone")
                    continue
                for name in sorted(names - known):
                    yield _fault(file, item.id, f"unknown field {{{name}}}")


def _structs(node: object, key: str) -> Iterator[tuple[str, object]]:
    """``node`` and every struct below it, with a readable key."""
    if isinstance(node, msgspec.Struct):
        yield key, node
        for name in node.__struct_fields__:
            value = getattr(node, name)
            for child in value if isinstance(value, tuple) else (value,):
                label = getattr(child, "id", "")
                yield from _structs(child, ".".join(filter(None, (key, name, label))))
