"""A letter as plain text: for a message, a form on a web page, or a printer of its own."""

from __future__ import annotations

from advocate_app.letters.html import cells_of
from advocate_app.model.letter import BlockKind, DocumentBlock, LetterDocument


def to_text(document: LetterDocument) -> str:
    """``document`` as lines of text, blocks parted by an empty line where the paper has air."""
    return "\n".join(_block(block) for block in document.blocks).strip() + "\n"


def _block(block: DocumentBlock) -> str:
    if block.kind in (BlockKind.SIGNATURE, BlockKind.RECEIPT):
        cells = ["".join(run.text for run in cell) for cell in cells_of(block)]
        return "\n" + ("   " if block.kind is BlockKind.SIGNATURE else "\n").join(cells)
    text = "".join(run.text for run in block.runs)
    return text if block.kind in (BlockKind.PARTY, BlockKind.LINE) else f"\n{text}"
