"""The side-by-side page for reviewers: each message in Kazakh, Russian and English with the provisions it rests on."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from babel.messages.catalog import Message

from advocate_app.i18n import po_files
from advocate_app.i18n.catalogue import APP, CONTENT
from advocate_app.i18n.po_files import Key
from advocate_app.i18n.sources import Sources
from advocate_app.model.locale import OWN_NAMES, Language

# Only what both a browser and Qt's own HTML understand: the same page is printed by Qt.
_PAGE: Final = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Side-by-side proof: Қазақша, Русский, English</title>
<style>
body {{ font-family: "Golos Text", sans-serif; font-size: 10pt; }}
h1 {{ font-size: 16pt; font-weight: 600; }}
h2 {{ font-size: 12pt; font-weight: 600; }}
th, b {{ font-weight: 600; }}
table {{ border-collapse: collapse; }}
td, th {{ border: 1px solid #8a8a8a; padding: 4px; text-align: left; vertical-align: top; }}
.place {{ color: #444444; font-size: 8pt; }}
.gap {{ background-color: #ffe0b0; }}
</style>
</head>
<body>
<h1>Side-by-side proof</h1>
<p>{count} messages. For native readers and lawyers: compare each text with the law named in the first column.
Names in braces, such as {{leave_days}}, are filled in by the program. A coloured cell has no translation.</p>
{sections}
</body>
</html>
"""
_SECTION: Final = """\
<h2>{file}</h2>
<table width="100%" border="1" cellspacing="0" cellpadding="4">
<thead><tr><th width="22%">Message, source</th>{languages}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
"""

_Rows = dict[str, list[str]]


def proof_html(sources: Sources) -> str:
    """The whole page, grouped by the file that each text comes from; the content, which lawyers read, first.

    Raises BrokenCatalogueError or OSError when a catalogue cannot be read.
    """
    sections: _Rows = {}
    for domain in (CONTENT, APP):
        catalogues = {
            language: po_files.messages_of(po_files.read(sources.catalogue(language, domain), language))
            for language in Language
        }
        for key, message in po_files.messages_of(po_files.read(sources.template(domain))).items():
            file = message.locations[0][0] if message.locations else domain
            sections.setdefault(file, []).append(_row(key, message, catalogues))
    languages = "".join(f'<th width="26%">{OWN_NAMES[language]}</th>' for language in Language)
    return _PAGE.format(
        count=sum(map(len, sections.values())),
        sections="".join(
            _SECTION.format(file=html.escape(file), languages=languages, rows="\n".join(rows))
            for file, rows in sections.items()
        ),
    )


def _row(key: Key, message: Message, catalogues: dict[Language, dict[Key, Message]]) -> str:
    place = "<br>".join(html.escape(line) for line in (key[0] or "", *message.auto_comments) if line)
    cells = "".join(_cell(language, catalogues[language].get(key)) for language in Language)
    return f'<tr><td class="place">{_breakable(place)}</td>{cells}</tr>'


def _cell(language: Language, message: Message | None) -> str:
    forms = [*_marked_up(message)] if message is not None else []
    if not forms:
        return f'<td class="gap" lang="{language.value}">&nbsp;</td>'
    return f'<td lang="{language.value}">{"<br>".join(forms)}</td>'


def _marked_up(message: Message) -> Iterator[str]:
    for form in po_files.forms_of(message):
        if form:
            text = html.escape(form).replace("\n", "<br>")
            yield re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)


def _breakable(place: str) -> str:
    # An id is one long word: it may break after each dot, or it would widen its column.
    return re.sub(r"(?<=\w)\.(?=\w)", ".&#8203;", place)
