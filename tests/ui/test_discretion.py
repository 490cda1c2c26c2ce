"""The blank sheet, the clipboard, captures of the screen, and the questions about this computer."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from advocate_app import i18n
from advocate_app.flow.safe_computer import Safety
from advocate_app.model.locale import Language
from advocate_app.ui import capture, copying
from advocate_app.ui.copying import KEPT, MARK
from advocate_app.ui.idle import CHOICES
from advocate_app.ui.look import look
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
    window.listening.idle.passed.emit()
    assert window.listening.blank.isVisible()
    assert window.listening.blank.geometry() == window.rect()
    assert not window.listening.blank.children() or not words(window.listening.blank)
    press(window, "Return")
    assert not window.listening.blank.isVisible()
    assert window.place == "home"
    assert QApplication.focusWidget() is focus


@pytest.mark.parametrize("key", ["F1", "F3", "F6", "Ctrl+L", "Ctrl+0", "Alt+Left", "Tab", "Space", "1", "Escape"])
def test_no_key_reaches_what_lies_under_the_blank_sheet(window: MainWindow, key: str) -> None:
    window.open("home", {})
    window.open("two-minutes", {})
    look().set_factor(1.25)
    before = (window.place, i18n.active(), look().factor, QApplication.focusWidget())
    window.listening.idle.passed.emit()
    press(window, key)
    assert not window.listening.blank.isVisible()
    assert (window.place, i18n.active(), look().factor, QApplication.focusWidget()) == before


def test_a_panel_that_opens_under_the_blank_sheet_gets_no_key_either(window: MainWindow) -> None:
    window.open("home", {})
    window.listening.idle.passed.emit()
    window.show_fault(None)
    panel = window.layer.panel
    assert panel is not None
    assert not window.listening.blank.hasFocus()
    press(window, "Return")
    assert window.layer.panel is panel
    assert not window.listening.blank.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert panel.isAncestorOf(focus)
    press(window, "Return")
    assert window.layer.panel is None


def test_a_click_on_the_blank_sheet_reaches_nothing_below_it(window: MainWindow) -> None:
    window.open("home", {})
    window.listening.idle.passed.emit()
    click(window.listening.blank)
    assert not window.listening.blank.isVisible()
    assert window.place == "home"


@pytest.mark.parametrize("keys", [("Shift", "Shift", "Shift"), ("Ctrl+Q",)])
def test_the_exit_works_from_the_blank_sheet(window: MainWindow, ended: list[bool], keys: tuple[str, ...]) -> None:
    window.listening.idle.passed.emit()
    press(window, *keys)
    assert ended == [False]


def test_an_open_menu_closes_before_the_sheet_covers_the_window(window: MainWindow) -> None:
    window.header.view.click()
    assert QApplication.activePopupWidget() is not None
    window.listening.idle.passed.emit()
    assert QApplication.activePopupWidget() is None
    assert window.listening.blank.isVisible()


def test_each_key_and_movement_begins_the_count_anew(window: MainWindow) -> None:
    timer = window.listening.idle._timer
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
        assert window.listening.idle.minutes == minutes
        assert window.listening.idle._timer.isActive() is (minutes > 0)
    panel.minutes.segment("0").click()
    press(window, "A")
    assert not window.listening.idle._timer.isActive()


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
    assert window.copying._later[QClipboard.Mode.Clipboard].interval() == KEPT
    window.copying._later[QClipboard.Mode.Clipboard].timeout.emit()
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


class Clipboard(QObject):
    """A clipboard of X11 that this program owns: besides what is copied it has what is marked with the mouse."""

    dataChanged = Signal()  # noqa: N815 - the name that Qt gives it
    selectionChanged = Signal()  # noqa: N815 - as above

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[QClipboard.Mode, QMimeData] = {}

    def setMimeData(self, data: QMimeData, mode: QClipboard.Mode) -> None:
        self.held[mode] = data
        self._tell(mode)

    def clear(self, mode: QClipboard.Mode) -> None:
        self.held.pop(mode, None)
        self._tell(mode)

    def mimeData(self, mode: QClipboard.Mode) -> QMimeData:
        return self.held[mode]

    def text(self, mode: QClipboard.Mode) -> str:
        return self.held[mode].text() if mode in self.held else ""

    def ownsClipboard(self) -> bool:
        return COPIED in self.held

    def ownsSelection(self) -> bool:
        return MARKED in self.held

    def mark(self, text: str) -> None:
        """What a field does when words in it are marked."""
        data = QMimeData()
        data.setText(text)
        self.setMimeData(data, MARKED)

    def _tell(self, mode: QClipboard.Mode) -> None:
        (self.dataChanged if mode == COPIED else self.selectionChanged).emit()


COPIED, MARKED = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


@pytest.fixture
def desktop(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Clipboard:
    made = Clipboard()
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: made)
    return made


def test_what_is_marked_with_the_mouse_is_gone_after_a_minute_too(desktop: Clipboard) -> None:
    watching = copying.Copying(desktop)
    watching.copy("102")
    desktop.mark("A name")
    assert desktop.held[MARKED].hasFormat(MARK)
    assert desktop.text(MARKED) == "A name"
    assert watching._later[MARKED].interval() == KEPT
    watching._later[MARKED].timeout.emit()
    assert desktop.text(MARKED) == ""
    assert not watching.is_waiting(MARKED)
    assert desktop.text(COPIED) == "102"
    assert watching.is_waiting()


def test_the_next_person_can_paste_nothing_that_was_marked_or_copied(window: MainWindow, desktop: Clipboard) -> None:
    desktop.mark("A name")
    copying.Copying(desktop).copy("102")
    window.desk.clear()
    assert not desktop.held


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


def test_menus_are_left_out_with_the_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, bool]] = []
    monkeypatch.setattr(capture, "exclude", lambda window, *, on: asked.append((window, on)))
    for hidden in (True, False):
        window.desk.screen.set_hidden(hidden=hidden)
        click(window.header.view)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QApplication.processEvents()
        assert {(int(window.winId()), hidden), (int(menu.winId()), hidden)} <= set(asked)
        assert {on for _window, on in asked} == {hidden}
        menu.close()
        asked.clear()


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
