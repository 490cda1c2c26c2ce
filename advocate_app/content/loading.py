"""All content files into one checked bundle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol, TypeVar

from advocate_app import paths
from advocate_app.content import checks
from advocate_app.content.decoding import decode, decode_list
from advocate_app.errors import N_, ContentError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contacts, Region
from advocate_app.model.flow import Flow
from advocate_app.model.glossary import Glossary
from advocate_app.model.law import Act, Number, Penalties, Provision, Rate
from advocate_app.model.letter import Letter
from advocate_app.model.topic import Topic
from advocate_app.model.way import Ways


class _Named(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_Named)


def load(folder: Path | None = None) -> ContentBundle:
    """The bundle of ``folder`` (the program's own resources by default). Raises ContentError for the first fault."""
    bundle, found = faults(folder)
    if found:
        raise found[0]
    assert bundle is not None  # no fault means that every file was decoded
    return bundle


def faults(folder: Path | None = None) -> tuple[ContentBundle | None, list[ContentError]]:
    """The bundle, if the files could be decoded at all, and everything that is wrong with it."""
    root = folder or paths.resources()
    found: list[ContentError] = []

    def attempt(path: Path, kind: Any, key: str | None = None) -> list[Any]:
        try:
            return [decode(path, kind)] if key is None else decode_list(path, key, kind)
        except ContentError as error:
            found.append(error)
            return []

    law = root / "law"
    acts = attempt(law / "acts.toml", Act, "acts")
    provisions = []
    for path in _files(law / "provisions", found):
        places = attempt(path, Provision, "provisions")
        found.extend(_misplaced(places, path))
        provisions += places
    numbers = attempt(law / "numbers.toml", Number, "numbers")
    rates = attempt(law / "rates.toml", Rate, "rates")
    penalties = attempt(law / "penalties.toml", Penalties)
    glossary = attempt(root / "glossary.toml", Glossary)
    regions = attempt(root / "contacts" / "regions.toml", Region, "regions")
    contacts = attempt(root / "contacts" / "contacts.toml", Contacts)
    ways = attempt(root / "contacts" / "ways.toml", Ways)
    flows = [flow for path in _files(root / "flows", found) for flow in attempt(path, Flow)]
    letters = [letter for path in _files(root / "letters", found) for letter in attempt(path, Letter)]
    topics = [topic for path in _files(root / "topics", found) for topic in attempt(path, Topic)]
    if found:
        return None, found
    bundle = ContentBundle(
        acts=_by_id(acts, "acts.toml", found),
        provisions=_by_id(provisions, "law/provisions", found),
        numbers=_by_id(numbers, "numbers.toml", found),
        rates={rate.year: rate for rate in rates},
        penalties=penalties[0],
        flows=_by_id(flows, "flows", found),
        letters=_by_id(letters, "letters", found),
        topics=_by_id(sorted(topics, key=lambda topic: topic.order), "topics", found),
        glossary=glossary[0],
        regions=_by_id(regions, "regions.toml", found),
        contacts=_by_id(contacts[0].contacts, "contacts.toml", found),
        ways=ways[0],
    )
    found.extend(checks.faults(bundle))
    return bundle, found


def _misplaced(places: Iterable[Provision], path: Path) -> Iterator[ContentError]:
    """Provisions of another act than the file is named after: a slip in the name of the act, or the wrong file."""
    for place in places:
        if place.act != path.stem:
            problem = f"unknown act {place.act}: this file is for {path.stem}"
            yield ContentError(N_("{file}, key {key}: {problem}"), file=path.name, key=place.id, problem=problem)


def _files(folder: Path, found: list[ContentError]) -> list[Path]:
    files = sorted(folder.glob("*.toml"))
    if not files:
        found.append(ContentError(N_("{file} cannot be read. Install the program again."), file=str(folder)))
    return files


def _by_id(items: Iterable[N], file: str, found: list[ContentError]) -> dict[str, N]:
    named: dict[str, N] = {}
    for item in items:
        if item.id in named:
            found.append(
                ContentError(N_("{file}, key {key}: {problem}"), file=file, key=item.id, problem="this id stands twice")
            )
        named[item.id] = item
    return named
