"""The whole window with the real content, on the day that the examples of the tests are about."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app import content
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.ui import language, places
from advocate_app.ui.window import MainWindow
from tests.ui.windows import opened


def pytest_itemcollected(item: pytest.Item) -> None:
    # The offscreen platform says these whenever a window or a menu is shown.
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def whole_content() -> ContentBundle:
    return content.load()


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of documents of this computer, empty."""
    monkeypatch.setattr(places, "documents_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def ended() -> list[bool]:
    """One entry for each time that the process was to be ended: whether a window could still be seen then."""
    return []


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, whole_content: ContentBundle, ended: list[bool]) -> Iterator[MainWindow]:
    """The window as it stands after the start: the safety page, English, light, 100 %, 1366×768."""
    made = opened(qapp, whole_content, ended)
    qtbot.waitExposed(made)
    yield made
    language.switch(Language.EN)
    made.close_without_leaving()
