"""Cross-checks of regions and contacts: numbers, hours, languages, sources, and that no centre has an address."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from advocate_app.content import phones
from advocate_app.content.addresses import holds_address
from advocate_app.content.findings import fault, fields
from advocate_app.errors import ContentError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contact, ContactKind, Hours, Region
from advocate_app.model.locale import Language
from advocate_app.model.topic import LINES

#: Who may live where a stranger must not find them.
HIDDEN: Final = frozenset({ContactKind.CENTRE, ContactKind.FAMILY_CENTRE})

#: The fault of an address that stands where it must not.
NO_ADDRESS: Final = "the address of a centre is never stored"

_CODE = re.compile(r"7\d{2,4}")
_WEEK = range(1, 8)


def faults(bundle: ContentBundle) -> Iterator[ContentError]:
    """Everything in regions and contacts that contradicts itself or the numbering plan."""
    for region in bundle.regions.values():
        yield from _region(region)
    for number in LINES:
        if number not in bundle.contacts:
            yield fault("contacts.toml", number, "this number stands on every page and needs its contact")
    for contact in bundle.contacts.values():
        yield from _contact(contact, bundle)


def _region(region: Region) -> Iterator[ContentError]:
    if not re.fullmatch(r"KZ-\d\d", region.id):
        yield fault("regions.toml", region.id, "the id is not an ISO 3166-2 code of Kazakhstan")
    if not _CODE.fullmatch(region.code):
        yield fault("regions.toml", f"{region.id}.code", f"{region.code} is no area code")


def _contact(contact: Contact, bundle: ContentBundle) -> Iterator[ContentError]:
    file, key = "contacts.toml", contact.id
    if contact.region is not None and contact.region not in bundle.regions:
        yield fault(file, f"{key}.region", f"unknown region {contact.region}")
    if not contact.source.startswith("https://"):
        yield fault(file, f"{key}.source", "a contact needs the address of its source")
    yield from _reach(contact)
    if contact.hours is not None and not is_possible(contact.hours):
        yield fault(file, f"{key}.hours", "hours are either always, or from opens to closes on days from 1 to 7")
    if contact.kind in HIDDEN and any(map(holds_address, _texts(contact))):
        yield fault(file, key, NO_ADDRESS)
    yield from fields(file, contact, set(bundle.numbers))


def _reach(contact: Contact) -> Iterator[ContentError]:
    file, key = "contacts.toml", contact.id
    for number in contact.numbers:
        if not phones.is_stored_form(number):
            yield fault(file, f"{key}.numbers", f"{number} is no number of Kazakhstan in the form +77172580058")
    for language in contact.languages:
        if language not in set(Language):
            yield fault(file, f"{key}.languages", f"unknown language {language}")
    for number in phones.WRITTEN.findall(contact.messenger):
        if phones.national(number) is None:
            yield fault(file, f"{key}.messenger", f"{number} is no number of Kazakhstan")


def is_possible(hours: Hours) -> bool:
    """Whether ``hours`` are either always, or from one time to another on days of the week."""
    if hours.always:
        return not (hours.opens or hours.closes)
    try:
        opens, closes = dt.time.fromisoformat(hours.opens), dt.time.fromisoformat(hours.closes)
    except ValueError:
        return False
    return opens != closes and hours.first in _WEEK and hours.last in _WEEK and hours.first <= hours.last


def _texts(contact: Contact) -> Iterator[str]:
    yield from (contact.names.kk, contact.names.ru, contact.names.en)
    for message in (contact.short, contact.text, contact.audience, contact.call, contact.note):
        if message is not None:
            yield message.text
