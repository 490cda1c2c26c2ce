"""The real window, with an empty folder of documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate_app import sealed
from advocate_app.errors import InputError
from advocate_app.sealed.apart import Answer, Task
from advocate_app.sealed.box import CLOSED


@pytest.fixture(autouse=True)
def _own_documents(documents: Path) -> None:
    """Nothing is looked for among the documents of whoever runs the tests."""


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
