"""Sheets to take along: a topic of the library, and the next steps of one person on a single page."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from advocate_app import i18n
from advocate_app.errors import N_
from advocate_app.i18n import sanctions
from advocate_app.letters.sheet_writing import SheetWriting, Words, closed
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Step
from advocate_app.model.law import Offence, OffenceCase
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.sheet import LineKind, Sheet
from advocate_app.model.topic import LINES, Topic, TopicStatement, TopicStep
from advocate_app.model.voice import Voice

#: How many statements and how many steps the page of next steps holds at most.
MOST = 6

_TITLE, _DO, _LAW, _CALL = N_("Next steps"), N_("What to do"), N_("What the law says"), N_("Where to call")
_TAKE, _HAND_IN = N_("Take along, if it is safe"), N_("Papers to hand in")
_THINGS = N_("Identity documents, papers of the children, police and medical papers, medicine, a phone with charger.")
_ADVICE = N_("Steps without a source are advice, not a rule of the law.")
_NUMBERS = N_("**102** police · **112** rescue service · **103** ambulance · **111** advice, free, day and night")
_CHECKED = N_("Sources checked on {day} or later.")

_CALLS: Mapping[str, str] = {
    "102": N_("**102**, police: in danger now."),
    "103": N_("**103**, ambulance: somebody is hurt."),
    "112": N_("**112**, rescue service: in danger, too."),
    "111": N_("**111**, contact centre: advice, day and night, free."),
}


class PickedTopic(Protocol):
    """A topic that fits a person, with the statements that belong on a result: what the engine picks."""

    @property
    def topic(self) -> Topic:
        """The topic."""
        ...

    @property
    def statements(self) -> tuple[TopicStatement, ...]:
        """Its statements for this person."""
        ...


def topic_sheet(  # noqa: PLR0913, PLR0917 - each is a fact of its own
    topic: Topic, bundle: ContentBundle, languages: tuple[Language, ...], today: dt.date, year: int, voice: Voice
) -> Sheet:
    """All of ``topic``: what the law says with its sources, what a court may impose in sums of ``year``, what to do."""
    writing = _Writing(bundle, languages, voice)
    writing.line(LineKind.TITLE, writing.message(topic.title), together=True)
    writing.line(LineKind.LEAD, writing.message(topic.lead))
    told: set[str] = set()
    for section in topic.sections:
        writing.line(LineKind.HEADING, writing.message(section.title), together=True)
        for statement in section.statements:
            writing.sourced(writing.message(statement.text), statement.cites)
            new = [name for name in statement.penalties if name not in told]
            told.update(new)
            for name in new:
                writing.offence(bundle.penalties.offence(name), year)
    writing.steps_heading(advice=not all(step.cites for step in topic.steps))
    writing.steps(topic.steps)
    writing.calls([number for number in LINES if number in topic.lines])
    if told:
        writing.note(lambda speech: sanctions.sums_sentence(year, bundle.rates, speech))
    writing.date(today)
    return Sheet(tuple(languages), tuple(writing.lines))


def next_steps_sheet(  # noqa: PLR0913 - each is a fact of its own
    picked: Sequence[PickedTopic],
    bundle: ContentBundle,
    languages: tuple[Language, ...],
    today: dt.date,
    voice: Voice,
    *,
    steps: Sequence[Step | TopicStep] = (),
    papers: Sequence[str] = (),
) -> Sheet:
    """One page: whom to call, what to do, the first statement of each topic in ``picked``, what to take along.

    ``steps`` are those of the outcome, ``papers`` ids of letters. The lines say
    which of them go first where one page cannot hold all.
    """
    writing = _Writing(bundle, languages, voice)
    writing.line(LineKind.TITLE, writing.own(_TITLE), together=True)
    writing.line(LineKind.LEAD, writing.own(_NUMBERS))
    writing.steps_heading(advice=True)
    writing.steps(steps[:MOST], spare=True)
    writing.line(LineKind.TEXT, writing.titled(writing.own(_TAKE), writing.own(_THINGS)))
    writing.laws(picked)
    if papers:
        titles = [writing.message(bundle.letters[name].title) for name in papers]
        writing.line(LineKind.HEADING, writing.own(_HAND_IN), together=True, spare=2 * MOST)
        writing.line(LineKind.TEXT, lambda speech: "; ".join(say(speech) for say in titles), spare=2 * MOST)
    writing.date(today)
    return Sheet(tuple(languages), tuple(writing.lines), one_page=True)


class _Writing(SheetWriting):
    """Writes what the law says with its sources, and what to do."""

    def __init__(self, bundle: ContentBundle, languages: tuple[Language, ...], voice: Voice) -> None:
        super().__init__(languages)
        self._bundle = bundle
        self._voice = voice
        self._numbers = {speech: i18n.law_fields(bundle, speech) for speech in languages}
        self._cited: set[str] = set()

    # -- words ---------------------------------------------------------------------------------------------------------

    def message(self, message: Message) -> Words:
        """A text of the content, with the numbers of the law in it."""
        return lambda speech: i18n.message(message, voice=self._voice, language=speech, **self._numbers[speech])

    def titled(self, title: Words, text: Words, number: int | None = None) -> Words:
        """A text after its title in bold, numbered if ``number`` is given."""

        def say(speech: Language) -> str:
            before = "" if number is None else f"{number}. "
            return f"**{before}{closed(title(speech))}** {text(speech)}"

        return say

    # -- lines ---------------------------------------------------------------------------------------------------------

    def date(self, today: dt.date) -> None:
        """Below the title, once all is written: the day, and that on which the oldest of all sources was read."""
        days = [self._bundle.provisions[name].checked_on for name in self._cited]

        checked = self.own(_CHECKED)

        def oldest(speech: Language) -> str:
            return checked(speech).format(day=i18n.format_date(min(days), "chip"))

        self.day(today, oldest if days else None)

    def sourced(self, say: Words, cites: Sequence[str], *, spare: int = 0) -> None:
        """A text and, small, the places of the law it comes from, if any."""
        self.line(LineKind.TEXT, say, together=bool(cites), spare=spare)
        if cites:
            self.line(LineKind.SOURCE, self._places(cites), spare=spare)

    def steps_heading(self, *, advice: bool) -> None:
        """The heading of what to do; with ``advice`` it says that some of it is no rule of the law."""
        self.line(LineKind.HEADING, self.own(_DO), together=True)
        if advice:
            self.line(LineKind.SOURCE, self.own(_ADVICE), together=True)

    def steps(self, steps: Sequence[Step | TopicStep], *, spare: bool = False) -> None:
        """What to do, numbered; with ``spare`` only the first step must stay."""
        for place, step in enumerate(steps):
            say = self.titled(self.message(step.title), self.message(step.text), place + 1)
            self.sourced(say, step.cites, spare=2 * place if spare else 0)

    def laws(self, picked: Iterable[PickedTopic]) -> None:
        """The first statement of each topic after the topic's name; only the first one must stay."""
        firsts = itertools.islice(((each.topic, each.statements[0]) for each in picked if each.statements), MOST)
        for place, (topic, statement) in enumerate(firsts):
            if place == 0:
                self.line(LineKind.HEADING, self.own(_LAW), together=True)
            say = self.titled(self.message(topic.title), self.message(statement.text))
            self.sourced(say, statement.cites, spare=2 * place + 1 if place else 0)

    def calls(self, numbers: Sequence[str]) -> None:
        """The emergency lines."""
        if not numbers:
            return
        self.line(LineKind.HEADING, self.own(_CALL), together=True)
        for place, number in enumerate(numbers, start=1):
            self.line(LineKind.DETAIL, self.own(_CALLS[number]), together=place < len(numbers))

    def offence(self, offence: Offence, year: int) -> None:
        """An offence and what each of its parts may bring."""
        title = self.message(offence.title)
        self.line(LineKind.DETAIL, lambda speech: f"**{closed(title(speech))}**", together=True)
        for case in offence.cases:
            self.line(LineKind.DETAIL, functools.partial(self._case, case, year), together=True)
        cites = dict.fromkeys([*offence.cites, *(name for case in offence.cases for name in case.cites)])
        self.line(LineKind.SOURCE, self._places(tuple(cites)))

    def _case(self, case: OffenceCase, year: int, speech: Language) -> str:
        said = sanctions.case_sentences(case, year, self._bundle.rates, speech)
        if case.prosecution is not None:
            said.append(sanctions.prosecution_sentence(case.prosecution, speech))
        return f"{self.message(case.label)(speech)}: {' '.join(said)}"

    def _places(self, cites: Sequence[str]) -> Words:
        self._cited.update(cites)
        places = [self._bundle.provisions[name] for name in cites]
        return lambda speech: "; ".join(i18n.citation_chip(place, self._bundle, speech) for place in places)
