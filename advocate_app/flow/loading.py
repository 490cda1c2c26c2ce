"""Reads the content and checks it against everything that it speaks of: itself, the engine, the catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from advocate_app import content, i18n
from advocate_app.errors import N_, AdvocateAppError, CatalogueError
from advocate_app.flow import graph, picking
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.model.message import Message


def load_bundle(folder: Path | None = None) -> ContentBundle:
    """The content, checked in itself and against the catalogues. Raises AdvocateAppError for the first fault."""
    bundle = content.load(folder)
    for fault in _contradictions(bundle):
        raise fault
    return bundle


def faults(folder: Path | None = None) -> list[AdvocateAppError]:
    """Everything that is wrong with content and catalogues."""
    bundle, found = content.faults(folder)
    everything: list[AdvocateAppError] = list(found)
    if bundle is not None:
        everything += _contradictions(bundle)
    return everything


def _contradictions(bundle: ContentBundle) -> Iterator[AdvocateAppError]:
    yield from graph.faults(bundle)
    yield from picking.faults(bundle)
    for language in Language:
        try:
            catalogue = i18n.catalogue(language)
            for key, text in untranslated(bundle, catalogue):
                yield CatalogueError(
                    N_("{language}: the message {key} has no translation: {text}"),
                    language=language.value,
                    key=key,
                    text=text,
                )
        except CatalogueError as error:
            yield error


def untranslated(bundle: ContentBundle, catalogue: i18n.Catalogue) -> Iterator[tuple[str, str]]:
    """Each message of ``bundle``, as id and English text, that ``catalogue`` cannot show in its language."""
    for message in messages(bundle):
        for key, text in message.wordings():
            if not catalogue.has(key, text):
                yield key, text


def messages(node: object) -> Iterator[Message]:
    """Every message of ``node`` and below."""
    if isinstance(node, Message):
        yield node
    elif isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from messages(getattr(node, name))
    elif isinstance(node, dict):
        for value in node.values():
            yield from messages(value)
    elif isinstance(node, tuple):
        for value in node:
            yield from messages(value)
