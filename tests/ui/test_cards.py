"""Pocket cards on paper: each at its place, every word inside its card; and the panel that offers them."""

from __future__ import annotations

import datetime as dt
import io
from itertools import combinations
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from advocate_app import i18n
from advocate_app.directory import card_sheet
from advocate_app.errors import OutputError
from advocate_app.letters import Paper
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.card import CardEntry, CardLook, CardShape, CardSheet, CardStyle
from advocate_app.model.contact import ContactKind
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.rules.opening import ZONE
from advocate_app.ui import card_faces, card_pages, fonts, papers, places, printing
from advocate_app.ui.card_faces import CARD, Face
from advocate_app.ui.documents import MM
from advocate_app.ui.pages.contacts import ContactsPage
from advocate_app.ui.panels.card_panel import CardPanel
from advocate_app.ui.panels.print_panel import PrintPanel
from advocate_app.ui.panels.save_panel import SavePanel
from advocate_app.ui.places import Place, PlaceKind
from advocate_app.ui.printing import Printer
from tests.ui.windows import TODAY, TestedWindow, click, press

NOON = dt.datetime.combine(TODAY, dt.time(12), ZONE)
ALMATY = "KZ-75"
PAIR = (Language.KK, Language.RU)
LANGUAGES = [each for count in (1, 2) for each in combinations(Language, count)]
STYLES = [CardStyle(shape, look) for shape in CardShape for look in CardLook]

#: What somebody might type or paste, on purpose or not.
HOSTILE = (
    "я" * 10_000,
    "long words " * 900,
    "Қ\u0335\u0336\u0489" * 200,
    "\u202eright to left\u202c עברית العربية",
    "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 ☎ <b>&amp;</b> %s {name} **",
    "nul\0 and\x1b[31m\r\n\ttabs",
    "ᠠᠡ 漢字 ไทย",
)


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    """The bundled font."""
    fonts.register()


def cards(bundle: ContentBundle, style: CardStyle, *languages: Language, region: str | None = ALMATY) -> CardSheet:
    return card_sheet(bundle, region, languages, style, NOON)


def read(sheet: CardSheet) -> PdfReader:
    return PdfReader(io.BytesIO(papers.to_pdf(sheet)), strict=True)


def squeezed(text: str) -> str:
    return "".join(text.split())


def assert_inside(face: Face) -> None:
    """Every text lies on the card, two millimetres clear of its edge, and none covers another."""
    paper = QRectF(0, 0, face.size.width(), face.size.height()).adjusted(2 * MM, 2 * MM, -2 * MM, -2 * MM)
    covered = [line for block in face.blocks if block.text for line in block.inked]
    assert all(paper.contains(each) for each in covered)
    for one, other in combinations(covered, 2):
        common = one.intersected(other)
        assert common.width() < 0.01 or common.height() < 0.01


# -- on paper ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.shape}-{style.look}")
def test_every_word_stands_inside_its_card(
    whole_content: ContentBundle, style: CardStyle, languages: tuple[Language, ...]
) -> None:
    for region in (None, "KZ-71", ALMATY):
        sheet = card_pages.fitted(cards(whole_content, style, *languages, region=region))
        faces = card_faces.faces(sheet)
        assert len(faces) == (1 if style.shape is CardShape.CARDS else 4)
        for face in faces:
            assert_inside(face)
        text = squeezed("".join(block.text for face in faces for block in face.blocks))
        for entry in sheet.entries:
            assert squeezed(",".join(entry.numbers)) in text


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.shape}-{style.look}")
def test_type_is_large_enough_to_read(whole_content: ContentBundle, style: CardStyle) -> None:
    least = 7.5 if style.shape is CardShape.CARDS else 9.0
    for face in card_faces.faces(cards(whole_content, style, *PAIR)):
        for block in face.blocks:
            assert block.layout.font().pixelSize() * 0.75 >= least
            assert block.type.size >= least


def test_eight_equal_cards_lie_on_the_page_with_marks_outside_of_them(whole_content: ContentBundle) -> None:
    spots = card_pages.spots(CardShape.CARDS)
    assert [(spot.x, spot.y) for spot in spots] == [(x, y) for y in (29.5, 90.5, 151.5, 212.5) for x in (17.0, 108.0)]
    marks = list(card_pages.marks(CardShape.CARDS))
    assert len(marks) == 8 * 8
    for spot in spots:
        card = QRectF(spot.x, spot.y, CARD.width(), CARD.height()).adjusted(-0.5, -0.5, 0.5, 0.5)
        assert not any(card.contains(mark.p1()) or card.contains(mark.p2()) for mark in marks)
    page = QRectF(5, 5, 200, 287)
    assert all(page.contains(mark.p1()) and page.contains(mark.p2()) for mark in marks)
    found = read(cards(whole_content, CardStyle(), Language.EN)).pages
    assert len(found) == 1
    assert squeezed(found[0].extract_text()).count("Usefulnumbers") == 8


def test_where_a_text_is_read_in_the_file_is_where_its_card_lies(whole_content: ContentBundle) -> None:
    found: list[tuple[float, float]] = []

    def note(text: str, matrix: list[float], text_matrix: list[float], _font: object, _size: float) -> None:
        if text.strip().startswith("Useful"):
            x = matrix[0] * text_matrix[4] + matrix[2] * text_matrix[5] + matrix[4]
            y = matrix[1] * text_matrix[4] + matrix[3] * text_matrix[5] + matrix[5]
            found.append((x * 25.4 / 72, 297 - y * 25.4 / 72))

    read(cards(whole_content, CardStyle(), Language.EN)).pages[0].extract_text(visitor_text=note)
    spots = card_pages.spots(CardShape.CARDS)
    assert len(found) == len(spots)
    for (x, y), spot in zip(found, spots, strict=True):
        assert spot.x < x < spot.x + 10
        assert spot.y < y < spot.y + 10


def test_the_upper_half_of_the_booklet_is_turned_and_its_numbers_stand_at_the_left_once_it_is_folded() -> None:
    cover, left, right, back = card_pages.spots(CardShape.BOOKLET)
    assert (cover.x, cover.y, cover.turned) == (105, 148.5, False)
    assert (back.x, back.y, back.turned) == (0, 148.5, False)
    assert (left.x, left.y, left.turned) == (105, 0, True)
    assert (right.x, right.y, right.turned) == (0, 0, True)
    assert {(mark.x1() == mark.x2(), mark.y1() == mark.y2()) for mark in card_pages.marks(CardShape.BOOKLET)} == {
        (True, False),
        (False, True),
    }


@pytest.mark.parametrize("language", Language)
def test_the_booklet_has_cover_numbers_calls_and_back(whole_content: ContentBundle, language: Language) -> None:
    sheet = cards(whole_content, CardStyle(CardShape.BOOKLET), language)
    text = squeezed(read(sheet).pages[0].extract_text())
    assert text.count(squeezed(sheet.title[0])) == 2
    for part in (*sheet.heading, *sheet.notes, *(word for entry in sheet.calls for word in entry.words)):
        assert squeezed(part) in text


def test_both_languages_are_read_in_the_file(whole_content: ContentBundle) -> None:
    text = squeezed(read(cards(whole_content, CardStyle(), *PAIR)).pages[0].extract_text())
    for part in ("Пайдалы нөмірлер / Полезные номера", "Жедел жәрдем / Скорая помощь", "Семья, женщины и дети"):
        assert text.count(squeezed(part)) == 8


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.shape}-{style.look}")
def test_a_file_is_the_same_each_time_and_says_nothing_of_the_program(
    whole_content: ContentBundle, style: CardStyle
) -> None:
    sheet = card_pages.fitted(cards(whole_content, style, *PAIR))
    pdf = papers.to_pdf(sheet)
    assert pdf == papers.to_pdf(sheet)
    found = PdfReader(io.BytesIO(pdf), strict=True)
    assert not {key for key in (found.metadata or {}) if key != "/Trapped"}
    assert found.xmp_metadata is None
    assert b"advocate" not in pdf.lower()
    names = {str(font["/BaseFont"]) for font in found.pages[0]["/Resources"]["/Font"].values()}  # type: ignore[index]
    assert names
    assert all("Golos" in name for name in names)


def test_cards_have_one_format_and_other_papers_all() -> None:
    sheet = CardSheet(("en",), CardStyle(), ("Useful numbers",), (), ("Notes",))
    assert list(papers.formats(sheet)) == ["pdf"]
    assert papers.formats(sheet)["pdf"]().startswith(b"%PDF")


# -- what does not fit -------------------------------------------------------------------------------------------------


def crowded(count: int, words: str = "Somebody to call", *numbers: str) -> CardSheet:
    entries = tuple(CardEntry(numbers or (str(1000 + place),), (words,), ("day and night",)) for place in range(count))
    return CardSheet(
        ("en",), CardStyle(), ("Useful numbers",), entries, ("Notes",), entries[:2], ("Note",), "01.01.2026"
    )


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.shape}-{style.look}")
def test_numbers_without_room_are_left_out_and_counted(style: CardStyle) -> None:
    sheet = msgspec.structs.replace(crowded(40, "Somebody", "1111", "2222"), style=style)
    fitted = card_pages.fitted(sheet)
    assert 4 < len(fitted.entries) < 40
    assert card_pages.left_out(sheet) == 2 * (40 - len(fitted.entries))
    assert fitted.entries == sheet.entries[: len(fitted.entries)]
    assert card_pages.left_out(fitted) == 0


def test_what_was_cut_from_a_text_was_cut_at_a_word() -> None:
    sheet = crowded(3, "alpha beta gamma delta " * 40)
    face = card_faces.faces(sheet)[0]
    cut = [block.text for block in face.blocks if block.text.endswith("…")]
    assert len(cut) == 3
    assert all(text.removesuffix("…").split()[-1] in {"alpha", "beta", "gamma", "delta"} for text in cut)
    assert_inside(face)


def test_a_call_that_is_too_long_ends_with_a_sentence() -> None:
    entry = CardEntry(("111",), ("They ask where you are and what you need. " * 30,))
    sheet = CardSheet(("en",), CardStyle(CardShape.BOOKLET), ("Useful numbers",), (), ("Calls",), (entry,))
    face = card_faces.faces(sheet)[2]
    assert face.blocks[-1].text.endswith("what you need.")
    assert_inside(face)


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.shape}-{style.look}")
def test_nothing_that_is_typed_leaves_its_card(whole_content: ContentBundle, style: CardStyle, typed: str) -> None:
    contacts = {
        name: msgspec.structs.replace(
            contact,
            short=msgspec.structs.replace(contact.short, id=f"own.{name}", text=typed),
            call=msgspec.structs.replace(contact.short, id=f"own.{name}.call", text=typed),
            numbers=(typed, "111") if name == "111" else contact.numbers,
        )
        for name, contact in whole_content.contacts.items()
    }
    bundle = msgspec.structs.replace(whole_content, contacts=contacts)
    sheet = cards(bundle, style, Language.EN)
    for face in card_faces.faces(sheet):
        assert_inside(face)
    fitted = card_pages.fitted(sheet)
    assert fitted.entries
    assert len(read(fitted).pages) == 1


# -- the panel ---------------------------------------------------------------------------------------------------------


def asked(window: TestedWindow, region: str = ALMATY) -> CardPanel:
    window.open("contacts", {"region": region})
    page = window.page
    assert isinstance(page, ContactsPage)
    QApplication.processEvents()
    click(page.cards_button)
    panel = window.layer.panel
    assert isinstance(panel, CardPanel)
    return panel


def test_the_panel_opens_from_the_contacts_of_a_region_with_cancel_first(window: TestedWindow) -> None:
    panel = asked(window)
    assert panel.close_button.hasFocus()
    assert panel.accessibleName() == "Pocket cards"
    assert "1303" in [number for entry in panel.sheet().entries for number in entry.numbers]
    page = window.page
    assert isinstance(page, ContactsPage)
    assert page.cards_button.accessibleName() == "Print pocket cards…"
    press(window, "Escape")
    assert window.layer.panel is None


def test_the_picture_follows_every_choice_and_keeps_the_shape_of_the_paper(window: TestedWindow) -> None:
    panel = asked(window)
    preview = panel.preview
    assert preview.accessibleName() == "Picture of the card"
    ((paper, _faces),) = preview.papers()
    assert paper.width() / paper.height() == pytest.approx(85 / 55)
    assert "Useful numbers" in preview.accessibleDescription()
    click(panel.card_look.row(CardLook.PLAIN))
    assert preview.accessibleDescription().startswith("Sewing and mending")
    panel.languages.row("kk-ru").click()
    assert preview.accessibleDescription().startswith("Киім тігу және жөндеу\nПошив и ремонт одежды")
    panel.shape.row(CardShape.BOOKLET).click()
    shapes = [paper.width() / paper.height() for paper, _faces in preview.papers()]
    assert shapes == [pytest.approx(210 / 148.5)] * 2
    assert panel.sheet().style == CardStyle(CardShape.BOOKLET, CardLook.PLAIN)


def test_the_panel_says_how_many_numbers_did_not_fit(window: TestedWindow) -> None:
    panel = asked(window)
    assert panel.left_out.text() == "All numbers fit."
    desk = window.desk
    more = OwnList().having(
        *(
            Entry(f"own-{n}", kind=ContactKind.LEGAL, name=f"Own {n}", numbers=("+77012345678",), entered_on=TODAY)
            for n in range(1)
        )
    )
    desk.change_own(more)
    panel.languages.row("kk-ru").click()
    assert panel.left_out.text() == "1 number did not fit."
    window.speak(Language.RU)
    assert panel.left_out.text() == "На карточку не поместился 1 номер."


def test_the_plain_card_asks_to_tell_the_person(window: TestedWindow) -> None:
    row = asked(window).card_look.row(CardLook.PLAIN)
    assert "Tell it to whoever gets the card" in row.accessibleDescription()


def test_everything_is_reached_and_chosen_with_the_keyboard(window: TestedWindow) -> None:
    panel = asked(window)
    stops = window.layer.stops()
    wanted = [panel.shape.entry(), panel.card_look.entry(), panel.languages.entry()]
    assert [stop for stop in stops if stop in wanted] == wanted
    assert panel.preview not in stops
    panel.shape.focus_entry()
    press(window, "Down")
    assert panel.sheet().style.shape is CardShape.BOOKLET


@pytest.mark.parametrize("language", Language)
def test_the_panel_speaks_the_language_of_the_program_and_keeps_what_was_chosen(
    window: TestedWindow, language: Language
) -> None:
    panel = asked(window)
    panel.choose(CardShape.BOOKLET, CardLook.PLAIN)
    panel.languages.set_answer("ru-en")
    window.speak(language)
    words = i18n.catalogue(language).gettext
    assert panel.accessibleName() == words("Pocket cards")
    assert panel.print_button.text() == words("Print")
    assert panel.languages.accessibleName() == words("Language of the cards")
    assert panel.shape.accessibleName() == words("Shape")
    assert panel.card_look.accessibleName() == words("Look")
    assert panel.preview.accessibleName() == words("Picture of the card")
    assert (panel.shape.answer(), panel.card_look.answer(), panel.languages.answer()) == ("booklet", "plain", "ru-en")


def test_the_cards_go_to_the_printer(window: TestedWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs: list[Paper] = []
    monkeypatch.setattr(printing, "printers", lambda: [Printer("hp", "HP", usual=True)])
    monkeypatch.setattr(printing, "print_letter", lambda document, _printer, _copies: jobs.append(document))
    panel = asked(window)
    wanted = panel.sheet()
    click(panel.print_button)
    printer = window.layer.panel
    assert isinstance(printer, PrintPanel)
    assert printer.accessibleName() == "Print the cards"
    printer.go_on()
    printer.go_on()
    assert jobs == [wanted]


def test_cards_are_saved_as_pdf_and_no_other_format_is_offered(
    window: TestedWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(places, "places", lambda: [Place(PlaceKind.DOCUMENTS, tmp_path, "", 0)])
    panel = asked(window)
    wanted = papers.to_pdf(panel.sheet())
    click(panel.save_button)
    saving = window.layer.panel
    assert isinstance(saving, SavePanel)
    assert saving.accessibleName() == "Save the cards"
    assert not saving.formats.isVisible()
    assert saving.file_name.isVisible()
    saving.save()
    assert [path.name for path in tmp_path.iterdir()] == ["document-1.pdf"]
    assert (tmp_path / "document-1.pdf").read_bytes() == wanted


def test_without_a_printer_the_cards_can_be_saved(window: TestedWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "printers", list)
    click(asked(window).print_button)
    panel = window.layer.panel
    assert isinstance(panel, PrintPanel)
    panel.go_on()
    panel.go_on()
    assert isinstance(window.layer.panel, SavePanel)


def test_refused_cards_are_called_cards() -> None:
    with pytest.raises(OutputError) as fault:
        printing.print_letter(crowded(1), Printer("gone", "HP"))
    assert fault.value.text(i18n.gettext) == "HP does not take the page. Choose another printer, or save the cards."
