"""A list of ten thousand contacts is as quick as a short one."""

from __future__ import annotations

import pytest

from advocate_app.directory import shown_numbers
from advocate_app.model.contact import ContactKind
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.ui.parts.card_list import MANY, PORTION
from tests.ui.own.advocate import KOSTANAY, shown, words
from tests.ui.windows import TODAY, TestedWindow


def many(count: int) -> OwnList:
    return OwnList(
        {
            f"own-{n}": Entry(
                f"own-{n}",
                kind=ContactKind.LEGAL,
                region=KOSTANAY,
                name=f"Заңгер {n}",
                numbers=(f"+77142{n:06}",),
                entered_on=TODAY,
            )
            for n in range(count)
        }
    )


def test_ten_thousand_contacts_are_shown_portion_by_portion(window: TestedWindow) -> None:
    window.desk.change_own(many(10_000))
    page = shown(window)
    assert len([card for card in page.list.cards if card.isVisible()]) == PORTION
    assert page.list.search_field.isVisible()
    page.list.more.click()
    page.list.complete()
    assert len([card for card in page.list.cards if card.isVisible()]) == 2 * PORTION
    assert page.list.cards[PORTION].link.hasFocus()


@pytest.mark.parametrize(
    ("typed", "name"),
    [("заңгер 9876", "Заңгер 9876"), ("zanger 9876", "Заңгер 9876"), ("8 (7142) 00-98-76", "Заңгер 9876")],
)
def test_one_of_many_is_found_by_name_or_number(window: TestedWindow, typed: str, name: str) -> None:
    window.desk.change_own(many(10_000))
    page = shown(window)
    page.list.search_field.line.setText(typed)
    page.list.search_field.line.textEdited.emit(typed)
    page.list.complete()
    assert [card.name.text() for card in page.list.cards if card.isVisible()] == [name]
    assert "1 contact found" in words(page.list)
    window.speak(Language.KK)
    page.list.complete()
    assert [card.name.text() for card in page.list.cards if card.isVisible()] == [name]
    page.list.search_field.line.textEdited.emit("")
    page.list.search_field.line.setText("qqqq")
    page.list.search_field.line.textEdited.emit("qqqq")
    assert not [card for card in page.list.cards if card.isVisible()]


def test_few_contacts_need_no_search(window: TestedWindow) -> None:
    page = shown(window)
    assert len(page.list.shown()) < MANY
    assert not page.list.search_field.isVisible()
    assert not page.list.more.isVisible()
    assert "111" in shown_numbers(page.contacts()[0])
