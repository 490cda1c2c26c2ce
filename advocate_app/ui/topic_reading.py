"""`TopicReading`: a topic as it is read now: the languages, the year of the sums, the terms marked so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from advocate_app import i18n
from advocate_app.i18n import sanctions
from advocate_app.i18n.terms import TermFinder
from advocate_app.model.law import Offence, OffenceCase, OffenceKind, SanctionKind
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.topic import Topic
from advocate_app.ui.topic_wording import OLD, TopicWording
from advocate_app.ui.widgets.badge import BadgeKind

Chips = list[tuple[str, str]]


class Sources(NamedTuple):
    """Citations of one text in one language, the day of their check, and whether that became a badge."""

    chips: Chips
    date: str
    badge: BadgeKind | None = None


class TopicReading:
    """``topic`` in ``languages``, each text once for each of them; sums are those of ``year``.

    A term is marked where it comes first in each language: :meth:`terms` remembers, so the texts are asked for in
    reading order.
    """

    def __init__(
        self, topic: Topic, languages: Sequence[Language], wording: TopicWording, year: int, finder: TermFinder
    ) -> None:
        self.topic = topic
        self.languages = tuple(languages)
        self.year = year
        self._wording = wording
        self._finder = finder
        self._seen: set[tuple[Language, str]] = set()
        self._told: set[str] = set()
        self.shared_date = self._find_shared_date()

    # -- words ---------------------------------------------------------------------------------------------------------

    def texts(self, message: Message) -> list[str]:
        """A text of the content."""
        return [self._wording.text(message, language) for language in self.languages]

    def own(self, text: str) -> list[str]:
        """A text of the program."""
        return [i18n.catalogue(language).gettext(text) for language in self.languages]

    def terms(self, text: str, language: Language) -> list[tuple[int, int, str]]:
        """Where the terms of the glossary stand in ``text`` that were not marked before: begin, length, id."""
        if not self._wording.bundle.glossary.terms:
            return []
        marks = []
        for found in self._finder.find(text, language):
            if (language, found.term) not in self._seen:
                self._seen.add((language, found.term))
                marks.append((found.start, found.length, found.term))
        return marks

    # -- sources -------------------------------------------------------------------------------------------------------

    def sources(self, cites: Sequence[str], language: Language) -> Sources:
        """Chips and day of check. Without any cites there is neither."""
        wording = self._wording
        date = "" if self.shared_date else wording.checked(cites, language)
        return Sources(wording.chips(cites, language), date, "aged" if wording.is_aged(cites) else None)

    def is_old(self) -> bool:
        """Whether something was checked so long ago that the page says so on top."""
        return any(self._wording.is_aged(cites, OLD) for cites in self._cites())

    def _cites(self) -> list[tuple[str, ...]]:
        penalties = self._wording.bundle.penalties
        statements = self.topic.statements()
        offences = [penalties.offence(name) for statement in statements for name in statement.penalties]
        found = [each.cites for each in statements]
        found += [each.cites for each in offences]
        return found + [each.cites for each in self.topic.steps if each.cites]

    def _find_shared_date(self) -> str:
        """Side by side one day stands for all texts where they have the same one and none is aged."""
        cites, wording = self._cites(), self._wording
        if len(self.languages) == 1 or any(wording.is_aged(each) for each in cites):
            return ""
        days = {oldest.checked_on: oldest for each in cites if (oldest := wording.oldest(each)) is not None}
        return i18n.checked(next(iter(days.values()))) if len(days) == 1 else ""

    # -- offences ------------------------------------------------------------------------------------------------------

    def has_penalties(self) -> bool:
        """Whether the topic shows sanctions."""
        return any(statement.penalties for statement in self.topic.statements())

    def new_offences(self, names: Sequence[str]) -> list[Offence]:
        """Those of ``names`` that were not shown further up."""
        new = [name for name in names if name not in self._told]
        self._told.update(new)
        return [self._wording.bundle.penalties.offence(name) for name in new]

    def case(self, case: OffenceCase, language: Language) -> str:
        """When it applies, what may be imposed, and who sets a criminal case going."""
        rates = self._wording.bundle.rates
        parts = [f"**{self._wording.text(case.label, language).rstrip('.')}.**"]
        parts += sanctions.case_sentences(case, self.year, rates, language)
        if case.prosecution is not None:
            parts.append(sanctions.prosecution_sentence(case.prosecution, language))
        return " ".join(parts)

    def sums(self) -> list[str]:
        """Which year the sums are of."""
        rates = self._wording.bundle.rates
        return [sanctions.sums_sentence(self.year, rates, language) for language in self.languages]

    def exemptions(self) -> tuple[list[str], tuple[str, ...]]:
        """Who cannot be arrested, as lines of one text, and where that stands; empty where no such arrest is shown."""
        if not self._shows_arrest():
            return [], ()
        found = self._wording.bundle.penalties.exemptions
        texts = [
            "\n".join(f"–\u00a0{self._wording.text(each.text, language)}" for each in found)
            for language in self.languages
        ]
        return texts, tuple(dict.fromkeys(cite for each in found for cite in each.cites))

    def _shows_arrest(self) -> bool:
        penalties = self._wording.bundle.penalties
        offences = (penalties.offence(name) for statement in self.topic.statements() for name in statement.penalties)
        return any(
            sanction.kind is SanctionKind.ARREST
            for offence in offences
            if offence.kind is OffenceKind.ADMINISTRATIVE
            for case in offence.cases
            for sanction in (*case.sanctions, *case.also)
        )
