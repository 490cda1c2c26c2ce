"""The PDF of a letter, read back; and the preview that is drawn from the same document."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from advocate_app import content
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.letter import LetterDocument
from advocate_app.model.locale import PAPER_LANGUAGES, Language
from advocate_app.ui import documents
from advocate_app.ui.binding import bound
from tests.letters.papers import PERSON, paper, words

LETTERS = ("leave-notice", "centre-contract", "commission-complaint", "inspection-complaint")
BUNDLE = content.load()


def reader(document: LetterDocument) -> PdfReader:
    return PdfReader(io.BytesIO(documents.to_pdf(document)), strict=True)


def read_back(document: LetterDocument) -> str:
    text = " ".join(page.extract_text() for page in reader(document).pages)
    return " ".join(text.split())


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_every_word_of_the_letter_can_be_read_back_from_the_pdf(
    bundle: ContentBundle, letter: str, language: Language
) -> None:
    document = paper(bundle, letter, language)
    # Where a line was broken after a hyphen the reader may put a space.
    found = read_back(document).replace("- ", "-")
    for piece in re.split(r"[\n|]", words(document)):
        assert " ".join(piece.split()).replace("- ", "-") in found


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_no_line_ends_between_an_article_and_its_ending_or_a_number_and_its_word(
    bundle: ContentBundle, letter: str, language: Language
) -> None:
    text = documents.text_document(paper(bundle, letter, language))
    block = text.begin()
    assert text.pageCount() == 1  # lines are broken when something is asked about them
    while block.isValid():
        layout, words = block.layout(), block.text()
        ends = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
        parted = [words[end - 9 : end] for end in ends if bound(words)[end - 1] != words[end - 1]]
        assert parted == []
        block = block.next()


def test_a_line_that_would_part_a_number_from_its_word_ends_earlier(bundle: ContentBundle) -> None:
    for filler in range(40):
        typed = "а" * filler + " нан 30 тәулік болды, 97-бабының 4-тармағы бойынша"
        text = documents.text_document(paper(bundle, details={**PERSON, "employee_position": typed}))
        assert text.pageCount() == 1
        for found in (text.find("30 тәулік болды"), text.find("97-бабының")):
            block = found.block()
            layout, start = block.layout(), found.selectionStart() - block.position()
            numbers = [layout.lineForTextPosition(start + offset).lineNumber() for offset in (0, 4)]
            assert numbers[0] == numbers[1]


def test_all_kazakh_letters_can_be_read_back(bundle: ContentBundle) -> None:
    letters_ = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
    assert letters_ in read_back(paper(bundle, details={**PERSON, "employee_position": letters_}))


def test_the_pdf_says_nothing_about_program_person_or_time(bundle: ContentBundle) -> None:
    pdf = documents.to_pdf(paper(bundle))
    found = PdfReader(io.BytesIO(pdf), strict=True)
    kept = {key: value for key, value in (found.metadata or {}).items() if key != "/Trapped"}
    assert not kept
    assert found.xmp_metadata is None
    assert "/Metadata" not in found.root_object
    for trace in (b"Qt", "Qt".encode("utf-16-be"), b"D:2", b"xmp", b"advocate", b"handbook", b"uuid"):
        assert trace not in re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL)
    assert b"<?xpacket" not in pdf


def test_the_same_letter_gives_the_same_pdf(bundle: ContentBundle) -> None:
    assert documents.to_pdf(paper(bundle)) == documents.to_pdf(paper(bundle))


def test_the_table_of_offsets_is_right_after_the_metadata_is_gone(bundle: ContentBundle) -> None:
    pdf = documents.to_pdf(paper(bundle))
    start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    assert pdf[start:].startswith(b"xref")
    for offset in re.findall(rb"(\d{10}) \d{5} n", pdf[start:]):
        assert re.match(rb"\d+ 0 obj", pdf[int(offset) :])


@pytest.mark.parametrize("letter", LETTERS)
def test_the_typeface_is_inside_and_a_page_is_small(bundle: ContentBundle, letter: str) -> None:
    document = paper(bundle, letter)
    found = reader(document)
    names = set()
    for page in found.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = inner["/FontDescriptor"].get_object()
            assert isinstance(descriptor, DictionaryObject)
            assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
            names.add(str(descriptor["/FontName"]).split("+")[-1])
    assert names <= {"GolosText-Regular", "GolosText-SemiBold", "/GolosText-Regular", "/GolosText-SemiBold"}
    assert len(documents.to_pdf(document)) <= 60_000 * len(found.pages)


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_letter_fits_on_one_page_of_a4(bundle: ContentBundle, letter: str, language: Language) -> None:
    pages = reader(paper(bundle, letter, language)).pages
    assert len(pages) == 1
    width, height = (float(side) / 72 * 25.4 for side in pages[0].mediabox[2:])
    assert (round(width), round(height)) == (210, 297)


def test_a_long_answer_goes_on_to_the_next_page(bundle: ContentBundle) -> None:
    document = paper(bundle, "commission-complaint", details={**PERSON, "answer": "бұйрық шығарылмады, " * 300})
    pages = reader(document).pages
    assert len(pages) > 1
    # A reader of PDF files may see a gap inside a word, but no word twice and none lost.
    assert sum("".join(page.extract_text().split()).count("шығарылмады") for page in pages) == 300


def test_a_word_without_an_end_is_broken_inside_the_margins(bundle: ContentBundle) -> None:
    text = documents.text_document(paper(bundle, details={**PERSON, "employee_name": "Ә" * 10_000}))
    assert text.idealWidth() <= documents.PAGE.width()
    assert text.pageCount() > 1


def test_lines_break_at_the_same_words_on_the_screen_and_in_the_file(bundle: ContentBundle) -> None:
    document = paper(bundle, language=Language.RU)
    marked, bare = documents.text_document(document, marks=True, current="days"), documents.text_document(document)

    def lines(text: object) -> list[list[int]]:
        block, found = text.begin(), []  # type: ignore[attr-defined]
        while block.isValid():
            layout = block.layout()
            found.append([layout.lineAt(line).textLength() for line in range(layout.lineCount())])
            block = block.next()
        return found

    assert lines(marked) == lines(bare)


def test_marks_are_never_printed(bundle: ContentBundle) -> None:
    """The colours of the preview are those of the document made for it, and of no other."""

    def colours(*, marks: bool) -> set[str]:
        image = QImage(794, 1123, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        documents.draw_page(documents.text_document(paper(bundle, details={"days": 7}), marks=marks), 0, painter)
        painter.end()
        return {image.pixelColor(x, y).name() for y in range(0, 1123, 3) for x in range(110, 740, 3)}

    assert {"#dcebf0", "#fbefc6"} <= colours(marks=True)
    assert not {"#dcebf0", "#fbefc6", "#bfdde7"} & colours(marks=False)


def test_the_place_of_a_field_is_found_on_the_paper(bundle: ContentBundle) -> None:
    text = documents.text_document(paper(bundle), marks=True)
    top, bottom = documents.place_of(text, "employer_name"), documents.place_of(text, "sheets")
    assert top is not None
    assert bottom is not None
    assert top.y() < bottom.y()
    assert documents.place_of(text, "no-such-field") is None


@given(name=st.text(max_size=40))
@settings(max_examples=30)
def test_any_name_makes_a_pdf(name: str) -> None:
    document = paper(BUNDLE, "centre-contract", details={"employee_name": name})
    assert len(reader(document).pages) >= 1


def test_a_pdf_is_made_where_there_is_no_screen(tmp_path: Path) -> None:
    answers, out = tmp_path / "answers.toml", tmp_path / "notice.pdf"
    answers.write_text('[details]\nfirst_day = 2026-12-02\ndays = 30\nemployee_name = "Сапарова Айгүл"\n', "utf-8")
    command = ["letter", "leave-notice", "--answers", str(answers), "--lang", "kk", "-o", str(out)]
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "advocate_app", *command], check=False, env=bare, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "Сапарова Айгүл" in " ".join(PdfReader(out).pages[0].extract_text().split())
    if os.name == "posix":
        assert out.stat().st_mode & 0o777 == 0o600


def test_starting_without_a_window_leaves_a_running_program_alone(qapp: QGuiApplication) -> None:
    documents.start_without_window()
    assert QGuiApplication.instance() is qapp
