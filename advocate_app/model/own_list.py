"""The shelter's own list: what it adds to the shipped contacts, corrects, hides and has called."""

from __future__ import annotations

import datetime as dt
from typing import Final

import msgspec

from advocate_app.model.contact import ContactKind, Hours, Known

#: More than any shelter knows; far below what would make the program wait.
MOST_ENTRIES: Final = 20_000


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One contact of the own list.

    With the id of a shipped contact it corrects that one: what is left empty stays as shipped. With any other id it is
    an addition. Texts are shown in every language as they were typed.
    """

    id: str
    kind: ContactKind | None = None
    region: str | None = None
    name: str = ""
    numbers: tuple[str, ...] = ()
    messenger: str = ""
    site: str = ""
    hours: Hours | None = None
    languages: tuple[str, ...] = ()
    free: Known = Known.UNKNOWN
    text: str = ""  # what they do
    note: str = ""
    hidden: bool = False
    entered_on: dt.date | None = None  # the day of the last change
    answered_on: dt.date | None = None  # the day of the last test call
    answered_by: str = ""  # initials of who called

    def says_something(self) -> bool:
        """Whether it says anything about the contact beyond the test call."""
        bare = Entry(self.id, entered_on=self.entered_on, answered_on=self.answered_on, answered_by=self.answered_by)
        return self != bare


class OwnList(msgspec.Struct, frozen=True):
    """The entries by id, in the order in which they were made."""

    entries: dict[str, Entry] = {}

    def having(self, *entries: Entry) -> OwnList:
        """The list with ``entries``, each in the place of the former one of its id."""
        return OwnList({**self.entries, **{entry.id: entry for entry in entries}})

    def without(self, name: str) -> OwnList:
        """The list without the entry ``name``."""
        return OwnList({key: entry for key, entry in self.entries.items() if key != name})
