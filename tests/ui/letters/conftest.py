"""The letter page in a window of its own, with the real content."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app import content
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.ui import fonts, language
from advocate_app.ui.look import Look, use_look
from tests.ui.letters.writing_desk import Writer


@pytest.fixture(scope="session")
def bundle() -> ContentBundle:
    return content.load()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Look:
    """A light look at 100 % in a wide window, and the bundled font."""
    fonts.register()
    qapp.setStyle("fusion")
    return use_look(Look())


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    language.switch(Language.EN)
    yield
    language.switch(Language.EN)


@pytest.fixture
def writer(qtbot: QtBot, bundle: ContentBundle) -> Writer:
    """Somebody in front of the notice, who has answered nothing."""
    return Writer(qtbot, bundle)
