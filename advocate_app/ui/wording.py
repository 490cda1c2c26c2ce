"""`Wording`: the texts of one person's way through a flow, in the language that is active when they are asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from advocate_app import i18n
from advocate_app.flow.session import Session
from advocate_app.i18n import ngettext
from advocate_app.model.answers import Value
from advocate_app.model.flow import Question
from advocate_app.model.law import Provision
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice

#: A provision that was read longer ago than this is marked; than the second, the page says so on top.
AGED, OLD = dt.timedelta(days=183), dt.timedelta(days=366)


class Wording:
    """Texts about the person of ``session``, who is spoken to or, if she asks for another, spoken about."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._fields: dict[Language, dict[str, Any]] = {}

    @property
    def third(self) -> bool:
        """Whether the texts speak about another person."""
        return self._session.voice is Voice.THIRD

    def text(self, message: Message | None) -> str:
        """``message`` with the numbers of the law put in; nothing for None."""
        return (
            ""
            if message is None
            else i18n.message(message, voice=self._session.voice, language=None, **self._numbers())
        )

    def answer(self, question: Question, value: Value) -> str:
        """What was answered, in words; a dash for a question that was passed over."""
        if isinstance(value, dt.date):
            return _capital(i18n.format_date(value, "long"))
        if isinstance(value, int):
            return _capital(_counted(question, value, self.text(question.suffix)))
        labels = {option.id: self.text(option.label) for option in question.options}
        if isinstance(value, str):
            return labels[value]
        return i18n.format_list([label for name, label in labels.items() if name in value]) if value else "–"

    def effect(self, question: Question, value: Value) -> str:
        """What the answer changes; empty if nothing is known to say."""
        if isinstance(value, dt.date | int):
            return self.text(question.effect)
        chosen = (value,) if isinstance(value, str) else value
        effects = (self.text(option.effect) for option in question.options if option.id in chosen)
        return " ".join(effect for effect in effects if effect)

    # -- sources ---------------------------------------------------------------------------------------------------

    def chips(self, cites: Sequence[str]) -> list[tuple[str, str]]:
        """(id of the provision, citation) for each of ``cites``."""
        bundle = self._session.bundle
        return [(name, i18n.citation_chip(bundle.provisions[name], bundle)) for name in cites]

    def checked(self, cites: Sequence[str]) -> str:
        """When the oldest of ``cites`` was last compared with the law; empty without any."""
        oldest = self._oldest(cites)
        return "" if oldest is None else i18n.checked(oldest)

    def is_aged(self, cites: Sequence[str], after: dt.timedelta = AGED) -> bool:
        """Whether one of ``cites`` was read longer ago than ``after``."""
        oldest = self._oldest(cites)
        return oldest is not None and self._session.today - oldest.checked_on > after

    def _oldest(self, cites: Iterable[str]) -> Provision | None:
        provisions = (self._session.bundle.provisions[name] for name in cites)
        return min(provisions, key=lambda provision: provision.checked_on, default=None)

    def _numbers(self) -> dict[str, Any]:
        language = i18n.active()
        found = self._fields.get(language)
        if found is None:
            found = self._fields[language] = {**i18n.law_fields(self._session.bundle)}
        return found


def calendar_days(count: int) -> str:
    """So many calendar days, in the plural that the language asks for."""
    return ngettext("{n} calendar day", "{n} calendar days", count).format(n=count)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _counted(question: Question, number: int, suffix: str) -> str:
    # A unit that stands beside a field cannot be inflected by the number; days are the only one asked for so far.
    if question.id == "days":
        return calendar_days(number)
    return f"{i18n.format_number(number)}\u00a0{suffix}" if suffix else i18n.format_number(number)
