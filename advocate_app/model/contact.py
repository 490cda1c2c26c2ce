"""Whom to call: regions, and people or services with what may be trusted about them."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Final

import msgspec

from advocate_app.model.law import Confidence
from advocate_app.model.locale import Language
from advocate_app.model.message import Message


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A proper name in each language, as its owner or the law writes it."""

    kk: str
    ru: str
    en: str

    def name(self, language: Language) -> str:
        """The name in ``language``."""
        return {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}[language]


class Region(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A region or a city of its rank.

    ``id`` is its ISO 3166-2 code, ``spellings`` are old and other ways to write it.
    """

    id: str
    names: Names
    code: str  # area code of the seat
    seat: Names | None = None  # none for the cities
    spellings: tuple[str, ...] = ()


class ContactKind(StrEnum):
    """What somebody is."""

    POLICE = "police"
    RESCUE = "rescue"
    AMBULANCE = "ambulance"
    HELPLINE = "helpline"
    CENTRE = "centre"  # crisis or adaptation centre: an address is never stored
    FAMILY_CENTRE = "family-centre"
    LEGAL = "legal"
    STATE = "state"  # complaints and public services
    EMBASSY = "embassy"


#: Lines for those in danger, in the order in which they are listed. Nobody calls them for a test.
EMERGENCY: Final = (ContactKind.POLICE, ContactKind.AMBULANCE, ContactKind.RESCUE)


class Known(StrEnum):
    """Whether something is so; much about contacts is not known."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Freshness(StrEnum):
    """How far a contact can be trusted on a day."""

    CHECKED = "checked"  # called not longer than three months ago
    CALL = "call"  # read but never called, or called three to six months ago
    OWN = "own"  # from the own list, entered or called not longer than three months ago
    OLD = "old"  # over six months
    HOURS = "hours"  # the sources differ on the hours
    MISSING = "missing"  # there is no number or other way that was confirmed


class Opening(StrEnum):
    """Whether somebody answers at a moment."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Hours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When somebody answers, by the clock of Kazakhstan (UTC+5).

    ``always``: day and night. Else from ``opens`` to ``closes`` ("09:00"; past midnight if it closes earlier than it
    opens) on the weekdays from ``first`` to ``last`` (1 is Monday), not on public holidays. ``uncertain``: the sources
    differ, and the narrower hours stand here.
    """

    always: bool = False
    opens: str = ""
    closes: str = ""
    first: int = 1
    last: int = 7
    uncertain: bool = False


class Contact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody to turn to.

    ``numbers`` are in the form ``+77172580058``, or short. ``called_on`` is the day of a test call; without one the
    number was only read. ``entered_on`` is the day on which the own list added or corrected it; what it added has no
    ``source``.
    """

    id: str
    kind: ContactKind
    names: Names
    short: Message  # what they are for, in a few words
    text: Message  # what they do
    source: str
    checked_on: dt.date
    region: str | None = None  # none: the whole country
    numbers: tuple[str, ...] = ()
    messenger: str = ""
    site: str = ""
    hours: Hours | None = None
    languages: tuple[str, ...] = ()
    free: Known = Known.UNKNOWN
    anonymous: Known = Known.UNKNOWN
    audience: Message | None = None  # for whom
    call: Message | None = None  # what happens when one calls
    note: Message | None = None
    source_date: dt.date | None = None
    called_on: dt.date | None = None
    called_by: str = ""  # initials
    entered_on: dt.date | None = None
    confidence: Confidence = Confidence.HIGH

    def is_emergency_line(self) -> bool:
        """Whether it is one of the short numbers for those in danger. Nobody calls them for a test."""
        return self.kind in EMERGENCY and bool(self.source)


class Contacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The list that is shipped."""

    id: str
    contacts: tuple[Contact, ...]
