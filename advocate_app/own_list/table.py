"""The own list as a table that Excel and LibreOffice open and save: CSV in UTF-8 or in the code page of Windows."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from advocate_app import i18n
from advocate_app.content import phones
from advocate_app.errors import N_, InputError
from advocate_app.model.contact import Known, Region
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry
from advocate_app.own_list.words import COLUMNS, KINDS, NO, YES, written_hours

#: Largest table, in bytes.
LARGEST: Final = 16 * 1024 * 1024
#: Most letters of one cell: no text of a contact is near it.
_LONGEST_CELL: Final = 32_767  # what Excel itself can hold

_MARK: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
#: Windows-1251 with Kazakh letters in the places of those that neither Kazakh nor Russian has.
_OLD: Final = "kz1048"
#: What is left of a letter that the code page does not have; a web address may hold such a sign.
_LOST = re.compile(r"[^\W\d]\?[^\W\d]")
_DELIMITERS: Final = ";,\t"
#: What a spreadsheet takes for a formula at the start of a cell, behind apostrophes that were there already.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def encode(
    entries: Iterable[Entry], regions: Mapping[str, Region], language: Language, *, delimiter: str = ";"
) -> bytes:
    """``entries`` as a table with headings and words of ``language``.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    said = i18n.catalogue(language).gettext
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([said(heading) for heading in COLUMNS.values()])
    for entry in entries:
        cells = cells_of(entry, regions, language)
        writer.writerow([_neutral(cells[field]) for field in COLUMNS])
    return _MARK + out.getvalue().encode()


def cells_of(entry: Entry, regions: Mapping[str, Region], language: Language) -> dict[str, str]:
    """The fields of ``entry`` as a person of ``language`` writes them."""
    said = i18n.catalogue(language).gettext
    cells = {field: str(getattr(entry, field) or "") for field in ("id", "name", "messenger", "site", "text", "note")}
    return {
        **cells,
        "region": "" if entry.region is None else regions[entry.region].names.name(language),
        "kind": "" if entry.kind is None else said(KINDS[entry.kind]),
        "numbers": ", ".join(_written(number) for number in entry.numbers),
        "hours": "" if entry.hours is None else written_hours(entry.hours, language),
        "languages": ", ".join(entry.languages),
        "free": {Known.YES: said(YES), Known.NO: said(NO), Known.UNKNOWN: ""}[entry.free],
        "hidden": said(YES) if entry.hidden else "",
        "entered_on": "" if entry.entered_on is None else f"{entry.entered_on:%d.%m.%Y}",
        "answered_on": "" if entry.answered_on is None else f"{entry.answered_on:%d.%m.%Y}",
        "answered_by": entry.answered_by,
    }


def _written(number: str) -> str:
    """A number that begins with 8: a spreadsheet would reckon with one that begins with a plus."""
    return phones.show(number).replace("+7", "8", 1).replace("\u00a0", " ")


def _neutral(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def plain(cell: str) -> str:
    """``cell`` without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def rows(content: bytes, path: Path) -> list[list[str]]:
    """The rows of the table ``content``, which came from ``path``, the headings first.

    Raises InputError, naming file and row, for what is no table.
    """
    text, encoding = _text(content, path)
    first, _, rest = text.partition("\n")
    delimiter = next((sign for sign in _DELIMITERS if first.strip().casefold() == f"sep={sign}".casefold()), "")
    if delimiter:  # a line for Excel alone
        text = rest
    delimiter = delimiter or max(_DELIMITERS, key=first.count)
    csv.field_size_limit(_LONGEST_CELL)
    found: list[list[str]] = []
    try:
        # With `strict` a quote that nobody closes is a fault: the file was cut off, or a cell is broken.
        found.extend(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise _not_read(error, path, len(found) + 1) from None
    while found and not any(cell.strip() for cell in found[-1]):
        found.pop()
    if not found:
        raise InputError(N_("{file} is empty. Export a list to see what a table looks like."), file=path)
    if len(found[-1]) < len(found[0]) and not text.endswith(("\n", "\r")):
        raise InputError(
            N_("{file}, row {row}: the file ends in the middle of the row. Copy it again."), file=path, row=len(found)
        )
    if encoding == _OLD:
        _check_letters(found, path)
    return found


def _check_letters(found: list[list[str]], path: Path) -> None:
    """Windows-1251 has no Kazakh letters: a spreadsheet writes question marks for them, and nobody can tell which."""
    for number, row in enumerate(found, start=1):
        if any(_LOST.search(cell) for cell in row if "/" not in cell):
            raise InputError(
                N_(
                    "{file}, row {row}: Kazakh letters were lost when it was saved. "
                    "Save the original again as CSV UTF-8."
                ),
                file=path,
                row=number,
            )


def _text(content: bytes, path: Path) -> tuple[str, str]:
    """The text of ``content`` and the encoding that it is in."""
    if content.startswith(_UTF_16):
        encodings: tuple[str, ...] = ("utf-16",)
    elif content.startswith(_MARK):
        encodings = ("utf-8-sig",)
    else:
        encodings = ("utf-8", _OLD)
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    raise InputError(N_("{file} is no CSV table. Save it in Excel or LibreOffice as CSV UTF-8."), file=path)


def _not_read(error: csv.Error, path: Path, row: int) -> InputError:
    if "field limit" in str(error):
        return InputError(N_("{file}, row {row}: a cell is far too long. Shorten it."), file=path, row=row)
    return InputError(
        N_("{file}, row {row}: a quotation mark is not closed, or the file was cut off. Save it as CSV again."),
        file=path,
        row=row,
    )
