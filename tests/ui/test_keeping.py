"""Somebody keeps answers as a code or in a closed file, goes on with them, and nothing is kept unasked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from advocate_app import sealed
from advocate_app.errors import InputError
from advocate_app.flow import resume_code
from advocate_app.flow.resuming import resume
from advocate_app.flow.session import Place, Session
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.model.voice import Voice
from advocate_app.sealed.apart import Answer, Task
from advocate_app.sealed.box import CLOSED
from advocate_app.ui import keeping, places
from advocate_app.ui.look import look
from advocate_app.ui.pages.flow import FlowPage
from advocate_app.ui.pages.home import HomePage
from advocate_app.ui.pages.result import ResultPage
from advocate_app.ui.pages.review import ReviewPage
from advocate_app.ui.panels.go_on import GoOnPanel, PhrasePanel
from advocate_app.ui.panels.keep_answers import KeepAnswersPanel
from advocate_app.ui.panels.open_panel import OpenPanel
from advocate_app.ui.panels.restored import RestoredPanel
from advocate_app.ui.panels.seal_panel import SealPanel
from advocate_app.ui.widgets.text import Text
from tests.ui.windows import TODAY, TestedWindow, click, opened, press

GIVEN: dict[str, Value] = {
    "danger": "no",
    "work": "employee",
    "stay": "centre",
    "contract": "copy",
    "first_day": dt.date(2026, 12, 2),
    "days": 30,
    "sick": "no",
    "used": "no",
    "employer": "not-given",
}
PHRASE = "four words nobody knows"


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


# -- the code ----------------------------------------------------------------------------------------------------------


def test_the_code_is_offered_on_the_check_page_and_on_the_result(window: TestedWindow) -> None:
    session = answered(window)
    review = step(window)
    assert isinstance(review, ReviewPage)
    click(review.keep_link)
    panel = keeping_panel(window)
    assert panel.code.text() == resume_code.encode(session).text
    assert panel.close_button.hasFocus()
    window.layer.close_panel()
    answered(window, confirmed=True)
    result = step(window)
    assert isinstance(result, ResultPage)
    result.rail_parts.keep_link.click()
    assert keeping_panel(window).code.text() == panel.code.text()


def test_the_panel_says_what_the_code_carries_and_what_not(window: TestedWindow) -> None:
    session = answered(window)
    keeping.keep(window.desk, session)
    said = words(keeping_panel(window))
    for question, _value in session.shown_answers:
        assert question.short.text in said
    assert "never carries names" in said
    assert "whoever types it into this program sees the answers" in said
    assert "Somebody may find the paper" in said
    assert "no room" not in said
    window.speak(Language.RU)
    assert "Somebody" not in words(keeping_panel(window))


def test_a_day_that_does_not_fit_is_named_before_the_code_is_used(window: TestedWindow) -> None:
    bundle = window.desk.bundle
    session = Session(bundle, bundle.flows["leave"], dt.date(2038, 6, 1))
    resume(session, Answers({**GIVEN, "first_day": dt.date(2039, 6, 1)}))
    keeping.keep(window.desk, session)
    assert "There was no room for: First day away from work. The program will ask again." in words(
        keeping_panel(window)
    )


def test_the_code_is_reached_and_copied_by_keyboard(window: TestedWindow) -> None:
    keeping.keep(window.desk, answered(window))
    panel = keeping_panel(window)
    stops = window.layer.stops()
    assert panel.code in stops
    assert panel.code.accessibleName().startswith("Code: ")
    panel.code.setFocus()
    panel.code.setSelection(0, len(panel.code.text()))
    press(window, "Ctrl+C")
    assert QApplication.clipboard().text() == panel.code.text()


def test_a_code_leads_back_to_the_check_page(window: TestedWindow) -> None:
    session = answered(window)
    session.week = 6
    text = resume_code.encode(session).text
    window.desk.clear()
    panel = code_panel(window)
    assert panel.code.line.hasFocus()
    panel.code.set_text(text.lower().replace("-", " "))
    press(window, "Return")
    QApplication.processEvents()
    assert window.layer.panel is None
    assert isinstance(step(window), ReviewPage)
    again = window.desk.visit.sessions["leave"]
    assert again.trail.kept == Answers(GIVEN)
    assert again.week == 6
    assert len(again.shown_answers) == len(GIVEN)


def test_a_code_brings_back_whom_the_texts_speak_to(window: TestedWindow) -> None:
    window.desk.visit.voice = Voice.THIRD
    text = resume_code.encode(answered(window)).text
    window.desk.clear()
    panel = code_panel(window)
    panel.code.set_text(text)
    panel.go_button.click()
    assert window.desk.visit.voice is Voice.THIRD
    assert "Check the answers" in words(step(window))


def test_a_slip_is_told_at_the_field_in_the_language_of_the_screen(window: TestedWindow) -> None:
    panel = code_panel(window)
    press(window, "Return")
    QApplication.processEvents()
    assert "10 to 16 signs" in panel.code.error()
    text = resume_code.encode(Session(window.desk.bundle, window.desk.bundle.flows["leave"], TODAY)).text
    panel.code.set_text(text[:-1] + ("0" if text[-1] != "0" else "2"))
    panel.go_button.click()
    assert "changed places" in panel.code.error()
    assert panel.code.line.hasFocus()
    window.speak(Language.KK)
    assert panel.code.error()
    assert "changed" not in panel.code.error()
    window.speak(Language.EN)
    panel.code.edited.emit("x")
    assert panel.code.error() == ""
    assert not window.desk.visit.sessions


def test_after_a_change_of_the_questions_it_is_said_that_nothing_came_back(window: TestedWindow) -> None:
    text = resume_code.encode(answered(window)).text
    desk = window.desk
    desk.clear()
    flow = desk.bundle.flows["leave"]
    work = flow.question("work")
    changed = msgspec.structs.replace(work, options=work.options[::-1])
    questions = tuple(changed if each is work else each for each in flow.questions)
    flows = {**desk.bundle.flows, "leave": msgspec.structs.replace(flow, questions=questions)}
    desk.use(msgspec.structs.replace(desk.bundle, flows=flows))
    panel = code_panel(window)
    panel.code.set_text(text)
    panel.go_button.click()
    told = window.layer.panel
    assert isinstance(told, RestoredPanel)
    assert "have changed since the code was made: Leave from work." in words(told)
    assert told.close_button.hasFocus()
    press(window, "Return")
    assert window.layer.panel is None
    assert not desk.visit.sessions["leave"].answers
    assert desk.visit.sessions["leave"].place is Place.QUESTION


def test_an_answer_that_is_too_old_is_named_and_asked_again(window: TestedWindow) -> None:
    text = resume_code.encode(answered(window)).text
    window.desk.clear()
    window.desk.today = window.desk.visit.today = dt.date(2031, 1, 1)
    panel = code_panel(window)
    panel.code.set_text(text)
    panel.go_button.click()
    told = window.layer.panel
    assert isinstance(told, RestoredPanel)
    assert "could not be restored: First day away from work." in words(told)
    session = window.desk.visit.sessions["leave"]
    assert session.question is not None
    assert session.question.id == "first_day"


# -- the file ----------------------------------------------------------------------------------------------------------


def test_a_file_is_closed_written_opened_and_everything_is_there_again(
    window: TestedWindow, documents: Path, qtbot: QtBot
) -> None:
    """The one test with real scrypt, which takes its time on purpose."""
    answered(window)
    window.desk.visit.details["employee_name"] = "Мысалова М. М."
    closed_file(window, qtbot)
    (path,) = documents.iterdir()
    assert path.name == "data-1.age"
    assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
    window.desk.clear()
    panel = phrase_panel(window)
    panel.phrase.phrase.set_text(PHRASE)
    press(window, "Return")
    qtbot.waitUntil(lambda: window.layer.panel is None, timeout=60_000)
    assert isinstance(step(window), ReviewPage)
    assert window.desk.visit.sessions["leave"].trail.kept == Answers(GIVEN)
    assert window.desk.visit.details["employee_name"] == "Мысалова М. М."


@pytest.mark.usefixtures("quick")
def test_a_wrong_phrase_is_told_and_can_be_typed_again(window: TestedWindow, qtbot: QtBot) -> None:
    answered(window)
    closed_file(window, qtbot)
    window.desk.clear()
    panel = phrase_panel(window)
    press(window, "Return")
    assert panel.phrase.phrase.error() == "Enter the passphrase."
    panel.phrase.phrase.set_text("another phrase altogether")
    panel.open_button.click()
    qtbot.waitUntil(lambda: "Either the phrase is another one" in words(panel))
    assert panel.phrase.phrase.line.hasFocus()
    window.speak(Language.RU)
    assert "Either" not in words(panel)
    panel.phrase.phrase.set_text(PHRASE)
    panel.open_button.click()
    qtbot.waitUntil(lambda: window.layer.panel is None)
    assert window.desk.visit.sessions["leave"].trail.kept == Answers(GIVEN)


@pytest.mark.usefixtures("quick")
def test_a_damaged_file_looks_like_a_wrong_phrase(window: TestedWindow, documents: Path, qtbot: QtBot) -> None:
    (documents / "data-1.age").write_bytes(b"nothing of the kind")
    panel = phrase_panel(window)
    panel.phrase.phrase.set_text(PHRASE)
    panel.open_button.click()
    qtbot.waitUntil(lambda: "Either the phrase is another one, or the file is damaged." in words(panel))


def test_a_file_that_cannot_be_one_is_refused_where_it_is_chosen(window: TestedWindow, documents: Path) -> None:
    (documents / "data-1.age").write_bytes(bytes(sealed.LARGEST + 1))
    click(code_panel(window).file_row)
    chosen = window.layer.panel
    assert isinstance(chosen, OpenPanel)
    click(chosen.open_button)
    assert window.layer.panel is chosen
    assert "too large for a file of answers" in words(chosen)


@pytest.mark.usefixtures("quick")
def test_what_a_file_holds_beyond_this_program_is_counted(window: TestedWindow, documents: Path, qtbot: QtBot) -> None:
    kept = sealed.Kept(
        format=1,
        here="leave",
        flows={"leave": sealed.KeptFlow({"danger": "no", "work": "astronaut", "moon": "full"})},
    )
    (documents / "data-1.age").write_bytes(PHRASE.encode() + b"\n" + sealed.encode(kept))
    panel = phrase_panel(window)
    panel.phrase.phrase.set_text(PHRASE)
    panel.open_button.click()
    qtbot.waitUntil(lambda: isinstance(window.layer.panel, RestoredPanel))
    told = window.layer.panel
    assert told is not None
    assert "could not be restored: Work." in words(told)
    assert "does not ask for 1 thing that was kept" in words(told)


@pytest.mark.usefixtures("quick")
def test_the_panel_of_the_file_asks_for_a_phrase_that_is_long_enough_and_typed_twice(
    window: TestedWindow, documents: Path, qtbot: QtBot
) -> None:
    keeping.keep(window.desk, answered(window))
    click(keeping_panel(window).file_row)
    panel = seal_panel(window)
    assert panel.close_button.hasFocus()
    assert "Nobody can open the file without this phrase. There is no other way." in words(panel)
    assert "Everybody who opens a folder" in words(panel)
    assert panel.file_name.text() == "data-1"
    first, second = panel.phrase.phrase, panel.phrase.again
    panel.save_button.click()
    assert first.error() == "Enter the passphrase."
    first.set_text("short")
    second.set_text("short")
    panel.save_button.click()
    assert "at least 4 words" in first.error()
    assert first.line.hasFocus()
    first.set_text(PHRASE)
    panel.save_button.click()
    assert "not the same" in second.error()
    assert second.line.hasFocus()
    assert list(documents.iterdir()) == []
    # Whoever sees what is typed need not type it twice.
    panel.phrase.shown.click()
    assert first.line.echoMode() == QLineEdit.EchoMode.Normal
    assert not second.isVisible()
    panel.save_button.click()
    qtbot.waitUntil(lambda: window.layer.panel is None)
    assert [path.name for path in documents.iterdir()] == ["data-1.age"]


@pytest.mark.usefixtures("quick")
def test_a_name_that_is_taken_is_told_before_the_work(window: TestedWindow, documents: Path) -> None:
    (documents / "data-1.age").write_bytes(b"of somebody")
    keeping.keep(window.desk, answered(window))
    keeping_panel(window).file_row.click()
    panel = seal_panel(window)
    assert panel.file_name.text() == "data-2"
    panel.file_name.line.setText("data-1")
    panel.phrase.shown.setChecked(True)
    panel.phrase.phrase.set_text(PHRASE)
    panel.save_button.click()
    assert "is there already" in panel.file_name.error()
    assert panel.phrase.phrase.text() == PHRASE
    assert (documents / "data-1.age").read_bytes() == b"of somebody"


# -- forgetting --------------------------------------------------------------------------------------------------------


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


# -- every size --------------------------------------------------------------------------------------------------------


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
