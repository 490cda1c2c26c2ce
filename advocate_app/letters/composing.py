"""Puts details into the blocks of a letter. The result is what is previewed, printed and saved alike."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterator, Mapping

import msgspec

from advocate_app import i18n
from advocate_app.model.flow import Condition
from advocate_app.model.letter import Block, BlockKind, DocumentBlock, Field, FieldKind, Letter, LetterDocument, Run
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice
from advocate_app.rules import leave

#: What a person typed, or what the flow knows already.
Detail = str | int | dt.date

# A field is carried through the translated sentence between two characters that no text contains (private use area),
# so that the sentence is translated whole and can still be cut where the field stands.
_OPEN, _CLOSE = "\ue000", "\ue001"

#: Unicode categories that a name never needs: control, format (direction marks), surrogate, private use, unassigned.
_UNWANTED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def without_answers(condition: Condition) -> bool:
    """Whether ``condition`` holds while no question of the flow has been answered: only a "not" can."""
    return not condition or set(condition) == {"not"}


def compose(
    letter: Letter,
    details: Mapping[str, Detail],
    language: Language,
    *,
    numbers: Mapping[str, str],
    applies: Callable[[Condition], bool] = without_answers,
) -> LetterDocument:
    """``letter`` in ``language`` with ``details``. A field without a value becomes a line to fill in by hand.

    ``numbers`` are the numbers of the law as text; ``applies`` says whether a block's condition holds.
    """
    values = {field.id: _value(field, details, language) for field in letter.fields}
    values["last_day"] = _last_day(letter, details, language)
    fields = {field.id: field for field in letter.fields}

    def runs(message: Message) -> Iterator[Run]:
        carried = {name: f"{_OPEN}{name}{_CLOSE}" for name in fields}
        text = i18n.message(message, voice=Voice.OWN, language=language, **carried, **numbers)
        for place, piece in enumerate(text.replace(_CLOSE, _OPEN).split(_OPEN)):
            if place % 2 == 0:
                if piece:
                    yield Run(piece)
            elif values[piece]:
                yield Run(values[piece], field=piece)
            else:
                yield Run("_" * fields[piece].blank, field=piece, filled=False)

    blocks = [
        _block(block, runs)
        for block in letter.blocks
        if applies(block.when) and all(values[name] for name in block.when_filled)
    ]
    return LetterDocument(language.value, tuple(blocks))


def compose_all(letter: Letter, language: Language, *, numbers: Mapping[str, str]) -> LetterDocument:
    """Every block of ``letter`` whatever its condition: for proofs and tests."""
    always = tuple(msgspec.structs.replace(block, when={}, when_filled=()) for block in letter.blocks)
    filled = {field.id: "…" for field in letter.fields if field.kind is FieldKind.TEXT}
    return compose(msgspec.structs.replace(letter, blocks=always), filled, language, numbers=numbers)


def _block(block: Block, runs: Callable[[Message], Iterator[Run]]) -> DocumentBlock:
    label = () if block.label is None else (*_bold(runs(block.label)), Run(" "))
    body = tuple(runs(block.text))
    if block.kind is BlockKind.PARTY:
        body = tuple(_one_line_each(body))
    return DocumentBlock(block.kind, (*label, *body))


def _bold(runs: Iterator[Run]) -> Iterator[Run]:
    for run in runs:
        yield Run(run.text, run.field, run.filled, bold=True)


def _one_line_each(runs: tuple[Run, ...]) -> Iterator[Run]:
    """The values of a party under each other: the comma between two fields ends a line."""
    for run in runs:
        yield Run("\n") if run.field is None and run.text.strip() == "," else run


def _value(field: Field, details: Mapping[str, Detail], language: Language) -> str:
    """What stands on the paper; nothing for what was not understood, which is told beside its field."""
    value = details.get(field.id)
    match field.kind:
        case FieldKind.TEXT:
            return "" if value is None else _one_line(str(value))
        case FieldKind.DATE if isinstance(value, dt.date):
            return i18n.format_date(value, "document", language)
        case FieldKind.NUMBER if isinstance(value, int) and _is_allowed(value, field):
            return str(value)
    return ""


def _is_allowed(number: int, field: Field) -> bool:
    return (field.least is None or number >= field.least) and (field.most is None or number <= field.most)


def _one_line(text: str) -> str:
    """Typed text as one line: no control, formatting or private-use character may reach the paper."""
    kept = (" " if char.isspace() else char for char in text)
    return " ".join("".join(char for char in kept if unicodedata.category(char) not in _UNWANTED).split())


def _last_day(letter: Letter, details: Mapping[str, Detail], language: Language) -> str:
    """Last day of the leave (Labour Code article 97, paragraph 4), if the letter has one and its parts are known."""
    first, days = details.get("first_day"), details.get("days")
    if not any(field.id == "last_day" for field in letter.fields):
        return ""
    if not isinstance(first, dt.date) or not isinstance(days, int):
        return ""
    try:
        return i18n.format_date(leave.last_day(first, days), "document", language)
    except (ValueError, OverflowError):
        return ""  # a number out of range is told beside its field; the paper leaves a line
