"""Answers are kept in a file that a passphrase closes, and come back from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from advocate_app import sealed
from advocate_app.model.answers import Answers
from advocate_app.model.locale import Language
from advocate_app.ui import keeping
from advocate_app.ui.pages.review import ReviewPage
from advocate_app.ui.panels.open_panel import OpenPanel
from advocate_app.ui.panels.replace_panel import ReplacePanel
from advocate_app.ui.panels.restored import RestoredPanel
from tests.ui.keeping.room import (
    GIVEN,
    PHRASE,
    answered,
    closed_file,
    code_panel,
    keeping_panel,
    phrase_panel,
    seal_panel,
    step,
    words,
)
from tests.ui.windows import TestedWindow, click, press


def test_a_file_is_closed_written_opened_and_everything_is_there_again(
    window: TestedWindow, documents: Path, qtbot: QtBot
) -> None:
    """The one test with real scrypt, which takes its time on purpose."""
    answered(window)
    window.desk.visit.details["employee_name"] = "Мысалова М. М."
    closed_file(window, qtbot)
    (path,) = documents.iterdir()
    assert path.name == "data-1.age"
    assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
    window.desk.clear()
    panel = phrase_panel(window)
    panel.phrase.phrase.set_text(PHRASE)
    press(window, "Return")
    qtbot.waitUntil(lambda: window.layer.panel is None, timeout=60_000)
    assert isinstance(step(window), ReviewPage)
    assert window.desk.visit.sessions["leave"].trail.kept == Answers(GIVEN)
    assert window.desk.visit.details["employee_name"] == "Мысалова М. М."


@pytest.mark.usefixtures("quick")
def test_a_wrong_phrase_is_told_and_can_be_typed_again(window: TestedWindow, qtbot: QtBot) -> None:
    answered(window)
    closed_file(window, qtbot)
    window.desk.clear()
    panel = phrase_panel(window)
    press(window, "Return")
    assert panel.phrase.phrase.error() == "Enter the passphrase."
    panel.phrase.phrase.set_text("another phrase altogether")
    panel.open_button.click()
    qtbot.waitUntil(lambda: "Either the phrase is another one" in words(panel))
    assert panel.phrase.phrase.line.hasFocus()
    window.speak(Language.RU)
    assert "Either" not in words(panel)
    panel.phrase.phrase.set_text(PHRASE)
    panel.open_button.click()
    qtbot.waitUntil(lambda: window.layer.panel is None)
    assert window.desk.visit.sessions["leave"].trail.kept == Answers(GIVEN)


@pytest.mark.usefixtures("quick")
def test_a_damaged_file_looks_like_a_wrong_phrase(window: TestedWindow, documents: Path, qtbot: QtBot) -> None:
    (documents / "data-1.age").write_bytes(b"nothing of the kind")
    panel = phrase_panel(window)
    panel.phrase.phrase.set_text(PHRASE)
    panel.open_button.click()
    qtbot.waitUntil(lambda: "Either the phrase is another one, or the file is damaged." in words(panel))


def test_a_file_that_cannot_be_one_is_refused_where_it_is_chosen(window: TestedWindow, documents: Path) -> None:
    (documents / "data-1.age").write_bytes(bytes(sealed.LARGEST + 1))
    click(code_panel(window).file_row)
    chosen = window.layer.panel
    assert isinstance(chosen, OpenPanel)
    click(chosen.open_button)
    assert window.layer.panel is chosen
    assert "too large for a file of answers" in words(chosen)


@pytest.mark.usefixtures("quick")
def test_what_a_file_holds_beyond_this_program_is_counted(window: TestedWindow, documents: Path, qtbot: QtBot) -> None:
    kept = sealed.Kept(
        format=1,
        here="leave",
        flows={"leave": sealed.KeptFlow({"danger": "no", "work": "astronaut", "moon": "full"})},
    )
    (documents / "data-1.age").write_bytes(PHRASE.encode() + b"\n" + sealed.encode(kept))
    panel = phrase_panel(window)
    panel.phrase.phrase.set_text(PHRASE)
    panel.open_button.click()
    qtbot.waitUntil(lambda: isinstance(window.layer.panel, RestoredPanel))
    told = window.layer.panel
    assert told is not None
    assert "could not be restored: Work." in words(told)
    assert "does not ask for 1 thing that was kept" in words(told)


@pytest.mark.usefixtures("quick")
def test_the_panel_of_the_file_asks_for_a_phrase_that_is_long_enough_and_typed_twice(
    window: TestedWindow, documents: Path, qtbot: QtBot
) -> None:
    keeping.keep(window.desk, answered(window))
    click(keeping_panel(window).file_row)
    panel = seal_panel(window)
    assert panel.close_button.hasFocus()
    assert "Nobody can open the file without this phrase. There is no other way." in words(panel)
    assert "Everybody who opens a folder" in words(panel)
    assert panel.file_name.text() == "data-1"
    first, second = panel.phrase.phrase, panel.phrase.again
    panel.save_button.click()
    assert first.error() == "Enter the passphrase."
    first.set_text("short")
    second.set_text("short")
    panel.save_button.click()
    assert "at least 4 words" in first.error()
    assert first.line.hasFocus()
    first.set_text(PHRASE)
    panel.save_button.click()
    assert "not the same" in second.error()
    assert second.line.hasFocus()
    assert list(documents.iterdir()) == []
    # Whoever sees what is typed need not type it twice.
    panel.phrase.shown.click()
    assert first.line.echoMode() == QLineEdit.EchoMode.Normal
    assert not second.isVisible()
    panel.save_button.click()
    qtbot.waitUntil(lambda: window.layer.panel is None)
    assert [path.name for path in documents.iterdir()] == ["data-1.age"]


@pytest.mark.usefixtures("quick")
def test_a_name_that_is_taken_is_told_before_the_work(window: TestedWindow, documents: Path) -> None:
    (documents / "data-1.age").write_bytes(b"of somebody")
    keeping.keep(window.desk, answered(window))
    keeping_panel(window).file_row.click()
    panel = seal_panel(window)
    assert panel.file_name.text() == "data-2"
    panel.file_name.line.setText("data-1")
    panel.phrase.shown.setChecked(True)
    panel.phrase.phrase.set_text(PHRASE)
    panel.save_button.click()
    assert "is there already" in panel.file_name.error()
    assert panel.phrase.phrase.text() == PHRASE
    assert (documents / "data-1.age").read_bytes() == b"of somebody"


@pytest.mark.usefixtures("quick")
def test_the_next_person_is_not_asked_about_answers_of_the_one_before(window: TestedWindow, qtbot: QtBot) -> None:
    answered(window)
    closed_file(window, qtbot)
    panel = phrase_panel(window)
    panel.phrase.phrase.set_text(PHRASE)
    panel.open_button.click()
    qtbot.waitUntil(lambda: isinstance(window.layer.panel, ReplacePanel))
    window.desk.clear()
    assert window.layer.panel is None
