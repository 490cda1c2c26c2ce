"""Cross-checks of a decoded bundle: ids, citations, letters and ``{fields}`` that must point at something."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.content import contact_checks, library_checks, way_checks
from advocate_app.content.findings import cites, fault, fields, twice
from advocate_app.errors import ContentError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Answer, Disclosure, Flow, Handover, Outcome, Question, QuestionKind, Step
from advocate_app.model.letter import Letter


def faults(bundle: ContentBundle) -> Iterator[ContentError]:
    """Everything in ``bundle`` that contradicts itself."""
    for provision in bundle.provisions.values():
        if provision.act not in bundle.acts:
            yield fault(f"{provision.act}.toml", provision.id, f"unknown act {provision.act}")
    for number in bundle.numbers.values():
        if number.cites not in bundle.provisions:
            yield fault("numbers.toml", number.id, f"unknown provision {number.cites}")
    yield from library_checks.faults(bundle)
    yield from contact_checks.faults(bundle)
    yield from way_checks.faults(bundle)
    for flow in bundle.flows.values():
        yield from _flow(flow, bundle)
    for letter in bundle.letters.values():
        yield from _letter(letter, bundle)


def _flow(flow: Flow, bundle: ContentBundle) -> Iterator[ContentError]:
    file = f"{flow.id}.toml"
    nodes: list[Question | Outcome | Handover] = [*flow.questions, *flow.outcomes, *flow.handovers]
    yield from twice(file, "", (node.id for node in nodes))
    for question in flow.questions:
        yield from _question(file, question)
    for outcome in flow.outcomes:
        yield from _outcome(file, outcome, bundle)
    yield from cites(file, flow, bundle, flow.id)
    yield from fields(file, flow, set(bundle.numbers))


def _question(file: str, question: Question) -> Iterator[ContentError]:
    key = f"questions.{question.id}"
    yield from twice(file, key, (option.id for option in question.options))
    unknown = [option for option in question.options if option.unknown]
    if len(unknown) != 1 or not question.options[-1].unknown:
        yield fault(file, key, 'the last option must be "I don\'t know", and only that one')
    if question.kind in (QuestionKind.DATE, QuestionKind.NUMBER) and question.label is None:
        yield fault(file, key, "a date or a number needs a label for its field")
    if question.kind is QuestionKind.NUMBER and (question.least is None or question.most is None):
        yield fault(file, key, "a number needs least and most")


def _outcome(file: str, outcome: Outcome, bundle: ContentBundle) -> Iterator[ContentError]:
    key = f"outcomes.{outcome.id}"
    chapters: list[Outcome | Disclosure] = [outcome, *outcome.disclosures]
    for chapter in chapters:
        for statement in chapter.statements:
            if not statement.cites:
                yield fault(file, f"{key}.{statement.id}", "a statement needs a citation")
        for step in chapter.steps:
            yield from _step(file, f"{key}.{step.id}", step, bundle)
        yield from twice(file, key, (statement.id for statement in chapter.statements))
        yield from twice(file, key, (step.id for step in chapter.steps))
    for letter in outcome.letters:
        if letter not in bundle.letters:
            yield fault(file, f"{key}.letters", f"unknown letter {letter}")
    if not outcome.statements or not any(not step.when for step in outcome.steps):
        yield fault(file, key, "an outcome needs a statement, and a next step that always holds")
    if outcome.answer is Answer.NO and len(outcome.steps) < 2:
        yield fault(file, key, "a no needs its reason and other ways")


def _letter(letter: Letter, bundle: ContentBundle) -> Iterator[ContentError]:
    file = f"{letter.id}.toml"
    known = {field.id for field in letter.fields}
    yield from twice(file, "fields", (field.id for field in letter.fields))
    yield from twice(file, "blocks", (block.id for block in letter.blocks))
    for block in letter.blocks:
        for name in block.when_filled:
            if name not in known:
                yield fault(file, f"blocks.{block.id}.when_filled", f"unknown field {name}")
    yield from cites(file, letter, bundle, letter.id)
    yield from fields(file, letter, set(bundle.numbers) | known)


def _step(file: str, key: str, step: Step, bundle: ContentBundle) -> Iterator[ContentError]:
    if step.letter is not None and step.letter not in bundle.letters:
        yield fault(file, f"{key}.letter", f"unknown letter {step.letter}")
    if step.flow is not None and step.flow not in bundle.flows:
        yield fault(file, f"{key}.flow", f"unknown flow {step.flow}")
