"""`PaperLanguages`: in which language, or in which two, something is printed."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.model.locale import OWN_NAMES, Language
from advocate_app.ui.widgets.option_group import OptionGroup

#: Key of an option -> the languages that it stands for.
_CHOICES: Final[dict[str, tuple[Language, ...]]] = {
    "-".join(each): each for count in (1, 2) for each in combinations(Language, count)
}


class PaperLanguages(OptionGroup):
    """One language or two, each by its own name; at first the one that is active. Whoever shows it names it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(numbered=False, parent=parent)
        self.set_options([(key, _names(each)) for key, each in _CHOICES.items()])
        self.set_answer(i18n.active().value)

    def languages(self) -> tuple[Language, ...]:
        """The languages that are chosen."""
        return _CHOICES[self.answer() or i18n.active().value]


def _names(languages: tuple[Language, ...]) -> str:
    return " + ".join(OWN_NAMES[language] for language in languages)
