"""A letter or a sheet as an OpenDocument text, written by hand.

Qt has a writer too, but it knows no page size, no margins and no named styles, and stamps the archive with the clock.
This one says what LibreOffice and Word need and nothing about program, person or time.
"""

from __future__ import annotations

import io
import zipfile
from html import escape
from typing import Final

from advocate_app.letters import layout
from advocate_app.letters.layout import Setting, TextPaper
from advocate_app.model.letter import BlockKind, DocumentBlock, Run
from advocate_app.model.sheet import Sheet

_KIND: Final = "application/vnd.oasis.opendocument.text"

# Every computer has this typeface or one as wide, with the Kazakh letters; the bundled one cannot be embedded.
_FAMILY: Final = "Arial"

#: The earliest day that a zip archive can name, in place of the clock.
_NO_DAY: Final = (1980, 1, 1, 0, 0, 0)

_NAMES: Final = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for short, full in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
    )
)

_MANIFEST: Final = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{_KIND}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""

_STYLES: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles {names} office:version="1.2">
<office:font-face-decls>
<style:font-face style:name="{family}" svg:font-family="{family}" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:line-height="{line}pt" fo:text-align="start" fo:hyphenation-ladder-count="no-limit"/>
<style:text-properties style:font-name="{family}" fo:font-size="{type}pt" fo:language="{language}" \
fo:country="KZ" fo:hyphenate="false"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4">
<style:page-layout-properties fo:page-width="{width}mm" fo:page-height="{height}mm" style:print-orientation="portrait" \
fo:margin-left="{left}mm" fo:margin-right="{right}mm" fo:margin-top="{top}mm" fo:margin-bottom="{bottom}mm"/>
</style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="A4"/>
</office:master-styles>
</office:document-styles>
"""

_CONTENT: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content {names} office:version="1.2">
<office:automatic-styles>
<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
{styles}
</office:automatic-styles>
<office:body>
<office:text>
{body}
</office:text>
</office:body>
</office:document-content>
"""


def to_odt(document: TextPaper) -> bytes:
    """``document`` as the bytes of an .odt file. The same document gives the same bytes."""
    styles, margins = _Styles(), layout.margins(document)
    if isinstance(document, Sheet):
        language, body = document.languages[0], _sheet(document, styles)
    else:
        language = document.language
        body = "\n".join(_block(block, setting, styles) for block, setting in layout.settings(document))
    parts = {
        "mimetype": _KIND,
        "META-INF/manifest.xml": _MANIFEST,
        "styles.xml": _STYLES.format(
            names=_NAMES,
            family=_FAMILY,
            line=layout.LINE,
            type=layout.TYPE,
            language=language,
            width=layout.PAGE_WIDTH,
            height=layout.PAGE_HEIGHT,
            left=margins.left,
            right=margins.right,
            top=margins.top,
            bottom=margins.bottom,
        ),
        "content.xml": _CONTENT.format(names=_NAMES, styles=styles.xml(), body=body),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _NO_DAY)
            # The format wants its first entry bare, so that a file can be told by its first bytes.
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return packed.getvalue()


class _Styles:
    """The paragraph and table styles that a document uses, each named once."""

    def __init__(self) -> None:
        self._paragraphs: dict[Setting, str] = {}
        self._tables: dict[float, str] = {}
        self._columns: dict[tuple[float, int], str] = {}

    def paragraph(self, setting: Setting) -> str:
        """The name of the style that sets a paragraph in this way."""
        return self._paragraphs.setdefault(setting, f"P{len(self._paragraphs) + 1}")

    def table(self, above: float) -> str:
        """The name of the style of a table with that much air above it."""
        return self._tables.setdefault(above, f"T{len(self._tables) + 1}")

    def columns(self, width: float, count: int) -> str:
        """The name of the style of a table of ``count`` equal columns, ``width`` millimetres together."""
        return self._columns.setdefault((width, count), f"C{len(self._columns) + 1}")

    def xml(self) -> str:
        """All of them."""
        return "\n".join(
            [
                *(_paragraph_style(name, setting) for setting, name in self._paragraphs.items()),
                *(_table_style(name, above) for above, name in self._tables.items()),
                *(_columns_style(name, *shape) for shape, name in self._columns.items()),
            ]
        )


def _paragraph_style(name: str, setting: Setting) -> str:
    height = f' fo:line-height="{setting.line:g}pt"' if setting.line != layout.LINE else ""
    together = ' fo:keep-with-next="always"' if setting.together else ""
    words = ' fo:font-weight="bold"' if setting.bold else ""
    if setting.type != layout.TYPE:
        words += f' fo:font-size="{setting.type:g}pt"'
    if setting.language:
        words += f' fo:language="{setting.language}" fo:country="KZ"'
    return (
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
        f'<style:paragraph-properties fo:margin-top="{setting.above:g}pt" fo:margin-bottom="0pt"'
        f' fo:margin-left="{setting.indent:g}pt" fo:text-indent="{setting.first_line:g}pt"'
        f' fo:text-align="{"center" if setting.centred else "start"}"{height}{together}/>'
        f"{f'<style:text-properties{words}/>' if words else ''}</style:style>"
    )


def _table_style(name: str, above: float) -> str:
    width = layout.PAGE_WIDTH - layout.LEFT - layout.RIGHT
    columns = "".join(
        f'<style:style style:name="{name}.{place}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width * share / 100:g}mm"/></style:style>'
        for place, share in enumerate(layout.SIGNATURE_CELLS, start=1)
    )
    return (
        f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="{width:g}mm"'
        f' fo:margin-top="{above:g}pt" table:align="left"/></style:style>{columns}'
        f'<style:style style:name="{name}.cell" style:family="table-cell">'
        '<style:table-cell-properties fo:border="none" fo:padding="0mm"/></style:style>'
    )


def _columns_style(name: str, width: float, count: int) -> str:
    return (
        f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="{width:g}mm"'
        f' table:align="left"/></style:style>'
        f'<style:style style:name="{name}.column" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width / count:g}mm"/></style:style>'
        f'<style:style style:name="{name}.row" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="always"/></style:style>'
        f'<style:style style:name="{name}.cell" style:family="table-cell">'
        f'<style:table-cell-properties fo:border="none" fo:padding="0mm" fo:padding-right="{layout.GUTTER:g}mm"/>'
        "</style:style>"
    )


def _sheet(sheet: Sheet, styles: _Styles) -> str:
    rows = [
        ["".join(_paragraph(styles.paragraph(setting), runs) for setting, runs in cell) for cell in row.cells]
        for row in layout.rows(sheet)
    ]
    if len(sheet.languages) == 1:
        return "\n".join(cell for row in rows for cell in row)
    # The last column has its part of the air between them outside the margin.
    count = len(sheet.languages)
    name = styles.columns(layout.margins(sheet).width + layout.GUTTER, count)
    cells = (
        "".join(
            f'<table:table-cell table:style-name="{name}.cell" office:value-type="string">{cell}</table:table-cell>'
            for cell in row
        )
        for row in rows
    )
    lines = "\n".join(f'<table:table-row table:style-name="{name}.row">{row}</table:table-row>' for row in cells)
    return (
        f'<table:table table:name="{name}" table:style-name="{name}">'
        f'<table:table-column table:style-name="{name}.column" table:number-columns-repeated="{count}"/>\n'
        f"{lines}\n</table:table>"
    )


def _block(block: DocumentBlock, setting: Setting, styles: _Styles) -> str:
    if block.kind is BlockKind.SIGNATURE:
        name, plain = styles.table(setting.above), styles.paragraph(Setting(0))
        cells = layout.cells_of(block)[: len(layout.SIGNATURE_CELLS)]
        columns = "".join(
            f'<table:table-column table:style-name="{name}.{place}"/>' for place in range(1, len(cells) + 1)
        )
        row = "".join(
            f'<table:table-cell table:style-name="{name}.cell" office:value-type="string">'
            f"{_paragraph(plain, cell)}</table:table-cell>"
            for cell in cells
        )
        return (
            f'<table:table table:name="{name}" table:style-name="{name}">{columns}'
            f"<table:table-row>{row}</table:table-row></table:table>"
        )
    if block.kind is BlockKind.RECEIPT:
        rows = enumerate(layout.cells_of(block))
        return "\n".join(
            _paragraph(styles.paragraph(Setting(layout.row_above(place, setting))), cell) for place, cell in rows
        )
    return _paragraph(styles.paragraph(setting), block.runs)


def _paragraph(style: str, runs: tuple[Run, ...] | list[Run]) -> str:
    return f'<text:p text:style-name="{style}">{"".join(_run(run) for run in runs)}</text:p>'


def _run(run: Run) -> str:
    text = escape(run.text, quote=False).replace("\n", "<text:line-break/>")
    # A space at the edge of an element would be lost.
    if text.startswith(" "):
        text = f"<text:s/>{text[1:]}"
    if text.endswith(" ") and text != " ":
        text = f"{text[:-1]}<text:s/>"
    return f'<text:span text:style-name="bold">{text}</text:span>' if run.bold else text
