"""Leaving works everywhere, blanks first, and leaves nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from advocate_app import writing
from advocate_app.model.voice import Voice
from advocate_app.ui import copying, gallery
from advocate_app.ui.leaving import PAUSE, ShiftCounter
from advocate_app.ui.window import MainWindow
from tests.ui.windows import click, press

WAYS: dict[str, Callable[[MainWindow], object]] = {
    "the button": lambda window: click(window.header.exit),
    "Shift pressed three times": lambda window: press(window, "Shift", "Shift", "Shift"),
    "Ctrl+Q": lambda window: press(window, "Ctrl+Q"),
    "closing the window": lambda window: window.close(),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_page_and_panel_can_be_left(window: MainWindow, ended: list[bool], way: str) -> None:
    for name, show in gallery.shows(window):
        window.layer.close_panel()
        window.desk.visit.clear()
        show(window)
        QApplication.processEvents()
        WAYS[way](window)
        assert ended == [False], f"{name} was not left, or a window was still to be seen"
        ended.clear()
        window.show()


@pytest.mark.parametrize("size", [(1366, 768), (640, 480)])
def test_the_exit_stands_in_one_place_and_nothing_covers_it(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    places = {}
    for name, show in gallery.shows(window):
        window.layer.close_panel()
        window.desk.visit.clear()
        show(window)
        QApplication.processEvents()
        leave = window.header.exit
        middle = leave.mapTo(window, leave.rect().center())
        places[name] = (middle.x(), middle.y())
        assert window.childAt(middle) is leave, f"{name} covers the exit"
    assert len(set(places.values())) == 1, places


@pytest.mark.parametrize("way", ["Shift pressed three times", "Ctrl+Q"])
@pytest.mark.parametrize("menu", ["colours", "text size", "language", "field"])
def test_an_open_menu_does_not_keep_the_person_in(window: MainWindow, ended: list[bool], way: str, menu: str) -> None:
    if menu in ("text size", "language"):
        window.resize(1024, 600)
        QApplication.processEvents()
    if menu == "field":
        window.open("letter", {"letter": "leave-notice"})
        line = window.page.findChild(QLineEdit)
        assert line is not None
        opened = line.createStandardContextMenu()
        opened.popup(line.mapToGlobal(line.rect().center()))
    else:
        header = window.header
        {"colours": header.view, "text size": header.size_button, "language": header.language_list}[menu].click()
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is not None
    WAYS[way](window)
    assert ended == [False]
    assert QApplication.activePopupWidget() is None


def test_shift_three_times_works_while_typing(window: MainWindow, ended: list[bool]) -> None:
    window.open("letter", {"letter": "leave-notice"})
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    press(window, "A", "B", "Shift", "Shift", "Shift")
    assert ended == [False]


def test_nothing_of_the_visit_remains(
    window: MainWindow, ended: list[bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The offscreen platform does not know whose the clipboard is; real ones do.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    desk = window.desk
    desk.visit.begin(desk.bundle, "leave")
    desk.visit.details["employee_name"] = "Мысалова"
    desk.visit.voice = Voice.THIRD
    QApplication.clipboard().setText("copied here")
    unfinished = tmp_path / "document-1.pdf.part"
    unfinished.write_bytes(b"half")
    writing._unfinished.add(unfinished)
    window.leave()
    assert ended == [False]
    assert not desk.visit.sessions
    assert not desk.visit.details
    assert desk.visit.voice is Voice.OWN
    assert QApplication.clipboard().text() == ""
    assert not unfinished.exists()


def test_trying_the_exit_blanks_the_window_and_brings_it_back(window: MainWindow, ended: list[bool]) -> None:
    place = window.geometry()
    press(window, "F1")
    window.page.try_button.setFocus()  # type: ignore[attr-defined]
    press(window, "Space")
    assert not window.isVisible()
    QTest.qWait(1100)  # the second that the page promises
    assert window.isVisible()
    assert window.geometry() == place
    assert not ended


def test_the_exit_has_a_name_that_says_what_it_is_for(window: MainWindow) -> None:
    assert window.header.exit.accessibleName() == "Quick exit, in an emergency"


def pressed_alone(counter: ShiftCounter, at: int) -> bool:
    counter.press(shift=True, alone=True, now=at)
    return counter.release(shift=True, alone=True)


def test_three_presses_within_the_pause_ask_for_the_exit() -> None:
    counter = ShiftCounter()
    assert [pressed_alone(counter, at) for at in (0, PAUSE, 2 * PAUSE)] == [False, False, True]


def test_too_long_a_pause_starts_anew() -> None:
    counter = ShiftCounter()
    assert [pressed_alone(counter, at) for at in (0, 100, 101 + PAUSE, 101 + PAUSE)] == [False, False, False, False]
    assert pressed_alone(counter, 200 + PAUSE)


def test_both_shift_keys_together_count_once() -> None:
    counter = ShiftCounter()
    asked = []
    for at in range(3):
        counter.press(shift=True, alone=True, now=at)
        counter.press(shift=True, alone=True, now=at)
        asked += [counter.release(shift=True, alone=True), counter.release(shift=True, alone=True)]
    assert asked == [False, False, False, False, True, False]


def test_capital_letters_never_count() -> None:
    counter = ShiftCounter()
    for at in range(10):
        counter.press(shift=True, alone=True, now=at)
        counter.press(shift=False, alone=True, now=at)
        assert not counter.release(shift=False, alone=True)
        assert not counter.release(shift=True, alone=True)


@pytest.mark.parametrize("first", ["Alt", "Shift"])
def test_switching_the_keyboard_layout_never_counts(first: str) -> None:
    counter = ShiftCounter()
    for at in range(10):
        if first == "Alt":
            counter.press(shift=False, alone=False, now=at)
            counter.press(shift=True, alone=False, now=at)
            assert not counter.release(shift=True, alone=False)
        else:
            counter.press(shift=True, alone=True, now=at)
            counter.press(shift=False, alone=False, now=at)
            assert not counter.release(shift=False, alone=True)
            assert not counter.release(shift=True, alone=True)


def test_another_key_between_the_presses_starts_anew(window: MainWindow, ended: list[bool]) -> None:
    press(window, "Shift", "Shift", "Tab", "Shift")
    assert not ended
    press(window, "Shift", "Shift")
    assert ended == [False]


def test_a_click_between_the_presses_starts_anew(window: MainWindow, ended: list[bool]) -> None:
    press(window, "Shift", "Shift")
    click(window.header.crumbs)
    press(window, "Shift")
    assert not ended


@pytest.mark.parametrize("menu", ["colours", "field"])
def test_one_click_on_the_exit_is_enough_while_a_menu_is_open(window: MainWindow, ended: list[bool], menu: str) -> None:
    if menu == "field":
        window.open("letter", {"letter": "leave-notice"})
        line = window.page.findChild(QLineEdit)
        assert line is not None
        press(window, "Tab")
        line.createStandardContextMenu().popup(line.mapToGlobal(line.rect().center()))
    else:
        click(window.header.view)
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is not None
    click(window.header.exit)
    assert ended == [False]


@pytest.mark.parametrize(
    ("pressed", "leaves"),
    [
        ((0x419, 24, "xcb"), True),  # Й, where no layout has Latin letters
        ((0x419, 24, "windows"), False),  # there the virtual key tells
        ((0x426, 25, "xcb"), False),
        ((Qt.Key.Key_A, 24, "xcb"), False),  # a French keyboard: its Q stands elsewhere
    ],
)
def test_ctrl_q_leaves_with_a_keyboard_without_latin_letters(
    window: MainWindow,
    ended: list[bool],
    monkeypatch: pytest.MonkeyPatch,
    pressed: tuple[int, int, str],
    leaves: bool,
) -> None:
    key, scan, platform = pressed
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    handle = window.windowHandle()
    assert handle is not None
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, scan, 0, 0)
    QApplication.sendEvent(handle, event)
    assert bool(ended) is leaves


def test_the_process_ends_even_if_clearing_fails(
    window: MainWindow, ended: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "clear", _fail)
    with pytest.raises(OSError, match="in use"):
        window.leave()
    assert ended == [False]


def _fail() -> None:
    raise OSError("the clipboard is in use")


def test_ctrl_shift_three_times_changes_the_layout_and_nothing_else(window: MainWindow, ended: list[bool]) -> None:
    handle = window.windowHandle()
    for _time in range(4):
        QTest.keyPress(handle, Qt.Key.Key_Control)
        QTest.keyClick(handle, Qt.Key.Key_Shift, Qt.KeyboardModifier.ControlModifier)
        QTest.keyRelease(handle, Qt.Key.Key_Control)
    assert not ended


#: One file is finished; the disk is slow with another one, and the person leaves meanwhile.
SLOW_DISK = """
import os, sys, threading
from pathlib import Path
from PySide6.QtWidgets import QApplication
from advocate_app import writing
from advocate_app.today import today
from advocate_app.ui import leaving
from advocate_app.ui.visit import Visit

folder = Path(sys.argv[1])
application = QApplication([])
writing.write(folder / "finished.pdf", b"paper")
begun = threading.Event()

def slow(descriptor):
    begun.set()
    threading.Event().wait()

os.fsync = slow
threading.Thread(target=writing.write, args=(folder / "begun.pdf", b"paper")).start()
begun.wait()
assert len(list(folder.iterdir())) == 2
leaving.leave(Visit(today()))
"""


def test_leaving_while_the_disk_is_slow_removes_the_half_and_keeps_the_whole_file(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SLOW_DISK, str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert [path.name for path in tmp_path.iterdir()] == ["finished.pdf"]
