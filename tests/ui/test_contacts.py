"""Whom to call: regions found by typing, cards, the panel of a number, and what is forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from advocate_app import i18n
from advocate_app.directory import shown_numbers
from advocate_app.model.answers import Answers
from advocate_app.model.locale import Language
from advocate_app.ui.pages.contacts import ContactsPage
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.panels.own_contact import OwnContactPanel
from advocate_app.ui.panels.own_list import OwnListPanel
from advocate_app.ui.parts.contact_card import ContactCard
from advocate_app.ui.sheets import SheetPanel
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.step_block import StepBlock
from advocate_app.ui.widgets.text import Text
from tests.ui.windows import TestedWindow, click, press

ALMATY, KOSTANAY = "KZ-75", "KZ-39"

#: A way through the interview to the rights that fit.
ANSWERS: dict[str, str | tuple[str, ...]] = {
    "safe": "yes",
    "for_whom": "self",
    "happens": ("hits",),
    "who": "partner",
    "children": "saw",
    "worries": ("place",),
    "where": KOSTANAY,
    "work": "employee",
}


def shown(window: TestedWindow, region: str | None = None) -> ContactsPage:
    window.open("contacts", {} if region is None else {"region": region})
    page = window.page
    assert isinstance(page, ContactsPage)
    page.list.complete()
    QApplication.processEvents()
    return page


def cards(page: ContactsPage) -> list[ContactCard]:
    return [card for card in page.list.cards if card.isVisible()]


def words(widget: QWidget) -> str:
    texts = [*widget.findChildren(Text), *widget.findChildren(SelectableText)]
    return "\n".join(text.text() for text in texts if text.isVisible())


def typed(page: ContactsPage, text: str) -> None:
    """Type as an input method does: QTest knows keys of ASCII alone."""
    line = page.regions.field.line
    line.setFocus()
    for letter in text:
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def test_home_leads_there_and_a_region_is_one_click_more(window: TestedWindow) -> None:
    window.open("home", {})
    click(window.page.contacts)  # type: ignore[attr-defined]  # the home page has it
    page = window.page
    assert isinstance(page, ContactsPage)
    assert page.region() == ""
    click(page.regions.row("KZ-71"))
    assert page.region() == "KZ-71"
    assert window.page.heading() == "Whom to call. Astana"
    window.back()
    assert page.region() == ""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("region", ["", ALMATY, KOSTANAY])
def test_every_number_stands_on_its_card_with_badge_and_hours(
    window: TestedWindow, language: Language, region: str
) -> None:
    window.speak(language)
    page = shown(window, region)
    told = words(page)
    for contact in page.contacts():
        assert contact.region in (None, region)
        for number in shown_numbers(contact):
            assert number in told.splitlines()
    assert page.contacts()[0].numbers == ("111",)
    assert cards(page)[0].badge.text() == i18n.gettext("check by calling")
    assert i18n.gettext("day and night").lower() in told.lower()
    assert i18n.gettext("hours uncertain") in told


def test_where_no_centre_is_known_a_dashed_card_sends_to_111(window: TestedWindow) -> None:
    page = shown(window, KOSTANAY)
    card = cards(page)[1]
    assert card.name.text() == "Nearest centre"
    assert card.badge.text() == "no number found"
    assert "Call 111" in words(card)
    assert card.link.accessibleName() == "Nearest centre: Write in the number you know"
    click(card.link)
    panel = window.layer.panel
    assert isinstance(panel, OwnContactPanel)
    assert panel.region.current() == KOSTANAY
    window.layer.close_panel()
    assert "Nearest centre" not in words(shown(window, ""))


def test_a_card_is_used_again_for_another_region(window: TestedWindow) -> None:
    count = len(cards(shown(window, ALMATY)))
    page = shown(window, "")
    assert len(cards(page)) == count - 2  # neither the centre nor the line of the city
    assert len(page.list.cards) == count
    assert "1303" not in words(page)


def test_a_number_can_be_marked_but_is_no_stop_of_tab(window: TestedWindow) -> None:
    card = cards(shown(window, ALMATY))[0]
    assert card.numbers[0].text() == "111"
    assert card.numbers[0].textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert not card.numbers[0].focusPolicy() & Qt.FocusPolicy.TabFocus
    assert card.link.accessibleName() == "Family, women and children: What happens when you call"


def test_the_panel_tells_everything_before_one_calls_and_changes_its_language(window: TestedWindow) -> None:
    page = shown(window, "")
    click(cards(page)[1].link)
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    told = words(panel)
    for part in ("150", "WhatsApp", "In danger call 102", "English is not offered", "call list", "test-called"):
        assert part in told
    window.speak(Language.KK)
    assert "тізімінде қалады" in words(panel)
    assert "150" in words(panel)
    press(window, "Escape")
    assert window.layer.panel is None


# -- finding a region --------------------------------------------------------------------------------------------------


def test_typing_leaves_the_regions_that_fit_and_enter_opens_the_first(window: TestedWindow) -> None:
    page = shown(window, "")
    assert QApplication.focusWidget() is page.regions.field.line
    typed(page, "кост")
    assert page.regions.shown() == [KOSTANAY]
    press(window, "Return")
    assert page.region() == KOSTANAY
    assert len(page.regions.shown()) == 21


def test_the_wrong_keyboard_layout_finds_it_too(window: TestedWindow) -> None:
    page = shown(window, "")
    typed(page, "fkvf")
    assert set(page.regions.shown()) == {"KZ-19", ALMATY}


def test_a_name_that_is_not_there_says_so_and_enter_does_nothing(window: TestedWindow) -> None:
    page = shown(window, KOSTANAY)
    typed(page, "London")
    assert page.regions.shown() == []
    assert "Nothing is called like this" in words(page)
    press(window, "Return")
    assert page.region() == KOSTANAY


def test_digits_and_letters_in_the_field_are_no_commands(window: TestedWindow) -> None:
    page = shown(window, "")
    typed(page, "1")
    assert window.page is page
    assert page.regions.field.text() == "1"


def test_the_arrow_keys_go_through_the_regions(window: TestedWindow) -> None:
    page = shown(window, "")
    page.regions.row("").setFocus()
    press(window, "Down")
    order = page.regions.shown()
    assert QApplication.focusWidget() is page.regions.row(order[1])
    press(window, "Return")
    assert page.region() == order[1]


def test_the_region_that_was_answered_is_shown_and_forgotten_with_the_rest(window: TestedWindow) -> None:
    desk = window.desk
    desk.visit.begin(desk.bundle, "start", Answers({"where": KOSTANAY}))
    page = shown(window)
    assert page.region() == KOSTANAY
    desk.clear()
    assert page.region() == ""
    assert shown(window).region() == ""


def test_regions_are_in_the_order_of_the_language(window: TestedWindow) -> None:
    page = shown(window, "")
    window.speak(Language.KK)
    assert [row.text() for row in page.regions.rows[:3]] == ["Бүкіл ел", "Алматы қаласы", "Астана қаласы"]
    window.speak(Language.RU)
    assert page.regions.rows[1].text() == "Город Алматы"
    click(page.regions.rows[4])
    assert page.heading().endswith(page.regions.rows[4].text())


# -- paper -------------------------------------------------------------------------------------------------------------


def test_the_contacts_of_the_region_and_the_call_round_go_through_the_panel_of_sheets(window: TestedWindow) -> None:
    page = shown(window, KOSTANAY)
    for part in ("Kostanay Region", "nobody answered"):
        if part == "nobody answered":
            click(page.own_link)
            own = window.layer.panel
            assert isinstance(own, OwnListPanel)
            click(own.ways["round"])
        else:
            click(page.print_button)
        panel = window.layer.panel
        assert isinstance(panel, SheetPanel)
        lines = ["".join(run.text for run in line.cells[0]) for line in panel.sheet().lines]
        assert any(part in line for line in lines)
        assert panel.close_button.hasFocus()
        press(window, "Escape")


def test_a_longer_title_moves_the_cards_down_at_once(window: TestedWindow) -> None:
    window.speak(Language.KK)
    window.look.set_factor(1.5)
    page = shown(window, "")
    page.show_region(ALMATY)
    title = next(text for text in page.findChildren(Text) if text.text() == "Алматы қаласы")
    assert title.height() >= title.heightForWidth(title.width())
    assert (
        page.print_button.mapTo(page, page.print_button.rect().bottomLeft()).y()
        <= cards(page)[0].mapTo(page, cards(page)[0].rect().topLeft()).y()
    )


def test_the_result_leads_to_the_numbers_of_the_region_that_was_answered(window: TestedWindow) -> None:
    desk = window.desk
    session = desk.visit.begin(desk.bundle, "start")
    while (question := session.question) is not None:
        session.answer(ANSWERS[question.id])
    window.open("flow", {"flow": "start"})
    QApplication.processEvents()
    links = [block.link for block in window.page.findChildren(StepBlock) if block.link.text() == "Show the numbers"]
    assert len(links) == 1
    links[0].click()
    page = window.page
    assert isinstance(page, ContactsPage)
    assert page.region() == KOSTANAY
