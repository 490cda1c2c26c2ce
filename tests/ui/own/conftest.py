"""The real window, with an empty folder of documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.rules.opening import ZONE
from advocate_app.ui import places
from tests.ui.windows import TODAY, TestedWindow, opened


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of documents of this computer."""
    monkeypatch.setattr(places, "documents_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, whole_content: ContentBundle, documents: Path) -> Iterator[TestedWindow]:
    made = opened(qapp, whole_content, [])
    noon = dt.datetime.combine(TODAY, dt.time(12), ZONE)
    made.desk.moment = lambda: noon
    qtbot.waitExposed(made)
    yield made
    made.speak(Language.EN)
    made.close_without_leaving()
