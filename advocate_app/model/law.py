"""Acts, provisions and the numbers that the law sets; each number stands here once."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Final

import msgspec

from advocate_app.model.message import Message


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


class Rate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The monthly calculation index (MCI) of one calendar year, in tenge; ``source`` names where it was adopted."""

    year: int
    mci: int
    source: str

    def tenge(self, units: int) -> int:
        """``units`` monthly calculation indices in tenge.

        Fines are counted in the index: Criminal Code article 41, Code on Administrative Offences article 44. The
        index of a year is set by the law on the republican budget.
        """
        return units * self.mci


class SanctionKind(StrEnum):
    """What a court or a body may impose. The unit of its numbers stands behind it."""

    WARNING = "warning"
    FINE = "fine"  # MCI
    CORRECTIVE_WORK = "corrective-work"  # MCI
    COMMUNITY_WORK = "community-work"  # hours
    ARREST = "arrest"  # days and nights
    RESTRICTION = "restriction"  # of freedom, years
    PRISON = "prison"  # years
    LIFE = "life"
    JOB_BAN = "job-ban"  # years
    JOB_BAN_LIFE = "job-ban-life"
    CERTIFICATE_LOSS = "certificate-loss"


#: Kinds that have no measure.
UNMEASURED: Final = frozenset(
    {SanctionKind.WARNING, SanctionKind.LIFE, SanctionKind.JOB_BAN_LIFE, SanctionKind.CERTIFICATE_LOSS}
)


class Payer(StrEnum):
    """Whom a fine of its own is set for."""

    PERSON = "person"
    OFFICIAL = "official"
    SMALL = "small"  # small business and organisations that are not commercial
    MEDIUM = "medium"
    LARGE = "large"


class Sanction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sanction. Only ``most``: up to; both equal: exactly; both: from ... to ...; none: it has no measure.

    ``suspended_until`` is the day up to which the law does not apply it, apart from exceptions.
    """

    kind: SanctionKind
    least: int | None = None
    most: int | None = None
    payer: Payer | None = None
    suspended_until: dt.date | None = None


class Prosecution(StrEnum):
    """Who sets a criminal case going (Criminal Procedure Code article 32)."""

    PRIVATE = "private"
    PRIVATE_PUBLIC = "private-public"
    PUBLIC = "public"


class OffenceKind(StrEnum):
    """Which code an offence stands in."""

    CRIMINAL = "criminal"
    ADMINISTRATIVE = "administrative"


class OffenceCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part of an offence: when it applies (``label``), what may be imposed (one of), what is added to it."""

    id: str
    label: Message
    cites: tuple[str, ...]
    sanctions: tuple[Sanction, ...]
    also: tuple[Sanction, ...] = ()
    prosecution: Prosecution | None = None


class Offence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An offence with the sanctions of its parts, basic part first."""

    id: str
    kind: OffenceKind
    title: Message
    cites: tuple[str, ...]
    cases: tuple[OffenceCase, ...]


class Exemption(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who cannot be put under administrative arrest."""

    id: str
    text: Message
    cites: tuple[str, ...]


class Penalties(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All offences that the content speaks of, and who cannot be arrested."""

    id: str
    exemptions: tuple[Exemption, ...]
    offences: tuple[Offence, ...]

    def offence(self, name: str) -> Offence:
        """The offence called ``name``; raises KeyError when there is none."""
        for offence in self.offences:
            if offence.id == name:
                return offence
        raise KeyError(name)
