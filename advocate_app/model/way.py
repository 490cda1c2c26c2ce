"""Other ways to ask for help, for somebody who cannot simply call."""

from __future__ import annotations

import datetime as dt

import msgspec

from advocate_app.model.law import Confidence
from advocate_app.model.message import Message


class WaySource(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where something was read. ``date`` is left out where the source has none."""

    url: str
    date: dt.date | None = None


class Way(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A situation and what is known to work in it. ``contacts`` are ids of those that it points at, in their order."""

    id: str
    title: Message
    text: Message
    sources: tuple[WaySource, ...]
    checked_on: dt.date
    contacts: tuple[str, ...] = ()
    confidence: Confidence = Confidence.HIGH


class Ways(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ways that are shipped, in the order in which they are shown."""

    id: str
    lead: Message
    ways: tuple[Way, ...]
