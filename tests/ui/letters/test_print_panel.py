"""A letter is printed, after a word on what printing leaves behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from advocate_app import apart
from advocate_app.errors import OutputError
from advocate_app.letters import Paper
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.letter import LetterDocument
from advocate_app.model.locale import Language
from advocate_app.ui import printing
from advocate_app.ui.panels.print_panel import PrintPanel
from advocate_app.ui.panels.save_panel import SavePanel
from advocate_app.ui.printing import Printer
from advocate_app.ui.window import MainWindow
from tests.letters.papers import paper
from tests.letters.test_sheets import next_steps
from tests.test_apart import hang
from tests.ui.letters.writing_desk import Writer, settle
from tests.ui.test_cards import crowded
from tests.ui.widgets.typing_hands import write
from tests.ui.windows import click, press

OFFICE, HALL = Printer("hp", "HP LaserJet, кабинет 12", usual=True), Printer("canon", "Canon")


class Service:
    """A print service that notes what it is asked for."""

    def __init__(self, *known: Printer) -> None:
        self.known = list(known)
        self.asked = 0
        self.jobs: list[tuple[LetterDocument, Printer, int]] = []
        self.broken = False

    def printers(self) -> list[Printer]:
        self.asked += 1
        return self.known

    def print_letter(self, document: LetterDocument, printer: Printer, copies: int = 1) -> None:
        if self.broken:
            raise OutputError("{printer} does not take the page.", printer=printer.caption)
        self.jobs.append((document, printer, copies))


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Service:
    made = Service(OFFICE, HALL)
    monkeypatch.setattr(printing, "printers", made.printers)
    monkeypatch.setattr(printing, "print_letter", made.print_letter)
    return made


@pytest.fixture
def panel(writer: Writer, service: Service) -> PrintPanel:
    writer.type("employee_name", "Сапарова Айгүл")
    writer.page.print_button.click()
    settle()
    opened = writer.panel
    assert isinstance(opened, PrintPanel)
    return opened


def test_the_print_service_is_asked_only_after_the_person_goes_on(panel: PrintPanel, service: Service) -> None:
    assert panel.first_focus().text() == "Cancel"  # type: ignore[attr-defined]
    assert "asks the print service" in panel._service.text()
    assert service.asked == 0
    panel.on_button.click()
    assert service.asked == 1
    assert [row.caption() for row in panel.choice.rows()] == [OFFICE.caption, HALL.caption]


def test_the_letter_goes_to_the_chosen_printer(writer: Writer, panel: PrintPanel, service: Service) -> None:
    panel.on_button.click()
    panel.choice.rows()[1].click()
    panel.copies.line.clear()
    write(panel.copies.line, "2")
    panel.on_button.click()
    (document, printer, copies), *more = service.jobs
    assert not more
    assert (document, printer, copies) == (writer.page.document(), HALL, 2)
    assert writer.closed == 1
    assert writer.told == ["Sent to the printer: Canon"]


@pytest.mark.parametrize("typed", ["", "0", "-1", "1000", "two", "²"])
def test_a_number_of_copies_that_cannot_be_is_told_beside_it(panel: PrintPanel, service: Service, typed: str) -> None:
    panel.on_button.click()
    panel.copies.line.clear()
    write(panel.copies.line, typed)
    panel.on_button.click()
    assert panel.copies.error() == "Enter a whole number from 1 to 20"
    assert panel.copies.text() == typed
    assert not service.jobs


def test_a_printer_that_refuses_is_told_and_another_can_be_chosen(
    writer: Writer, panel: PrintPanel, service: Service
) -> None:
    panel.on_button.click()
    service.broken = True
    panel.on_button.click()
    assert OFFICE.caption in panel._complaint.sentence()
    assert not writer.closed
    service.broken = False
    panel.choice.rows()[1].click()
    assert not panel._complaint.sentence()
    panel.on_button.click()
    assert service.jobs[0][1] == HALL


def test_without_a_printer_it_is_told_and_saving_is_offered(
    writer: Writer, panel: PrintPanel, service: Service
) -> None:
    service.known = []
    panel.on_button.click()
    assert "no printer" in panel._service.text()
    panel.on_button.click()
    assert isinstance(writer.panel, SavePanel)
    assert writer.panel._document == writer.page.document()


def test_a_change_of_language_keeps_the_choice(writer: Writer, panel: PrintPanel) -> None:
    panel.on_button.click()
    panel.choice.rows()[1].click()
    english = panel.on_button.caption()
    writer.speak(Language.RU)
    panel.retranslate_ui()
    assert panel.choice.answer() == "1"
    assert panel.on_button.caption() != english


def test_a_printer_that_is_gone_takes_nothing(bundle: ContentBundle) -> None:
    with pytest.raises(OutputError, match="does not take the page"):
        printing.print_letter(paper(bundle), Printer("gone", "HP"))


def test_a_print_service_that_does_not_answer_is_given_up(
    writer: Writer, bundle: ContentBundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "find", hang)
    monkeypatch.setattr(printing, "put", hang)
    monkeypatch.setattr(printing, "_LISTING", 0.1)
    monkeypatch.setattr(printing, "_PRINTING", 0.1)
    with pytest.raises(OutputError, match="does not answer"):
        printing.print_letter(paper(bundle), HALL)
    writer.page.print_button.click()
    settle()
    panel = writer.panel
    assert isinstance(panel, PrintPanel)
    panel.on_button.click()
    assert "does not answer" in panel._complaint.sentence()
    assert panel.on_button.caption() == "Choose a printer"
    monkeypatch.setattr(printing, "printers", Service(OFFICE).printers)
    panel.on_button.click()
    assert not panel._complaint.sentence()
    assert [row.caption() for row in panel.choice.rows()] == [OFFICE.caption]


@pytest.mark.parametrize("kind", ["letter", "sheet", "cards"])
def test_every_kind_of_paper_reaches_the_other_process(
    bundle: ContentBundle, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """As it is made here, so it is drawn there."""
    made: dict[str, Paper] = {
        "letter": paper(bundle),
        "sheet": next_steps(bundle, Language.KK),
        "cards": crowded(2),
    }
    drawn: list[Paper] = []

    def draw(document: Paper, _device: object) -> bool:
        drawn.append(document)
        return True

    monkeypatch.setattr(printing, "draw", draw)
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.isNull", lambda _info: False)
    monkeypatch.setattr(apart, "Apart", Here)
    printing.print_letter(made[kind], HALL, 3)
    assert drawn == [made[kind]]


class Here:
    """Work that is done here and now."""

    def __init__(self, work: apart.Work, content: bytes, **_options: bool) -> None:
        self._answer = work(content)

    def result(self, _patience: float) -> bytes:
        return self._answer


def test_what_is_printed_is_the_letter_to_the_edge_of_the_page(bundle: ContentBundle, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    device, out = QPrinter(QPrinter.PrinterMode.HighResolution), tmp_path / "printed.pdf"
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(out))
    assert printing.draw(paper(bundle), device)
    page = PdfReader(out).pages[0]
    assert "ХАБАРЛАМА" in page.extract_text()
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [210, 297]


def test_the_module_of_printing_is_not_loaded_before_it_is_needed() -> None:
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen';"
        "import advocate_app.ui.pages.letter, advocate_app.ui.panels.print_panel;"
        "assert 'PySide6.QtPrintSupport' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("way", ["click", "Enter"])
def test_asking_for_printers_can_be_cancelled(window: MainWindow, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    monkeypatch.setattr(printing, "find", hang)
    monkeypatch.setattr(apart, "_running", set())
    window.open("letter", {"letter": "leave-notice"})
    window.page.print_button.click()  # type: ignore[attr-defined]  # the page of letters has it
    panel = window.layer.panel
    assert isinstance(panel, PrintPanel)
    QTimer.singleShot(300, window, lambda: click(panel.close_button) if way == "click" else press(window, "Return"))
    click(panel.on_button)
    assert not panel._complaint.sentence()
    QApplication.processEvents()
    assert window.layer.panel is None
    assert not apart._running
