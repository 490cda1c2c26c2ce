"""The shipped contacts and the own list as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contact, Known, Names
from advocate_app.model.message import Message
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.own_list.checking import is_complete


def applied(bundle: ContentBundle, own: OwnList) -> ContentBundle:
    """``bundle`` with the contacts of ``own``, which win over those that were shipped."""
    return msgspec.structs.replace(bundle, contacts=merged(bundle.contacts, own)) if own.entries else bundle


def merged(contacts: Mapping[str, Contact], own: OwnList) -> dict[str, Contact]:
    """``contacts`` without those that ``own`` hides, with its corrections in their places and its additions behind.

    A correction of a contact that is no longer shipped is passed over: the list outlives an update of the program.
    """
    together = dict(contacts)
    for name, entry in own.entries.items():
        shipped = contacts.get(name)
        if shipped is None:
            if is_complete(entry):
                together[name] = _added(entry)
        elif entry.hidden:
            del together[name]
        else:
            together[name] = _corrected(shipped, entry)
    return together


def _added(entry: Entry) -> Contact:
    assert entry.kind is not None  # it is complete
    assert entry.entered_on is not None
    return Contact(
        id=entry.id,
        kind=entry.kind,
        names=Names(entry.name, entry.name, entry.name),
        short=_as_typed(entry.name),
        text=_as_typed(entry.text),
        source="",
        checked_on=entry.entered_on,
        region=entry.region,
        numbers=entry.numbers,
        messenger=entry.messenger,
        site=entry.site,
        hours=entry.hours,
        languages=entry.languages,
        free=entry.free,
        note=_as_typed(entry.note) if entry.note else None,
        called_on=entry.answered_on,
        called_by=entry.answered_by,
        entered_on=entry.entered_on,
    )


def _corrected(shipped: Contact, entry: Entry) -> Contact:
    values: dict[str, Any] = {
        field: getattr(entry, field)
        for field in ("kind", "region", "numbers", "messenger", "site", "hours", "languages")
        if getattr(entry, field)
    }
    if entry.free is not Known.UNKNOWN:
        values["free"] = entry.free
    if entry.name:
        values |= {"names": Names(entry.name, entry.name, entry.name), "short": _as_typed(entry.name)}
    values |= {field: _as_typed(getattr(entry, field)) for field in ("text", "note") if getattr(entry, field)}
    if values:
        values["entered_on"] = entry.entered_on
    if entry.answered_on is not None:
        values |= {"called_on": entry.answered_on, "called_by": entry.answered_by}
    return msgspec.structs.replace(shipped, **values)


def _as_typed(text: str) -> Message:
    """A text that no catalogue knows: it is said in every language as it stands."""
    return Message("", text)
