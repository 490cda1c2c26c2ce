"""Pocket cards: numbers on a card of a wallet's size or in a small folded booklet. Printed like a letter."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class CardShape(StrEnum):
    """What the page becomes once it is cut or folded."""

    CARDS = "cards"  # eight business cards, all the same
    BOOKLET = "booklet"  # an A6 of four pages


class CardLook(StrEnum):
    """What somebody sees who finds it."""

    NAMED = "named"  # useful numbers, each with what it is for
    PLAIN = "plain"  # the card of a sewing shop: numbers and hours without a word of what they are


class CardStyle(msgspec.Struct, frozen=True):
    """How cards are wanted."""

    shape: CardShape = CardShape.CARDS
    look: CardLook = CardLook.NAMED


class CardEntry(msgspec.Struct, frozen=True):
    """Numbers of one contact as people write them; what it is for and when it answers, in each language.

    ``words`` and ``hours`` are empty where nothing is to be said.
    """

    numbers: tuple[str, ...]
    words: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()


class CardSheet(msgspec.Struct, frozen=True):
    """One page of cards. It holds no metadata on purpose.

    ``entries`` stand in the order in which they may be left out for want of room, the last first. The rest is for the
    booklet: ``heading`` and ``calls`` stand on its inner right page, ``notes`` on its back. ``title``, ``heading`` and
    the words of an entry have a text for each of ``languages``. ``day`` is that of the check, in digits.
    """

    languages: tuple[str, ...]
    style: CardStyle
    title: tuple[str, ...]
    entries: tuple[CardEntry, ...]
    heading: tuple[str, ...]
    calls: tuple[CardEntry, ...] = ()
    notes: tuple[str, ...] = ()
    day: str = ""

    def first(self, count: int) -> CardSheet:
        """The same with no more than ``count`` entries."""
        return msgspec.structs.replace(self, entries=self.entries[:count])
