"""Acts, provisions and the numbers that the law sets; each number stands here once."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

import msgspec


class Confidence(StrEnum):
    """How surely a provision was read."""

    HIGH = "high"  # read in an official consolidated text
    MEDIUM = "medium"  # an official text of an older edition, or one with a reading of ours


class ActNames(msgspec.Struct, frozen=True):
    """One act in one language: the full official title, the short name of running text, the shorter one of a chip.

    ``genitive`` is the name as it stands inside a long citation («Трудового кодекса Республики Казахстан»,
    «Еңбек кодексінің»); ``{dated}`` in it is where the date and number of adoption belong.
    """

    title: str
    name: str
    chip: str
    genitive: str = ""


class Act(msgspec.Struct, frozen=True):
    """A law or code. ``number`` and ``date`` are those of its adoption."""

    id: str
    number: str
    date: dt.date
    url: str
    kk: ActNames
    ru: ActNames
    en: ActNames


class Provision(msgspec.Struct, frozen=True):
    """A place in an act, as precise as the statement needs, and when it was read in which edition."""

    id: str
    act: str
    article: str
    checked_on: dt.date
    edition: str
    paragraph: str | None = None
    subparagraph: str | None = None
    part: str | None = None
    in_force_from: dt.date | None = None
    in_force_to: dt.date | None = None
    confidence: Confidence = Confidence.HIGH


class Number(msgspec.Struct, frozen=True):
    """A number set by law (days, months, MCI). Prose refers to it as ``{id}``; ``cites`` names its provision."""

    id: str
    number: int
    unit: str
    cites: str
