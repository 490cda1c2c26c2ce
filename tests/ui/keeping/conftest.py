"""The real window, with an empty folder of documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app import sealed
from advocate_app.errors import InputError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.sealed.apart import Answer, Task
from advocate_app.sealed.box import CLOSED
from advocate_app.ui import places
from tests.ui.windows import TestedWindow, opened


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of documents of this computer."""
    monkeypatch.setattr(places, "documents_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, whole_content: ContentBundle, documents: Path) -> Iterator[TestedWindow]:
    made = opened(qapp, whole_content, [])
    qtbot.waitExposed(made)
    yield made
    made.speak(Language.EN)
    made.close_without_leaving()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing and opening without the second that it takes: the phrase stands before the content."""

    class Quick:
        def __init__(self, task: Task) -> None:
            mark = task.phrase.encode() + b"\n"
            self.answer = Answer(mark + task.content)
            if task.opens:
                right = task.content.startswith(mark)
                self.answer = Answer(task.content[len(mark) :]) if right else Answer(fault=CLOSED)

        def is_done(self) -> bool:
            return True

        def result(self) -> bytes:
            if self.answer.fault:
                raise InputError(self.answer.fault)
            return self.answer.content

        def stop(self) -> None:
            return

    monkeypatch.setattr(sealed, "Apart", Quick)
