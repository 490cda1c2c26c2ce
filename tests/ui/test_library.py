"""The rights library: every topic in every language, side by side, sanctions, terms, age, and the keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app import i18n
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.glossary import Finds, Glossary, Term
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice
from advocate_app.ui import language
from advocate_app.ui.pages.library import LibraryPage
from advocate_app.ui.panels.term import TermPanel
from advocate_app.ui.parts.citation_card import CitationCard
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.term_text import TermText
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.window import MainWindow
from tests.ui.windows import TODAY, TestedWindow, click, opened, press

ORDER, CRIMES = "protective-order", "crimes"


def term(name: str, words: tuple[str, str, str]) -> Term:
    kk, ru, en = words
    text = Message(id=f"glossary:{name}", text=f"What {en} means.")
    return Term(name, kk, ru, en, text, Finds((kk,), (ru,), (en,)), ("pl-60-1",))


GLOSSARY = Glossary(
    "glossary",
    (term("police", ("полиция", "полици", "police")), term("court", ("сот", "суд", "court"))),
)


@pytest.fixture
def bundle(whole_content: ContentBundle) -> ContentBundle:
    return msgspec.structs.replace(whole_content, glossary=GLOSSARY)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, bundle: ContentBundle) -> Iterator[TestedWindow]:
    """The window with a glossary of two words."""
    made = opened(qapp, bundle, [])
    qtbot.waitExposed(made)
    yield made
    language.switch(Language.EN)
    made.close_without_leaving()


def shown(window: MainWindow, topic: str = ORDER, languages: tuple[Language, ...] = ()) -> LibraryPage:
    window.open("library", {"topic": topic})
    page = window.page
    assert isinstance(page, LibraryPage)
    page.show_languages(languages)
    page.view.complete()
    QApplication.processEvents()
    return page


def words(page: QWidget) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def said(bundle: ContentBundle, message: Message, speech: Language) -> str:
    numbers = i18n.law_fields(bundle, speech)
    return i18n.message(message, voice=Voice.OWN, language=speech, **numbers).replace("**", "")


@pytest.mark.parametrize("speech", list(Language))
def test_every_topic_opens_in_each_language(window: MainWindow, bundle: ContentBundle, speech: Language) -> None:
    window.speak(speech)
    for topic in bundle.topics.values():
        page = shown(window, topic.id)
        text = words(page)
        assert page.heading() == said(bundle, topic.title, speech)
        assert page.view.titles() == [page.heading()]
        assert len(page.view.statements.parts()) == len(topic.statements())
        for message in (topic.lead, *(statement.text for statement in topic.statements())):
            assert said(bundle, message, speech) in text, topic.id
        assert [row.parts()[0].title() for row in page.view.steps.rows.parts()] == [
            said(bundle, step.title, speech) for step in topic.steps
        ]
        chips = {
            key
            for part in page.view.statements.parts()
            for cell in part.cells()
            for key in [chip.caption() for chip in cell.sources.chips()]
        }
        assert {
            i18n.citation_chip(bundle.provisions[cite], bundle, speech)
            for statement in topic.statements()
            for cite in statement.cites
        } == chips


def test_a_long_topic_begins_at_once_and_is_completed_in_the_pauses(window: MainWindow, qtbot: QtBot) -> None:
    window.open("library", {"topic": CRIMES})
    page = window.page
    assert isinstance(page, LibraryPage)
    whole = len(page.desk.bundle.topics[CRIMES].statements())
    begun = len(page.view.statements.parts())
    assert 0 < begun < whole
    assert not page.view.steps.isVisible()
    with qtbot.waitSignal(page.view.completed):
        pass
    assert len(page.view.statements.parts()) == whole
    assert page.view.steps.isVisible()


def test_the_list_marks_the_topic_that_is_shown(window: MainWindow) -> None:
    page = shown(window)
    assert [name for name, row in page.topics.rows.items() if row.is_current()] == [ORDER]
    assert page.topics.rows[ORDER].accessibleDescription()
    click(page.topics.rows["police"])
    assert page.topic() == "police"
    assert QApplication.focusWidget() is page.topics.rows["police"]
    window.back()
    assert page.topic() == ORDER


def test_the_tile_on_the_home_page_opens_it(window: MainWindow) -> None:
    window.open("home", {})
    window.page.rights.click()  # type: ignore[attr-defined]  # the page of the home alone has it
    assert window.place == "library"


@pytest.mark.parametrize(
    "languages",
    [(Language.KK, Language.RU), (Language.RU, Language.EN), tuple(Language)],
    ids="-".join,
)
def test_side_by_side_shows_each_statement_in_each_language_on_one_row(
    window: MainWindow, bundle: ContentBundle, languages: tuple[Language, ...]
) -> None:
    page = shown(window, ORDER, languages)
    topic = bundle.topics[ORDER]
    assert page.view.titles() == [said(bundle, topic.title, speech) for speech in languages]
    for part, statement in zip(page.view.statements.parts(), topic.statements(), strict=True):
        cells = part.cells()
        assert [cell.words.text() for cell in cells] == [said(bundle, statement.text, speech) for speech in languages]
        assert len({cell.mapTo(page, cell.rect().topLeft()).y() for cell in cells}) == 1
        lefts = [cell.mapTo(page, cell.rect().topLeft()).x() for cell in cells]
        assert lefts == sorted(set(lefts))
        assert [chip.caption() for cell in cells for chip in cell.sources.chips()] == [
            i18n.citation_chip(bundle.provisions[cite], bundle, speech)
            for speech in languages
            for cite in statement.cites
        ]


def test_languages_are_chosen_with_the_keys(window: MainWindow) -> None:
    page = shown(window)
    page.languages.count.segment("1").setFocus()
    press(window, "Right")
    assert page.languages.languages() == (Language.KK, Language.EN)
    assert page.languages.pair.isVisible()
    press(window, "Right")
    assert page.languages.languages() == tuple(Language)
    assert QApplication.focusWidget() is page.languages.count.segment("3")


def test_a_narrow_window_stacks_the_languages_and_closes_the_list(window: MainWindow) -> None:
    window.resize(800, 600)
    page = shown(window, ORDER, (Language.KK, Language.RU))
    first, second = page.view.statements.parts()[0].cells()
    assert first.mapTo(page, first.rect().bottomLeft()).y() <= second.mapTo(page, second.rect().topLeft()).y() + 8
    assert not page.spread.is_beside()
    assert not page.topics.isVisible()
    page.spread.disclosure.button.click()
    assert page.topics.isVisible()
    page.topics.rows["police"].click()
    assert page.topic() == "police"
    assert not page.topics.isVisible()


def test_sanctions_show_sums_of_the_year(window: MainWindow) -> None:
    page = shown(window, CRIMES)
    assert page.year() == TODAY.year
    before, sentence = words(page), page.view.sums.sentences()
    assert i18n.format_tenge(80 * 4325) in before
    actions = {action.data(): action for action in page.view.sums.year.menu_opened().actions()}
    actions["2025"].trigger()
    after = words(page)
    assert page.year() == 2025
    assert i18n.format_tenge(80 * 3932) in after
    assert i18n.format_tenge(80 * 4325) not in after
    assert page.view.sums.sentences() != sentence


def test_an_offence_stands_once_and_a_criminal_case_says_who_starts_it(
    window: MainWindow, bundle: ContentBundle
) -> None:
    page = shown(window, CRIMES)
    names = {name for statement in bundle.topics[CRIMES].statements() for name in statement.penalties}
    rows = [row for part in page.view.statements.parts() for row in part.offences() if row.isVisible()]
    assert len(rows) == len(names)
    assert "The case starts" in words(page)
    assert not shown(window, "evidence").view.exemptions.isVisible()


def test_exemptions_from_arrest_are_closed_at_first(window: MainWindow) -> None:
    page = shown(window)
    assert page.view.exemptions.isVisible()
    assert not page.view.exemptions.is_open()
    page.view.exemptions.button.click()
    assert "pregnant women" in words(page)
    shown(window, CRIMES)
    shown(window)
    assert not page.view.exemptions.is_open()


def test_a_step_without_source_is_called_advice(window: MainWindow, bundle: ContentBundle) -> None:
    topics = [topic for topic in bundle.topics.values() if any(not step.cites for step in topic.steps)]
    assert topics
    assert "Advice from practice" in words(shown(window, topics[0].id))


def test_a_term_opens_its_panel_by_keyboard(window: MainWindow, bundle: ContentBundle) -> None:
    page = shown(window)
    texts = [text for text in page.view.findChildren(TermText) if text.isVisible() and text.terms()]
    found = [name for text in texts for name in text.terms()]
    assert sorted(found) == ["court", "police"]
    text = texts[0]
    for _stop in range(40):
        press(window, "Tab")
        if QApplication.focusWidget() is text:
            break
    assert QApplication.focusWidget() is text
    press(window, "Return")
    panel = window.layer.panel
    assert isinstance(panel, TermPanel)
    opened_term = bundle.glossary.term(text.current_term())
    shown_words = words(panel)
    for speech in Language:
        assert opened_term.name(speech) in shown_words
    assert opened_term.text.text in shown_words
    assert panel.sources.chips()
    press(window, "Escape")
    assert window.layer.panel is None
    assert QApplication.focusWidget() is text


def test_tab_goes_from_term_to_term(qtbot: QtBot, window: MainWindow) -> None:
    text = TermText("The police and the court")
    qtbot.addWidget(text)
    text.set_terms(((4, 6, "police"), (19, 5, "court")))
    text.show()
    text.activateWindow()
    QApplication.processEvents()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    opened_terms: list[str] = []
    text.term_opened.connect(opened_terms.append)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.focusNextPrevChild(True)
    QTest.keyClick(text, Qt.Key.Key_Space)
    QTest.keyClick(text, Qt.Key.Key_Left)
    QTest.keyClick(text, Qt.Key.Key_Return)
    spot = text.spots(1)[0].center().toPoint()
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert opened_terms == ["police", "court", "police", "court"]


def test_a_chip_opens_the_source(window: MainWindow) -> None:
    page = shown(window)
    click(page.view.statements.parts()[0].cells()[0].sources.chips()[0])
    assert isinstance(window.layer.panel, CitationCard)


def test_aged_sources_become_badges_and_old_ones_a_notice(window: MainWindow) -> None:
    page = shown(window)
    source = page.view.statements.parts()[0].cells()[0].sources
    assert source.badge() is None
    assert not page.view.age.isVisible()
    window.desk.today = TODAY + dt.timedelta(days=200)
    page = shown(window)
    badge = source.badge()
    assert badge is not None
    assert badge.isVisible()
    assert not page.view.age.isVisible()
    window.desk.today = TODAY + dt.timedelta(days=400)
    assert shown(window).view.age.isVisible()
    window.desk.today = TODAY
    shown(window)
    assert not badge.isVisible()


def test_tab_goes_from_the_list_to_the_tools_to_the_text(window: MainWindow) -> None:
    page = shown(window, "help-centres")
    page.topics.rows["help-centres"].setFocus()
    press(window, "Down")
    assert QApplication.focusWidget() is page.topics.rows["job-leave"]
    press(window, "Up", "Tab")
    assert QApplication.focusWidget() is page.languages.count.segment("1")
    press(window, "Tab")
    assert QApplication.focusWidget() is page.print_button
    press(window, "Tab")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.view.isAncestorOf(focus)


def test_letters_and_other_topics_are_opened(window: MainWindow, bundle: ContentBundle) -> None:
    page = shown(window, "job-leave")
    topic = bundle.topics["job-leave"]
    assert [link.caption() for link in page.view.ways.letters.parts()] == [
        bundle.letters[name].title.text for name in topic.letters
    ]
    links: list[LinkButton] = page.view.ways.related.parts()
    links[0].click()
    assert page.topic() == topic.related[0]
    shown(window, "job-leave")
    page.view.ways.letters.parts()[0].click()
    assert window.place == "letter"


def test_the_next_person_finds_nothing_of_the_last(window: MainWindow) -> None:
    page = shown(window, CRIMES, (Language.KK, Language.RU))
    window.desk.clear()
    window.open("library", {})
    assert page.topic() == next(iter(page.topics.rows))
    assert page.languages.languages() == (Language.EN,)
    assert page.year() == TODAY.year


def test_the_focus_stays_when_the_language_or_the_year_changes(window: MainWindow) -> None:
    page = shown(window, CRIMES)
    chip = page.view.statements.parts()[3].cells()[0].sources.chips()[0]
    chip.setFocus()
    press(window, "Ctrl+L")
    assert QApplication.focusWidget() is chip
    page.view.sums.year.setFocus()
    page.view.sums.year_chosen.emit(2025)
    assert QApplication.focusWidget() is page.view.sums.year


def test_print_asks_for_languages(window: MainWindow) -> None:
    page = shown(window)
    page.print_button.click()
    panel = window.layer.panel
    assert panel is not None
    assert panel.accessibleName()
    press(window, "Escape")
    assert window.layer.panel is None
