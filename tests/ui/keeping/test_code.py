"""Answers are kept as a code on paper, and come back from it."""

from __future__ import annotations

import datetime as dt

import msgspec
from PySide6.QtWidgets import QApplication

from advocate_app.flow import resume_code
from advocate_app.flow.resuming import resume
from advocate_app.flow.session import Place, Session
from advocate_app.model.answers import Answers
from advocate_app.model.locale import Language
from advocate_app.model.voice import Voice
from advocate_app.ui import keeping
from advocate_app.ui.pages.result import ResultPage
from advocate_app.ui.pages.review import ReviewPage
from advocate_app.ui.panels.replace_panel import ReplacePanel
from advocate_app.ui.panels.restored import RestoredPanel
from tests.ui.keeping.room import (
    GIVEN,
    answered,
    code_panel,
    keeping_panel,
    step,
    words,
)
from tests.ui.windows import TODAY, TestedWindow, click, press


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


def test_answers_that_were_given_meanwhile_are_replaced_only_if_wanted(window: TestedWindow) -> None:
    text = resume_code.encode(answered(window)).text
    window.desk.clear()
    given = answered(window, days=14)
    panel = code_panel(window)
    panel.code.set_text(text)
    panel.go_button.click()
    asked = window.layer.panel
    assert isinstance(asked, ReplacePanel)
    assert asked.close_button.hasFocus()
    assert "given here: Leave" in words(asked)
    asked.close_button.click()
    assert window.desk.visit.sessions["leave"] is given
    assert given.trail.kept["days"] == 14
    panel = code_panel(window)
    panel.code.set_text(text)
    panel.go_button.click()
    asked = window.layer.panel
    assert isinstance(asked, ReplacePanel)
    asked.replace_button.click()
    assert window.layer.panel is None
    assert window.desk.visit.sessions["leave"].trail.kept == Answers(GIVEN)
    assert isinstance(step(window), ReviewPage)


def test_a_flow_without_an_answer_is_replaced_without_a_question(window: TestedWindow) -> None:
    text = resume_code.encode(answered(window)).text
    window.desk.clear()
    window.open("flow", {"flow": "leave"})
    panel = code_panel(window)
    panel.code.set_text(text)
    panel.go_button.click()
    assert window.layer.panel is None
    assert isinstance(step(window), ReviewPage)
