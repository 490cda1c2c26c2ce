"""`Walker`: somebody in front of the flow page, with a keyboard."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.flow.session import Place
from advocate_app.model.answers import Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import QuestionKind
from advocate_app.model.locale import Language
from advocate_app.ui import language
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.flow import FlowPage
from advocate_app.ui.pages.question import QuestionPage
from advocate_app.ui.pages.result import ResultPage
from advocate_app.ui.pages.review import ReviewPage
from advocate_app.ui.settling import settle

TODAY = dt.date(2026, 11, 25)
FIRST_DAY = dt.date(2026, 12, 2)
#: The answers of somebody who has everything that the law asks for.
READY: tuple[Value, ...] = ("no", "employee", "centre", "copy", FIRST_DAY, 30, "no", "no", "not-given")
#: The answers of an employee hurt by a husband, to the entry; the first for whom she asks.
ENTRY: tuple[Value, ...] = (("hits",), "partner", "none", ("place",), (), "employee")


class Walker:
    """Answers by keys alone; `opened` and `panels` are what the page asked the desk for."""

    def __init__(self, qtbot: QtBot, bundle: ContentBundle, flow: str) -> None:
        self.bundle = bundle
        self.desk = Desk(TODAY)
        self.desk.use(bundle)
        self.opened: list[tuple[str, Any]] = []
        self.panels: list[QWidget] = []
        self.desk.open_requested.connect(lambda place, arguments: self.opened.append((place, arguments)))
        self.desk.panel_requested.connect(self.panels.append)
        self.page = FlowPage(self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1366, 628)
        self.page.show_session(self.desk.visit.session(bundle, flow))
        self.page.show()
        self.page.activateWindow()
        self.page.first_focus().setFocus()
        self.pause()

    # -- where it stands -----------------------------------------------------------------------------------------------

    @property
    def question(self) -> QuestionPage:
        assert isinstance(self.page.step, QuestionPage)
        return self.page.step

    @property
    def review(self) -> ReviewPage:
        assert isinstance(self.page.step, ReviewPage)
        return self.page.step

    @property
    def result(self) -> ResultPage:
        assert isinstance(self.page.step, ResultPage)
        return self.page.step

    @property
    def asked(self) -> str:
        """The id of the question that is shown."""
        question = self.question.session.question
        assert question is not None
        return question.id

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    # -- what it does --------------------------------------------------------------------------------------------------

    def pause(self) -> None:
        settle()
        QApplication.processEvents()

    def press(
        self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        widget = self.focus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
        self.pause()

    def write(self, text: str) -> None:
        for letter in text:
            self.press(Qt.Key.Key_unknown, letter)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return, "\r")

    def digit(self, number: int) -> None:
        self.press(Qt.Key(Qt.Key.Key_0 + number), str(number))

    def answer(self, *values: Value) -> None:
        """Answer the question that is shown, and those after it, by keys."""
        for value in values:
            question = self.question.session.question
            assert question is not None
            if isinstance(value, str | tuple):
                if question.kind in (QuestionKind.DATE, QuestionKind.NUMBER):
                    self.question.form.one.focus_entry()
                names = [option.id for option in question.options]
                for each in (value,) if isinstance(value, str) else value:
                    self.digit(names.index(each) + 1)
            elif isinstance(value, dt.date):
                self.write(f"{value:%d.%m.%Y}")
            else:
                self.write(str(value))
            self.enter()

    def arrive(self, *values: Value) -> None:
        """Answer, look at the check page, and go on to the result."""
        self.answer(*values)
        assert self.page.step.place is Place.REVIEW
        self.enter()

    def speak(self, chosen: Language) -> None:
        language.switch(chosen)
        self.pause()

    def open_guide(self) -> None:
        """Go on from the result of the entry to the guide on leave."""
        section = self.result.more.parts()[0]
        section.steps.parts()[0].link.click()
        self.pause()
