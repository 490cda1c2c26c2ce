"""A letter or a sheet as plain text: for a message, a form on a web page, or a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.letters.layout import TextPaper, cells_of
from advocate_app.model.letter import BlockKind, DocumentBlock
from advocate_app.model.sheet import LineKind, Sheet

_TOGETHER = (BlockKind.PARTY, BlockKind.LINE)

#: Lines of a sheet that stand close below the one before.
_CLOSE = (LineKind.DAY, LineKind.SOURCE, LineKind.DETAIL)
_RULE = "-" * 40


def to_text(document: TextPaper) -> str:
    """``document`` as lines of text; an empty line stands where the paper has air.

    A sheet in two languages is told first in the one, then in the other.
    """
    if isinstance(document, Sheet):
        told = ("\n".join(_told(document, column)) for column in range(len(document.languages)))
        return f"\n\n{_RULE}\n\n".join(told) + "\n"
    lines: list[str] = []
    before: BlockKind | None = None
    for block in document.blocks:
        near = (block.kind in _TOGETHER and before is block.kind) or block.kind is BlockKind.SUBTITLE
        if before is not None and not near:
            lines.append("")
        lines.append(_block(block))
        before = block.kind
    return "\n".join(lines) + "\n"


def _block(block: DocumentBlock) -> str:
    if block.kind in (BlockKind.SIGNATURE, BlockKind.RECEIPT):
        cells = ["".join(run.text for run in cell) for cell in cells_of(block)]
        return ("   " if block.kind is BlockKind.SIGNATURE else "\n").join(cells)
    return "".join(run.text for run in block.runs)


def _told(sheet: Sheet, column: int) -> Iterator[str]:
    """The lines of a sheet in one of its languages."""
    for place, line in enumerate(sheet.lines):
        if place and line.kind not in _CLOSE:
            yield ""
        indent = "  " if line.kind in (LineKind.SOURCE, LineKind.DETAIL) else ""
        yield indent + "".join(run.text for run in line.cells[column])
