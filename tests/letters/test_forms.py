"""Letters as HTML, plain text and OpenDocument files."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest

from advocate_app import letters
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from tests.letters.papers import PERSON, paper, words

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"


def unpacked(odt: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(odt))


def parsed(odt: bytes, part: str) -> ET.Element:
    return ET.fromstring(unpacked(odt).read(part))  # noqa: S314 - the program has just written it


def odt_words(odt: bytes) -> str:
    """What a reader of the file sees, paragraph by paragraph."""
    root = parsed(odt, "content.xml")

    def read(node: ET.Element) -> str:
        own = {f"{TEXT}line-break": "\n", f"{TEXT}s": " "}.get(node.tag, node.text or "")
        return own + "".join(read(child) + (child.tail or "") for child in node)

    return "\n".join(read(paragraph) for paragraph in root.iter(f"{TEXT}p"))


@pytest.mark.parametrize("letter", ["leave-notice", "centre-contract", "commission-complaint", "inspection-complaint"])
@pytest.mark.parametrize("language", Language)
def test_the_office_file_holds_every_word_of_the_paper(bundle: ContentBundle, letter: str, language: Language) -> None:
    document = paper(bundle, letter, language)
    kept = " ".join(odt_words(letters.to_odt(document)).split())
    for block in words(document).split("\n"):
        for piece in block.split("|"):
            assert " ".join(piece.split()) in kept


def test_the_office_file_can_be_told_by_its_first_bytes(bundle: ContentBundle) -> None:
    odt = letters.to_odt(paper(bundle))
    first = unpacked(odt).infolist()[0]
    assert first.filename == "mimetype"
    assert first.compress_type == zipfile.ZIP_STORED
    assert odt[30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument.text")


def test_the_office_file_lists_exactly_its_parts(bundle: ContentBundle) -> None:
    odt = letters.to_odt(paper(bundle))
    archive = unpacked(odt)
    manifest = parsed(odt, "META-INF/manifest.xml")
    listed = {entry.get("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path") for entry in manifest}
    assert listed == {"/", "content.xml", "styles.xml"}
    assert set(archive.namelist()) == {"mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml"}
    assert archive.testzip() is None


def test_the_office_file_says_nothing_about_program_person_or_time(bundle: ContentBundle) -> None:
    odt = letters.to_odt(paper(bundle, details={}))
    assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in unpacked(odt).infolist())
    everything = b"".join(unpacked(odt).read(name) for name in unpacked(odt).namelist()).lower()
    for trace in (b"meta.xml", b"creator", b"generator", b"creation-date", b"advocate", b"qt", b"python"):
        assert trace not in everything


def test_the_same_letter_gives_the_same_office_file(bundle: ContentBundle) -> None:
    assert letters.to_odt(paper(bundle)) == letters.to_odt(paper(bundle))


def test_the_office_file_is_a_page_of_a4_with_the_margins_of_the_paper(bundle: ContentBundle) -> None:
    styles = parsed(letters.to_odt(paper(bundle)), "styles.xml")
    page = next(styles.iter(f"{STYLE}page-layout-properties"))
    sizes = {name: page.get(f"{FO}{name}") for name in ("page-width", "page-height", "margin-left", "margin-right")}
    assert sizes == {
        "page-width": "210.0mm",
        "page-height": "297.0mm",
        "margin-left": "30.0mm",
        "margin-right": "15.0mm",
    }


def test_every_style_that_is_used_is_defined(bundle: ContentBundle) -> None:
    root = parsed(letters.to_odt(paper(bundle)), "content.xml")
    defined = {style.get(f"{STYLE}name") for style in root.iter(f"{STYLE}style")}
    used = {
        node.get(f"{space}style-name")
        for node in root.iter()
        for space in (TEXT, TABLE)
        if node.get(f"{space}style-name")
    }
    assert used <= defined


def test_date_signature_and_name_stand_in_one_row(bundle: ContentBundle) -> None:
    root = parsed(letters.to_odt(paper(bundle)), "content.xml")
    rows = list(root.iter(f"{TABLE}table-row"))
    assert len(rows) == 1
    assert len(list(rows[0].iter(f"{TABLE}table-cell"))) == 3


def test_what_was_typed_is_escaped_in_the_page(bundle: ContentBundle) -> None:
    details = {**PERSON, "employee_name": '<script>alert(1)</script> & Co "x"'}
    page = letters.to_html(paper(bundle, details=details))
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co" in page


def test_the_page_names_its_language_and_nothing_else(bundle: ContentBundle) -> None:
    page = letters.to_html(paper(bundle, language=Language.RU))
    assert '<html lang="ru">' in page
    assert "<title></title>" in page
    assert "advocate" not in page.lower()


def test_the_bar_in_a_name_does_not_part_the_signature(bundle: ContentBundle) -> None:
    text = letters.to_text(paper(bundle, details={**PERSON, "employee_name": "Ай | гүл"}))
    assert "Ай | гүл" in text
    assert "\n   " not in text


def test_the_plain_text_keeps_the_order_of_the_paper(bundle: ContentBundle) -> None:
    lines = letters.to_text(paper(bundle, language=Language.RU)).splitlines()
    heading = lines.index("УВЕДОМЛЕНИЕ")
    assert lines[0] == "Кому: «Ақжол Сервис» ЖШС"
    assert lines[heading - 1] == ""
    assert lines[heading + 1] == "об отпуске без сохранения заработной платы"
    first = lines.index("Первый день отпуска: 2 декабря 2026 года")
    assert lines[first + 1].startswith("Последний день отпуска")
    assert any(line.startswith("Дата: 25 ноября 2026 года   Подпись: ___") for line in lines)
