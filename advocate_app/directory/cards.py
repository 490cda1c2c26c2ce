"""Contacts on pocket cards: which numbers, in which order, and what stands beside them."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from advocate_app import i18n
from advocate_app.directory.order import ADVICE, listed
from advocate_app.directory.wording import ContactWording, capital, shown_numbers
from advocate_app.errors import N_
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.card import CardEntry, CardLook, CardSheet, CardStyle
from advocate_app.model.contact import Contact, ContactKind
from advocate_app.model.locale import Language
from advocate_app.rules.freshness import checked_on

#: Everybody knows what these are.
_EMERGENCY_LINES: Final = ("102", "112", "103")

#: What every card that names its numbers begins with.
FIRST: Final = (*_EMERGENCY_LINES, ADVICE)

#: The lines whose calls the booklet tells about.
_TOLD: Final = (ADVICE, "102")

_USEFUL, _CALL, _STAYS = (
    N_("Useful numbers"),
    N_("What happens when you call"),
    N_("A call stays in the phone's call list."),
)
_CHECKED = N_("As known on {day}.")
_SHOP, _NOTES = N_("Sewing and mending"), N_("Notes")

#: No card holds more of one text; longer ones need not be measured.
_LONGEST: Final = 600

_NO_BREAK: Final = "\u00a0"

#: Signs that belong into a text although their kind does not.
_KEPT: Final = (_NO_BREAK, "№")


def card_sheet(
    bundle: ContentBundle, region: str | None, languages: Sequence[Language], style: CardStyle, moment: dt.datetime
) -> CardSheet:
    """Every number for somebody in ``region`` or, without one, in the whole country; what does not fit is cut later.

    Contacts without a number are left out. A plain card has no emergency line: those numbers say what it is.
    """
    plain = style.look is CardLook.PLAIN
    chosen = plain_contacts(bundle.contacts, region) if plain else named_contacts(bundle.contacts, region)
    writing = _Writing(bundle, languages, moment)
    days = [checked_on(contact) for contact in chosen]
    day = i18n.format_date(min(days), "chip") if days else ""
    if plain:
        entries = tuple(writing.entry(contact, named=False) for contact in chosen)
        title, heading = writing.own(_SHOP), writing.own(_NOTES)
        return CardSheet(writing.codes, style, title, entries, heading, notes=(day,) if day else (), day=day)
    told = [bundle.contacts[name] for name in _TOLD if name in bundle.contacts]
    return CardSheet(
        writing.codes,
        style,
        writing.own(_USEFUL),
        tuple(writing.entry(contact, named=True) for contact in chosen),
        writing.own(_CALL),
        tuple(writing.call(contact) for contact in told if contact.call is not None),
        (*writing.own(_STAYS), *(writing.own(_CHECKED, day=day) if day else ())),
        day,
    )


def named_contacts(contacts: Mapping[str, Contact], region: str | None) -> list[Contact]:
    """The lines that everybody needs, then all others that have a number."""
    first = [contacts[name] for name in FIRST if name in contacts and contacts[name].numbers]
    return [*first, *(each for each in _carried(contacts, region) if each not in first)]


def plain_contacts(contacts: Mapping[str, Contact], region: str | None) -> list[Contact]:
    """Those that have a number and are no emergency line."""
    return [each for each in _carried(contacts, region) if not _is_emergency(each)]


def _carried(contacts: Mapping[str, Contact], region: str | None) -> list[Contact]:
    """Those with a number, without the embassies that were shipped: they are for few people, and a card is small."""
    found = [each for each in listed(contacts, region) if each.numbers]
    return [each for each in found if each.kind is not ContactKind.EMBASSY or not each.source]


def _is_emergency(contact: Contact) -> bool:
    return contact.is_emergency_line() or any(number in _EMERGENCY_LINES for number in contact.numbers)


class _Writing:
    """Says things in each language of the cards."""

    def __init__(self, bundle: ContentBundle, languages: Sequence[Language], moment: dt.datetime) -> None:
        self.codes = tuple(language.value for language in languages)
        self._wordings = [ContactWording(bundle, moment.date(), moment, language) for language in languages]

    def own(self, text: str, **fields: str) -> tuple[str, ...]:
        """A text of the program."""
        return tuple(i18n.catalogue(said.language).gettext(text).format(**fields) for said in self._wordings)

    def entry(self, contact: Contact, *, named: bool) -> CardEntry:
        """Numbers and hours; ``named`` adds what the contact is for."""
        words = self._said(lambda said: capital(said.text(contact.short))) if named else ()
        hours = () if contact.hours is None else self._said(lambda said: said.hours(contact, now=False))
        return CardEntry(_numbers(contact), words, hours)

    def call(self, contact: Contact) -> CardEntry:
        """What happens when one calls."""
        return CardEntry(_numbers(contact), self._said(lambda said: said.text(contact.call)))

    def _said(self, say: Callable[[ContactWording], str]) -> tuple[str, ...]:
        texts = tuple(cleaned(say(said)) for said in self._wordings)
        return texts if any(texts) else ()


def _numbers(contact: Contact) -> tuple[str, ...]:
    return tuple(number for number in map(cleaned, shown_numbers(contact)) if number)


def cleaned(text: str) -> str:
    """``text`` on one line, without what has no place of its own on paper.

    Control and direction marks, pictures and piled-up accents that somebody typed would print over other words.
    """
    kept = unicodedata.normalize("NFC", text[:_LONGEST]).replace("\0", "")
    # `split` would take the no-break spaces, too.
    line = " ".join(kept.replace(_NO_BREAK, "\0").split()).replace("\0", _NO_BREAK)
    return "".join(sign for sign in line if _is_plain(sign)).strip()


def _is_plain(sign: str) -> bool:
    if sign in _KEPT:
        return True
    return sign.isprintable() and ord(sign) <= 0xFFFF and unicodedata.category(sign) not in {"Mn", "Me", "So"}
