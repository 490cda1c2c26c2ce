"""How a letter lies on its page: one set of measures for paper, PDF, ODT and HTML, in points and millimetres."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from advocate_app.model.letter import BlockKind, DocumentBlock, LetterDocument, Run

#: A4, in millimetres, and its margins: the left one is wider because papers are filed there.
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
LEFT, TOP, RIGHT, BOTTOM = 30.0, 20.0, 15.0, 20.0

#: Type of the body and the height of its lines, in points.
TYPE, LINE = 12.0, 17.15

#: Widths of the three cells of a signature, in hundredths of the line: date, signature, name.
SIGNATURE_CELLS = (40, 32, 28)


class Setting(msgspec.Struct, frozen=True):
    """How one block is set. ``above`` is the air before it and ``indent`` its left edge, both in points."""

    above: float
    indent: float = 0.0
    first_line: float = 0.0
    centred: bool = False
    bold: bool = False


#: Air stands only above: programs do not agree on how the air below one paragraph meets that above the next.
_SETTINGS: Final = {
    BlockKind.PARTY: Setting(3, indent=221),
    BlockKind.TITLE: Setting(22, centred=True, bold=True),
    BlockKind.SUBTITLE: Setting(2, centred=True),
    BlockKind.PARAGRAPH: Setting(7, first_line=24),
    BlockKind.LINE: Setting(3),
    BlockKind.ATTACHMENT: Setting(11),
    BlockKind.SIGNATURE: Setting(24),
    BlockKind.RECEIPT: Setting(4),
}
_BELOW_HEADING, _BEFORE_LINES, _BEFORE_RECEIPT = 15, 7, 24
_HEADINGS = (BlockKind.TITLE, BlockKind.SUBTITLE)


def settings(document: LetterDocument) -> Iterator[tuple[DocumentBlock, Setting]]:
    """Each block with the way it is set."""
    before: BlockKind | None = None
    for block in document.blocks:
        setting = _SETTINGS[block.kind]
        if before is None:
            setting = msgspec.structs.replace(setting, above=0)
        elif before in _HEADINGS and block.kind not in _HEADINGS:
            setting = msgspec.structs.replace(setting, above=_BELOW_HEADING)
        elif block.kind is BlockKind.LINE and before is not BlockKind.LINE:
            setting = msgspec.structs.replace(setting, above=_BEFORE_LINES)
        elif block.kind is BlockKind.RECEIPT:
            setting = msgspec.structs.replace(setting, above=_BEFORE_RECEIPT)
        yield block, setting
        before = block.kind


def row_above(place: int, setting: Setting) -> float:
    """The air above row ``place`` of a mark of receipt, in points."""
    return setting.above if place == 0 else _SETTINGS[BlockKind.RECEIPT].above


def cells_of(block: DocumentBlock) -> list[list[Run]]:
    """The runs of a signature or a receipt, cut at the ``|`` of its text (never at one that a person typed)."""
    cells: list[list[Run]] = [[]]
    for run in block.runs:
        if run.field is not None:
            cells[-1].append(run)
            continue
        first, *rest = run.text.split("|")
        cells[-1].append(Run(first, bold=run.bold))
        cells.extend([Run(piece, bold=run.bold)] for piece in rest)
    return [_trimmed(cell) for cell in cells]


def _trimmed(cell: list[Run]) -> list[Run]:
    """``cell`` without the spaces that stood around its ``|``."""
    kept = [run for run in cell if run.field is not None or run.text.strip()]
    if kept and kept[0].field is None:
        kept[0] = Run(kept[0].text.lstrip(), bold=kept[0].bold)
    if kept and kept[-1].field is None:
        kept[-1] = Run(kept[-1].text.rstrip(), bold=kept[-1].bold)
    return kept
