"""The frame: what is seen first, the way through the pages, the keys, panels, and what stays of a visit."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from advocate_app.errors import ContentError
from advocate_app.model.locale import Language
from advocate_app.model.voice import Voice
from advocate_app.ui import gallery
from advocate_app.ui.calm import Calm
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.panels.elsewhere import ElsewherePanel
from advocate_app.ui.panels.fault import FaultPanel
from advocate_app.ui.settling import settle
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.window import PLACES, MainWindow
from tests.ui.windows import click, press


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return "" if focus is None else focus.accessibleName() or focus.property("text")


def all_text(window: MainWindow) -> str:
    return "\n".join(text.text() for text in window.findChildren(Text) if text.isVisible())


def test_nothing_is_seen_before_the_safety_page(window: MainWindow) -> None:
    assert window.place == "safety"
    assert window.page.heading() == "Before you begin"
    assert QApplication.focusWidget() is window.page.first_focus()


@pytest.mark.parametrize(
    ("language", "title"), [(Language.KK, "Анықтамалық"), (Language.RU, "Справочник"), (Language.EN, "Handbook")]
)
def test_the_title_is_neutral_on_every_page(window: MainWindow, language: Language, title: str) -> None:
    window.speak(language)
    for name, show in gallery.shows(window):
        window.layer.close_panel()
        show(window)
        assert window.windowTitle() == title, name
        assert QApplication.applicationName() == "handbook"


def test_the_other_pages_are_made_once_the_first_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    assert next(iter(window._built)) == "safety"
    qtbot.waitUntil(lambda: set(window._built) == set(PLACES))
    assert window.place == "safety"


def test_enter_leads_from_the_safety_page_home(window: MainWindow) -> None:
    press(window, "Return")
    assert window.place == "home"


def test_f1_opens_the_safety_page_and_back_returns(window: MainWindow) -> None:
    window.open("flow", {"flow": "leave"})
    press(window, "F1")
    assert window.place == "safety"
    press(window, "Alt+Left")
    assert window.place == "flow"


def test_the_safety_page_goes_on_to_where_it_was_opened_from(window: MainWindow) -> None:
    window.open("home", {})
    window.open("flow", {"flow": "leave"})
    press(window, "F1", "Return")
    assert window.place == "flow"


def test_home_is_where_going_back_ends(window: MainWindow) -> None:
    window.open("home", {})
    window.open("letters", {})
    window.open("letter", {"letter": "leave-notice"})
    press(window, "Alt+Left")
    assert window.place == "letters"
    press(window, "Alt+Left", "Alt+Left")
    assert window.place == "home"


def test_a_flow_that_was_left_is_found_where_it_was_left(window: MainWindow) -> None:
    window.open("home", {})
    window.open("flow", {"flow": "leave", "fresh": True})
    press(window, "1", "Return")
    asked = window.page.heading()
    window.open("two-minutes", {})
    press(window, "Alt+Left")
    assert window.page.heading() == asked


@pytest.mark.parametrize("language", list(Language))
def test_in_two_minutes_the_right_is_seen_with_where_it_ends(window: MainWindow, language: Language) -> None:
    window.speak(language)
    window.open("two-minutes", {})
    QApplication.processEvents()
    (right, _), (limit, statement), _step = window.page._blocks  # type: ignore[attr-defined]  # as above
    assert statement.id == "own-complaint"
    area = window.page._sheet.area  # type: ignore[attr-defined]  # as above
    top, end = (limit.mapTo(area, QPoint(0, y)).y() for y in (0, limit.height()))
    assert right.mapTo(area, QPoint(0, right.height())).y() <= top + 8
    assert area.verticalScrollBar().value() == 0
    assert end <= area.viewport().height()


def test_digits_and_enter_reach_the_question_from_the_header(window: MainWindow) -> None:
    window.open("flow", {"flow": "leave"})
    asked = window.page.heading()
    window.header.home.setFocus()
    press(window, "1")
    window.header.crumbs.setFocus()
    press(window, "F6", "Return")
    assert window.page.heading() != asked


def test_f6_goes_round_header_content_actions_and_strip(window: MainWindow) -> None:
    window.open("flow", {"flow": "leave"})
    window.header.home.setFocus()
    regions = []
    for _time in range(4):
        press(window, "F6")
        regions.append(QApplication.focusWidget())
    page = window.page
    assert regions[0] is page.first_focus()
    assert regions[1] is not None
    assert type(regions[1].parent()).__name__ == "ActionBar"
    assert regions[2] is window.strip.buttons["102"]
    assert regions[3] is window.header.home
    press(window, "Shift+F6")
    assert QApplication.focusWidget() is window.strip.buttons["102"]


def test_text_size_keys_go_through_the_steps_and_back(window: MainWindow) -> None:
    press(window, "Ctrl+Plus", "Ctrl+Equal")
    assert window.look.factor == 1.5
    press(window, "Ctrl+Minus")
    assert window.look.factor == 1.25
    press(window, "Ctrl+0")
    assert window.look.factor == 1.0


@pytest.mark.parametrize("number", ["102", "112", "103", "111"])
def test_each_number_tells_what_happens_when_it_is_called(window: MainWindow, number: str) -> None:
    click(window.strip.buttons[number])
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    assert number in [label.text() for label in panel.findChildren(SelectableText)]
    text = all_text(window)
    assert "What happens when you call" in text
    assert "Kazakh and Russian" in text
    assert "call list" in text


def test_a_panel_covers_neither_exit_nor_numbers(window: MainWindow) -> None:
    window.strip.call_requested.emit("111")
    layer = window.layer
    place = layer.mapTo(window, layer.rect().topLeft())
    assert place.y() >= window.header.geometry().bottom()
    assert place.y() + layer.height() <= window.strip.y()


def test_a_low_panel_covers_the_page_in_a_narrow_window_alone(window: MainWindow) -> None:
    window.open("home", {})
    window.page.screen_row.click()  # type: ignore[attr-defined]  # the home page has it
    panel, layer = window.layer.panel, window.layer
    assert panel is not None
    assert 0 < panel.y() < layer.height() - panel.height()
    window.resize(760, 900)
    settle()
    assert window.look.narrow
    assert panel.geometry() == layer.rect()


@pytest.mark.parametrize("language", list(Language))
def test_home_leaves_no_hole_and_runs_out_of_its_foot(window: MainWindow, language: Language) -> None:
    window.speak(language)
    window.open("home", {})
    settle()
    page: Any = window.page
    tiles = [page.leave, page.letters, page.start, page.rights]
    assert len({tile.size().toTuple() for tile in tiles}) == 1
    assert page.contacts.width() == page.two_minutes.width()
    assert page._middle.geometry().bottom() == page._spread.height() - 1
    label, days = page._date.text().split("\n")
    assert label.strip().endswith(":")
    assert days.split(" – ") == ["22.11.2026", "25.11.2026"]


def test_tab_stays_in_a_panel_and_esc_gives_the_focus_back(window: MainWindow) -> None:
    button = window.page.unsafe_button  # type: ignore[attr-defined]
    button.setFocus()
    press(window, "Space")
    panel = window.layer.panel
    assert isinstance(panel, ElsewherePanel)
    for key in ("Tab", "Tab", "Shift+Tab", "Tab"):
        press(window, key)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert panel.isAncestorOf(focus)
    press(window, "Escape")
    assert window.layer.panel is None
    assert QApplication.focusWidget() is button


def test_esc_without_a_panel_changes_nothing(window: MainWindow) -> None:
    press(window, "Escape")
    assert window.place == "safety"
    assert window.isVisible()


def test_the_next_person_finds_nothing(window: MainWindow) -> None:
    window.open("home", {})
    window.open("flow", {"flow": "leave", "fresh": True})
    press(window, "1", "Return")
    window.open("letter", {"letter": "leave-notice"})
    line = window.page.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    press(window, "M", "Y")
    assert "my" in {text.lower() for text in map(str, window.desk.visit.details.values())}
    window.open("home", {})
    click(window.page.next_person)  # type: ignore[attr-defined]
    assert "All cleared" in all_text(window)
    assert not window.desk.visit.sessions
    assert not window.desk.visit.details
    window.open("letter", {"letter": "leave-notice"})
    assert {each.text().lower() for each in window.page.findChildren(QLineEdit)} & {"my"} == set()
    press(window, "Alt+Left", "Alt+Left")
    assert window.place == "home"
    window.open("flow", {"flow": "leave"})
    assert window.page.heading() == "Are you in danger right now?"


def test_asking_for_another_person_begins_in_the_third_person(window: MainWindow) -> None:
    window.open("home", {})
    click(window.page.for_another)  # type: ignore[attr-defined]
    assert window.place == "flow"
    assert window.desk.visit.voice is Voice.THIRD


def test_a_fault_in_a_slot_is_told_calmly(window: MainWindow, capfd: pytest.CaptureFixture[str]) -> None:
    window.open("flow", {"flow": "leave"})
    Calm(window).take(ZeroDivisionError, ZeroDivisionError(), None)
    assert not window.layer.isVisible()  # not in the middle of whatever failed
    QApplication.processEvents()
    assert isinstance(window.layer.panel, FaultPanel)
    assert "still here" in all_text(window)
    assert "ZeroDivision" not in all_text(window)
    assert capfd.readouterr() == ("", "")
    press(window, "Return")
    assert not window.layer.isVisible()
    assert window.place == "flow"


def test_damaged_content_is_named_with_its_file(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(_desk: object) -> None:
        raise ContentError("{file}: the key {key} is missing.", file="leave.toml", key="first")

    monkeypatch.setitem(PLACES, "letters", damaged)
    window._built.pop("letters", None)
    window.open("letters", {})
    assert window.place == "safety"
    assert "leave.toml: the key first is missing." in all_text(window)
    assert "Install the program again" in all_text(window)


def test_where_something_was_saved_stands_in_the_strip(window: MainWindow) -> None:
    assert "Nothing is saved" in all_text(window)
    window.desk.tell("Saved: document-1.pdf on the stick")
    assert "Saved: document-1.pdf on the stick" in all_text(window)
    window.speak(Language.RU)
    assert "document-1.pdf" in all_text(window)


def test_the_window_asks_for_the_day_it_was_given(window: MainWindow) -> None:
    assert window.desk.today == dt.date(2026, 11, 25)
