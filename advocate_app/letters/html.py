"""A letter or a sheet as an HTML page of its own: for a web form or another program."""

from __future__ import annotations

from html import escape
from typing import Final

from advocate_app.letters import layout
from advocate_app.letters.layout import Setting, TextPaper
from advocate_app.model.letter import BlockKind, DocumentBlock, Run
from advocate_app.model.sheet import Sheet

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


def to_html(document: TextPaper) -> str:
    """``document`` as a whole page. Everything that was typed is escaped."""
    margins = layout.margins(document)
    if isinstance(document, Sheet):
        language, body = document.languages[0], _sheet(document)
    else:
        language = document.language
        body = "\n".join(_block(block, setting) for block, setting in layout.settings(document))
    return _PAGE.format(
        language=language,
        top=margins.top,
        right=margins.right,
        bottom=margins.bottom,
        left=margins.left,
        width=margins.width,
        type=layout.TYPE,
        line=layout.LINE,
        body=body,
    )


def _sheet(sheet: Sheet) -> str:
    rows = [
        ["\n".join(_paragraph(runs, setting) for setting, runs in cell) for cell in row.cells]
        for row in layout.rows(sheet)
    ]
    if len(sheet.languages) == 1:
        return "\n".join(cell for row in rows for cell in row)
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return "<table>\n{}\n</table>".format("\n".join(f"<tr>{row}</tr>" for row in cells))


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
    return _paragraph(block.runs, setting)


def _paragraph(runs: tuple[Run, ...], setting: Setting) -> str:
    style = f"margin-top: {setting.above:g}pt"
    if setting.indent:
        style += f"; margin-left: {setting.indent:g}pt"
    if setting.first_line:
        style += f"; text-indent: {setting.first_line:g}pt"
    if setting.centred:
        style += "; text-align: center"
    if setting.bold:
        style += "; font-weight: bold"
    if (setting.type, setting.line) != (layout.TYPE, layout.LINE):
        style += f"; font-size: {setting.type:g}pt; line-height: {setting.line:g}pt"
    if setting.together:
        style += "; break-after: avoid"
    language = f' lang="{setting.language}"' if setting.language else ""
    return f'<p{language} style="{style}">{_runs(runs)}</p>'


def _runs(runs: tuple[Run, ...] | list[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    return f"<b>{text}</b>" if run.bold else text
