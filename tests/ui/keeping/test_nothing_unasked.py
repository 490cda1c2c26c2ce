"""Phrases and codes are forgotten, nothing is kept unasked, and the panels fit."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from advocate_app import sealed
from advocate_app.model.locale import Language
from advocate_app.sealed.apart import Task
from advocate_app.ui import keeping
from advocate_app.ui.look import look
from advocate_app.ui.panels.go_on import PhrasePanel
from advocate_app.ui.widgets.text import Text
from tests.ui.keeping.room import (
    PHRASE,
    answered,
    code_panel,
    keeping_panel,
    seal_panel,
)
from tests.ui.windows import TestedWindow, press


def test_passphrases_are_hidden_and_forgotten_when_the_panel_closes(window: TestedWindow) -> None:
    keeping.keep(window.desk, answered(window))
    keeping_panel(window).file_row.click()
    panel = seal_panel(window)
    stood: list[str] = []
    for line in (panel.phrase.phrase.line, panel.phrase.again.line):
        assert line.echoMode() == QLineEdit.EchoMode.Password
        assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        line.setFocus()
        press(window, "A", "B")
        assert line.isUndoAvailable()
        line.textChanged.connect(stood.append)
    panel.phrase.forget()
    assert not panel.phrase.again.line.isUndoAvailable()
    panel.phrase.phrase.set_text(PHRASE)
    panel.phrase.again.set_text(PHRASE)
    press(window, "Escape")
    assert window.layer.panel is None
    assert stood == ["", "", PHRASE, PHRASE, "", ""]


def test_the_next_person_finds_no_panel_and_no_code(window: TestedWindow) -> None:
    session = answered(window)
    keeping.keep(window.desk, session)
    window.desk.clear()
    assert window.layer.panel is None
    assert not window.desk.visit.sessions
    panel = code_panel(window)
    panel.code.set_text("4827-K93M-2T")
    window.desk.clear()
    assert window.layer.panel is None
    assert code_panel(window).code.text() == ""


@pytest.mark.parametrize("end", ["back", "leave"])
def test_work_under_way_is_stopped_when_the_panel_closes_and_on_leaving(
    window: TestedWindow, documents: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    stopped: list[bool] = []

    class Endless:
        def __init__(self, task: Task) -> None:
            self.task = task

        def is_done(self) -> bool:
            return False

        def stop(self) -> None:
            stopped.append(True)

    monkeypatch.setattr(sealed, "Apart", Endless)
    keeping.keep(window.desk, answered(window))
    keeping_panel(window).file_row.click()
    panel = seal_panel(window)
    panel.phrase.shown.setChecked(True)
    panel.phrase.phrase.set_text(PHRASE)
    panel.save_button.click()
    assert panel.save_button.text() == "One moment…"
    panel.save_button.click()  # asked once is enough
    getattr(window, end)()
    assert stopped == [True]
    assert panel.phrase.phrase.text() == ""
    assert list(documents.iterdir()) == []


def test_keeping_writes_nothing_until_save(window: TestedWindow, documents: Path) -> None:
    keeping.keep(window.desk, answered(window))
    keeping_panel(window).file_row.click()
    window.layer.close_panel()
    assert list(documents.iterdir()) == []


@pytest.mark.parametrize("size", [(640, 480), (1024, 600)])
@pytest.mark.parametrize("language", list(Language))
def test_the_panels_fit_at_twice_the_size(window: TestedWindow, size: tuple[int, int], language: Language) -> None:
    session = answered(window, employer="dismissed", dismissed_on=dt.date(2026, 12, 20), forum="household")
    look().set_factor(2.0)
    window.resize(*size)
    window.speak(language)

    def fits() -> None:
        QApplication.processEvents()
        panel = window.layer.panel
        assert panel is not None
        assert panel.minimumSizeHint().width() <= panel.width() <= window.layer.width()
        for widget in panel.findChildren(QWidget):
            if widget.isVisible() and isinstance(widget, Text | QLineEdit):
                left = widget.mapTo(panel, widget.rect().topLeft()).x()
                assert left >= 0
                assert left + widget.width() <= panel.width(), widget

    keeping.keep(window.desk, session)
    panel = keeping_panel(window)
    fits()
    assert panel.code.mapTo(panel, panel.code.rect().topRight()).x() <= panel.width()
    panel.file_row.click()
    fits()
    keeping.go_on(window.desk)
    fits()
    window.desk.open_panel(PhrasePanel(window.desk, b"", "data-1.age"))
    fits()
