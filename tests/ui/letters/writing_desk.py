"""`Writer`: somebody who writes a letter, and what the page shows her."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app import letters
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.ui import language
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.letter import LetterPage
from advocate_app.ui.widgets.field import Field
from tests.ui.widgets.typing_hands import write

TODAY = dt.date(2026, 11, 25)


class Writer:
    """Types into the letter page; `panels` are those that the page opened, `told` what it said in the strip."""

    def __init__(self, qtbot: QtBot, bundle: ContentBundle, size: tuple[int, int] = (1366, 640)) -> None:
        self.desk = Desk(TODAY)
        self.desk.use(bundle)
        self.bundle = bundle
        self.qtbot = qtbot
        self.panels: list[QWidget] = []
        self.told: list[str] = []
        self.closed = 0
        self.desk.panel_requested.connect(self._opened)
        self.desk.panel_closed.connect(self._close)
        self.desk.told.connect(self.told.append)
        self.page = LetterPage(self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.page.show()
        self.open("leave-notice")

    def _opened(self, panel: QWidget) -> None:
        self.qtbot.addWidget(panel)
        self.panels.append(panel)
        panel.resize(440, 560)
        panel.show()
        settle()

    def _close(self) -> None:
        self.closed += 1

    @property
    def panel(self) -> Any:
        """The panel opened last."""
        return self.panels[-1]

    def open(self, letter: str) -> None:
        """Go to a letter as the window does."""
        self.page.show_letter(letter)
        self.page.first_focus().setFocus()
        settle()

    def answer(self, **given: Value) -> None:
        """Have answers in the questions about the leave."""
        answers = Answers()
        for name, value in given.items():
            answers = answers.having(name, value)
        self.desk.visit.begin(self.bundle, "leave", answers)

    def field(self, name: str) -> Field:
        """The field of the letter that is open."""
        form = self.page._form()
        assert form is not None
        return form.fields[name]

    def type(self, name: str, text: str) -> None:
        """Put the cursor into a field and type."""
        line = self.field(name).line
        line.setFocus()
        write(line, text)

    def leave(self, name: str) -> None:
        """Go from a field to another one."""
        self.field(name).line.setFocus()
        other = next(each for each in self.page._form().fields if each != name)  # type: ignore[union-attr]
        self.field(other).line.setFocus()

    def speak(self, chosen: Language) -> None:
        """Change the language of the program."""
        language.switch(chosen)
        settle()

    @property
    def paper(self) -> QTextDocument:
        """The document that the preview shows."""
        text = self.page.paper_side.paper._text
        assert text is not None
        return text

    @property
    def words(self) -> str:
        """The words on the paper that is shown."""
        return self.paper.toPlainText()

    @property
    def text(self) -> str:
        """The letter that would be printed."""
        return letters.to_text(self.page.document())


def settle() -> None:
    """Let layouts and paint events happen."""
    for _round in range(3):
        QApplication.processEvents()
