"""The rights library without a window: its topics as data or text, and its figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from statistics import mean
from typing import Any

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.i18n.readability import sentence_lengths
from advocate_app.i18n.sanctions import case_sentences, prosecution_sentence, sums_sentence
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.law import Offence, OffenceCase
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.topic import Topic, TopicStatement
from advocate_app.model.voice import Voice
from advocate_app.report import citation_data, source_text

#: A source that was read longer ago than this is named in a text as old.
AGED = dt.timedelta(days=183)


class LibraryReport:
    """Topics in the active language, read on the day ``today``; sums of money are those of ``year``."""

    def __init__(self, bundle: ContentBundle, today: dt.date, year: int) -> None:
        self._bundle = bundle
        self._today = today
        self._year = year
        self._numbers = i18n.law_fields(bundle)

    # -- as data -------------------------------------------------------------------------------------------------------

    def index(self) -> list[dict[str, Any]]:
        """Every topic with its summary, in the order of the library."""
        return [
            {
                "id": topic.id,
                "group": topic.group.value,
                "title": self._text(topic.title),
                "lead": self._text(topic.lead),
                "statements": len(topic.statements()),
                "oldest_check": self._oldest(topic).isoformat(),
            }
            for topic in self._bundle.topics.values()
        ]

    def topic(self, topic: Topic) -> dict[str, Any]:
        """All of ``topic`` as JSON types."""
        return {
            "id": topic.id,
            "language": i18n.active().value,
            "title": self._text(topic.title),
            "lead": self._text(topic.lead),
            "sections": [
                {
                    "id": section.id,
                    "title": self._text(section.title),
                    "statements": [self._statement(each) for each in section.statements],
                }
                for section in topic.sections
            ],
            "steps": [
                {
                    "id": step.id,
                    "title": self._text(step.title),
                    "text": self._text(step.text),
                    "letter": step.letter,
                    "citations": citation_data(self._bundle, step.cites),
                }
                for step in topic.steps
            ],
            "lines": list(topic.lines),
            "letters": list(topic.letters),
            "related": list(topic.related),
            "year": self._year,
        }

    def _statement(self, statement: TopicStatement) -> dict[str, Any]:
        return {
            "id": statement.id,
            "text": self._text(statement.text),
            "citations": citation_data(self._bundle, statement.cites),
            "aged": self._is_aged(statement),
            "penalties": [self._offence(self._bundle.penalties.offence(name)) for name in statement.penalties],
        }

    def _offence(self, offence: Offence) -> dict[str, Any]:
        return {
            "id": offence.id,
            "title": self._text(offence.title),
            "cases": [
                {
                    "id": case.id,
                    "label": self._text(case.label),
                    "prosecution": None if case.prosecution is None else case.prosecution.value,
                    "sanctions": [
                        {"kind": each.kind.value, "least": each.least, "most": each.most, "added": each in case.also}
                        for each in (*case.sanctions, *case.also)
                    ],
                    "text": self._sentences(case),
                    "citations": citation_data(self._bundle, case.cites),
                }
                for case in offence.cases
            ],
        }

    # -- as text -------------------------------------------------------------------------------------------------------

    def index_lines(self) -> Iterator[str]:
        """One line for each topic."""
        width = max(len(name) for name in self._bundle.topics)
        for topic in self._bundle.topics.values():
            yield f"{topic.id:<{width}}  {self._text(topic.title)}"

    def topic_lines(self, topic: Topic) -> Iterator[str]:
        """All of ``topic`` for a terminal or a printer."""
        yield self._text(topic.title).upper()
        yield self._text(topic.lead)
        told: set[str] = set()
        for section in topic.sections:
            yield ""
            yield self._text(section.title)
            for statement in section.statements:
                old = " " + _("(checked long ago)") if self._is_aged(statement) else ""
                yield f"  – {self._text(statement.text)} {source_text(self._bundle, statement.cites)}{old}"
                for name in statement.penalties:
                    if name not in told:
                        told.add(name)
                        yield from self._offence_lines(self._bundle.penalties.offence(name))
        if told:
            yield ""
            yield sums_sentence(self._year, self._bundle.rates)
        yield ""
        for place, step in enumerate(topic.steps, 1):
            source = f" {source_text(self._bundle, step.cites)}" if step.cites else ""
            yield f"  {place}. {self._text(step.title)}. {self._text(step.text)}{source}"

    def _offence_lines(self, offence: Offence) -> Iterator[str]:
        yield f"      {self._text(offence.title)}"
        for case in offence.cases:
            yield f"      · {self._text(case.label)}: {self._sentences(case)} {source_text(self._bundle, case.cites)}"

    def _sentences(self, case: OffenceCase) -> str:
        told = case_sentences(case, self._year, self._bundle.rates)
        if case.prosecution is not None:
            told = [*told, prosecution_sentence(case.prosecution)]
        return " ".join(told)

    def _text(self, message: Message) -> str:
        return i18n.message(message, voice=Voice.OWN, language=None, **self._numbers).replace("**", "")

    def _oldest(self, topic: Topic) -> dt.date:
        cited = {name for statement in topic.statements() for name in statement.cites}
        return min(self._bundle.provisions[name].checked_on for name in cited)

    def _is_aged(self, statement: TopicStatement) -> bool:
        return any(self._today - self._bundle.provisions[name].checked_on > AGED for name in statement.cites)


def figures(bundle: ContentBundle) -> Iterator[str]:
    """What there is, how old it is, and how long its sentences are in each language."""
    statements = [statement for topic in bundle.topics.values() for statement in topic.statements()]
    yield _("Topics: {topics}; statements: {statements}; provisions: {provisions}; offences: {offences}.").format(
        topics=len(bundle.topics),
        statements=len(statements),
        provisions=len(bundle.provisions),
        offences=len(bundle.penalties.offences),
    )
    oldest = min(provision.checked_on for provision in bundle.provisions.values())
    yield _("Oldest check of a provision: {day}.").format(day=i18n.format_date(oldest, "text"))
    for language in Language:
        lengths = library_sentences(bundle, language)
        yield _("Words in a sentence ({language}): mean {mean}, longest {longest}.").format(
            language=language.value, mean=i18n.format_number(round(mean(lengths), 1)), longest=max(lengths)
        )


def library_sentences(bundle: ContentBundle, language: Language) -> list[int]:
    """Words of each sentence of the library in ``language``: summaries, statements and steps, in every voice."""
    fields = i18n.law_fields(bundle, language)
    texts: list[str] = []
    for topic in bundle.topics.values():
        told = [topic.lead, *(each.text for each in topic.statements()), *(each.text for each in topic.steps)]
        for message in told:
            texts += {i18n.message(message, voice=voice, language=language, **fields) for voice in Voice}
    return sentence_lengths(texts)
