"""Reads the content and checks it against everything that it speaks of: itself, the engine, the catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from advocate_app import content, i18n
from advocate_app.content import findings
from advocate_app.content.addresses import holds_address
from advocate_app.content.contact_checks import HIDDEN, NO_ADDRESS
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
            yield from addresses(bundle, catalogue)
        except CatalogueError as error:
            yield error


def untranslated(bundle: ContentBundle, catalogue: i18n.Catalogue) -> Iterator[tuple[str, str]]:
    """Each message of ``bundle``, as id and English text, that ``catalogue`` cannot show in its language."""
    for message in messages(bundle):
        for key, text in message.wordings():
            if not catalogue.has(key, text):
                yield key, text


def addresses(bundle: ContentBundle, catalogue: i18n.Catalogue) -> Iterator[AdvocateAppError]:
    """A fault for each text of a centre in which ``catalogue`` tells where it lies.

    The working texts are read by themselves; a translator may add what they leave out.
    """
    for contact in bundle.contacts.values():
        if contact.kind in HIDDEN:
            for message in messages(contact):
                if holds_address(catalogue.message(message)):
                    yield findings.fault(f"{catalogue.language.value}/LC_MESSAGES/content.po", message.id, NO_ADDRESS)


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
