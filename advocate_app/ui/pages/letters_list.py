"""`LettersPage`: the letters that the program writes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.model.voice import Voice
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.page import Page
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.sheet import Sheet
from advocate_app.ui.widgets.spread import Spread
from advocate_app.ui.widgets.text import Text


class LettersPage(Page):
    """One row for each letter of the content."""

    name = "letters"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._letters = desk.bundle.letters
        self._numbers_of = desk.bundle
        sheet = Sheet()
        self._title = sheet.body.add(Text("", "title"))
        self._lead = sheet.body.add(Text("", "body", "ink2"), 2)
        self.rows: dict[str, LinkRow] = {}
        for place, name in enumerate(self._letters):
            row = self.rows[name] = sheet.body.add(LinkRow("file-text"), 14 if place == 0 else 0)
            row.clicked.connect(lambda _checked=False, name=name: self.desk.open("letter", letter=name))
        self.back_button = sheet.bar.add(Button(icon="arrow-left"))
        self.back_button.clicked.connect(lambda _checked=False: self.desk.back())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Spread(sheet))
        self.retranslate_ui()
        self.follow_look()

    def crumbs(self) -> list[str]:
        """The page itself."""
        return [_("Letters")]

    def heading(self) -> str:
        """The title."""
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The first letter."""
        return next(iter(self.rows.values()))

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self._title.setText(_("Letters"))
        self._lead.setText(
            _("Each letter is written in Kazakh or Russian. What you leave empty becomes a line to fill in by hand.")
        )
        numbers = i18n.law_fields(self._numbers_of)
        for name, letter in self._letters.items():
            self.rows[name].setText(i18n.message(letter.title, voice=Voice.OWN, language=None, **numbers))
            self.rows[name].set_text(i18n.message(letter.lead, voice=Voice.OWN, language=None, **numbers))
        self.back_button.setText(_("Back"))
