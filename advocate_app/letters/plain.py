"""A letter as plain text: for a message, a form on a web page, or a screen reader."""

from __future__ import annotations

from advocate_app.letters.layout import cells_of
from advocate_app.model.letter import BlockKind, DocumentBlock, LetterDocument

_TOGETHER = (BlockKind.PARTY, BlockKind.LINE)


def to_text(document: LetterDocument) -> str:
    """``document`` as lines of text; an empty line stands where the paper has air."""
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
