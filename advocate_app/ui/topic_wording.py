"""`TopicWording`: texts of the content for one reader, in any of the three languages, with sources and their age."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from advocate_app import i18n
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.law import Provision
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice

#: A provision that was read longer ago than this is marked; than the second, the page says so on top.
AGED, OLD = dt.timedelta(days=183), dt.timedelta(days=366)


class TopicWording:
    """Texts in ``voice``, and how old their sources are on the day ``today``.

    Every method takes a language; without one it is the language that is active when the text is asked for.
    """

    def __init__(self, bundle: ContentBundle, today: dt.date, voice: Voice = Voice.OWN) -> None:
        self.bundle = bundle
        self.today = today
        self._voice = voice
        self._fields: dict[Language, dict[str, Any]] = {}

    @property
    def voice(self) -> Voice:
        """Whom the texts speak to."""
        return self._voice

    @property
    def third(self) -> bool:
        """Whether the texts speak about another person."""
        return self.voice is Voice.THIRD

    def text(self, message: Message | None, language: Language | None = None) -> str:
        """``message`` with the numbers of the law put in; nothing for None."""
        if message is None:
            return ""
        return i18n.message(message, voice=self.voice, language=language, **self._numbers(language or i18n.active()))

    # -- sources -------------------------------------------------------------------------------------------------------

    def chips(self, cites: Sequence[str], language: Language | None = None) -> list[tuple[str, str]]:
        """(id of the provision, citation) for each of ``cites``."""
        bundle = self.bundle
        return [(name, i18n.citation_chip(bundle.provisions[name], bundle, language)) for name in cites]

    def checked(self, cites: Sequence[str], language: Language | None = None) -> str:
        """When the oldest of ``cites`` was last compared with the law; empty without any."""
        oldest = self.oldest(cites)
        return "" if oldest is None else i18n.checked(oldest, language)

    def is_aged(self, cites: Sequence[str], after: dt.timedelta = AGED) -> bool:
        """Whether one of ``cites`` was read longer ago than ``after``."""
        oldest = self.oldest(cites)
        return oldest is not None and self.today - oldest.checked_on > after

    def oldest(self, cites: Iterable[str]) -> Provision | None:
        """That of ``cites`` whose check lies furthest back; None without any."""
        provisions = (self.bundle.provisions[name] for name in cites)
        return min(provisions, key=lambda provision: provision.checked_on, default=None)

    def _numbers(self, language: Language) -> dict[str, Any]:
        found = self._fields.get(language)
        if found is None:
            found = self._fields[language] = {**i18n.law_fields(self.bundle, language)}
        return found
