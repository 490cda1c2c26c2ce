"""The shape of a flow: refuses unknown targets, unreachable nodes, loops and paths that end nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from advocate_app.errors import N_, ContentError
from advocate_app.flow import conditions
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import (
    Condition,
    Deadline,
    Disclosure,
    Flow,
    Handover,
    Outcome,
    Question,
    QuestionKind,
    Statement,
    Step,
)
from advocate_app.rules.deadlines import DEADLINES

#: The flow whose answers the conditions of letters speak of.
LETTERS_FLOW = "leave"


def faults(bundle: ContentBundle) -> Iterator[ContentError]:
    """Everything that would make a person stop in the middle of a flow, and every condition that can never be met."""
    for flow in bundle.flows.values():
        for key, problem in _faults(flow, bundle.numbers):
            yield ContentError(N_("{file}, key {key}: {problem}"), file=f"{flow.id}.toml", key=key, problem=problem)
    leave = bundle.flows.get(LETTERS_FLOW)
    if leave is None:
        yield ContentError(N_("{file} cannot be read. Install the program again."), file=f"{LETTERS_FLOW}.toml")
        return
    for letter in bundle.letters.values():
        for block in letter.blocks:
            for problem in conditions.faults(block.when, leave, bundle.numbers):
                yield ContentError(
                    N_("{file}, key {key}: {problem}"),
                    file=f"{letter.id}.toml",
                    key=f"blocks.{block.id}.when",
                    problem=problem,
                )


def targets(question: Question) -> dict[str, str]:
    """Every node that ``question`` can lead to, by the key of the file that says so."""
    found = {f"routes.{place}": route.to for place, route in enumerate(question.routes)}
    found.update({f"options.{option.id}.next": option.next for option in question.options if option.next})
    if question.next:
        found["next"] = question.next
    return found


def _faults(flow: Flow, numbers: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    nodes: list[Question | Outcome | Handover] = [*flow.questions, *flow.outcomes, *flow.handovers]
    names = {node.id for node in nodes}
    questions = {question.id: question for question in flow.questions}
    if flow.first not in questions:
        yield "first", f"unknown question {flow.first}"
        return
    for question in flow.questions:
        yield from _question_faults(question, names)
        for place, route in enumerate(question.routes):
            for problem in conditions.faults(route.when, flow, numbers):
                yield f"questions.{question.id}.routes.{place}", problem
    reached = _reachable(flow.first, questions)
    added = {outcome.id for outcome in flow.outcomes if outcome.added_when is not None}
    for name in sorted(names - reached - added):
        yield name, "no path leads here"
    loop = _loop(flow.first, questions)
    if loop:
        yield f"questions.{loop[0]}", "a loop: " + " -> ".join(loop)
    for outcome in flow.outcomes:
        yield from _outcome_faults(outcome, flow, numbers)


def _question_faults(question: Question, names: set[str]) -> Iterator[tuple[str, str]]:
    for key, target in targets(question).items():
        if target not in names:
            yield f"questions.{question.id}.{key}", f"unknown target {target}"
    if question.next is None:
        if question.kind is not QuestionKind.ONE or question.optional:
            yield f"questions.{question.id}", "a path ends nowhere: give it next"
        for option in question.options:
            if option.next is None:
                yield f"questions.{question.id}.options.{option.id}", "a path ends nowhere: give it next"


def _outcome_faults(outcome: Outcome, flow: Flow, numbers: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    key = f"outcomes.{outcome.id}"
    outcomes = {each.id for each in flow.outcomes}
    if (outcome.added_when is None) != (not outcome.added_to):
        yield key, "added_when and added_to go together"
    for name in outcome.added_to:
        if name not in outcomes:
            yield f"{key}.added_to", f"unknown outcome {name}"
    chapters: list[Outcome | Disclosure] = [outcome, *outcome.disclosures]
    items: list[Statement | Step | Deadline | Disclosure] = [*outcome.deadlines, *outcome.disclosures]
    for chapter in chapters:
        items += [*chapter.statements, *chapter.steps]
    parts: list[tuple[str, Condition]] = [("added_when", outcome.added_when or {})]
    parts += [(item.id, item.when) for item in items]
    for name, condition in parts:
        for problem in conditions.faults(condition, flow, numbers):
            yield f"{key}.{name}", problem
    for deadline in outcome.deadlines:
        yield from _deadline_faults(key, deadline, flow)


def _deadline_faults(key: str, deadline: Deadline, flow: Flow) -> Iterator[tuple[str, str]]:
    if deadline.rule not in DEADLINES:
        yield f"{key}.deadlines.{deadline.id}.rule", f"unknown rule {deadline.rule}"
    days = {question.id for question in flow.questions if question.kind is QuestionKind.DATE}
    if deadline.counted_from not in days:
        yield f"{key}.deadlines.{deadline.id}.counted_from", f"{deadline.counted_from} is not a date question"


def _reachable(first: str, questions: Mapping[str, Question]) -> set[str]:
    reached: set[str] = set()
    waiting = [first]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            if name in questions:
                waiting.extend(targets(questions[name]).values())
    return reached


def _loop(first: str, questions: Mapping[str, Question]) -> list[str]:
    """A path of questions that comes back to itself, or nothing."""
    done: set[str] = set()

    def visit(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done or name not in questions:
            return []
        for target in targets(questions[name]).values():
            if found := visit(target, [*path, name]):
                return found
        done.add(name)
        return []

    return visit(first, [])
