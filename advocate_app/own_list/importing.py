"""What a table would change in the own list, and every row that is wrong. All of it is taken, or nothing."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, Final

import msgspec

from advocate_app.content import phones
from advocate_app.errors import N_, InputError
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.model.contact import ContactKind, Known
from advocate_app.model.own_list import MOST_ENTRIES, Entry, OwnList
from advocate_app.own_list import table, words
from advocate_app.own_list.checking import MOST_NUMBERS, Flaw, Shipped, clean, flaws
from advocate_app.search.spelling import spelled

_NEEDED: Final = ("kind", "name", "numbers")
#: How a spreadsheet shows a number that is too long for its cell.
_SHORTENED = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)


class ChangeKind(StrEnum):
    """What a row does to the list."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class Change(msgspec.Struct, frozen=True):
    """What one row does."""

    kind: ChangeKind
    entry: Entry


class RowFault(msgspec.Struct, frozen=True):
    """What is wrong in one cell; ``row`` is that of the spreadsheet, the headings being 1."""

    row: int
    column: str  # the heading, an English word of the program
    error: InputError

    def text(self, translate: Callable[[str], str]) -> str:
        """The fault in one line through ``translate`` (``i18n.gettext``)."""
        return translate(N_("Row {row}, {column}: {problem}")).format(
            row=self.row, column=translate(self.column), problem=self.error.text(translate)
        )


class Preview(msgspec.Struct, frozen=True):
    """What an import would do. With faults it can do nothing."""

    changes: tuple[Change, ...]
    faults: tuple[RowFault, ...]

    def count(self, kind: ChangeKind) -> int:
        """How many rows do that."""
        return sum(change.kind is kind for change in self.changes)

    def entries(self) -> list[Entry]:
        """What is new and what is changed."""
        return [change.entry for change in self.changes if change.kind is not ChangeKind.SAME]


def preview(content: bytes, path: Path, own: OwnList, known: Shipped, today: dt.date) -> Preview:
    """What the table ``content``, which came from ``path``, would change in ``own``.

    Raises InputError, naming the file, for what is no table of contacts at all.
    """
    headings, *found = table.rows(content, path, MOST_ENTRIES)
    if len(found) > MOST_ENTRIES:
        raise InputError(N_("{file} is too large for a list of contacts."), file=path)
    columns = _columns(headings.cells, path)
    reader = RowReader(known, today)
    entries: dict[str, tuple[int, Entry]] = {}
    faults: list[RowFault] = []
    for row in found:
        number = row.number
        if any(cell.strip() for cell, field in zip_longest(row.cells, columns, fillvalue="") if not field):
            faults.append(
                RowFault(
                    number,
                    words.COLUMNS["id"],
                    InputError(N_("The row has more cells than there are headings. Delete those that are too many.")),
                )
            )
            continue
        cells = {
            field: clean(table.plain(cell.strip())) for field, cell in zip(columns, row.cells, strict=False) if field
        }
        entry, wrong = reader.entry(cells, own)
        if entry.id in entries:
            wrong.append(Flaw("id", InputError(N_("The same contact stands in row {row}."), row=entries[entry.id][0])))
        faults += [RowFault(number, words.COLUMNS[flaw.field], flaw.error) for flaw in wrong]
        entries[entry.id] = number, entry
    return Preview(tuple(_change(entry, own) for _number, entry in entries.values()), tuple(faults))


def summary(seen: Preview) -> list[str]:
    """What ``seen`` would do, a sentence for each kind of change."""
    new, changed, same = (seen.count(kind) for kind in ChangeKind)
    sentences = [
        (new, ngettext("{n} new contact", "{n} new contacts", new)),
        (changed, ngettext("{n} contact changes", "{n} contacts change", changed)),
        (same, ngettext("{n} contact stays as it is", "{n} contacts stay as they are", same)),
    ]
    return [text.format(n=n) for n, text in sentences if n] or [_("The table has no rows.")]


def _change(entry: Entry, own: OwnList) -> Change:
    before = own.entries.get(entry.id)
    if before is None:
        return Change(ChangeKind.NEW, entry)
    return Change(ChangeKind.SAME if before == entry else ChangeKind.CHANGED, entry)


def _columns(headings: Sequence[str], path: Path) -> list[str]:
    """The field of each column, empty without a heading. Raises InputError for one unknown, missing or there twice."""
    known = words.by_word(words.COLUMNS)
    columns: list[str] = []
    for heading in headings:
        field = known.get(spelled(heading)) if heading.strip() else ""
        if field is None:
            raise InputError(
                N_("{file}, row 1: the heading {heading} is not known. Delete the column, or give it a known heading."),
                file=path,
                heading=heading.strip()[:60],
            )
        if field and field in columns:
            raise InputError(N_("{file}, row 1: the heading {heading} stands twice."), file=path, heading=heading)
        columns.append(field)
    for field in _NEEDED:
        if field not in columns:
            heading = _(words.COLUMNS[field])
            raise InputError(
                N_("{file}, row 1: the column {heading} is missing. Export a list to see what a table looks like."),
                file=path,
                heading=heading,
            )
    return columns


class RowReader:
    """Turns the cells of a row into an entry."""

    def __init__(self, known: Shipped, today: dt.date) -> None:
        self._known = known
        self._today = today
        self._kinds = words.by_word({kind.value: text for kind, text in words.KINDS.items()})
        self._regions = words.regions_by_name(known.regions.values())
        self._yes = {*words.in_all(words.YES), "1"}
        self._no = {*words.in_all(words.NO), "0"}

    def entry(self, cells: Mapping[str, str], own: OwnList) -> tuple[Entry, list[Flaw]]:
        """The entry that ``cells`` stand for, with everything that is wrong with it."""
        wrong: list[Flaw] = []

        def flaw(field: str, message: str, **fields: object) -> None:
            wrong.append(Flaw(field, InputError(message, **fields)))

        values: dict[str, Any] = {
            field: cells.get(field, "") for field in ("name", "messenger", "text", "note", "answered_by")
        }
        values["site"] = _site(cells.get("site", ""))
        for field, read, problem in (
            ("kind", self._kind, N_("There is no kind {value}. The form “Add a contact” lists them.")),
            ("region", self._region, N_("There is no region {value}.")),
            (
                "hours",
                words.parse_hours,
                N_("{value} is not understood. Write “day and night” or “Mon-Fri 9:00-18:00”."),
            ),
            ("free", self._certain, N_("{value} is not understood. Write “yes” or “no”.")),
            ("hidden", self._bool, N_("{value} is not understood. Write “yes” or “no”.")),
            ("entered_on", self._past, N_("{value} does not fit. Write today or an earlier day, as {example}.")),
            ("answered_on", self._past, N_("{value} does not fit. Write today or an earlier day, as {example}.")),
        ):
            cell = cells.get(field, "")
            if cell:
                values[field] = read(cell)
                if values[field] is None:
                    del values[field]
                    flaw(field, problem, value=cell[:60], example=f"{self._today:%d.%m.%Y}")
        values["numbers"] = tuple(self._numbers(cells.get("numbers", ""), flaw))
        values["languages"] = tuple(self._languages(cells.get("languages", ""), flaw))
        values["id"] = cells.get("id", "").lower() or own_id(values)
        entry = self._dated(Entry(**values), own)
        told = {each.field for each in wrong}
        return entry, wrong + [each for each in flaws(entry, self._known) if each.field not in told]

    def _dated(self, entry: Entry, own: OwnList) -> Entry:
        """``entry`` with the day of its last change: today, unless it says another or nothing was changed."""
        if entry.entered_on is not None:
            return entry
        before = own.entries.get(entry.id)
        if before is not None:
            as_before = msgspec.structs.replace(entry, entered_on=before.entered_on)
            if as_before == before:
                return as_before
        return msgspec.structs.replace(entry, entered_on=self._today)

    def _kind(self, cell: str) -> ContactKind | None:
        name = self._kinds.get(spelled(cell))
        return None if name is None else ContactKind(name)

    def _region(self, cell: str) -> str | None:
        return self._regions.get(spelled(cell))

    def _certain(self, cell: str) -> Known | None:
        found = self._bool(cell)
        return None if found is None else Known.YES if found else Known.NO

    def _bool(self, cell: str) -> bool | None:
        word = spelled(cell)
        return True if word in self._yes else False if word in self._no else None

    def _past(self, cell: str) -> dt.date | None:
        day = words.parse_day(cell)
        return None if day is None or day > self._today else day

    def _numbers(self, cell: str, flaw: Any) -> Iterator[str]:
        if _SHORTENED.search(cell):
            problem = N_(
                "Excel or LibreOffice has shortened the number to {number}. "
                "Give the column the format “Text”, and write the whole number again."
            )
            flaw("numbers", problem, number=cell[:40])
            return
        # One more than there may be is enough to tell that they are too many.
        for text in islice(filter(str.strip, re.split(r"[,;/]", cell)), MOST_NUMBERS + 1):
            try:
                yield phones.parse(text)
            except phones.PhoneError:
                flaw("numbers", N_("{number} is no telephone number of Kazakhstan."), number=text.strip()[:40])

    def _languages(self, cell: str, flaw: Any) -> Iterator[str]:
        for text in filter(str.strip, re.split(r"[,;/]", cell)):
            language = words.parse_language(text)
            if language is None:
                flaw("languages", N_("Write kk, ru or en, separated by commas."))
                return
            yield language.value


def own_id(values: Mapping[str, Any]) -> str:
    """An id for an addition that has none: the same contact gets the same one again."""
    what = "|".join(str(values.get(field) or "") for field in ("region", "kind")) + "|" + spelled(values["name"])
    return f"own-{hashlib.blake2b(what.encode(), digest_size=5).hexdigest()}"


def _site(cell: str) -> str:
    return cell if not cell or "://" in cell else f"https://{cell}"
