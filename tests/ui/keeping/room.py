"""The window of somebody who keeps answers, and what tests do with it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.flow.resuming import resume
from advocate_app.flow.session import Session
from advocate_app.model.answers import Answers, Value
from advocate_app.ui import keeping
from advocate_app.ui.pages.flow import FlowPage
from advocate_app.ui.pages.home import HomePage
from advocate_app.ui.panels.go_on import GoOnPanel, PhrasePanel
from advocate_app.ui.panels.keep_answers import KeepAnswersPanel
from advocate_app.ui.panels.open_panel import OpenPanel
from advocate_app.ui.panels.seal_panel import SealPanel
from advocate_app.ui.widgets.text import Text
from tests.flow.walking import TO_EMPLOYER
from tests.ui.windows import TestedWindow, click

GIVEN: dict[str, Value] = {**TO_EMPLOYER, "employer": "not-given"}
PHRASE = "four words nobody knows"


def answered(window: TestedWindow, *, confirmed: bool = False, **changes: Value) -> Session:
    """The leave flow with all answers, on the check page or on the result."""
    session = window.desk.visit.begin(window.desk.bundle, "leave")
    resume(session, Answers({**GIVEN, **changes}))
    if confirmed:
        session.confirm()
    window.open("flow", {"flow": "leave"})
    QApplication.processEvents()
    return session


def step(window: TestedWindow) -> QWidget:
    page = window.page
    assert isinstance(page, FlowPage)
    return page.step


def words(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisible())


def keeping_panel(window: TestedWindow) -> KeepAnswersPanel:
    panel = window.layer.panel
    assert isinstance(panel, KeepAnswersPanel)
    return panel


def seal_panel(window: TestedWindow) -> SealPanel:
    panel = window.layer.panel
    assert isinstance(panel, SealPanel)
    return panel


def code_panel(window: TestedWindow) -> GoOnPanel:
    window.open("home", {})
    page = window.page
    assert isinstance(page, HomePage)
    page.kept.click()
    panel = window.layer.panel
    assert isinstance(panel, GoOnPanel)
    return panel


def phrase_panel(window: TestedWindow) -> PhrasePanel:
    """From the home page to the newest file of the documents."""
    click(code_panel(window).file_row)
    chosen = window.layer.panel
    assert isinstance(chosen, OpenPanel)
    click(chosen.open_button)
    panel = window.layer.panel
    assert isinstance(panel, PhrasePanel), words(chosen)
    return panel


def closed_file(window: TestedWindow, qtbot: QtBot, phrase: str = PHRASE) -> None:
    """Keep the answers of the visit in a file among the documents."""
    keeping.keep(window.desk, window.desk.visit.sessions["leave"])
    keeping_panel(window).file_row.click()
    panel = seal_panel(window)
    panel.phrase.phrase.set_text(phrase)
    panel.phrase.again.set_text(phrase)
    panel.save_button.click()
    qtbot.waitUntil(lambda: window.layer.panel is None, timeout=60_000)
