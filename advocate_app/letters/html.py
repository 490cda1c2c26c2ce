"""A letter as an HTML page of its own: for a web form or another program."""

from __future__ import annotations

from html import escape
from typing import Final

from advocate_app.letters import layout
from advocate_app.letters.layout import Setting
from advocate_app.model.letter import BlockKind, DocumentBlock, LetterDocument, Run

# Neither program nor person is named: the title stays empty.
_PAGE: Final = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title></title>
<style>
@page {{ size: A4; margin: {top}mm {right}mm {bottom}mm {left}mm }}
body {{ max-width: {width}mm; margin: 0 auto; overflow-wrap: anywhere }}
body, td {{ font: {type}pt/{line}pt "Golos Text", Arial, sans-serif }}
p {{ margin: 0 }}
table {{ width: 100%; border-spacing: 0; table-layout: fixed }}
td {{ padding: 0 6pt 0 0; vertical-align: top }}
</style>
</head>
<body>
{body}
</body>
</html>
"""


def to_html(document: LetterDocument) -> str:
    """``document`` as a whole page. Everything that was typed is escaped."""
    return _PAGE.format(
        language=document.language,
        top=layout.TOP,
        right=layout.RIGHT,
        bottom=layout.BOTTOM,
        left=layout.LEFT,
        width=layout.PAGE_WIDTH - layout.LEFT - layout.RIGHT,
        type=layout.TYPE,
        line=layout.LINE,
        body="\n".join(_block(block, setting) for block, setting in layout.settings(document)),
    )


def _block(block: DocumentBlock, setting: Setting) -> str:
    if block.kind is BlockKind.SIGNATURE:
        cells = zip(layout.SIGNATURE_CELLS, layout.cells_of(block), strict=False)
        row = "".join(f'<td style="width: {share}%">{_runs(cell)}</td>' for share, cell in cells)
        return f'<table style="margin-top: {setting.above:g}pt"><tr>{row}</tr></table>'
    if block.kind is BlockKind.RECEIPT:
        rows = enumerate(layout.cells_of(block))
        return "\n".join(
            f'<p style="margin-top: {layout.row_above(place, setting):g}pt">{_runs(cell)}</p>' for place, cell in rows
        )
    style = f"margin-top: {setting.above:g}pt"
    if setting.indent:
        style += f"; margin-left: {setting.indent:g}pt"
    if setting.first_line:
        style += f"; text-indent: {setting.first_line:g}pt"
    if setting.centred:
        style += "; text-align: center"
    if setting.bold:
        style += "; font-weight: bold"
    return f'<p style="{style}">{_runs(block.runs)}</p>'


def _runs(runs: tuple[Run, ...] | list[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    return f"<b>{text}</b>" if run.bold else text
