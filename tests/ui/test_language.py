"""Changing the language on every page: all words change, nothing that a person did does."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QScrollArea

from advocate_app.i18n import pgettext
from advocate_app.model.locale import Language
from advocate_app.ui import gallery, language
from advocate_app.ui.qt_words import words
from advocate_app.ui.window import PLACES, MainWindow
from tests.ui.windows import press


def test_ctrl_l_goes_round_the_three_languages_on_every_page(window: MainWindow) -> None:
    for place in PLACES:
        window.built(place)  # not in an idle moment in the middle of the walk
    for name, show in gallery.shows(window):
        window.layer.close_panel()
        window.desk.visit.clear()
        show(window)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
        for area in areas:
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
        scrolled = [area.verticalScrollBar().value() > 0 for area in areas]
        typed = [line.text() for line in window.findChildren(QLineEdit)]
        answers = {flow: dict(session.answers) for flow, session in window.desk.visit.sessions.items()}
        for title in ("Анықтамалық", "Справочник", "Handbook"):
            press(window, "Ctrl+L")
            QApplication.processEvents()
            assert window.windowTitle() == title
            assert QApplication.focusWidget() is focus, f"{name}: the focus moved"
        assert [line.text() for line in window.findChildren(QLineEdit)] == typed, name
        assert {flow: dict(each.answers) for flow, each in window.desk.visit.sessions.items()} == answers, name
        assert [area.verticalScrollBar().value() > 0 for area in areas] == scrolled, f"{name}: the page scrolled"


def test_the_locale_of_numbers_and_weeks_follows(window: MainWindow) -> None:
    for chosen, name in ((Language.KK, "kk_KZ"), (Language.RU, "ru_KZ"), (Language.EN, "en_GB")):
        window.speak(chosen)
        assert QLocale().name() == name


def menu_of(line: QLineEdit) -> QMenu:
    """The menu of the right mouse button."""
    return line.createStandardContextMenu()


@pytest.mark.parametrize("chosen", list(Language))
def test_the_menu_of_a_field_speaks_the_language(window: MainWindow, chosen: Language) -> None:
    window.speak(chosen)
    window.open("letter", {"letter": "leave-notice"})
    line = window.page.findChild(QLineEdit)
    assert line is not None
    line.setText("a")
    captions = [action.text().partition("\t")[0] for action in menu_of(line).actions() if not action.isSeparator()]
    assert captions == [
        pgettext("QLineEdit", word) for word in ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
    ]
    if chosen is not Language.EN:
        assert not any(character.isascii() and character.isalpha() for caption in captions for character in caption)


def test_the_menu_of_a_scroll_bar_and_of_selectable_text_are_ours(window: MainWindow) -> None:
    asked: list[tuple[str, str]] = []
    window.speak(Language.KK)
    catalog = language._Installed.catalog
    assert catalog is not None
    translate = catalog.translate

    class Listening(language.QtCatalog):
        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
            asked.append((context, text))
            return translate(context, text, disambiguation, n)

    listening = Listening()
    QApplication.installTranslator(listening)
    try:
        text = QLabel("text", window)
        text.setTextInteractionFlags(text.textInteractionFlags().TextSelectableByMouse)
        line = QLineEdit(window)
        menu_of(line).popup(QPoint())
        QApplication.processEvents()
    finally:
        QApplication.removeTranslator(listening)
    known = words()
    # Names of keys are printed on the keyboard: they stay as they are.
    unknown = {each for each in asked if each not in known and each[0] not in ("QShortcut", "QGuiApplication")}
    assert asked
    assert not unknown


def test_an_unknown_word_of_qt_is_left_to_qt(window: MainWindow) -> None:
    catalog = language._Installed.catalog
    assert catalog is not None
    assert not catalog.isEmpty()
    assert catalog.translate("QNobody", "Nothing") is None
    assert QApplication.translate("QNobody", "Nothing") == "Nothing"


def test_qt_calls_keep_the_references_to_none(qapp: QApplication) -> None:
    # PySide6 6.12.0 drops one with every void call and aborts after some five thousand: that version is not allowed.
    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100
