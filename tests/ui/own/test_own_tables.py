"""The own list is taken from tables and given out as one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.model.locale import Language
from advocate_app.model.own_list import OwnList
from advocate_app.own_list import table
from advocate_app.ui.panels.import_panel import ImportPanel
from advocate_app.ui.panels.open_panel import OpenPanel
from advocate_app.ui.panels.own_file import ExportPanel
from tests.ui.own.advocate import added, known, list_panel, shown, words
from tests.ui.windows import TestedWindow, click, press


def _import(window: TestedWindow, qtbot: QtBot, path: Path) -> ImportPanel:
    click(shown(window).own_link)
    click(list_panel(window).ways["import"])
    panel = window.layer.panel
    assert isinstance(panel, OpenPanel)
    panel.files.row(str(path)).click()
    click(panel.open_button)
    panel = window.layer.panel
    assert isinstance(panel, ImportPanel)
    qtbot.waitUntil(lambda: not panel.is_reading())
    QApplication.processEvents()
    return panel


def test_a_table_shows_what_it_changes_before_it_is_taken(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "numbers.csv"
    path.write_bytes(
        "Название;Вид контакта;Телефон;Регион\r\nЮрист;Юридическая помощь;111;Костанай\r\n".encode("cp1251")
    )
    panel = _import(window, qtbot, path)
    assert "1 new contact" in words(panel)
    assert "New: Юрист" in words(panel)
    assert window.desk.own.own == OwnList()
    window.speak(Language.RU)
    assert "Новый контакт: Юрист" in words(panel)
    click(panel.take_button)
    assert [entry.name for entry in window.desk.own.own.entries.values()] == ["Юрист"]
    page = shown(window)
    assert "Юрист" in words(page)


def test_of_a_table_with_a_faulty_row_nothing_is_taken(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "numbers.csv"
    path.write_text("kind;name;numbers\nlegal;Good;111\nlegal;;999\n")
    panel = _import(window, qtbot, path)
    told = words(panel)
    assert "1 row is wrong" in told
    assert "Row 3, Name: Write a name." in told
    assert "Row 3, Telephone: 999 is no telephone number" in told
    assert not panel.take_button.isEnabled()
    panel.take()
    assert window.desk.own.own == OwnList()


def test_what_is_no_table_is_told_and_can_be_cancelled(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\0\0")
    panel = _import(window, qtbot, path)
    assert "picture.csv is no CSV table" in words(panel)
    press(window, "Escape")
    assert window.layer.panel is None


def test_many_faulty_rows_are_told_and_the_rest_is_counted(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "numbers.csv"
    path.write_text("kind;name;numbers\n" + "legal;X;999\n" * 100)
    panel = _import(window, qtbot, path)
    assert "100 rows are wrong" in words(panel)
    assert "more" in words(panel).splitlines()[-1]


def test_a_list_is_given_out_as_a_table(window: TestedWindow, documents: Path) -> None:
    added(window)
    page = shown(window)
    click(page.own_link)
    click(list_panel(window).ways["export"])
    panel = window.layer.panel
    assert isinstance(panel, ExportPanel)
    click(panel.save_button)
    written = (documents / "contacts-1.csv").read_bytes()
    assert written == table.encode(window.desk.own.own.entries.values(), known(window).regions, Language.EN)
