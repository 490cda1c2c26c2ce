"""A letter: its fields, and the blocks that make the paper. The same blocks are previewed, printed and saved."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

from advocate_app.model.flow import Condition
from advocate_app.model.message import Message

#: Letters of what can be typed into one field: some pages. The paper that a far longer text makes would take minutes.
LONGEST_TEXT: Final = 10_000


class FieldKind(StrEnum):
    """How a field is typed and checked."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    COMPUTED = "computed"  # counted by the program from the others, never typed
    BLANK = "blank"  # always a line for the hand: a signature, the mark of receipt


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that only the person knows. Left empty it becomes a line to fill in by hand."""

    id: str
    label: Message | None = None
    hint: Message | None = None
    kind: FieldKind = FieldKind.TEXT
    least: int | None = None
    most: int | None = None
    half: bool = False  # takes half the width of the form, beside the next one
    blank: int = 20  # length of the line left for the hand, in characters


class BlockKind(StrEnum):
    """The place of a block on the paper."""

    PARTY = "party"  # label and value at the upper right: "To: ..."
    TITLE = "title"
    SUBTITLE = "subtitle"
    PARAGRAPH = "paragraph"
    LINE = "line"  # label and value: "First day: ..."
    ATTACHMENT = "attachment"
    SIGNATURE = "signature"  # date, signature, name in one row; "|" parts the cells
    RECEIPT = "receipt"  # mark of the one who received it, in rows parted by "|"


class Block(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One paragraph of the paper. ``label`` stands before ``text``; ``{field}`` in either is what was typed."""

    id: str
    kind: BlockKind
    text: Message
    label: Message | None = None
    cites: tuple[str, ...] = ()
    when_filled: tuple[str, ...] = ()  # left out unless all of these fields are filled
    when: Condition = {}  # left out unless the answers of the leave say so


class Letter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A paper that the program writes in Kazakh or Russian; English is a reading aid on the screen."""

    id: str
    title: Message
    lead: Message
    cites: tuple[str, ...]
    fields: tuple[Field, ...]
    blocks: tuple[Block, ...]


class Run(msgspec.Struct, frozen=True):
    """A stretch of text; ``field`` names the field it came from, ``filled`` is false for a line left for the hand."""

    text: str
    field: str | None = None
    filled: bool = True
    bold: bool = False


class DocumentBlock(msgspec.Struct, frozen=True):
    """A block with its fields put in."""

    kind: BlockKind
    runs: tuple[Run, ...]


class LetterDocument(msgspec.Struct, frozen=True):
    """A whole paper in one language, ready to be drawn, printed or saved. It holds no metadata on purpose."""

    language: str
    blocks: tuple[DocumentBlock, ...]
