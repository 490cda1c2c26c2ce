"""`Wording`: the texts of one person's way through a flow, in the language that is active when they are asked for."""

from __future__ import annotations

import datetime as dt

from advocate_app import i18n
from advocate_app.flow.session import Session
from advocate_app.i18n import ngettext
from advocate_app.model.answers import Value
from advocate_app.model.flow import Question
from advocate_app.model.voice import Voice
from advocate_app.ui.topic_wording import AGED, OLD, TopicWording

__all__ = ["AGED", "OLD", "Wording", "calendar_days"]


class Wording(TopicWording):
    """Texts about the person of ``session``, who is spoken to or, if she asks for another, spoken about."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.bundle, session.today)
        self._session = session

    @property
    def voice(self) -> Voice:
        """As the session has it now."""
        return self._session.voice

    def answer(self, question: Question, value: Value) -> str:
        """What was answered, in words; a dash for a question that was passed over."""
        if isinstance(value, dt.date):
            return _capital(i18n.format_date(value, "long"))
        if isinstance(value, int):
            return _capital(_counted(question, value, self.text(question.suffix)))
        labels = {option.id: self.text(option.label) for option in question.options}
        if isinstance(value, str):
            return labels[value]
        return "; ".join(labels[name] for name in value) if value else "–"

    def effect(self, question: Question, value: Value) -> str:
        """What the answer changes; empty if nothing is known to say."""
        if isinstance(value, dt.date | int):
            return self.text(question.effect)
        chosen = (value,) if isinstance(value, str) else value
        effects = (self.text(option.effect) for option in question.options if option.id in chosen)
        return " ".join(effect for effect in effects if effect)


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
