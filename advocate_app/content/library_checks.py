"""Cross-checks of the rights library: topics, penalties, glossary."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.content.findings import cites, fault, fields, twice
from advocate_app.errors import ContentError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.law import UNMEASURED, OffenceKind
from advocate_app.model.locale import Language
from advocate_app.model.topic import LINES, Topic


def faults(bundle: ContentBundle) -> Iterator[ContentError]:
    """Everything in the library that contradicts itself or the rest of ``bundle``."""
    yield from _penalties(bundle)
    for topic in bundle.topics.values():
        yield from _topic(topic, bundle)
    yield from _glossary(bundle)


def _penalties(bundle: ContentBundle) -> Iterator[ContentError]:
    file, penalties = "penalties.toml", bundle.penalties
    yield from twice(file, "offences", (offence.id for offence in penalties.offences))
    for offence in penalties.offences:
        yield from twice(file, f"offences.{offence.id}", (case.id for case in offence.cases))
        for case in offence.cases:
            key = f"offences.{offence.id}.{case.id}"
            if not case.sanctions or not case.cites:
                yield fault(file, key, "a case needs a sanction and a citation")
            if (case.prosecution is None) == (offence.kind is OffenceKind.CRIMINAL):
                yield fault(file, key, "prosecution belongs to criminal offences, and to each of their cases")
            for sanction in (*case.sanctions, *case.also):
                bare = sanction.kind in UNMEASURED
                if bare != (sanction.most is None) or (sanction.least or 0) > (sanction.most or 0):
                    yield fault(file, key, f"wrong measure of {sanction.kind}")
    yield from cites(file, penalties, bundle, penalties.id)
    yield from fields(file, penalties, set(bundle.numbers))


def _topic(topic: Topic, bundle: ContentBundle) -> Iterator[ContentError]:
    file = f"{topic.id}.toml"
    yield from twice(file, "sections", (section.id for section in topic.sections))
    yield from twice(file, "statements", (statement.id for statement in topic.statements()))
    yield from twice(file, "steps", (step.id for step in topic.steps))
    for statement in topic.statements():
        if not statement.cites:
            yield fault(file, statement.id, "a statement needs a citation")
    offences = {offence.id for offence in bundle.penalties.offences}
    named = {
        "offence": (offences, [name for statement in topic.statements() for name in statement.penalties]),
        "topic": (set(bundle.topics) - {topic.id}, topic.related),
        "letter": (set(bundle.letters), [*topic.letters, *(step.letter for step in topic.steps if step.letter)]),
        "line": (set(LINES), topic.lines),
    }
    for kind, (known, names) in named.items():
        for name in sorted(set(names) - known):
            yield fault(file, f"{kind} {name}", "unknown")
    if topic.id in bundle.flows or topic.id in bundle.letters:
        yield fault(file, "id", "a flow or a letter has this id too")
    yield from cites(file, topic, bundle, topic.id)
    yield from fields(file, topic, set(bundle.numbers))


def _glossary(bundle: ContentBundle) -> Iterator[ContentError]:
    file, glossary = "glossary.toml", bundle.glossary
    yield from twice(file, "terms", (term.id for term in glossary.terms))
    for term in glossary.terms:
        for language in Language:
            if not term.beginnings(language) or not all(each.strip() for each in term.beginnings(language)):
                yield fault(file, f"{term.id}.find.{language.value}", "missing")
    yield from cites(file, glossary, bundle, glossary.id)
    yield from fields(file, glossary, set(bundle.numbers))
