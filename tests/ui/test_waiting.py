"""While something long is done, the window hears the exit, draws itself, and nothing else happens."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate_app import i18n
from advocate_app.errors import OutputError
from advocate_app.letters.sheets import topic_sheet
from advocate_app.model.locale import Language
from advocate_app.ui import documents, printing
from advocate_app.ui.panels.fault import FaultPanel
from advocate_app.ui.panels.print_panel import PrintPanel
from advocate_app.ui.panels.save_panel import SavePanel
from advocate_app.ui.waiting import until_done
from advocate_app.ui.window import MainWindow
from tests.ui.test_leaving import WAYS
from tests.ui.windows import click, press


class Slow:
    """Something that takes until `steps` were all done in the window."""

    def __init__(self, window: MainWindow, *steps: Callable[[], object]) -> None:
        self._over = threading.Event()
        self._steps = steps
        self._window = window
        self.threads: list[threading.Thread] = []
        self.errors: list[BaseException] = []

    def __call__(self, *_arguments: object) -> None:
        self.threads.append(threading.current_thread())
        QTimer.singleShot(0, self._window, self._do)
        assert self._over.wait(20), "the window did nothing meanwhile"

    def _do(self) -> None:
        try:
            for step in self._steps:
                step()
                QApplication.processEvents()
        except BaseException as error:  # noqa: BLE001 - of an assertion, too: raised by `check`
            self.errors.append(error)
        self._over.set()

    def check(self) -> None:
        """Raise what failed in the steps; they were done, and not on the thread of the window."""
        if self.errors:
            raise self.errors[0]
        assert self.threads
        assert threading.main_thread() not in self.threads


def test_what_is_given_back_and_what_is_raised_arrive(window: MainWindow) -> None:
    assert until_done(lambda: 42) == 42
    with pytest.raises(OutputError, match="full"):
        until_done(_fail)
    assert until_done(lambda: "again") == "again"


def _fail() -> None:
    raise OutputError("full")


@pytest.mark.parametrize("way", WAYS)
def test_the_exit_works_meanwhile(window: MainWindow, ended: list[bool], way: str) -> None:
    slow = Slow(window, lambda: WAYS[way](window))
    until_done(slow)
    slow.check()
    assert ended == [False]


def test_nothing_else_is_heard_meanwhile(window: MainWindow, ended: list[bool]) -> None:
    window.open("home", {})

    def type_on() -> None:
        press(window, "Ctrl+L", "F1", "F3", "Return", "1", "Tab", "Space")
        click(window.header.home)
        for button in window.strip.buttons.values():
            click(button)

    focus = QApplication.focusWidget()
    slow = Slow(window, type_on)
    until_done(slow)
    slow.check()
    QApplication.processEvents()
    assert (window.place, window.layer.panel, i18n.active()) == ("home", None, Language.EN)
    assert QApplication.focusWidget() is focus
    assert not ended
    press(window, "F3")
    assert window.place == "two-minutes"


def test_a_touch_on_the_exit_leaves_meanwhile(window: MainWindow, ended: list[bool]) -> None:
    screen = QTest.createTouchDevice()
    leave = window.header.exit
    place = leave.mapTo(window, leave.rect().center())
    handle = window.windowHandle()
    assert handle is not None

    def touch() -> None:
        QTest.touchEvent(handle, screen).press(0, place).commit()
        QTest.touchEvent(handle, screen).release(0, place).commit()

    slow = Slow(window, touch)
    until_done(slow)
    slow.check()
    assert ended == [False]


def test_no_panel_opens_or_closes_meanwhile(window: MainWindow) -> None:
    window.show_fault(None)
    first = window.layer.panel
    seen: list[bool] = []
    slow = Slow(window, window.layer.close_panel, lambda: seen.append(window.layer.panel is first))
    until_done(slow)
    slow.check()
    assert seen == [True]
    assert window.layer.panel is first
    QApplication.processEvents()
    assert window.layer.panel is None


def test_a_button_that_was_pressed_before_is_not_released_meanwhile(window: MainWindow) -> None:
    window.show_fault(None)
    panel = window.layer.panel
    assert isinstance(panel, FaultPanel)
    place = panel.close_button.mapTo(window, panel.close_button.rect().center())
    handle = window.windowHandle()
    assert handle is not None
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left, none, place)
    slow = Slow(window, lambda: QTest.mouseRelease(handle, left, none, place))
    until_done(slow)
    slow.check()
    QApplication.processEvents()
    assert window.layer.panel is panel


@pytest.mark.parametrize(("key", "leaves"), [("Escape", False), ("1", False), ("Space", True)])
def test_only_what_presses_the_focused_exit_reaches_it_meanwhile(
    window: MainWindow, ended: list[bool], key: str, leaves: bool
) -> None:
    window.show_fault(None)
    panel = window.layer.panel
    window.header.exit.setFocus()
    slow = Slow(window, lambda: press(window, key))
    until_done(slow)
    slow.check()
    QApplication.processEvents()
    assert window.layer.panel is panel
    assert bool(ended) is leaves


def test_the_blank_sheet_comes_and_goes_meanwhile(window: MainWindow) -> None:
    for wake in (lambda: click(window.listening.blank), lambda: press(window, "Tab")):
        slow = Slow(window, window.listening.blank.cover, wake)
        until_done(slow)
        slow.check()
        assert not window.listening.blank.isVisible()


@pytest.fixture
def panel(window: MainWindow, tmp_path: Path) -> SavePanel:
    """The longest way to a file: a topic in three languages, saved where somebody typed."""
    desk = window.desk
    topic = next(iter(desk.bundle.topics.values()))
    sheet = topic_sheet(topic, desk.bundle, tuple(Language), desk.today, desk.today.year, desk.visit.voice)
    made = SavePanel(desk, sheet)
    desk.open_panel(made)
    made.place.places.row("other").click()
    made.place.folder.line.setText(str(tmp_path))
    return made


@pytest.mark.parametrize("way", WAYS)
def test_the_exit_works_while_a_paper_is_made(
    window: MainWindow, panel: SavePanel, ended: list[bool], monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    slow = Slow(window, lambda: WAYS[way](window))
    whole = documents.draw_page

    def draw_page(*given: Any) -> None:
        if not slow.threads:
            slow()
        whole(*given)

    monkeypatch.setattr(documents, "draw_page", draw_page)
    panel.save()
    slow.check()
    assert ended == [False]


def test_the_exit_works_while_a_drive_is_slow_and_no_half_file_stays(
    window: MainWindow, panel: SavePanel, ended: list[bool], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[list[str]] = []
    slow = Slow(
        window,
        lambda: seen.append([path.suffix for path in tmp_path.iterdir()]),
        lambda: press(window, "Shift", "Shift", "Shift"),
        lambda: seen.append([path.suffix for path in tmp_path.iterdir()]),
    )
    monkeypatch.setattr(os, "fsync", slow)
    panel.save()
    slow.check()
    assert ended == [False]
    assert seen == [[".part"], []]


def test_a_long_wait_is_told_and_the_paper_is_saved(
    window: MainWindow, panel: SavePanel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[str] = []
    slow = Slow(
        window,
        lambda: QTest.qWait(300),
        lambda: told.append(panel.save_button.caption()),
        lambda: click(panel.close_button),
        lambda: click(panel.save_button),
    )
    monkeypatch.setattr(os, "fsync", slow)
    panel.save_button.click()
    slow.check()
    assert told == ["One moment…"]
    assert window.layer.panel is None
    assert [path.name for path in tmp_path.iterdir()] == ["document-1.pdf"]


def test_the_exit_works_while_the_printers_are_asked_for(
    window: MainWindow, ended: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(window, lambda: press(window, "Shift", "Shift", "Shift"))

    def none() -> list[printing.Printer]:
        slow()
        return []

    monkeypatch.setattr(printing, "printers", none)
    window.open("letter", {"letter": "leave-notice"})
    panel = PrintPanel(window.desk, window.page.document())  # type: ignore[attr-defined]  # the page of letters has it
    window.desk.open_panel(panel)
    panel.on_button.click()
    slow.check()
    assert ended == [False]
