"""How letters and sheets lie on a page: one set of measures for paper, PDF, ODT and HTML, in points and millimetres."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from advocate_app.model.card import CardSheet
from advocate_app.model.letter import BlockKind, DocumentBlock, LetterDocument, Run
from advocate_app.model.sheet import LineKind, Sheet, SheetLine

#: What runs on as text: it can be written in any format.
TextPaper = LetterDocument | Sheet

#: Whatever is printed and saved. Cards are drawn, each word at its place: they have no other format than PDF.
Paper = TextPaper | CardSheet

#: A4, in millimetres, and its margins: the left one is wider because papers are filed there.
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
LEFT, TOP, RIGHT, BOTTOM = 30.0, 20.0, 15.0, 20.0

#: A sheet holds more and is not filed.
_SHEET_LEFT, _SHEET_TOP, _SHEET_BOTTOM = 16.0, 13.0, 15.0

#: Air between the two columns of a sheet, in millimetres.
GUTTER = 6.0

#: Type of the body and the height of its lines, in points.
TYPE, LINE = 12.0, 17.15

#: Widths of the three cells of a signature, in hundredths of the line: date, signature, name.
SIGNATURE_CELLS = (40, 32, 28)


class Margins(msgspec.Struct, frozen=True):
    """The white around the text of a page, in millimetres."""

    left: float = LEFT
    top: float = TOP
    right: float = RIGHT
    bottom: float = BOTTOM

    @property
    def width(self) -> float:
        """What is left between them for a line."""
        return PAGE_WIDTH - self.left - self.right


def margins(paper: TextPaper) -> Margins:
    """Those of a letter or of a sheet."""
    return Margins(_SHEET_LEFT, _SHEET_TOP, RIGHT, _SHEET_BOTTOM) if isinstance(paper, Sheet) else Margins()


class Setting(msgspec.Struct, frozen=True):
    """How one block is set. ``above`` is the air before it and ``indent`` its left edge, both in points.

    ``together``: no page ends between it and the next block. ``language`` is named where it is not that of the paper.
    """

    above: float
    indent: float = 0.0
    first_line: float = 0.0
    centred: bool = False
    bold: bool = False
    type: float = TYPE
    line: float = LINE
    together: bool = False
    language: str = ""


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


#: Kind of line -> its setting in one column, and the type and line that it has in two. There the air is less, too.
_SHEET_SETTINGS: Final = {
    LineKind.TITLE: (Setting(0, bold=True, type=16, line=20), 14, 17.5),
    LineKind.DAY: (Setting(1, type=9, line=12), 8.5, 11),
    LineKind.LEAD: (Setting(6, type=11, line=15), 10, 13),
    LineKind.HEADING: (Setting(11, bold=True, type=12, line=15.5), 11, 14),
    LineKind.TEXT: (Setting(5, type=10.5, line=14), 9.5, 12.25),
    LineKind.DETAIL: (Setting(3, indent=10, type=10, line=13), 9, 11.5),
    LineKind.SOURCE: (Setting(1, indent=10, type=8.5, line=11), 8, 10),
    LineKind.NOTE: (Setting(8, type=8.5, line=11), 8, 10),
}
_LESS_AIR: Final = 0.75


class Row(msgspec.Struct, frozen=True):
    """What stands at one height of a sheet: in each language paragraphs with the way each is set."""

    lines: tuple[SheetLine, ...]
    cells: tuple[tuple[tuple[Setting, tuple[Run, ...]], ...], ...]

    @property
    def together(self) -> bool:
        """Whether no page ends between it and the next row."""
        return self.lines[-1].together


def rows(sheet: Sheet) -> list[Row]:
    """The rows of a sheet: a source stands in that of its text. Type is smaller in two columns than in one."""
    parted: list[list[SheetLine]] = []
    for line in sheet.lines:
        if line.kind is LineKind.SOURCE and parted:
            parted[-1].append(line)
        else:
            parted.append([line])
    columns = range(len(sheet.languages))
    return [
        Row(
            tuple(lines),
            tuple(
                tuple((_sheet_setting(sheet, line, column), line.cells[column]) for line in lines) for column in columns
            ),
        )
        for lines in parted
    ]


def _sheet_setting(sheet: Sheet, line: SheetLine, column: int) -> Setting:
    setting, type_, height = _SHEET_SETTINGS[line.kind]
    setting = msgspec.structs.replace(
        setting, together=line.together, language=sheet.languages[column] if column else ""
    )
    if line is sheet.lines[0]:
        setting = msgspec.structs.replace(setting, above=0)
    if len(sheet.languages) == 1:
        return setting
    return msgspec.structs.replace(setting, above=setting.above * _LESS_AIR, type=type_, line=height)


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
