"""What an advocate knows is written in, corrected, hidden and removed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate_app.model.contact import ContactKind, Hours
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.ui.panels.answered import AnsweredPanel
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.panels.own_contact import OwnContactPanel
from advocate_app.ui.panels.own_list import OwnListPanel
from tests.ui.own.advocate import KOSTANAY, added, form, shown, words
from tests.ui.windows import TODAY, TestedWindow, click, press


def test_a_number_that_an_advocate_knows_is_written_in_and_stands_on_a_card(window: TestedWindow) -> None:
    page = shown(window)
    click(page.list.cards[1].link)  # the dashed card
    panel = form(window)
    assert panel.region.current() == KOSTANAY
    panel.kind.set_current("centre")
    panel.fields["name"].set_text("Орталық")
    panel.fields["numbers"].set_text("8 7142 00 00 00")
    panel.fields["hours"].set_text("Mon-Fri 9:00-18:00")
    panel.fields["text"].set_text("Кеңес")
    panel.fields["numbers"].line.setFocus()
    press(window, "Return")
    page.list.complete()
    card = next(each for each in page.list.cards if each.name.text() == "Орталық")
    assert card.badge.text() == "your contact, 25.11.2026"
    assert card.numbers[0].text().replace("\u00a0", " ") == "+7 (7142) 00-00-00"
    assert "Кеңес" in words(card)
    assert "eekdays 9:00–18:00" in words(card)
    assert "no number found" not in words(page)
    (entry,) = window.desk.own.own.entries.values()
    assert entry == Entry(
        entry.id,
        kind=ContactKind.CENTRE,
        region=KOSTANAY,
        name="Орталық",
        numbers=("+77142000000",),
        hours=Hours(opens="09:00", closes="18:00", first=1, last=5),
        text="Кеңес",
        entered_on=TODAY,
    )


def test_what_is_wrong_stands_at_its_field_and_what_was_typed_stays(window: TestedWindow) -> None:
    click(shown(window).add_button)
    panel = form(window)
    click(panel.save_button)
    assert "Choose the kind of contact." in words(panel)
    assert panel.fields["name"].error() == "Write a name."
    assert panel.kind.hasFocus()
    panel.kind.set_current("centre")
    panel.fields["name"].set_text("Орталық")
    panel.fields["numbers"].set_text("123456")
    panel.fields["note"].set_text("Абай көшесі, 5")
    click(panel.save_button)
    assert "123456 is no telephone number" in panel.fields["numbers"].error()
    assert "address of a centre is never kept" in panel.fields["note"].error()
    assert panel.fields["name"].error() == ""
    assert not window.desk.own.own.entries
    window.speak(Language.KK)
    assert panel.fields["numbers"].text() == "123456"
    assert panel.fields["name"].text() == "Орталық"


def test_a_second_contact_of_the_same_name_does_not_replace_the_first(window: TestedWindow) -> None:
    added(window)
    added(window, numbers="111")
    names = [entry.name for entry in window.desk.own.own.entries.values()]
    assert names == ["Орталық", "Орталық"]


def test_a_shipped_contact_is_corrected_where_something_is_written_and_stays_else(window: TestedWindow) -> None:
    page = shown(window, "KZ-75")
    before = window.desk.bundle.contacts["almaty-1303"]
    window.desk.open_panel(ContactPanel(window.desk, before))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    panel.change_link.click()
    assert form(window).fields["numbers"].line.placeholderText().startswith("1303")
    form(window).fields["note"].set_text("Кешке жауап бермейді")
    click(form(window).save_button)
    after = window.desk.bundle.contacts["almaty-1303"]
    assert after.numbers == before.numbers
    assert after.note is not None
    assert after.note.text == "Кешке жауап бермейді"
    page.list.complete()
    assert "your contact, 25.11.2026" in words(page)


def test_kind_and_region_stand_below_their_labels_as_wide_as_fields(window: TestedWindow) -> None:
    click(shown(window).add_button)
    panel = form(window)
    QApplication.processEvents()
    for name, choice in (("kind", panel.kind), ("region", panel.region)):
        label = panel._labels[name]
        assert label.isVisible()
        assert choice.accessibleName().startswith(f"{label.text()}: ")
        assert label.parentWidget() is choice.parentWidget()
        assert label.geometry().bottom() < choice.y() + choice.ring
    assert panel.kind.width() == panel.region.width() == panel.fields["name"].width()


@pytest.mark.parametrize("language", Language)
def test_the_name_that_was_shipped_is_seen_whole_while_it_is_corrected(
    window: TestedWindow, language: Language
) -> None:
    shown(window)
    window.speak(language)
    desk = window.desk
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["almaty-1303"]))
    QApplication.processEvents()
    line = form(window).fields["name"].line
    assert line.placeholderText()
    assert line.fontMetrics().horizontalAdvance(line.placeholderText()) <= line.width() - 4


def test_a_correction_that_is_emptied_again_leaves_nothing_in_the_list(window: TestedWindow) -> None:
    desk = window.desk
    shown(window, "KZ-75")
    desk.change_own(OwnList().having(Entry("almaty-1303", note="Кешке", entered_on=TODAY)))
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["almaty-1303"]))
    assert form(window).fields["note"].text() == "Кешке"
    form(window).fields["note"].set_text("")
    click(form(window).save_button)
    assert desk.own.own == OwnList()


def test_a_test_call_stays_when_the_contact_is_corrected(window: TestedWindow) -> None:
    added(window)
    (entry,) = window.desk.own.own.entries.values()
    page = shown(window)
    card = next(each for each in page.list.cards if each.name.text() == "Орталық")
    click(card.answered_link)
    desk = window.desk
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts[entry.id]))
    form(window).fields["note"].set_text("Кешке")
    click(form(window).save_button)
    assert desk.own.own.entries[entry.id].answered_on == TODAY


def test_a_hidden_contact_leaves_the_page_and_can_be_shown_again(window: TestedWindow) -> None:
    desk = window.desk
    page = shown(window, "KZ-75")
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["almaty-1303"]))
    form(window).remove_link.click()
    page.list.complete()
    assert "1303" not in words(page)
    click(page.own_link)
    panel = window.layer.panel
    assert isinstance(panel, OwnListPanel)
    assert "1 hidden." in words(panel)
    panel.show_links["almaty-1303"].click()
    assert not panel.show_links
    window.layer.close_panel()
    page.list.complete()
    assert "1303" in words(page)


def test_an_own_contact_is_removed_only_when_the_link_is_pressed_twice(window: TestedWindow) -> None:
    added(window)
    desk = window.desk
    (name,) = desk.own.own.entries
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts[name]))
    form(window).remove_link.click()
    assert name in desk.own.own.entries
    assert form(window).remove_link.text() == "Press again to remove it"
    form(window).remove_link.click()
    assert not desk.own.own.entries


def test_nobody_calls_corrects_or_hides_an_emergency_line(window: TestedWindow) -> None:
    desk = window.desk
    shown(window)
    desk.open_panel(ContactPanel(desk, desk.bundle.contacts["102"]))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    assert not panel.answered_link.isVisible()
    assert not panel.change_link.isVisible()
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["111"]))
    assert not form(window).remove_link.isVisible()
    form(window).fields["numbers"].set_text("150")
    click(form(window).save_button)
    assert "emergency number" in form(window).fields["numbers"].error()


def test_answered_today_with_initials_makes_a_number_checked(window: TestedWindow) -> None:
    desk = window.desk
    page = shown(window, "KZ-75")
    desk.open_panel(ContactPanel(desk, desk.bundle.contacts["almaty-1303"]))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    panel.answered_link.click()
    asked = window.layer.panel
    assert isinstance(asked, AnsweredPanel)
    asked.initials.set_text("А. К.")
    click(asked.mark_button)
    entry = desk.own.own.entries["almaty-1303"]
    assert (entry.answered_on, entry.answered_by) == (TODAY, "А. К.")
    page.list.complete()
    card = next(each for each in page.list.cards if "1303" in each.numbers[0].text())
    assert card.badge.text() == "checked 25.11.2026"
