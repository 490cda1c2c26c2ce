"""The result of a flow without a window: as data for programs, as text for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from advocate_app import i18n
from advocate_app.flow.outcome import Chapter, DatedDeadline, Reached, Result
from advocate_app.flow.picking import Picked
from advocate_app.i18n import gettext as _
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Flow, Statement
from advocate_app.model.message import Message
from advocate_app.model.topic import TopicStatement
from advocate_app.model.voice import Voice


class Report:
    """One result in the active language; ``voice`` chooses the wording."""

    def __init__(self, bundle: ContentBundle, flow: Flow, result: Result | None, node: str, *, voice: Voice) -> None:
        self.bundle = bundle
        self.flow = flow
        self.result = result
        self.node = node
        self.voice = voice
        self._numbers = i18n.law_fields(bundle)

    def data(self) -> dict[str, Any]:
        """Everything as JSON types; dates as ``YYYY-MM-DD``. While a question is open only ``next`` is set."""
        out: dict[str, Any] = {"flow": self.flow.id, "language": i18n.active().value}
        if self.result is None:
            question = self.flow.question(self.node)
            return out | {"reached": [], "next": {"question": question.id, "text": self._text(question.title)}}
        out["reached"] = list(self.result.ends)
        if handover := self.result.handover:
            return out | {"opens": {"page": handover.page}}
        out["outcomes"] = [self._outcome(each) for each in self.result.reached]
        dates = self.result.dates
        out["dates"] = dates and {
            "first_day": dates.first.isoformat(),
            "last_day": dates.last.isoformat(),
            "days": dates.days,
            "asked_days": dates.asked_days,
            "return_day": dates.return_day.isoformat(),
            "return_day_confirmed": dates.return_day_confirmed,
        }
        out["letters"] = list(self.result.letters)
        out["topics"] = [self._picked(each) for each in self.result.picked]
        return out

    def lines(self) -> Iterator[str]:
        """The same as text for a terminal or a printer."""
        if self.result is None:
            yield _("Next question: {question}").format(question=self._text(self.flow.question(self.node).title))
            return
        if self.result.handover:
            yield _("This opens: {place}").format(place=self.result.handover.page)
            return
        for each in self.result.reached:
            yield self._text(each.outcome.title).upper()
            yield self._text(each.outcome.lead)
            if each is self.result.reached[0] and self.result.dates:
                yield from self._date_lines()
            yield from self._chapter_lines(each.body)
            for dated in each.deadlines:
                yield f"  {self._text(dated.deadline.label)}: {self._day(dated)}"
            for chapter in each.disclosures:
                yield ""
                yield self._text(chapter.source.title)
                yield from self._chapter_lines(chapter)
            yield ""
        for picked in self.result.picked:
            yield self._text(picked.topic.title) + f" ({picked.topic.id})"
            yield "  " + _("Because you answered {answers}").format(answers="; ".join(self._reasons(picked)))
            yield from self._statement_lines(picked.statements)
        for name in self.result.letters:
            yield _("Letter: {title}").format(title=self._text(self.bundle.letters[name].title)) + f" ({name})"

    def _text(self, message: Message) -> str:
        return i18n.message(message, voice=self.voice, language=None, **self._numbers).replace("**", "")

    def _outcome(self, reached: Reached) -> dict[str, Any]:
        return {
            "id": reached.outcome.id,
            "title": self._text(reached.outcome.title),
            "lead": self._text(reached.outcome.lead),
            "answer": reached.outcome.answer.value,
            **self._chapter(reached.body),
            "deadlines": [self._deadline(each) for each in reached.deadlines],
            "disclosures": [
                {"title": self._text(each.source.title), **self._chapter(each)} for each in reached.disclosures
            ],
        }

    def _chapter(self, chapter: Chapter) -> dict[str, Any]:
        return {
            "statements": [
                {"id": each.id, "text": self._text(each.text), "citations": self._citations(each.cites)}
                for each in chapter.statements
            ],
            "steps": [
                {
                    "id": each.id,
                    "title": self._text(each.title),
                    "text": self._text(each.text),
                    "letter": each.letter,
                    "citations": self._citations(each.cites),
                }
                for each in chapter.steps
            ],
        }

    def _picked(self, picked: Picked) -> dict[str, Any]:
        return {
            "id": picked.topic.id,
            "title": self._text(picked.topic.title),
            "because": [{"question": each.question, "answer": each.option} for each in picked.reasons],
            "statements": [
                {"id": each.id, "text": self._text(each.text), "citations": self._citations(each.cites)}
                for each in picked.statements
            ],
        }

    def _reasons(self, picked: Picked) -> Iterator[str]:
        for reason in picked.reasons:
            options = {option.id: option.label for option in self.flow.question(reason.question).options}
            yield _("“{label}”").format(label=self._text(options[reason.option]))

    def _citations(self, names: tuple[str, ...]) -> list[dict[str, Any]]:
        return citation_data(self.bundle, names)

    def _deadline(self, dated: DatedDeadline) -> dict[str, Any]:
        note = dated.deadline.note
        return {
            "id": dated.deadline.id,
            "label": self._text(dated.deadline.label),
            "day": dated.day.day.isoformat() if dated.day else None,
            "confirmed": dated.day.confirmed if dated.day else None,
            "note": self._text(note) if note else None,
            "citations": self._citations(dated.deadline.cites),
        }

    def _day(self, dated: DatedDeadline) -> str:
        return i18n.format_date(dated.day.day, "long") if dated.day else _("the day is not known yet")

    def _date_lines(self) -> Iterator[str]:
        dates = self.result.dates if self.result else None
        if dates is None:
            return
        first, last, back = (i18n.format_date(day, "long") for day in (dates.first, dates.last, dates.return_day))
        yield "  " + _("First day: {day}").format(day=first)
        yield "  " + _("Last day: {day}").format(day=last)
        yield "  " + _("Back at work: {day}").format(day=back)
        if not dates.return_day_confirmed:
            yield "  " + _("The calendar of that year is computed. Check the day back at work with the employer.")

    def _statement_lines(self, statements: Iterable[Statement | TopicStatement]) -> Iterator[str]:
        for statement in statements:
            yield f"  – {self._text(statement.text)} {source_text(self.bundle, statement.cites)}"

    def _chapter_lines(self, chapter: Chapter) -> Iterator[str]:
        yield from self._statement_lines(chapter.statements)
        for place, step in enumerate(chapter.steps, 1):
            yield f"  {place}. {self._text(step.title)}. {self._text(step.text)}"


def citation_data(bundle: ContentBundle, names: Iterable[str]) -> list[dict[str, Any]]:
    """The provisions called ``names`` as JSON types."""
    found = []
    for name in names:
        provision = bundle.provisions[name]
        found.append(
            {
                "act": bundle.acts[provision.act].number,
                "article": provision.article,
                "paragraph": provision.paragraph,
                "subparagraph": provision.subparagraph,
                "part": provision.part,
                "checked_on": provision.checked_on.isoformat(),
                "text": i18n.citation_chip(provision, bundle),
            }
        )
    return found


def source_text(bundle: ContentBundle, names: Sequence[str]) -> str:
    """The provisions called ``names``, short, and when the oldest of them was read, in brackets."""
    provisions = [bundle.provisions[name] for name in names]
    oldest = min(provisions, key=lambda each: each.checked_on)
    places = "; ".join(i18n.citation_chip(each, bundle) for each in provisions)
    return f"[{places}, {i18n.checked(oldest)}]"
