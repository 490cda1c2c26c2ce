from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from advocate_app import i18n
from advocate_app.model.locale import Language
from advocate_app.ui.look import Look
from tests.ui.pages.walking import ENTRY, FIRST_DAY, READY, Walker


def test_the_leave_is_reached_with_the_keyboard_alone(leave: Walker) -> None:
    leave.arrive(*READY)
    assert leave.result.heading() == "Your leave: 2–31\u00a0December 2026"


def test_the_first_option_has_the_focus_and_nothing_is_chosen(leave: Walker) -> None:
    assert leave.focus() is leave.question.form.one.rows()[0]
    assert leave.question.form.value() is None


def test_going_on_without_an_answer_says_what_to_do_and_goes_to_the_options(leave: Walker) -> None:
    leave.question.continue_button.setFocus()
    leave.enter()
    assert leave.asked == "danger"
    assert leave.question.complaint.sentence() == "Choose one answer or I don't know"
    assert leave.focus() is leave.question.form.one.rows()[0]
    leave.digit(1)
    assert leave.question.complaint.sentence() == ""


def test_arrows_move_and_enter_goes_on(leave: Walker) -> None:
    leave.answer("no")
    leave.digit(1)
    leave.press(Qt.Key.Key_Down)
    leave.enter()
    assert leave.page.step.session.answers["work"] == "public"


def test_back_returns_to_the_answer_that_was_given(leave: Walker) -> None:
    leave.answer("no", "public")
    assert leave.page.go_back()
    leave.pause()
    assert leave.asked == "work"
    assert leave.focus() is leave.question.form.one.row("public")
    assert leave.question.form.value() == "public"


def test_before_the_first_question_the_window_decides(leave: Walker) -> None:
    assert not leave.page.go_back()


def test_an_answer_chosen_but_not_given_survives_going_back(leave: Walker) -> None:
    leave.answer("no")
    leave.digit(2)
    leave.page.go_back()
    leave.enter()
    assert leave.asked == "work"
    assert leave.question.form.value() == "public"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Enter the day like 02.12.2026"),
        ("31.02.2026", "Enter the day like 02.12.2026"),
        ("завтра", "Enter the day like 02.12.2026"),
        ("02.12.1926", "Enter a day from 01.01.2023 to 31.12.2029"),
    ],
)
def test_what_is_no_day_in_reach_is_told_beside_the_field_and_stays(leave: Walker, typed: str, sentence: str) -> None:
    leave.answer(*READY[:4])
    leave.write(typed)
    leave.enter()
    form = leave.question.form
    assert leave.asked == "first_day"
    assert form.date.error() == sentence
    assert form.date.text() == typed
    assert leave.focus() is form.date.line


@pytest.mark.parametrize("typed", ["", "0", "366", "тридцать", "3.5", "-3", "9" * 20])
def test_what_is_no_number_of_days_is_told_beside_the_field_and_stays(leave: Walker, typed: str) -> None:
    leave.answer(*READY[:5])
    leave.write(typed)
    leave.enter()
    assert leave.asked == "days"
    assert leave.question.form.number.error() == "Enter a whole number from 1 to 365"
    assert leave.question.form.number.text() == typed


def test_not_knowing_the_day_yet_is_an_answer_and_typing_takes_it_back(leave: Walker) -> None:
    leave.answer(*READY[:4])
    form = leave.question.form
    form.one.focus_entry()
    leave.digit(1)
    assert form.value() == "unknown"
    form.date.line.setFocus()
    leave.write("02.12.2026")
    assert form.value() == FIRST_DAY
    leave.enter()
    assert leave.asked == "days"


@pytest.mark.parametrize("chosen", [Language.KK, Language.RU])
def test_a_change_of_language_keeps_what_was_typed_the_error_and_the_focus(leave: Walker, chosen: Language) -> None:
    leave.answer(*READY[:4])
    leave.write("02.12")
    leave.enter()
    english = leave.question.heading()
    leave.speak(chosen)
    form, question = leave.question.form, leave.question.session.question
    assert question is not None
    assert form.date.text() == "02.12"
    assert form.date.error()
    assert leave.focus() is form.date.line
    assert leave.question.heading() == i18n.message(question.title) != english
    leave.write(".2026")
    leave.enter()
    assert leave.asked == "days"


def test_a_change_of_language_keeps_the_choice_and_its_focus(leave: Walker) -> None:
    leave.answer("no")
    leave.digit(3)
    leave.speak(Language.KK)
    row = leave.question.form.one.row("civil")
    assert leave.focus() is row
    assert row.isChecked()
    question = leave.question.session.question
    assert question is not None
    assert row.caption() == i18n.message(question.options[2].label)


@pytest.mark.parametrize(
    ("chosen", "pale"), [(Language.KK, "кк.аа.жжжж"), (Language.RU, "дд.мм.гггг"), (Language.EN, "dd.mm.yyyy")]
)
def test_a_day_is_asked_for_in_the_form_that_letters_ask_for(leave: Walker, chosen: Language, pale: str) -> None:
    leave.answer(*READY[:4])
    leave.speak(chosen)
    assert leave.question.form.date.line.placeholderText() == pale


def test_typed_text_survives_going_back_and_on(leave: Walker) -> None:
    leave.answer(*READY[:4])
    leave.write("2 дек")
    leave.page.go_back()
    leave.enter()
    assert leave.question.form.date.text() == "2 дек"


def test_answers_given_stand_beside_the_question_and_can_be_changed(leave: Walker) -> None:
    leave.answer(*READY[:3])
    rows = leave.question._rail.rows()
    assert [(row.question(), row.answer()) for row in rows[:2]] == [
        ("Danger now", "No, I can read on"),
        ("Work", "Under an employment contract"),
    ]
    assert rows[1].pencil.accessibleName() == "Change the answer: Work"
    rows[1].pencil.click()
    assert leave.asked == "work"
    leave.digit(2)
    leave.enter()
    assert leave.asked == "contract"
    assert leave.page.step.session.answers["stay"] == "centre"


def test_why_we_ask_is_closed_at_first_and_names_its_source(leave: Walker) -> None:
    leave.answer("no", "employee")
    page = leave.question
    assert not page.why.is_open()
    page.why.button.click()
    leave.pause()
    chips = [chip.caption() for chip in page.sources.chips()]
    assert chips == ["Labour Code, art. 97, par. 4"]
    page.sources.chips()[0].click()
    assert leave.panels
    assert leave.panels[0].accessibleName() == "Source"
    leave.panels[0].deleteLater()
    leave.digit(1)
    leave.enter()
    assert not leave.question.why.is_open()


def test_progress_is_honest(leave: Walker) -> None:
    assert leave.question._progress.text() == "About 8 questions left"
    leave.answer(*READY[:-1])
    # A notice not handed in ends the questions, a refusal asks for more.
    assert leave.question._progress.text() == "About 1 question left"
    leave.answer("refused", FIRST_DAY)
    assert leave.asked == "forum"
    assert leave.question._progress.text() == "Last question"


def test_asking_for_another_person_the_questions_speak_about_her(start: Walker) -> None:
    start.answer("yes", "other", *ENTRY)
    start.open_guide()
    assert start.page.step.session.flow.id == "leave"
    assert start.asked == "work"
    assert start.question.heading() == "How does this person work?"
    assert start.question.form.one.row("own").caption() == "For themselves, or without work"
    assert start.page.crumbs() == ["Leave from work"]


def test_the_way_back_from_the_leave_leads_into_the_entry_and_loses_nothing(start: Walker) -> None:
    start.answer("yes", "self", *ENTRY)
    start.open_guide()
    start.answer("employee")
    assert start.page.go_back()
    assert start.page.go_back()
    start.pause()
    assert start.page.step.session.flow.id == "start"
    assert start.result.heading() == "What fits these answers"
    start.open_guide()
    assert start.asked == "work"
    assert start.question.form.value() == "employee"


def test_danger_opens_the_two_minutes_and_coming_back_finds_the_question(start: Walker) -> None:
    start.answer("danger")
    assert start.opened == [("two-minutes", {})]
    assert start.page.step.session.question is not None
    assert start.asked == "safe"


def test_i_do_not_know_stands_alone_among_several_choices(start: Walker) -> None:
    start.answer("yes", "self")
    start.digit(3)
    start.digit(2)
    assert start.question.form.value() == ("insults", "threats")
    unknown = start.question.form.several.row("unknown")
    unknown.click()
    assert start.question.form.value() == ("unknown",)
    start.digit(1)
    assert start.question.form.value() == ("hits",)


def test_at_most_three_worries_are_taken_in_their_order(start: Walker) -> None:
    start.answer("yes", "self", ("hits",), "partner", "none")
    for digit in (3, 1, 5):
        start.digit(digit)
    assert start.question.form.value() == ("money", "return", "work")
    rows = start.question.form.several
    assert rows.row("return").accessibleDescription() == "second"
    start.digit(2)
    assert start.question.form.value() == ("money", "return", "work")
    assert start.question.complaint.sentence() == "So many at most: 3. Take one away first."
    start.digit(3)
    assert start.question.form.value() == ("return", "work")
    assert not start.question.complaint.sentence()
    assert rows.row("return").accessibleDescription() == "first"


def test_a_question_that_may_be_left_out_is_passed_over(start: Walker) -> None:
    start.answer("yes", "child", ("bus",))
    assert start.asked == "where"
    start.enter()
    assert start.result.heading() == "What fits these answers"


def test_tab_goes_through_the_page_as_it_is_read(leave: Walker) -> None:
    leave.answer("no", "employee")
    leave.digit(1)
    page = leave.question
    page.why.set_open(True)
    page.why.button.setFocus()
    leave.pause()
    seen = []
    for _step in range(5):
        leave.press(Qt.Key.Key_Tab, "\t")
        widget = leave.focus()
        assert isinstance(widget, QAbstractButton)
        seen.append(widget.accessibleName() or widget.text())
    assert seen == [
        "source: Labour Code, art. 97, par. 4",
        "Back",
        "Continue",
        "Change the answer: Danger now",
        "Change the answer: Work",
    ]


def test_a_narrow_window_keeps_the_lead_and_moves_the_progress(leave: Walker, look: Look) -> None:
    leave.answer(*READY[:3])
    look.set_factor(2.0)
    look.set_window_size(1024, 600)
    leave.pause()
    page = leave.question
    assert page._lead.isVisible()
    assert not page._progress.isVisible()
    assert page._progress_below.isVisible()


@pytest.mark.parametrize(("height", "seen"), [(768, True), (600, False)])
def test_hints_are_left_out_only_where_the_window_is_low_too(
    leave: Walker, look: Look, height: int, *, seen: bool
) -> None:
    leave.answer(*READY[:1])
    look.set_factor(2.0)
    look.set_window_size(1024, height)
    leave.pause()
    row = leave.question.form.one.row("employee")
    hint = "Also with a sole trader, in a private household or through an agency"
    assert row.accessibleDescription() == hint
    assert (row.heightForWidth(900) > row.look.button(68)) is seen


@pytest.mark.parametrize("chosen", list(Language))
def test_the_progress_never_stacks_the_buttons(start: Walker, look: Look, chosen: Language) -> None:
    start.speak(chosen)
    start.page.resize(1024, 475)
    look.set_factor(2.0)
    look.set_window_size(1024, 600)
    start.pause()
    bar = start.question.sheet.bar
    assert not bar.folded()
    assert start.question._progress_below.geometry().right() <= bar.width()


def test_forgetting_leaves_no_answer_in_any_widget(leave: Walker) -> None:
    leave.answer(*READY[:4])
    leave.write("02.12.2026")
    page = leave.question
    leave.desk.visit.clear()
    leave.page.forget()
    assert page.form.date.text() == ""
    assert page._rail.rows() == []
    assert not leave.desk.visit.drafts
