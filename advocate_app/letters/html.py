"""A letter as the small HTML that Qt's text document understands: for the preview, the printer, PDF, ODT and a file."""

from __future__ import annotations

from html import escape
from typing import Final

from advocate_app.model.letter import BlockKind, DocumentBlock, LetterDocument, Run

# Lengths are CSS pixels (1/96 inch): Qt scales them to the device.
_MM: Final = 96 / 25.4
_PARTY_INDENT: Final = round(78 * _MM)
_FIRST_LINE: Final = round(8 * _MM)

#: Backgrounds of the preview: a filled field, the one being typed, an empty one. Never printed.
FILLED, CURRENT, EMPTY = "#DCEBF0", "#BFDDE7", "#FBEFC6"

_STYLES: Final = {
    BlockKind.PARTY: f"margin-left:{_PARTY_INDENT}px; margin-bottom:4px",
    BlockKind.TITLE: "margin-top:26px; margin-bottom:2px; text-align:center; font-weight:600",
    BlockKind.SUBTITLE: "margin-bottom:18px; text-align:center",
    BlockKind.PARAGRAPH: f"margin-bottom:9px; text-indent:{_FIRST_LINE}px",
    BlockKind.LINE: "margin-bottom:5px",
    BlockKind.ATTACHMENT: "margin-top:9px; margin-bottom:14px",
}


def to_html(document: LetterDocument, *, marks: bool = False, current: str | None = None, standalone: bool = False) -> str:
    """``document`` as HTML. ``marks`` colours the fields for the preview, ``current`` is the field being typed.

    ``standalone`` adds the head that a browser needs; it names neither program nor person.
    """
    body = "".join(_block(block, marks=marks, current=current) for block in document.blocks)
    if not standalone:
        return body
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language}">\n<head><meta charset="utf-8"><title></title>\n'
        "<style>body{max-width:165mm;margin:20mm auto;font:12pt/1.45 'Golos Text',sans-serif}p{margin:0}"
        f"</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _block(block: DocumentBlock, *, marks: bool, current: str | None) -> str:
    if block.kind in (BlockKind.SIGNATURE, BlockKind.RECEIPT):
        return _cells(block, marks=marks, current=current)
    inner = "".join(_run(run, marks=marks, current=current) for run in block.runs)
    return f'<p style="margin-top:0px; {_STYLES[block.kind]}">{inner}</p>'


def _cells(block: DocumentBlock, *, marks: bool, current: str | None) -> str:
    """Signature in one row, mark of receipt in rows of their own."""
    cells = ["".join(_run(run, marks=marks, current=current) for run in cell) for cell in cells_of(block)]
    if block.kind is BlockKind.RECEIPT:
        lines = "".join(f'<p style="margin-top:0px; margin-bottom:7px">{cell}</p>' for cell in cells)
        return f'<p style="margin-top:18px; margin-bottom:0px">&nbsp;</p>{lines}'
    row = "".join(f'<td width="{100 // len(cells)}%">{cell}</td>' for cell in cells)
    return f'<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>{row}</tr></table>'


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


def _run(run: Run, *, marks: bool, current: str | None) -> str:
    text = escape(run.text).replace("\n", "<br>")
    if run.bold:
        text = f"<b>{text}</b>"
    if not marks or run.field is None:
        return text
    colour = CURRENT if run.field == current else FILLED if run.filled else EMPTY
    # The preview is paper in every colour scheme, so its colours do not come from the scheme.
    return f'<span style="background-color:{colour}">{text}</span>'
