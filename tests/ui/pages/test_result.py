from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from advocate_app import i18n
from advocate_app.flow.session import Place
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.rules import calendar
from advocate_app.ui.desk import Desk
from advocate_app.ui.parts.citation_card import EDITIONS, CitationCard
from advocate_app.ui.parts.leave_calendar import HOLIDAYS
from tests.ui.pages.walking import ENTRY, FIRST_DAY, READY, TODAY, Walker

REFUSED = (*READY[:-1], "refused")


def statements(walker: Walker) -> list[str]:
    return [block.words.text() for block in walker.result.main.statements.parts()]


def test_the_title_states_the_dates_and_the_lead_their_length(leave: Walker) -> None:
    leave.arrive(*READY)
    page = leave.result
    assert page.heading() == "Your leave: 2–31\u00a0December 2026"
    assert page._lead.text() == "30 calendar days without pay. The employer must give it."
    assert [(label, day.replace("\u00a0", " "), weekday) for label, day, weekday in page.key_dates.texts()] == [
        ("First day", "2 December", "Wednesday"),
        ("Last day", "31 December", "Thursday"),
        ("Day back at work", "5 January", "Tuesday"),
    ]
    assert page.crumbs() == ["Leave from work", "Result"]


def test_a_computed_calendar_is_said_to_be_computed(leave: Walker) -> None:
    leave.arrive(*READY)
    notice = leave.result.calendar.notice
    assert notice.isVisible()
    assert notice._text.text() == (
        "The calendar of 2027 is computed by the rules. Check the day back at work with the employer."
    )


def test_an_announced_calendar_needs_no_notice(leave: Walker) -> None:
    leave.arrive(*READY[:4], dt.date(2026, 11, 2), 10, *READY[6:])
    assert not leave.result.calendar.notice.isVisible()


def test_the_calendar_is_told_in_words_with_the_names_of_holidays(leave: Walker) -> None:
    leave.arrive(*READY)
    told = leave.result.calendar.ribbon.text().replace("\u00a0", " ")
    assert "Wednesday, 2 December 2026 to Thursday, 31 December 2026, 30 calendar days" in told
    assert "16 December: Independence Day" in told


def test_each_statement_names_its_source_and_opens_it(leave: Walker) -> None:
    leave.arrive(*READY)
    blocks = leave.result.main.statements.parts()
    assert blocks
    assert all(block.chips() for block in blocks)
    blocks[0].chips()[0].click()
    card = leave.panels[0]
    assert isinstance(card, CitationCard)
    card.deleteLater()


def test_enter_writes_the_notice(leave: Walker) -> None:
    leave.arrive(*READY)
    assert leave.result.letter_button.caption() == "Write the notice"
    leave.enter()
    assert leave.opened == [("letter", {"letter": "leave-notice"})]


def test_a_step_opens_its_letter(leave: Walker) -> None:
    leave.arrive(*READY)
    leave.result.rail_parts.steps.parts()[0].link.click()
    assert leave.opened == [("letter", {"letter": "centre-contract"})]


def test_the_dates_can_be_changed(leave: Walker) -> None:
    leave.arrive(*READY)
    leave.result.dates_button.click()
    leave.pause()
    assert leave.asked == "first_day"
    leave.question.form.date.line.selectAll()
    leave.write("09.12.2026")
    leave.enter()
    assert leave.page.step.place is Place.REVIEW
    leave.enter()
    assert "9\u00a0December 2026" in leave.result.heading()


def test_without_a_first_day_it_asks_for_one_instead_of_showing_dates(leave: Walker) -> None:
    leave.arrive(*READY[:4], "unknown", *READY[6:])
    page = leave.result
    assert page.heading() == "The law gives this leave"
    assert not page.calendar.isVisible()
    assert not page.dates_button.isVisible()
    page.enter_button.click()
    leave.pause()
    assert leave.asked == "first_day"


def test_six_working_days_change_the_day_back(leave: Walker) -> None:
    leave.arrive(*READY[:4], FIRST_DAY, 3, *READY[6:])
    assert leave.result.key_dates.texts()[2][1] == "7\u00a0December"
    part = next(
        each
        for each in leave.result.rail_parts.chapters.parts()
        if each.disclosure.button.caption() == "How the days are counted"
    )
    part.disclosure.set_open(True)
    choice = part.week_choice()
    assert choice is not None
    choice.weeks.segment("6").click()
    leave.pause()
    assert leave.result.key_dates.texts()[2][1] == "5\u00a0December"
    assert part.disclosure.is_open()


def test_more_days_than_the_law_obliges_to_are_told_below_the_leave(leave: Walker) -> None:
    leave.arrive(*READY[:5], 45, *READY[6:])
    assert leave.result.heading() == "Your leave: 2–31\u00a0December 2026"
    sections = leave.result.more.parts()
    assert [section._title.text() for section in sections] == ["More than 30 days"]
    assert sections[0]._rule.isVisible()


def test_a_state_servant_gets_her_own_section(leave: Walker) -> None:
    leave.arrive("no", "public", *READY[2:])
    assert [section._title.text() for section in leave.result.more.parts()] == ["For state servants"]


def test_a_no_is_explained_and_shows_another_way(leave: Walker) -> None:
    leave.arrive("no", "employee", "elsewhere")
    page = leave.result
    assert page.heading() == "First a place, then the leave"
    assert statements(leave)[0].startswith("The duty of the employer covers the time in such an organisation.")
    assert page.main._steps_title.text() == "What to do instead"
    assert page.main.steps.parts()[0].title() == "Call 111 and ask for the nearest centre"
    assert not page.letter_button.isVisible()
    assert leave.focus() is page.home_button


def test_the_answers_beside_a_no_can_be_changed(leave: Walker) -> None:
    leave.arrive("no", "employee", "elsewhere")
    leave.result.rail_parts._answers.rows()[2].pencil.click()
    leave.pause()
    assert leave.asked == "stay"


def test_a_refusal_shows_the_last_day_to_act_and_how_sure_it_is(leave: Walker) -> None:
    leave.arrive(*REFUSED, dt.date(2026, 11, 20), "usual")
    row = leave.result.main.deadlines.parts()[0]
    label, day, weekday = row.texts()
    assert label == "Last day to apply to the conciliation commission"
    assert (day.replace("\u00a0", " "), weekday) == ("22 November 2027", "Monday")
    assert row._caution.text() == "The calendar of 2027 is computed by the rules, so this day may change."
    assert leave.result.main._title.text() == "The duty stays. Here are the ways"


def test_a_term_without_a_day_is_told_in_words_and_asks_for_the_day(leave: Walker) -> None:
    leave.arrive(*READY[:-1], "dismissed", "unknown", "usual")
    row = leave.result.main.deadlines.parts()[0]
    assert row.texts() == (
        "Last day to apply to the conciliation commission",
        "1 month",
        "counted from: Day of the dismissal order",
    )
    row.enter.click()
    leave.pause()
    assert leave.asked == "dismissed_on"


def test_no_letter_is_offered_that_the_law_does_not_ask_for(leave: Walker) -> None:
    leave.arrive(*READY[:-1], "dismissed", dt.date(2026, 11, 20), "household")
    assert leave.result.letter_button.caption() == "Write the complaint"
    assert [link.caption() for link in leave.result.rail_parts.papers.parts()] == []


def test_about_another_person_the_result_says_so(start: Walker) -> None:
    start.answer("yes", "other", *ENTRY)
    start.open_guide()
    start.arrive(*READY[1:])
    assert start.result.heading() == "The leave: 2–31\u00a0December 2026"
    assert statements(start)[0] == "The employer must give this leave. The employee notifies and does not ask."


@pytest.mark.parametrize("chosen", [Language.KK, Language.RU])
def test_it_follows_the_language_and_keeps_the_focus(leave: Walker, chosen: Language) -> None:
    leave.arrive(*READY)
    part = leave.result.rail_parts.chapters.parts()[0]
    part.disclosure.set_open(True)
    part.disclosure.button.setFocus()
    leave.speak(chosen)
    duty = leave.bundle.flows["leave"].outcomes[0].statements[0]
    assert statements(leave)[0] == i18n.message(duty.text).replace("**", "")
    assert part.disclosure.is_open()
    assert leave.focus() is part.disclosure.button
    assert i18n.format_period(FIRST_DAY, dt.date(2026, 12, 31)) in leave.result.heading()


def test_back_leads_to_the_check_and_then_to_the_last_question(leave: Walker) -> None:
    leave.arrive(*READY)
    leave.result.back_button.click()
    assert leave.page.step.place is Place.REVIEW
    leave.review.back_button.click()
    assert leave.asked == "employer"


def test_the_card_of_a_source_tells_act_article_and_when_it_was_read(bundle: ContentBundle, qtbot: object) -> None:
    desk = Desk(TODAY)
    desk.use(bundle)
    card = CitationCard(desk, "lc-97-4")
    told = [words.text() for _line, _label, words in card._lines]
    assert "Қазақстан Республикасының Еңбек кодексі" in told
    assert "Трудовой кодекс Республики Казахстан" in told
    assert card._address.text() == bundle.acts["labour-code"].url
    assert card._address.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert not card._address.openExternalLinks()
    assert "97" in card._place.text()


def test_every_holiday_can_be_named_in_each_language() -> None:
    assert set(HOLIDAYS) == set(calendar.HOLIDAY_NAMES)


def test_every_edition_that_was_read_can_be_told_in_each_language(bundle: ContentBundle) -> None:
    assert {provision.edition for provision in bundle.provisions.values()} <= set(EDITIONS)
