"""Changing the language while the program runs: our catalogues, Qt's own words, the locale of dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from advocate_app import i18n
from advocate_app.model.locale import LOCALES, Language
from advocate_app.ui.qt_words import words


class QtCatalog(QTranslator):
    """Serves Qt's own words from our catalogue, in the language that is active when it is `filled`."""

    def __init__(self) -> None:
        super().__init__()
        self._words: dict[tuple[str, str], str] = {}

    def fill(self) -> None:
        """Look all words up anew."""
        self._words = words()

    def isEmpty(self) -> bool:
        """Never: Qt does not ask an empty catalogue."""
        return False

    def translate(  # None is how Qt is told to ask elsewhere; an empty text would be shown
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The word, or None for one that is not ours."""
        return self._words.get((context, text))


class _Installed:
    catalog: QtCatalog | None = None


def switch(language: Language) -> None:
    """Speak ``language`` in the whole program. Raises CatalogueError, and then nothing has changed."""
    i18n.activate(language)
    QLocale.setDefault(QLocale(LOCALES[language]))
    catalog = _Installed.catalog
    if catalog is None:
        # One catalogue that is refilled: removing and installing one each time would renew every text twice.
        catalog = _Installed.catalog = QtCatalog()
        catalog.fill()
        QCoreApplication.installTranslator(catalog)
        return
    catalog.fill()
    for window in QApplication.topLevelWidgets():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
