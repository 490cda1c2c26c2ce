"""The panel of other ways to ask for help: from the contacts, to a contact, and back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate_app import i18n
from advocate_app.model.locale import Language
from advocate_app.ui.pages.contacts import ContactsPage
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.panels.ways import Place, WaysPanel
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.text import Text
from tests.ui.windows import TestedWindow, click, press

SPEECH_102 = Place("speech", "102")


def ways(window: TestedWindow) -> WaysPanel:
    """The panel, opened by the link on the page of contacts."""
    window.open("contacts", {"region": ""})
    page = window.page
    assert isinstance(page, ContactsPage)
    QApplication.processEvents()
    click(page.ways_link)
    return shown(window)


def shown(window: TestedWindow) -> WaysPanel:
    QApplication.processEvents()
    panel = window.layer.panel
    assert isinstance(panel, WaysPanel)
    return panel


def words(panel: WaysPanel) -> list[str]:
    return [text.text() for text in panel.findChildren(Text)]


def link(panel: WaysPanel, place: Place) -> LinkButton:
    return next(part.links[place] for part in panel.parts if place in part.links)


def test_the_page_of_contacts_opens_every_way_with_text_links_and_source(window: TestedWindow) -> None:
    panel = ways(window)
    bundle = window.desk.bundle
    told = words(panel)
    assert told[:2] == ["Other ways to ask for help", bundle.ways.lead.text]
    for way in bundle.ways.ways:
        assert {way.title.text, way.text.text} <= set(told)
        for contact in way.contacts:
            link(panel, Place(way.id, contact))
    assert sum(text.startswith("Read in sources on 22") for text in told) == len(bundle.ways.ways)
    assert panel.close_button.hasFocus()


def test_a_link_opens_its_contact_and_back_returns_to_the_same_link(window: TestedWindow) -> None:
    panel = ways(window)
    link(panel, SPEECH_102).setFocus()
    press(window, "Return")
    contact = window.layer.panel
    assert isinstance(contact, ContactPanel)
    assert contact.contact.id == "102"
    assert contact.back_button is not None
    click(contact.back_button)
    panel = shown(window)
    assert link(panel, SPEECH_102).hasFocus()
    press(window, "Escape")
    page = window.page
    assert isinstance(page, ContactsPage)
    assert page.ways_link.hasFocus()


def test_a_contact_that_was_opened_from_its_card_has_no_way_back(window: TestedWindow) -> None:
    window.open("contacts", {"region": ""})
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, ContactsPage)
    click(page.list.cards[0].link)
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    assert panel.back_button is None


def test_equal_links_are_told_apart_by_the_way_that_they_belong_to(window: TestedWindow) -> None:
    panel = ways(window)
    names = [each.accessibleName() for part in panel.parts for each in part.links.values()]
    assert "You cannot hear well or cannot speak: 102 – Police" in names
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_the_words_change_with_the_language_while_it_is_open(window: TestedWindow, language: Language) -> None:
    panel = ways(window)
    way = window.desk.bundle.ways.ways[0]
    link(panel, SPEECH_102).setFocus()
    window.speak(language)
    QApplication.processEvents()
    told = words(panel)
    assert told[0] == i18n.catalogue(language).gettext("Other ways to ask for help")
    assert i18n.message(way.text, language=language) in told
    assert way.text.text not in told
    assert link(panel, SPEECH_102).hasFocus()


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_the_way_back_speaks_the_language_too(window: TestedWindow, language: Language) -> None:
    click(link(ways(window), Place("busy", "102")))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    assert panel.back_button is not None
    window.speak(language)
    assert panel.back_button.text() == i18n.catalogue(language).gettext("Back") != "Back"


def test_the_keyboard_scrolls_what_is_higher_than_the_panel(window: TestedWindow) -> None:
    window.look.set_factor(2)
    window.resize(1024, 600)
    bar = ways(window).area.verticalScrollBar()
    assert bar.value() == 0
    press(window, "PageDown")
    assert bar.value() > 0
    press(window, "PageUp")
    assert bar.value() == 0
    press(window, "End")
    assert bar.value() == bar.maximum()
    press(window, "Home")
    assert bar.value() == 0
    press(window, "Escape")
    assert window.layer.panel is None


@pytest.mark.parametrize("language", Language)
def test_the_link_stands_on_one_line_below_the_note(window: TestedWindow, language: Language) -> None:
    window.open("contacts", {"region": ""})
    window.speak(language)
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, ContactsPage)
    assert page.ways_link.width() >= page.ways_link.sizeHint().width()
