"""The own list as a table that Excel and LibreOffice open and save: CSV in UTF-8 or in the code page of Windows."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec

from advocate_app import i18n
from advocate_app.content import phones
from advocate_app.errors import N_, InputError
from advocate_app.model.contact import Known, Region
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry
from advocate_app.own_list.words import COLUMNS, KINDS, NO, YES, written_hours

#: Largest table, in bytes: as many contacts as a list may have, with some sentences each.
LARGEST: Final = 10 * 1024 * 1024
#: Most letters of one cell: no text of a contact is near it.
_LONGEST_CELL: Final = 32_767  # what Excel itself can hold
#: Most letters of one line, and most lines: no spreadsheet has more rows.
_LONGEST_LINE: Final = len(COLUMNS) * _LONGEST_CELL
_MOST_LINES: Final = 1_048_576
#: Letters among which the line that names the delimiter for Excel ends.
_DELIMITER_LINE: Final = 40

_MARK: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
#: Windows-1251 with Kazakh letters in the places of those that neither Kazakh nor Russian has.
_OLD: Final = "kz1048"
#: What is left of a letter that the code page does not have; a web address may hold such a sign.
_LOST = re.compile(r"[^\W\d]\?[^\W\d]")
_DELIMITERS: Final = ";,\t"
#: What a spreadsheet takes for a formula at the start of a cell, behind apostrophes that were there already.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


class Row(msgspec.Struct, frozen=True):
    """One row of a table; ``number`` is that of the spreadsheet, the headings being 1."""

    number: int
    cells: list[str]


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


def rows(content: bytes, path: Path, most: int) -> list[Row]:
    """The rows of the table ``content``, which came from ``path``: the headings, and those that are not empty.

    No more are read than ``most`` and one below the headings, so that a table is known to have too many. Raises
    InputError, naming file and row, for what is no table.
    """
    text, encoding = _text(content, path)
    first, _, rest = text.partition("\n")
    named = first[:_DELIMITER_LINE].strip().casefold()
    delimiter = next((sign for sign in _DELIMITERS if named == f"sep={sign}".casefold()), "")
    if delimiter:  # a line for Excel alone
        text = rest
    delimiter = delimiter or max(_DELIMITERS, key=first.count)
    found: list[Row] = []
    for row in _read(text, delimiter, path):
        found.append(row)
        if len(found) > most + 1:
            return found
    if not any(cell.strip() for row in found for cell in row.cells):
        raise InputError(N_("{file} is empty. Export a list to see what a table looks like."), file=path)
    if len(found[-1].cells) < len(found[0].cells) and not text.endswith(("\n", "\r")):
        raise InputError(
            N_("{file}, row {row}: the file ends in the middle of the row. Copy it again."),
            file=path,
            row=found[-1].number,
        )
    if encoding == _OLD:
        _check_letters(found, path)
    return found


def _read(text: str, delimiter: str, path: Path) -> Iterator[Row]:
    """The first row, and those that are not empty. They are read one by one: meanwhile other threads can run."""
    csv.field_size_limit(_LONGEST_CELL)
    number = 0
    try:
        # With `strict` a quote that nobody closes is a fault: the file was cut off, or a cell is broken.
        for number, cells in enumerate(csv.reader(_lines(text, path), delimiter=delimiter, strict=True), start=1):
            if number == 1 or any(map(str.strip, cells)):
                yield Row(number, cells)
    except csv.Error as error:
        raise _not_read(error, path, number + 1) from None


def _lines(text: str, path: Path) -> Iterator[str]:
    """The lines of ``text``. One that is far too long is given in part: a cell may be what is wrong with it."""
    for number, line in enumerate(io.StringIO(text, newline=""), start=1):
        yield line[:_LONGEST_LINE]
        if len(line) > _LONGEST_LINE or number > _MOST_LINES:
            raise _no_table(path)


def _check_letters(found: list[Row], path: Path) -> None:
    """Windows-1251 has no Kazakh letters: a spreadsheet writes question marks for them, and nobody can tell which."""
    for row in found:
        if any(_LOST.search(cell) for cell in row.cells if "/" not in cell):
            raise InputError(
                N_(
                    "{file}, row {row}: Kazakh letters were lost when it was saved. "
                    "Save the original again as CSV UTF-8."
                ),
                file=path,
                row=row.number,
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
    raise _no_table(path)


def _no_table(path: Path) -> InputError:
    return InputError(N_("{file} is no CSV table. Save it in Excel or LibreOffice as CSV UTF-8."), file=path)


def _not_read(error: csv.Error, path: Path, row: int) -> InputError:
    if "field limit" in str(error):
        return InputError(N_("{file}, row {row}: a cell is far too long. Shorten it."), file=path, row=row)
    return InputError(
        N_("{file}, row {row}: a quotation mark is not closed, or the file was cut off. Save it as CSV again."),
        file=path,
        row=row,
    )
