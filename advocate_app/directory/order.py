"""Which contacts belong to a region, and in which order they and the regions are listed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from advocate_app import i18n
from advocate_app.model.contact import EMERGENCY, Contact, ContactKind, Region

#: The number that knows the nearest centre.
ADVICE: Final = "111"

#: Kinds in the order in which they are listed behind the helplines.
_ORDER: Final = tuple(ContactKind)


def listed(contacts: Mapping[str, Contact], region: str | None) -> list[Contact]:
    """The contacts for somebody in ``region``: national helplines, the region, emergency lines, then the rest.

    Without a region only those of the whole country.
    """
    here = [contact for contact in contacts.values() if contact.region in (None, region)]
    return sorted(here, key=rank)


def rank(contact: Contact) -> tuple[int, int]:
    """The place of ``contact`` in a list; those that are equal keep the order of their file.

    What the own list says of a region stands before what was shipped.
    """
    if contact.kind is ContactKind.HELPLINE and contact.region is None:
        return 0, 0
    if contact.region is not None:
        return 1, 0 if contact.entered_on is not None else 1
    if contact.kind in EMERGENCY:
        return 2, EMERGENCY.index(contact.kind)
    return 3, _ORDER.index(contact.kind)


def has_centre(contacts: Mapping[str, Contact], region: str) -> bool:
    """Whether a centre of ``region`` with a number is listed."""
    return any(each.kind is ContactKind.CENTRE and each.region == region and each.numbers for each in contacts.values())


def names_in_order(regions: Mapping[str, Region]) -> list[Region]:
    """The cities first, then the regions by their names in the active language."""
    speech = i18n.active()
    return sorted(
        regions.values(), key=lambda region: (region.seat is not None, i18n.sort_key(region.names.name(speech), speech))
    )
