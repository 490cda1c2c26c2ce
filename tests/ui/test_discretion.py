"""The blank sheet, the clipboard, captures of the screen, and the questions about this computer."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from advocate_app.flow.safe_computer import Safety
from advocate_app.model.locale import Language
from advocate_app.ui import capture, copying
from advocate_app.ui.copying import KEPT, MARK
from advocate_app.ui.idle import CHOICES
from advocate_app.ui.panels.about import AboutPanel
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.panels.copy_panel import CopyPanel
from advocate_app.ui.panels.safe_computer import SafeComputerPanel
from advocate_app.ui.panels.screen_panel import ScreenPanel
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.window import MainWindow
from tests.ui.windows import click, press


def words(widget: object) -> str:
    found = widget.findChildren(Text)  # type: ignore[attr-defined]  # any widget
    return "\n".join(text.text() for text in found if text.isVisible())


# -- the blank sheet ---------------------------------------------------------------------------------------------------


def test_the_page_turns_blank_and_a_key_brings_it_back_without_doing_anything_else(window: MainWindow) -> None:
    window.open("home", {})
    focus = QApplication.focusWidget()
    window.idle.passed.emit()
    assert window.blank.isVisible()
    assert window.blank.geometry() == window.rect()
    assert not window.blank.children() or not words(window.blank)
    press(window, "Return")
    assert not window.blank.isVisible()
    assert window.place == "home"
    assert QApplication.focusWidget() is focus


def test_a_click_on_the_blank_sheet_reaches_nothing_below_it(window: MainWindow) -> None:
    window.open("home", {})
    window.idle.passed.emit()
    click(window.blank)
    assert not window.blank.isVisible()
    assert window.place == "home"


@pytest.mark.parametrize("keys", [("Shift", "Shift", "Shift"), ("Ctrl+Q",)])
def test_the_exit_works_from_the_blank_sheet(window: MainWindow, ended: list[bool], keys: tuple[str, ...]) -> None:
    window.idle.passed.emit()
    press(window, *keys)
    assert ended == [False]


def test_an_open_menu_closes_before_the_sheet_covers_the_window(window: MainWindow) -> None:
    window.header.view.click()
    assert QApplication.activePopupWidget() is not None
    window.idle.passed.emit()
    assert QApplication.activePopupWidget() is None
    assert window.blank.isVisible()


def test_each_key_and_movement_begins_the_count_anew(window: MainWindow) -> None:
    timer = window.idle._timer
    assert timer.interval() == 3 * 60_000
    timer.start(10)
    handle = window.windowHandle()
    assert handle is not None
    timer.stop()
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    assert timer.isActive()


def test_the_minutes_are_chosen_for_this_run_and_never_is_one_of_them(window: MainWindow) -> None:
    window.open("home", {})
    window.page.screen_row.click()  # type: ignore[attr-defined]  # the home page has it
    panel = window.layer.panel
    assert isinstance(panel, ScreenPanel)
    for minutes in CHOICES:
        panel.minutes.segment(str(minutes)).click()
        assert window.idle.minutes == minutes
        assert window.idle._timer.isActive() is (minutes > 0)
    panel.minutes.segment("0").click()
    press(window, "A")
    assert not window.idle._timer.isActive()


# -- the clipboard -----------------------------------------------------------------------------------------------------


@pytest.fixture
def own_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform without a screen does not know whose the clipboard is; here it is ours."""
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)


@pytest.mark.usefixtures("own_clipboard")
def test_a_number_is_copied_after_one_line_marked_and_for_a_minute(window: MainWindow) -> None:
    desk = window.desk
    window.open("contacts", {"region": "KZ-75"})
    desk.open_panel(ContactPanel(desk, desk.bundle.contacts["almaty-1303"]))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    panel.copy_link.click()
    asked = window.layer.panel
    assert isinstance(asked, CopyPanel)
    assert "clipboard history" in words(asked)
    assert asked.close_button.hasFocus()
    asked.choice.row("1303").click()
    asked.copy_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "1303"
    for name in copying._MARKS:
        assert data.hasFormat(name)
    assert window.copying.is_waiting()
    assert window.copying._later.interval() == KEPT
    window.copying._later.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.usefixtures("own_clipboard")
def test_what_is_copied_from_any_field_is_marked_and_cleared_too(window: MainWindow) -> None:
    window.open("letter", {"letter": "leave-notice"})
    line = window.page.findChild(QLineEdit)
    assert line is not None
    line.setText("Сапарова")
    line.selectAll()
    line.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Сапарова"
    assert data.hasFormat(MARK)
    assert window.copying.is_waiting()


def test_what_another_program_copied_is_left_alone(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QGuiApplication.clipboard()
    window.copying.copy("102")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    clipboard.dataChanged.emit()
    assert not window.copying.is_waiting()
    copying.clear()
    assert clipboard.text() == "102"


# -- captures ----------------------------------------------------------------------------------------------------------


def test_windows_is_asked_to_leave_the_window_out_of_captures(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []

    def affinity(window: int, kind: int) -> int:
        asked.append((window, kind))
        return 1

    user = SimpleNamespace(SetWindowDisplayAffinity=affinity)
    monkeypatch.setattr(capture, "IS_POSSIBLE", True)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user), raising=False)
    assert capture.exclude(7, on=True)
    assert capture.exclude(7, on=False)
    assert asked == [(7, 0x11), (7, 0)]


def test_an_older_windows_and_other_systems_say_that_they_cannot(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not capture.exclude(7, on=True)
    monkeypatch.setattr(capture, "IS_POSSIBLE", True)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=SimpleNamespace()), raising=False)
    assert not capture.exclude(7, on=True)


def test_the_window_is_left_out_from_the_start_until_somebody_wants_it_shown(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(capture, "exclude", lambda _window, *, on: asked.append(on))
    assert window.desk.screen.hidden
    window.desk.screen.set_hidden(hidden=False)
    window.desk.screen.set_hidden(hidden=True)
    assert asked == [False, True]


# -- before one reads on -----------------------------------------------------------------------------------------------


def test_the_questions_about_the_computer_end_in_a_way_on_and_are_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    window.open("safety", {})
    window.page.safe_link.click()  # type: ignore[attr-defined]  # the safety page has it
    panel = window.layer.panel
    assert isinstance(panel, SafeComputerPanel)
    assert not panel.verdict.isVisible()
    for name in panel.answers:
        panel.answers[name].segment("no").click()
    assert panel.result() is Safety.GO_ON
    assert "You can go on" in words(panel)
    panel.answers["checked"].segment("unknown").click()
    assert "Better use another computer" in words(panel)
    panel.answers["seen"].segment("yes").click()
    assert "Better not now" in words(panel)
    window.speak(Language.RU)
    assert panel.result() is Safety.ELSEWHERE
    window.layer.close_panel()
    window.page.safe_link.click()  # type: ignore[attr-defined]  # as above
    again = window.layer.panel
    assert isinstance(again, SafeComputerPanel)
    assert again.result() is None


def test_who_has_two_minutes_gets_the_short_page_from_the_first_one_and_by_a_key(window: MainWindow) -> None:
    window.open("safety", {})
    window.page.two_minutes_link.click()  # type: ignore[attr-defined]  # the safety page has it
    assert window.place == "two-minutes"
    window.open("library", {})
    press(window, "F3")
    assert window.place == "two-minutes"


@pytest.mark.parametrize("language", Language)
def test_the_about_panel_tells_what_it_keeps_and_what_it_cannot_do(window: MainWindow, language: Language) -> None:
    window.speak(language)
    window.open("home", {})
    window.page.about.click()  # type: ignore[attr-defined]  # the home page has it
    panel = window.layer.panel
    assert isinstance(panel, AboutPanel)
    assert len(words(panel).splitlines()) == 14
