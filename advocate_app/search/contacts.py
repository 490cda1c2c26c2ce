"""Finds contacts by a part of their names or numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from advocate_app.model.contact import Contact
from advocate_app.search.spelling import readings, spelled

_NOT_DIGITS = re.compile(r"\D+")


class ContactFinder:
    """Contacts by their names in three languages and their numbers, in the order in which they were given.

    Thousands of names take longer to prepare than a click may: :meth:`prepare` does it part by part.
    """

    def __init__(self, contacts: Sequence[Contact]) -> None:
        self._contacts = contacts
        self._names: list[str] = []
        self._digits: list[str] = []

    def prepare(self, count: int) -> bool:
        """Prepare the next ``count`` contacts; whether there are more."""
        begun = len(self._names)
        for contact in self._contacts[begun : begun + count]:
            names = dict.fromkeys((contact.names.kk, contact.names.ru, contact.names.en))
            self._names.append("\n".join(spelled(name) for name in names))
            self._digits.append("\n".join(contact.numbers))
        return len(self._names) < len(self._contacts)

    def find(self, text: str) -> list[Contact]:
        """The contacts that ``text`` may mean; all for an empty text.

        What was typed on a wrong keyboard layout is tried only where nothing was found as it stands. Three digits or
        more are looked for in the numbers, however they are grouped; the country's own 8 stands for +7.
        """
        self.prepare(len(self._contacts))
        digits = _NOT_DIGITS.sub("", text)
        if len(digits) >= 3 and not any(sign.isalpha() for sign in text):
            wanted = digits[1:] if digits.startswith("8") and len(digits) > 3 else digits
            return [each for each, numbers in zip(self._contacts, self._digits, strict=True) if wanted in numbers]
        if not text.strip():
            return list(self._contacts)
        for reading in readings(text):
            found = [each for each, names in zip(self._contacts, self._names, strict=True) if reading in names]
            if found:
                return found
        return []
