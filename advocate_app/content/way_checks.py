"""Cross-checks of the other ways to ask for help: sources, and contacts that must be there."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.content.findings import fault, fields, twice
from advocate_app.errors import ContentError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.way import Way

_FILE = "ways.toml"


def faults(bundle: ContentBundle) -> Iterator[ContentError]:
    """Everything in the ways that points at nothing or says nothing of where it comes from."""
    yield from twice(_FILE, "ways", (way.id for way in bundle.ways.ways))
    for way in bundle.ways.ways:
        yield from _way(way, bundle)
    yield from fields(_FILE, bundle.ways, set(bundle.numbers))


def _way(way: Way, bundle: ContentBundle) -> Iterator[ContentError]:
    if not way.sources:
        yield fault(_FILE, f"{way.id}.sources", "a way needs the address of its source")
    for source in way.sources:
        if not source.url.startswith("https://"):
            yield fault(_FILE, f"{way.id}.sources", f"{source.url} is no address of a source: https://…")
    for name in way.contacts:
        if name not in bundle.contacts:
            yield fault(_FILE, f"{way.id}.contacts", f"unknown contact {name}")
    yield from twice(_FILE, f"{way.id}.contacts", way.contacts)
