"""A table goes out to a spreadsheet and comes back the same; what is wrong in it is told row by row."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app import content, i18n
from advocate_app.content import phones
from advocate_app.errors import InputError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import ContactKind, Hours, Known
from advocate_app.model.locale import Language
from advocate_app.model.own_list import MOST_ENTRIES, Entry, OwnList
from advocate_app.own_list import Shipped, clean, flaws, importing, table
from advocate_app.own_list.checking import LONGEST
from advocate_app.own_list.importing import ChangeKind, Preview
from tests.own_list.entries import TODAY, entry, own

FILE = Path("table.csv")
BUNDLE = content.load()
KNOWN = Shipped(BUNDLE.contacts, BUNDLE.regions)


def seen(content: bytes | str, have: OwnList | None = None) -> Preview:
    raw = content.encode() if isinstance(content, str) else content
    return importing.preview(raw, FILE, have or OwnList(), KNOWN, TODAY)


def told(content: bytes | str) -> list[str]:
    return [fault.text(i18n.gettext) for fault in seen(content).faults]


def one(content: bytes | str) -> Entry:
    preview = seen(content)
    assert not preview.faults, [fault.text(i18n.gettext) for fault in preview.faults]
    (change,) = preview.changes
    return change.entry


# -- there and back ----------------------------------------------------------------------------------------------------


def texts(field: str) -> st.SearchStrategy[str]:
    letters = st.characters(codec="utf-8", exclude_categories=("Cs", "Cn", "Co"))
    return st.text(letters, max_size=60).map(lambda text: clean(text)[: LONGEST[field]].strip())


_numbers = st.one_of(
    st.sampled_from(sorted(phones.SHORT)),
    st.from_regex(r"\+7(70[12578]|747|77[1578])\d{7}", fullmatch=True),
    st.from_regex(r"\+77[12]\d{8}", fullmatch=True),
).filter(phones.is_stored_form)
_clock = st.times().map(lambda time: f"{time:%H:%M}")
_days = st.dates(dt.date(2024, 1, 1), TODAY)


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    if draw(st.booleans()):
        return Hours(always=True)
    opens, closes = draw(st.tuples(_clock, _clock).filter(lambda both: both[0] != both[1]))
    first, last = sorted((draw(st.integers(1, 7)), draw(st.integers(1, 7))))
    return Hours(opens=opens, closes=closes, first=first, last=last)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    shipped = draw(st.one_of(st.none(), st.sampled_from(sorted(BUNDLE.contacts))))
    values: dict[str, Any] = {
        "kind": draw(st.sampled_from(ContactKind)),
        "region": draw(st.one_of(st.none(), st.sampled_from(sorted(BUNDLE.regions)))),
        "numbers": tuple(draw(st.lists(_numbers, min_size=1, max_size=4))),
        "hours": draw(st.one_of(st.none(), hours())),
        "languages": tuple(draw(st.lists(st.sampled_from([each.value for each in Language]), max_size=3))),
        "free": draw(st.sampled_from(Known)),
        "hidden": shipped is not None and draw(st.booleans()),
        "entered_on": draw(_days),
        "answered_on": draw(st.one_of(st.none(), _days)),
        **{field: draw(texts(field)) for field in ("name", "messenger", "text", "note", "answered_by")},
        "site": draw(st.sampled_from(["", "https://example.kz", "http://example.kz/a?b=1"])),
    }
    if shipped is None:
        values["name"] = values["name"] or "A"
        return Entry(draw(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)), **values)
    values["kind"] = draw(st.one_of(st.none(), st.just(values["kind"])))
    if shipped in {"102", "103", "111", "112"}:
        values |= {"hidden": False, "numbers": ()}
    return Entry(shipped, **values)


@given(st.lists(entries(), max_size=6), st.sampled_from(Language), st.sampled_from(";,\t"))
def test_a_table_that_was_exported_is_imported_the_same(made: list[Entry], language: Language, delimiter: str) -> None:
    kept = OwnList().having(*(each for each in made if not list(flaws(each, KNOWN))))
    exported = table.encode(kept.entries.values(), BUNDLE.regions, language, delimiter=delimiter)
    back = seen(exported)
    assert not back.faults
    assert OwnList().having(*back.entries()) == kept
    again = seen(exported, kept)
    assert again.entries() == []
    assert again.count(ChangeKind.SAME) == len(kept.entries)


@given(entries())
def test_no_cell_is_a_formula(made: Entry) -> None:
    exported = table.encode([made], BUNDLE.regions, Language.RU)
    assert exported.startswith(b"\xef\xbb\xbf")
    for row in csv.reader(io.StringIO(exported.decode("utf-8-sig"), newline=""), delimiter=";"):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize(
    "text", ["=1+1", "'=1", "''@x", "'quoted'", "-", "+7 701", "@SUM(A1)", "'", "=cmd|' /C calc'!A0"]
)
def test_a_formula_stays_the_text_that_it_was(text: str) -> None:
    exported = table.encode([entry(note=text)], BUNDLE.regions, Language.EN)
    assert one(exported).note == text
    assert f";{text};" not in exported.decode() or not text.startswith(("=", "+", "-", "@"))


# -- what spreadsheets make of it --------------------------------------------------------------------------------------


def test_headings_and_words_may_be_of_any_language(bundle: ContentBundle) -> None:
    for language in Language:
        said = i18n.catalogue(language).gettext
        heading = ";".join(said(text) for text in ("Region", "Kind", "Name", "Telephone", "Free of charge"))
        row = ";".join([bundle.regions["KZ-39"].names.name(language), said("Legal help"), "X", "111", said("yes")])
        found = one(f"{heading}\r\n{row}\r\n")
        assert (found.region, found.kind, found.free) == ("KZ-39", ContactKind.LEGAL, Known.YES)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1251", "utf-16"])
def test_russian_windows_may_write_it_in_any_of_its_ways(encoding: str, delimiter: str) -> None:
    if encoding == "utf-8" and delimiter == ",":
        text = 'kind,name,numbers,text\nlegal,"Юрист, бесплатно","8 (7142) 54-00-00, 111",Кеңес\n'
    else:
        text = delimiter.join(["kind", "name", "numbers", "text"]) + "\r\n"
        text += delimiter.join(["legal", '"Юрист, бесплатно"', '"8 (7142) 54-00-00, 111"', "Кенес"]) + "\r\n"
    found = one(text.encode(encoding))
    assert found.name == "Юрист, бесплатно"
    assert found.numbers == ("+77142540000", "111")


def test_the_old_code_page_of_kazakh_letters_is_read() -> None:
    found = one("kind;name;numbers\r\nlegal;Құқық көмегі, Ңұғәһ;111\r\n".encode("kz1048"))
    assert found.name == "Құқық көмегі, Ңұғәһ"


def test_a_line_that_names_the_delimiter_is_no_row() -> None:
    assert one("sep=,\r\nkind,name,numbers\r\nlegal,X,111\r\n").name == "X"


def test_empty_rows_and_missing_cells_at_the_end_are_nothing() -> None:
    assert one("kind;name;numbers;note;site\r\n;;;;\r\nlegal;X;111\r\n\r\n;;;;\r\n").name == "X"


def test_a_column_without_a_heading_moves_nothing_and_may_hold_nothing() -> None:
    found = one("kind;;name;;numbers\r\nlegal;;X;;111\r\n")
    assert (found.name, found.numbers) == ("X", ("111",))
    assert told("kind;;name;numbers\r\nlegal;lost;X;111\r\n") == [
        "Row 2, Code: The row has more cells than there are headings. Delete those that are too many."
    ]


@pytest.mark.parametrize(
    ("cell", "hours"),
    [
        ("day and night", Hours(always=True)),
        ("круглосуточно", Hours(always=True)),
        ("24/7", Hours(always=True)),
        ("9:00-18:00", Hours(opens="09:00", closes="18:00")),
        ("9.00 – 18.00", Hours(opens="09:00", closes="18:00")),
        ("Mon-Fri 9:00-18:00", Hours(opens="09:00", closes="18:00", first=1, last=5)),
        ("пн-пт, 09:00-18:00", Hours(opens="09:00", closes="18:00", first=1, last=5)),
        ("Пн.–Сб. 20:00–08:00", Hours(opens="20:00", closes="08:00", first=1, last=6)),
        ("жұма 10:00-12:00", Hours(opens="10:00", closes="12:00", first=5, last=5)),
        ("1-5 09:00-18:00", Hours(opens="09:00", closes="18:00", first=1, last=5)),
    ],
)
def test_hours_are_understood_as_people_write_them(cell: str, hours: Hours) -> None:
    assert one(f"kind;name;numbers;hours\r\nlegal;X;111;{cell}\r\n").hours == hours


@pytest.mark.parametrize(
    ("cell", "region"),
    [
        ("Костанайская область", "KZ-39"),
        ("қостанай", "KZ-39"),
        ("KZ-39", "KZ-39"),
        ("Алматы", "KZ-75"),
        ("Алматинская область", "KZ-19"),
        ("Алматы облысы", "KZ-19"),
        ("город Астана", "KZ-71"),
        ("Семей", "KZ-10"),
    ],
)
def test_a_region_is_known_by_any_of_its_names(cell: str, region: str) -> None:
    assert one(f"kind;name;numbers;region\r\nlegal;X;111;{cell}\r\n").region == region


@pytest.mark.parametrize("cell", ["01.12.2026", "1.12.2026", "2026-12-01", "01/12/2026"])
def test_days_are_understood_as_spreadsheets_write_them(cell: str) -> None:
    assert one(f"kind;name;numbers;answered_on\r\nlegal;X;111;{cell}\r\n").answered_on == TODAY


# -- what it changes ---------------------------------------------------------------------------------------------------


def test_a_row_without_a_code_is_known_again_by_its_name() -> None:
    first = "kind;name;numbers\r\nlegal;Заң көмегі;111\r\n"
    have = own(*seen(first).entries())
    again = seen("kind;name;numbers\r\nlegal; ЗАҢ көмегі ;8 7142 54 00 00\r\n", have)
    (change,) = again.changes
    assert change.kind is ChangeKind.CHANGED
    assert list(have.having(*again.entries()).entries) == list(have.entries)


def test_what_stays_the_same_keeps_its_day() -> None:
    earlier = own(entry(entered_on=dt.date(2026, 10, 1)))
    row = "id;region;kind;name;numbers;note\r\nown-centre;KZ-39;centre;Орталық;8 (7142) 00-00-00;"
    assert seen(f"{row}\r\n", earlier).entries() == []
    (changed,) = seen(f"{row}Кешке\r\n", earlier).entries()
    assert changed.entered_on == TODAY


def test_a_summary_counts_what_is_new_changed_and_the_same() -> None:
    have = own(entry("a", name="A"), entry("b", name="B"))
    rows = "id;region;kind;name;numbers;entered_on\r\n" + "".join(
        f"{key};KZ-39;centre;{name};8 (7142) 00-00-00;01.12.2026\r\n"
        for key, name in (("a", "A"), ("b", "BB"), ("c", "C"))
    )
    assert importing.summary(seen(rows, have)) == [
        "1 new contact",
        "1 contact changes",
        "1 contact stays as it is",
    ]
    assert importing.summary(seen("kind;name;numbers\r\n")) == ["The table has no rows."]


# -- what is wrong -----------------------------------------------------------------------------------------------------

H = "id;kind;name;numbers;region;hours;free;answered_on;note;hidden\r\n"
NO_TABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is empty"),
    "only blank lines": (b"\r\n\r\n", "is empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is no CSV table"),
    "UTF-16 without its mark": ("kind;name".encode("utf-16-le"), "is no CSV table"),
    "UTF-16 cut off": ("kind;name".encode("utf-16")[:-1], "is no CSV table"),
    "neither UTF-8 nor Windows-1251": (b"kind;name;numbers\r\nlegal;\x98\x98;111\r\n", "is no CSV table"),
    "a spreadsheet file": (b"PK\x03\x04\x14\0\x06\0", "is no CSV table"),
    "a missing column": (b"kind;numbers\r\nlegal;111\r\n", "column Name is missing"),
    "an unknown column": (b"kind;name;numbers;Birthday\r\nlegal;X;111;1\r\n", "Birthday is not known"),
    "a column twice": (b"kind;name;numbers;name\r\nlegal;X;111;Y\r\n", "stands twice"),
    "no headings": (b"legal;X;111\r\n", "row 1"),
    "an open quote": (b'kind;name;numbers\r\nlegal;"X;111\r\n', "row 2: a quotation mark is not closed"),
    "text behind a quote": (b'kind;name;numbers\r\nlegal;"X"y;111\r\n', "row 2: a quotation mark"),
    "a cell of a megabyte": (b"kind;name;numbers\r\nlegal;" + b"x" * 1_000_000 + b";111\r\n", "row 2: a cell is far"),
    "cut off in a row": (b"kind;name;numbers;note\r\nlegal;X;111;a\r\nlegal;Y;1", "row 3: the file ends"),
    "lost letters": ("kind;name;numbers\r\nlegal;Ж?мыс орталы?ы;111\r\n".encode("cp1251"), "Kazakh letters were lost"),
}


@pytest.mark.parametrize("name", NO_TABLE)
def test_what_is_no_table_is_refused_with_its_file_and_the_remedy(name: str) -> None:
    content, problem = NO_TABLE[name]
    with pytest.raises(InputError, match=re.escape(problem)) as caught:
        seen(content)
    for language in Language:
        sentence = caught.value.text(i18n.catalogue(language).gettext)
        assert "table.csv" in sentence
        assert "{" not in sentence


ROWS: dict[str, tuple[str, str]] = {
    "no kind": (";;X;111;;;;;;", "Row 2, Kind: Choose the kind of contact."),
    "unknown kind": (";aunt;X;111;;;;;;", "Row 2, Kind: There is no kind aunt."),
    "no name": (";legal;;111;;;;;;", "Row 2, Name: Write a name."),
    "no way": (";legal;X;;;;;;;", "Row 2, Telephone: Write a number"),
    "a foreign number": (";legal;X;+7 999 123 45 67;;;;;;", "Row 2, Telephone: +7 999 123 45 67 is no telephone"),
    "a shortened number": (";legal;X;8,70811E+10;;;;;;", "Row 2, Telephone: Excel or LibreOffice has shortened"),
    "words for a number": (";legal;X;ask Aigul;;;;;;", "Row 2, Telephone: ask Aigul is no telephone"),
    "five numbers": (";legal;X;111,111,111,111,111;;;;;;", "Row 2, Telephone: At most 4"),
    "unknown region": (";legal;X;111;Moscow;;;;;", "Row 2, Region: There is no region Moscow."),
    "hours": (";legal;X;111;;late;;;;", "Row 2, Hours: late is not understood."),
    "hours that cannot be": (";legal;X;111;;9:00-25:00;;;;", "Row 2, Hours: 9:00-25:00 is not understood."),
    "hours of a backward week": (";legal;X;111;;Fri-Mon 9:00-18:00;;;;", "Row 2, Hours: These hours"),
    "free": (";legal;X;111;;;perhaps;;;", "Row 2, Free of charge: perhaps is not understood."),
    "a day to come": (";legal;X;111;;;;02.12.2026;;", "Row 2, Answered last on: 02.12.2026 does not fit. Write today"),
    "no day": (";legal;X;111;;;;31.02.2026;;", "Row 2, Answered last on: 31.02.2026 does not fit"),
    "an address": (";centre;X;111;;;;;Абай көшесі, 5;", "Row 2, Note: The address of a centre is never kept"),
    "a long text": (f";legal;{'x' * 121};111;;;;;;", "Row 2, Name: Too long: at most 120 letters."),
    "a strange code": ("../../x;legal;X;111;;;;;;", "Row 2, Code: Only small Latin letters"),
    "a hidden addition": (";legal;X;111;;;;;;yes", "Row 2, Hidden: Only a contact that came"),
    "a hidden police": ("102;;;;;;;;;yes", "Row 2, Telephone: 102 is an emergency number"),
    "another number for 111": ("111;;;150;;;;;;", "Row 2, Telephone: 111 is an emergency number"),
    "too many cells": (";legal;X;111;;;;;;;;;more", "Row 2, Code: The row has more cells"),
    "the same code twice": (
        "a;legal;X;111;;;;;;\r\na;legal;Y;111;;;;;;",
        "Row 3, Code: The same contact stands in row 2.",
    ),
    "the same name twice": (";legal;X;111;;;;;;\r\n;legal; x;150;;;;;;", "Row 3, Code: The same contact stands"),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_faulty_row_is_told_with_row_column_and_reason(name: str) -> None:
    row, problem = ROWS[name]
    faults = told(f"{H}{row}\r\n")
    assert len(faults) == 1
    assert faults[0].startswith(problem)


def test_every_faulty_row_is_told_at_once() -> None:
    rows = "".join(f"{row}\r\n" for row, _problem in ROWS.values() if "\r\n" not in row and not row.startswith("a;"))
    preview = seen(H + rows)
    assert len({fault.row for fault in preview.faults}) == rows.count("\r\n")


def test_a_fault_is_told_in_each_language() -> None:
    (fault,) = seen(f"{H};legal;X;;;;;;;\r\n").faults
    assert len({fault.text(i18n.catalogue(language).gettext) for language in Language}) == 3


# -- what is far too large ---------------------------------------------------------------------------------------------

ROW = "legal;X;111"


def test_as_many_rows_as_a_list_may_have_are_read() -> None:
    rows = [f"legal;X{n};111" for n in range(MOST_ENTRIES)]
    assert seen("\n".join(["kind;name;numbers", *rows, ""])).count(ChangeKind.NEW) == MOST_ENTRIES
    with pytest.raises(InputError, match="too large for a list of contacts"):
        seen("\n".join(["kind;name;numbers", *rows, ROW, ""]))


def test_no_more_rows_are_read_than_it_takes_to_know_that_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    def reader(lines: Iterable[str], **how: Any) -> Iterator[list[str]]:
        nonlocal asked
        for cells in read(lines, **how):
            asked += 1
            yield cells

    read = csv.reader
    monkeypatch.setattr(csv, "reader", reader)
    with pytest.raises(InputError, match="too large"):
        seen("kind;name;numbers\n" + f"{ROW}\n" * (2 * MOST_ENTRIES))
    assert asked <= MOST_ENTRIES + 2


def test_empty_rows_are_neither_kept_nor_counted_and_the_others_keep_their_number() -> None:
    empty = "\r\n" + ";;\r\n" * 2 * MOST_ENTRIES
    content = f"kind;name;numbers\r\n{ROW}{empty}aunt;X;111{empty}"
    assert [row.number for row in table.rows(content.encode(), FILE, MOST_ENTRIES)] == [1, 2, 3 + 2 * MOST_ENTRIES]
    assert told(content)[0].startswith(f"Row {3 + 2 * MOST_ENTRIES}, Kind:")


def test_no_more_lines_are_read_than_a_spreadsheet_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "_MOST_LINES", 1000)
    assert len(table.rows(f"kind;name;numbers\n{ROW}\n".encode() + b"\n" * 998, FILE, MOST_ENTRIES)) == 2
    with pytest.raises(InputError, match="is no CSV table"):
        table.rows(f"kind;name;numbers\n{ROW}\n".encode() + b"\n" * 1000, FILE, MOST_ENTRIES)


def test_a_line_without_end_is_not_cut_into_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    longest = 0

    def reader(lines: Iterable[str], **how: Any) -> Iterator[list[str]]:
        def measured() -> Iterator[str]:
            nonlocal longest
            for line in lines:
                longest = max(longest, len(line))
                yield line

        return iter(read(measured(), **how))

    read = csv.reader
    monkeypatch.setattr(csv, "reader", reader)
    for made in (";" * 3_000_000, f"kind;name;numbers\n{ROW}\n" + ";" * 3_000_000, '"",' * 1_000_000):
        with pytest.raises(InputError, match="is no CSV table"):
            seen(made)
    assert longest < 600_000


@pytest.mark.parametrize("cell", ["a," * 15_000, "111," * 8_000, "," * 30_000 + "a"])
def test_a_cell_of_numbers_without_end_is_told_in_a_few_words(cell: str) -> None:
    assert 1 <= len(told(f'kind;name;numbers\nlegal;X;"{cell}"\n')) <= 5


@pytest.mark.parametrize("cell", ["tr," * 10_000, "kk," * 10_000])
def test_a_cell_of_languages_without_end_is_told_in_a_few_words(cell: str) -> None:
    (fault,) = told(f'kind;name;numbers;languages\nlegal;X;111;"{cell}"\n')
    assert fault == "Row 2, Languages: Write kk, ru or en, separated by commas."


def outcome(content: bytes) -> Preview | str:
    """What the import would do, or what it says."""
    try:
        return seen(content)
    except InputError as error:
        return str(error)


@given(st.binary(max_size=400))
def test_no_file_whatever_breaks_the_import(content: bytes) -> None:
    found = outcome(content)
    assert isinstance(found, Preview) or "table.csv" in found


@given(st.lists(st.lists(st.text(max_size=12), max_size=12), max_size=5))
def test_no_cell_whatever_breaks_the_import(rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([H.strip().split(";"), *rows])
    found = outcome(out.getvalue().encode("utf-8", "surrogatepass"))
    if isinstance(found, str):
        assert "table.csv" in found
    elif not found.faults:
        assert not [flaw for change in found.changes for flaw in flaws(change.entry, KNOWN)]
