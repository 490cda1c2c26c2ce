"""`ContactPanel`: everything that is known of a contact, before one calls."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.directory import ContactWording, shown_numbers
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.facts import Facts
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.parts.contact_card import BADGES
from advocate_app.ui.widgets.badge import Badge
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text


class ContactPanel(Panel):
    """Numbers, what they do, when and for how much, what happens when one calls, what stays, how sure it is.

    With `back` a second button leads to where somebody came from.
    """

    panel_width = 600

    def __init__(self, desk: Desk, contact: Contact, back: Callable[[], None] | None = None) -> None:
        super().__init__(desk)
        self.contact = contact
        self._wording = ContactWording(desk.bundle, desk.today, desk.moment())
        self._official = self.body.add(Text("", "small", "ink2"), 2)
        numbers = self.body.add(Row(18, align="center", folds=True), 6)
        for number in shown_numbers(contact):
            numbers.add(SelectableText(number))
        self._badge = numbers.add(Badge(kind=BADGES[self._wording.freshness(contact)]))
        self._what = self.body.add(Text("", "body"), 6)
        self._facts = self.body.add(Facts(), 12)
        self.back_button: Button | None = None
        if back is not None:
            self.back_button = self.bar.add(Button(icon="arrow-left"), index=0)
            self.back_button.clicked.connect(lambda _checked=False: back())
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        said, contact = self._wording, self.contact
        self.set_title(said.text(contact.short))
        self._official.setText(_official(said, contact))
        self._badge.setText(said.badge(contact))
        self._what.setText(said.text(contact.text))
        self._facts.set_pairs(said.facts(contact))
        if self.back_button is not None:
            self.back_button.setText(_("Back"))


def _official(said: ContactWording, contact: Contact) -> str:
    if contact.region is None:
        return said.name(contact)
    return _("{name}. {place}").format(name=said.name(contact), place=said.place(contact))
