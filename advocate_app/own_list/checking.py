"""What an entry of the own list must be, whether it was typed, imported or read from a file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from advocate_app.content import contact_checks, phones
from advocate_app.content.addresses import holds_address
from advocate_app.errors import N_, InputError
from advocate_app.model.contact import Contact, Region
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry
from advocate_app.model.topic import LINES

#: Longest text of each kind, in letters: what a card and a line of a sheet can hold.
LONGEST: Final = {"name": 120, "messenger": 120, "site": 200, "text": 500, "note": 500, "answered_by": 20}
#: Most numbers of one contact.
MOST_NUMBERS: Final = 4

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
#: Two stars are the sign for bold on a sheet.
_STARS = re.compile(r"\*{2,}")


class Flaw(msgspec.Struct, frozen=True):
    """What is wrong with one field of an entry."""

    field: str
    error: InputError


class Shipped(msgspec.Struct, frozen=True):
    """What entries are compared with: the shipped contacts and the regions."""

    contacts: Mapping[str, Contact]
    regions: Mapping[str, Region]


def clean(text: str) -> str:
    """``text`` on one line, without signs that cannot be seen; stars never come in pairs."""
    if text.isprintable() and "**" not in text and "  " not in text:  # nearly every text
        return text.strip()
    seen = "".join(" " if sign.isspace() else sign for sign in text if sign.isspace() or _is_seen(sign))
    return _STARS.sub("*", " ".join(seen.split()))


def flaws(entry: Entry, known: Shipped) -> Iterator[Flaw]:
    """Everything that keeps ``entry`` from being used."""
    shipped = known.contacts.get(entry.id)
    if not _ID.fullmatch(entry.id):
        yield _flaw("id", N_("Only small Latin letters, digits and hyphens, at most 60."))
    if shipped is None:
        yield from _of_addition(entry)
    elif entry.id in LINES and _takes_away(entry, shipped):
        yield _flaw("numbers", N_("{id} is an emergency number: it cannot be hidden or changed."), id=entry.id)
    if entry.region is not None and entry.region not in known.regions:
        yield _flaw("region", N_("There is no region {name}."), name=entry.region[:60])
    yield from _of_numbers(entry)
    if len(entry.languages) > len(Language) or any(each not in set(Language) for each in entry.languages):
        yield _flaw("languages", N_("Write kk, ru or en, separated by commas."))
    if entry.hours is not None and (entry.hours.uncertain or not contact_checks.is_possible(entry.hours)):
        yield _flaw("hours", N_("These hours are not possible. Write for example: Mon-Fri 9:00-18:00."))
    yield from _of_texts(entry)
    kind = entry.kind or (shipped.kind if shipped else None)
    if kind in contact_checks.HIDDEN:
        for field in ("name", "text", "note", "messenger"):
            if holds_address(getattr(entry, field)):
                yield _flaw(
                    field, N_("The address of a centre is never kept: it could lead somebody there. Leave it out.")
                )


def _takes_away(entry: Entry, shipped: Contact) -> bool:
    """Whether somebody would no longer find ``shipped`` under its number, in every region, as what it is."""
    other = entry.numbers and entry.numbers != shipped.numbers
    return bool(entry.hidden or other or entry.region or entry.kind not in {None, shipped.kind})


def is_complete(entry: Entry) -> bool:
    """Whether an addition can stand on its own: a kind, a name and a way to reach them."""
    return bool(entry.kind and entry.name and (entry.numbers or entry.messenger or entry.site))


def _of_addition(entry: Entry) -> Iterator[Flaw]:
    if entry.kind is None:
        yield _flaw("kind", N_("Choose the kind of contact."))
    if not entry.name:
        yield _flaw("name", N_("Write a name."))
    if not (entry.numbers or entry.messenger or entry.site):
        yield _flaw("numbers", N_("Write a number, or another way to reach them."))
    if entry.hidden:
        yield _flaw(
            "hidden", N_("Only a contact that came with the program can be hidden. Take this row out of the table.")
        )
    if entry.entered_on is None:
        yield _flaw("entered_on", N_("The day is missing."))


def _of_numbers(entry: Entry) -> Iterator[Flaw]:
    if len(entry.numbers) > MOST_NUMBERS:
        yield _flaw("numbers", N_("At most {n} numbers."), n=MOST_NUMBERS)
    for number in entry.numbers:
        if not phones.is_stored_form(number):
            yield _flaw("numbers", N_("{number} is no telephone number of Kazakhstan."), number=number[:40])


def _of_texts(entry: Entry) -> Iterator[Flaw]:
    for field, longest in LONGEST.items():
        text = getattr(entry, field)
        if len(text) > longest:
            yield _flaw(field, N_("Too long: at most {n} letters."), n=longest)
        elif text != clean(text):
            yield _flaw(field, N_("Write it on one line, and type it anew."))


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _flaw(field: str, message: str, **fields: object) -> Flaw:
    return Flaw(field, InputError(message, **fields))
