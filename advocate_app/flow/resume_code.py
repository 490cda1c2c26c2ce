"""A resume code: the answers of one flow in 10 to 16 signs that look like an order number. It holds no names.

From the left: three signs for the flow and a fingerprint of the questions that were answered, the answers, one check
sign. The answers are digits of one number; the base of each digit is how many answers its question takes, with one more
for "not carried" (`code_digits`). Which question follows is known from the digits before it, as in the flow itself.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Final

import msgspec

from advocate_app.errors import N_, InputError
from advocate_app.flow import code_digits, code_signs
from advocate_app.flow.conditions import Facts, holds
from advocate_app.flow.outcome import facts
from advocate_app.flow.resolver import InvalidAnswerError, check, next_node
from advocate_app.flow.session import Session
from advocate_app.model.answers import Answers
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Flow, Question, QuestionKind
from advocate_app.model.voice import Voice

_HEAD = 3
_MARK_BITS = 12
_LEAST_BODY: Final = code_signs.LEAST - _HEAD - 1
_VOICES: Final = tuple(Voice)
_WEEKS: Final = (5, 6)
_TYPED: Final = frozenset({QuestionKind.DATE, QuestionKind.NUMBER})


class Code(msgspec.Struct, frozen=True):
    """A code as it is shown. ``left_out`` are the answered questions whose answers it does not carry."""

    text: str
    left_out: tuple[str, ...]


class Resumed(msgspec.Struct, frozen=True):
    """What a code gives back. ``lost`` are questions whose answers it cannot restore.

    ``known`` is False when the questions have changed since: then there are no answers, and ``lost`` are all questions.
    """

    flow: str
    answers: Answers
    lost: tuple[str, ...] = ()
    voice: Voice = Voice.OWN
    week: int = 5
    known: bool = True


class _Read(msgspec.Struct, frozen=True):
    """The digits read as answers; ``skipped`` are days and numbers that were not carried."""

    answers: Answers
    skipped: tuple[str, ...]
    context: int


def encode(session: Session) -> Code:
    """The code of the answers on the path of ``session``.

    What does not fit is left out: days and numbers first, the last of them before the others; then the last answers.
    """
    kept = session.trail.kept
    known = facts(session.bundle, session.today)
    for carried in _shorter(session.flow, kept):
        body = _body(session, carried, known)
        if len(body) + _HEAD + 1 > code_signs.MOST:
            continue
        text = _text(session.flow, carried, body)
        read = decode(text, session.bundle, session.today)
        # What comes back decides: nothing is promised that a code would not hold.
        if all(_same(session.flow.question(name), read.answers, carried) for name in carried):
            return Code(text, tuple(name for name in kept if name not in carried))
    raise AssertionError("a code of no answers always fits")


def decode(text: str, bundle: ContentBundle, today: dt.date) -> Resumed:
    """What ``text`` carries, restored only where the questions are still the same.

    Raises InputError, which says what kind of slip it is, for anything that is no code.
    """
    values = code_signs.read(text)
    head = values[0] << 10 | values[1] << 5 | values[2]
    body = [value ^ mask for value, mask in zip(values[_HEAD:], _masks(head), strict=False)]
    number = 0
    for value in reversed(body):
        number = number << 5 | value
    flows = [flow for flow in bundle.flows.values() if _tag(flow) == head >> _MARK_BITS]
    if not flows:
        raise InputError(N_("This code belongs to questions that this program does not have."))
    known = facts(bundle, today)
    for flow in flows:
        read = _read(flow, number, known)
        if read is not None and _head(flow, read.answers) == head:
            return _checked(flow, read, known)
    return Resumed(flows[0].id, Answers(), tuple(question.id for question in flows[0].questions), known=False)


# -- writing -----------------------------------------------------------------------------------------------------------


def _shorter(flow: Flow, kept: Answers) -> Iterator[Answers]:
    """``kept``, then with less and less of it."""
    yield kept
    kept = kept.without(*(name for name in kept if code_digits.digits(flow.question(name), kept[name])[0][0] == 0))
    yield kept
    for name in reversed(tuple(kept)):
        if flow.question(name).kind in _TYPED:
            kept = kept.without(name)
            yield kept
    for name in reversed(tuple(kept)):
        kept = kept.without(name)
        yield kept


def _body(session: Session, carried: Answers, known: Facts) -> list[int]:
    digits = [(_VOICES.index(session.voice) * len(_WEEKS) + _WEEKS.index(session.week), len(_VOICES) * len(_WEEKS))]
    node = session.flow.node(session.flow.first)
    while isinstance(node, Question):
        digits += code_digits.digits(node, carried.get(node.id))
        following = _next(node, carried, known)
        if following is None or (node.id not in carried and node.kind not in _TYPED):
            break
        node = session.flow.node(following)
    total = 0
    for digit, base in reversed(digits):
        total = total * base + digit
    body: list[int] = []
    while total or len(body) < _LEAST_BODY:
        total, value = divmod(total, 32)
        body.append(value)
    return body


def _text(flow: Flow, carried: Answers, body: list[int]) -> str:
    head = _head(flow, carried)
    masked = [value ^ mask for value, mask in zip(body, _masks(head), strict=False)]
    return code_signs.written([head >> 10, head >> 5 & 31, head & 31, *masked])


def _same(question: Question, read: Answers, carried: Answers) -> bool:
    one, other = read.get(question.id), carried[question.id]
    if question.kind is QuestionKind.MANY and question.most is None:
        return isinstance(one, tuple) and isinstance(other, tuple) and set(one) == set(other)
    return one == other


# -- reading -----------------------------------------------------------------------------------------------------------


def _read(flow: Flow, number: int, known: Facts) -> _Read | None:
    """The answers in ``number``, or None if it cannot be one of this flow as it is now."""
    number, context = divmod(number, len(_VOICES) * len(_WEEKS))
    answers, skipped = Answers(), []
    node = flow.node(flow.first)
    while isinstance(node, Question):
        value, number = code_digits.taken(node, number)
        if value is not None:
            answers = answers.having(node.id, value)
        elif node.kind in _TYPED and number:
            skipped.append(node.id)
        else:
            break
        following = _next(node, answers, known)
        if following is None:
            break
        node = flow.node(following)
    return None if number else _Read(answers, tuple(skipped), context)


def _checked(flow: Flow, read: _Read, known: Facts) -> Resumed:
    """Less what its question does not take today, such as a day that is long past."""
    refused: list[str] = []
    for name, value in read.answers.items():
        try:
            check(flow.question(name), value, known)
        except InvalidAnswerError:
            refused.append(name)
    voice, week = divmod(read.context, len(_WEEKS))
    missing = {*read.skipped, *refused}
    lost = tuple(question.id for question in flow.questions if question.id in missing)
    return Resumed(flow.id, read.answers.without(*refused), lost, voice=_VOICES[voice], week=_WEEKS[week])


def _next(question: Question, answers: Answers, known: Facts) -> str | None:
    """Where ``question`` leads, also when its answer is not carried."""
    if question.id in answers:
        try:
            return next_node(question, answers, known)
        except InvalidAnswerError:
            return None
    return next((route.to for route in question.routes if holds(route.when, answers, known)), question.next)


# -- what stands before the answers ------------------------------------------------------------------------------------


def _head(flow: Flow, answers: Answers) -> int:
    """Which flow it is, and a fingerprint of the answered questions: their order, ids, kinds, options and bounds."""
    shape = [
        (each.id, each.kind, each.least, each.most, each.optional, [(o.id, o.alone) for o in each.options])
        for each in (flow.question(name) for name in answers)
    ]
    return _tag(flow) << _MARK_BITS | _hash(repr((flow.id, shape))) % (1 << _MARK_BITS)


def _tag(flow: Flow) -> int:
    return _hash(flow.id) % 8


def _masks(head: int) -> bytes:
    """What is laid over the answers, so that they do not show as rows of zeros. It hides nothing."""
    return bytes(byte % 32 for byte in hashlib.sha256(head.to_bytes(2)).digest())


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4])
