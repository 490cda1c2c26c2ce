"""Sheets on paper: whole, cut at the right places, neutral; and the panel that prints or saves them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app import i18n, letters
from advocate_app.errors import OutputError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.model.sheet import LineKind, Sheet
from advocate_app.ui import documents, fonts, language, papers, places, printing, sheet_pages
from advocate_app.ui.desk import Desk
from advocate_app.ui.look import Look, use_look
from advocate_app.ui.panels.print_panel import PrintPanel
from advocate_app.ui.panels.save_panel import SavePanel
from advocate_app.ui.places import Place, PlaceKind
from advocate_app.ui.printing import Printer
from advocate_app.ui.sheets import SheetPanel, open_print
from tests.letters.test_sheets import PAIR, TODAY, next_steps, sheet_of, told


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """A light look at 100 %, the bundled font, English before and after."""
    fonts.register()
    use_look(Look())
    language.switch(Language.EN)
    yield
    language.switch(Language.EN)


def read(sheet: Sheet) -> PdfReader:
    return PdfReader(io.BytesIO(papers.to_pdf(sheet)), strict=True)


# -- pages -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("languages", [(Language.KK,), (Language.RU,), (Language.EN,), PAIR])
def test_every_topic_becomes_a_pdf_with_all_its_words(
    whole_content: ContentBundle, languages: tuple[Language, ...]
) -> None:
    for topic in whole_content.topics.values():
        sheet = sheet_of(whole_content, topic, *languages)
        found = "".join("".join(page.extract_text() for page in read(sheet).pages).split())
        if len(languages) == 1:  # the reader mixes the lines of two columns
            for line in told(sheet).splitlines():
                assert "".join(line.split()) in found.replace("/", "") or "".join(line.split()) in found
        assert "\u25a1" not in found


def test_a_sheet_says_nothing_about_program_person_or_time(whole_content: ContentBundle) -> None:
    for sheet in (next_steps(whole_content, *PAIR), sheet_of(whole_content, whole_content.topics["crimes"], *PAIR)):
        pdf = papers.to_pdf(sheet)
        found = PdfReader(io.BytesIO(pdf), strict=True)
        assert not {key for key in (found.metadata or {}) if key != "/Trapped"}
        assert found.xmp_metadata is None
        assert b"<?xpacket" not in pdf
        assert b"advocate" not in pdf.lower()
        assert pdf == papers.to_pdf(sheet)


@pytest.mark.parametrize("languages", [(Language.KK,), (Language.EN,), PAIR, (Language.KK, Language.EN)])
def test_the_next_steps_are_one_page_in_the_fullest_case(
    whole_content: ContentBundle, languages: tuple[Language, ...]
) -> None:
    full = next_steps(whole_content, *languages)
    sheet = sheet_pages.fitted(full)
    assert len(read(sheet).pages) == 1
    assert len(sheet.lines) < len(full.lines)
    # Something of each kind is left.
    assert sum(line.spare % 2 == 0 and line.spare > 0 for line in sheet.lines) >= 1
    assert sum(line.spare % 2 == 1 for line in sheet.lines) >= 1
    assert "".join(run.text for run in sheet.lines[0].cells[0]) == i18n.catalogue(languages[0]).gettext("Next steps")


def test_a_topic_is_never_shortened(whole_content: ContentBundle) -> None:
    sheet = sheet_of(whole_content, whole_content.topics["crimes"], *PAIR)
    assert sheet_pages.fitted(sheet) is sheet


@pytest.mark.parametrize("languages", [(Language.RU,), PAIR])
def test_no_page_ends_with_a_heading_or_between_a_statement_and_its_source(
    whole_content: ContentBundle, languages: tuple[Language, ...]
) -> None:
    for topic in whole_content.topics.values():
        sheet = sheet_of(whole_content, topic, *languages)
        pages = list(sheet_pages._cut(sheet))
        assert [line for rows in pages for row in rows for line in row.lines] == list(sheet.lines)
        for rows in pages[:-1]:
            assert not rows[-1].together
            assert rows[-1].lines[-1].kind is not LineKind.HEADING
        texts = papers.texts(sheet)
        assert [text.pageCount() for text in texts] == [1] * len(pages)


def test_pages_are_numbered_when_there_are_several(
    whole_content: ContentBundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(documents, "_draw_number", lambda number, _painter: drawn.append(number))
    pages = read(sheet_of(whole_content, whole_content.topics["protective-order"], Language.RU)).pages
    assert len(pages) > 1
    assert drawn == [f"{place} / {len(pages)}" for place in range(1, len(pages) + 1)]
    drawn.clear()
    read(sheet_pages.fitted(next_steps(whole_content, Language.RU)))
    assert not drawn


# -- the panel ---------------------------------------------------------------------------------------------------------


class Asker:
    """Somebody who has asked for the next steps on paper."""

    def __init__(self, qtbot: QtBot, bundle: ContentBundle) -> None:
        self.desk = Desk(TODAY)
        self.desk.use(bundle)
        self.panels: list[QWidget] = []
        self.made: list[tuple[Language, ...]] = []
        self.told: list[str] = []
        self._qtbot = qtbot
        self.desk.panel_requested.connect(self._opened)
        self.desk.told.connect(self.told.append)
        self._make: Callable[..., Sheet] = lambda *spoken: next_steps(bundle, *spoken)
        open_print(self.desk, self._made)

    def _made(self, languages: tuple[Language, ...]) -> Sheet:
        self.made.append(languages)
        return self._make(*languages)

    def _opened(self, panel: QWidget) -> None:
        self._qtbot.addWidget(panel)
        self.panels.append(panel)
        panel.resize(440, 560)
        panel.show()
        QApplication.processEvents()

    @property
    def panel(self) -> SheetPanel:
        """The panel that asks for the languages."""
        first = self.panels[0]
        assert isinstance(first, SheetPanel)
        return first


@pytest.fixture
def asker(qtbot: QtBot, whole_content: ContentBundle) -> Asker:
    return Asker(qtbot, whole_content)


def test_one_language_or_two_can_be_chosen(asker: Asker) -> None:
    rows = [row.text() for row in asker.panel.languages.rows()]
    assert rows == [
        "Қазақша",
        "Русский",
        "English",
        "Қазақша + Русский",
        "Қазақша + English",
        "Русский + English",
    ]
    assert asker.panel.languages.answer() == "en"
    assert asker.panel.first_focus() is asker.panel.close_button


def test_the_chosen_languages_go_to_the_printer(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs: list[letters.Paper] = []
    monkeypatch.setattr(printing, "printers", lambda: [Printer("hp", "HP", usual=True)])
    monkeypatch.setattr(printing, "print_letter", lambda document, _printer, _copies: jobs.append(document))
    asker.panel.languages.set_answer("kk-ru")
    asker.panel.print_button.click()
    panel = asker.panels[-1]
    assert isinstance(panel, PrintPanel)
    assert panel.accessibleName() == "Print the sheet"
    panel.go_on()
    panel.go_on()
    assert asker.made == [PAIR]
    assert jobs == [sheet_pages.fitted(letters_of(asker))]
    assert asker.told == ["Sent to the printer: HP"]


def letters_of(asker: Asker) -> Sheet:
    return next_steps(asker.desk.bundle, *PAIR)


@pytest.mark.parametrize("ending", ["pdf", "odt", "txt"])
def test_a_sheet_is_saved_under_a_neutral_name(
    asker: Asker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ending: str
) -> None:
    monkeypatch.setattr(places, "places", lambda: [Place(PlaceKind.DOCUMENTS, tmp_path, "", 0)])
    asker.panel.save_button.click()
    panel = asker.panels[-1]
    assert isinstance(panel, SavePanel)
    assert panel.accessibleName() == "Save the sheet"
    panel.formats.set_current(ending)
    panel._format_chosen()
    panel.save()
    assert [path.name for path in tmp_path.iterdir()] == [f"document-1.{ending}"]
    assert (tmp_path / f"document-1.{ending}").stat().st_size > 500


def test_without_a_printer_the_sheet_can_be_saved(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "printers", list)
    asker.panel.print_button.click()
    panel = asker.panels[-1]
    assert isinstance(panel, PrintPanel)
    panel.go_on()
    panel.go_on()
    assert isinstance(asker.panels[-1], SavePanel)


def test_a_refused_sheet_is_called_a_sheet(whole_content: ContentBundle) -> None:
    with pytest.raises(OutputError) as fault:
        printing.print_letter(next_steps(whole_content, Language.EN), Printer("gone", "HP"))
    assert fault.value.text(i18n.gettext) == "HP does not take the page. Choose another printer, or save the sheet."


@pytest.mark.parametrize("chosen", Language)
def test_the_panel_speaks_the_language_of_the_program(asker: Asker, chosen: Language) -> None:
    asker.panel.languages.set_answer("ru-en")
    language.switch(chosen)
    words = i18n.catalogue(chosen)
    assert asker.panel.accessibleName() == words.gettext("Print or save")
    assert asker.panel.print_button.text() == words.gettext("Print")
    assert asker.panel.languages.accessibleName() == words.gettext("Language of the sheet")
    assert asker.panel.languages.answer() == "ru-en"
