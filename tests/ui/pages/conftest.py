"""Pages with the real content, shown on the day that the examples of the tests are about."""

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
from tests.ui.pages.walking import Walker


def pytest_itemcollected(item: pytest.Item) -> None:
    # The offscreen platform says this whenever a window is shown.
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session")
def bundle() -> ContentBundle:
    return content.load()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Look:
    """A light look at 100 % in a wide window, and the bundled font."""
    fonts.register()
    qapp.setStyle("fusion")
    fresh = use_look(Look())
    qapp.setPalette(fresh.palette())
    return fresh


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    language.switch(Language.EN)
    yield
    language.switch(Language.EN)


@pytest.fixture
def leave(qtbot: QtBot, bundle: ContentBundle) -> Walker:
    """Somebody at the first question about the leave."""
    return Walker(qtbot, bundle, "leave")


@pytest.fixture
def start(qtbot: QtBot, bundle: ContentBundle) -> Walker:
    """Somebody at the first question of the entry."""
    return Walker(qtbot, bundle, "start")
