"""What a sealed file holds: the answers of every flow, whom the texts speak to, and what was typed into letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

import msgspec

from advocate_app.errors import N_, InputError
from advocate_app.flow.outcome import facts
from advocate_app.flow.resolver import InvalidAnswerError, check
from advocate_app.flow.session import Session
from advocate_app.letters import Detail
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.letter import LONGEST_TEXT, Field, FieldKind
from advocate_app.model.voice import Voice

_FORMAT: Final = 1


class _Day(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A day, so that no text is taken for one."""

    day: dt.date


class KeptFlow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The answers to one flow: question id to option id, several of them, a day or a number."""

    answers: dict[str, str | tuple[str, ...] | int | _Day]
    week: int = 5


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of a file. ``here`` is the flow that was shown."""

    format: int
    here: str
    flows: dict[str, KeptFlow]
    voice: Voice = Voice.OWN
    details: dict[str, str | int | _Day] = {}


class Restored(msgspec.Struct, frozen=True):
    """What of a file this program knows.

    ``here`` is None when no flow is left. ``lost`` are questions, by flow and id, whose answers they do not take any
    more; ``unknown`` counts what nothing in this program asks for now.
    """

    here: str | None
    flows: dict[str, tuple[Answers, int]]
    voice: Voice
    details: dict[str, Detail]
    lost: tuple[tuple[str, str], ...]
    unknown: int


def collected(sessions: Mapping[str, Session], here: str, voice: Voice, details: Mapping[str, Detail]) -> Kept:
    """What is to be kept of a visit."""
    flows = {
        name: KeptFlow({question: _stored(value) for question, value in session.answers.items()}, session.week)
        for name, session in sessions.items()
    }
    days_apart = {name: _Day(value) if isinstance(value, dt.date) else value for name, value in details.items()}
    return Kept(_FORMAT, here, flows, voice, days_apart)


def encode(kept: Kept) -> bytes:
    """``kept`` as JSON."""
    return msgspec.json.encode(kept)


def decode(content: bytes) -> Kept:
    """What ``encode`` made. Raises InputError for anything else."""
    try:
        kept = msgspec.json.decode(content, type=Kept)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise InputError(N_("The phrase is right, but this file holds no answers of this program.")) from None
    if kept.format != _FORMAT:
        raise InputError(N_("This file was written by a newer program. Install that program to open it."))
    return kept


def restored(kept: Kept, bundle: ContentBundle, today: dt.date) -> Restored:
    """``kept`` checked against the content of this program; what does not fit is left out and counted."""
    known, lost, unknown = facts(bundle, today), [], 0
    flows: dict[str, tuple[Answers, int]] = {}
    for name, stored in kept.flows.items():
        flow = bundle.flows.get(name)
        questions = {} if flow is None else {question.id: question for question in flow.questions}
        answers = Answers()
        for question, value in stored.answers.items():
            if question not in questions:
                unknown += 1
                continue
            answer: Value = value.day if isinstance(value, _Day) else value
            try:
                check(questions[question], answer, known)
                answers = answers.having(question, answer)
            except InvalidAnswerError:
                lost.append((name, question))
        if flow is not None:
            flows[name] = answers, stored.week if stored.week in (5, 6) else 5
    fields = {field.id: field for letter in bundle.letters.values() for field in letter.fields}
    details: dict[str, Detail] = {
        name: value.day if isinstance(value, _Day) else value
        for name, value in kept.details.items()
        if name in fields and _fits(fields[name], value)
    }
    here = kept.here if kept.here in flows else next(iter(flows), None)
    return Restored(here, flows, kept.voice, details, tuple(lost), unknown + len(kept.details) - len(details))


def _fits(field: Field, value: str | int | _Day) -> bool:
    """Whether ``value`` is something that the form of a letter can have given for ``field``."""
    if isinstance(value, str):  # also a day or a number that was not understood: it stands there as it was typed
        return field.kind not in (FieldKind.BLANK, FieldKind.COMPUTED) and len(value) <= LONGEST_TEXT
    if isinstance(value, _Day):
        return field.kind is FieldKind.DATE
    return (
        field.kind is FieldKind.NUMBER and value >= (field.least or 0) and (field.most is None or value <= field.most)
    )


def _stored(value: Value) -> str | tuple[str, ...] | int | _Day:
    return _Day(value) if isinstance(value, dt.date) else value
