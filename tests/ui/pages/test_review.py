from __future__ import annotations

from advocate_app import i18n
from advocate_app.flow.session import Place
from advocate_app.model.locale import Language
from tests.ui.pages.walking import ENTRY, READY, Walker


def test_each_answer_stands_with_what_it_changes(leave: Walker) -> None:
    leave.answer(*READY)
    rows = [row.texts() for row in leave.review.rows.parts()]
    assert rows[1] == ("Work", "Under an employment contract", "The rule covers employees")
    assert rows[4] == ("First day away from work", "Wednesday, 2\u00a0December 2026", "")
    assert rows[5] == ("Number of days", "30 calendar days", "The law allows up to 30 calendar days")
    assert len(rows) == len(READY)


def test_changing_an_answer_leads_back_to_the_check(leave: Walker) -> None:
    leave.answer(*READY)
    row = leave.review.rows.parts()[1]
    assert row.change.accessibleName() == "Change the answer: Work"
    row.change.click()
    leave.pause()
    assert leave.asked == "work"
    leave.digit(2)
    leave.enter()
    assert leave.review.rows.parts()[1].texts()[1] == "As a state servant"
    assert leave.page.step.session.answers["stay"] == "centre"


def test_a_changed_answer_that_asks_for_more_asks_it_and_then_checks(leave: Walker) -> None:
    leave.answer(*READY)
    leave.review.rows.parts()[8].change.click()
    leave.pause()
    leave.digit(3)
    leave.enter()
    assert leave.asked == "learned_on"


def test_back_from_changing_returns_to_the_check(leave: Walker) -> None:
    leave.answer(*READY)
    leave.review.rows.parts()[1].change.click()
    leave.page.go_back()
    assert leave.page.step.place is Place.REVIEW


def test_it_says_what_comes_next_and_no_more_than_comes(leave: Walker) -> None:
    leave.answer(*READY)
    assert leave.review.show_button.caption() == "Show my leave"
    assert [each.title() for each in leave.review.promises.parts()] == [
        "Your dates",
        "Your rights during the leave",
        "The notice for your employer",
    ]


def test_it_promises_no_leave_where_there_is_none(leave: Walker) -> None:
    leave.answer("no", "own")
    assert leave.review.show_button.caption() == "Show the result"
    assert [each.title() for each in leave.review.promises.parts()] == ["What the law says", "What to do instead"]


def test_the_button_that_leads_on_has_the_focus(leave: Walker) -> None:
    leave.answer(*READY)
    assert leave.focus() is leave.review.show_button


def test_it_follows_the_language(leave: Walker) -> None:
    leave.answer(*READY)
    leave.speak(Language.RU)
    work = leave.bundle.flows["leave"].question("work")
    assert leave.review.rows.parts()[1].texts()[0] == i18n.message(work.short)
    assert leave.review.rows.parts()[4].texts()[1] == "Среда, 2\u00a0декабря 2026\u00a0года"
    assert leave.focus() is leave.review.show_button


def test_about_another_person_it_says_so(start: Walker) -> None:
    start.answer("yes", "other", *ENTRY)
    start.open_guide()
    start.answer(*READY[1:])
    assert start.review.heading() == "Check the answers"
    assert start.review.show_button.caption() == "Show the leave"
