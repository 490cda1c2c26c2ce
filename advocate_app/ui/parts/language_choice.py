"""`LanguageChoice`: in how many languages a topic is read, and in which."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.model.locale import OWN_NAMES, Language
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.drop_down import DropDown
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.segmented import Segmented

_PAIRS = {
    "kk-ru": (Language.KK, Language.RU),
    "kk-en": (Language.KK, Language.EN),
    "ru-en": (Language.RU, Language.EN),
}


class LanguageChoice(Retranslating, Flow):
    """One language, which is the active one, two side by side, or all three. Signal: `changed`."""

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(14, 8, parent=parent)
        self.count = self.add(Segmented([(number, "") for number in ("1", "2", "3")]))
        self.pair = self.add(DropDown())
        self.pair.set_choices([(key, _pair_name(pair)) for key, pair in _PAIRS.items()])
        self.count.chosen.connect(lambda number: self._count_chosen(int(number)))
        self.pair.chosen.connect(lambda _key: self.changed.emit())
        self.set_languages(())
        self.retranslate_ui()

    def languages(self) -> tuple[Language, ...]:
        """The languages in their order."""
        number = self.count.current()
        if number == "1":
            return (i18n.active(),)
        return _PAIRS[self.pair.current()] if number == "2" else tuple(Language)

    def set_languages(self, languages: tuple[Language, ...]) -> None:
        """Choose these; fewer than two mean the active one alone."""
        key = next((key for key, pair in _PAIRS.items() if pair == languages), "")
        self.pair.set_current(key or _usual_pair())
        self.count.set_current(str(len(languages)) if len(languages) > 1 else "1")
        self.pair.setVisible(len(languages) == 2)

    def _count_chosen(self, number: int) -> None:
        if number == 2 and self.pair.isHidden() and i18n.active() not in _PAIRS[self.pair.current()]:
            self.pair.set_current(_usual_pair())
        self.pair.setVisible(number == 2)
        self.changed.emit()

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self.count.setAccessibleName(_("In how many languages"))
        for number, caption in (("1", _("One language")), ("2", _("Two")), ("3", _("All three"))):
            self.count.set_caption(number, caption)
        self.pair.set_name(_("Which two languages"))


def _usual_pair() -> str:
    return "kk-en" if i18n.active() is Language.EN else "kk-ru"


def _pair_name(pair: tuple[Language, Language]) -> str:
    return " + ".join(OWN_NAMES[language] for language in pair)
