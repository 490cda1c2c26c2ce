"""`ContactPanel`: everything that is known of a contact, before one calls."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.directory import ContactWording, shown_numbers
from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact
from advocate_app.ui import own_actions
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.facts import Facts
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.parts.contact_card import BADGES
from advocate_app.ui.widgets.badge import Badge
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text


class ContactPanel(Panel):
    """Numbers, what they do, when and for how much, what happens when one calls, what stays, how sure it is.

    Below that an advocate notes that somebody answered, or corrects what is not right. Nobody calls an emergency line
    for a test, and nobody corrects one.
    With `back` a second button leads to where somebody came from.
    """

    panel_width = 600

    def __init__(self, desk: Desk, contact: Contact, back: Callable[[], None] | None = None) -> None:
        super().__init__(desk)
        self.contact = contact
        self._official = self.body.add(Text("", "small", "ink2"), 2)
        numbers = self.body.add(Row(18, align="center", folds=True), 6)
        for number in shown_numbers(contact):
            numbers.add(SelectableText(number))
        self._badge = numbers.add(Badge())
        self._what = self.body.add(Text("", "body"), 6)
        self._facts = self.body.add(Facts(), 12)
        links = self.body.add(Row(18, folds=True), 10)
        self.answered_link = links.add(LinkButton(icon="check"))
        self.change_link = links.add(LinkButton(icon="pencil"))
        self.copy_link = links.add(LinkButton(icon="file-text"))
        self.copy_link.setVisible(bool(contact.numbers))
        self.copy_link.clicked.connect(lambda _checked=False: self._copy())
        line = contact.is_emergency_line()
        self.answered_link.setVisible(bool(contact.numbers) and not line)
        self.change_link.setVisible(not line)
        self.answered_link.clicked.connect(lambda _checked=False: self._mark())
        self.change_link.clicked.connect(lambda _checked=False: own_actions.change(desk, self.contact))
        self.back_button: Button | None = None
        if back is not None:
            self.back_button = self.bar.add(Button(icon="arrow-left"), index=0)
            self.back_button.clicked.connect(lambda _checked=False: back())
        self.retranslate_ui()

    def _copy(self) -> None:
        from advocate_app.ui.panels.copy_panel import CopyPanel

        self._desk.open_panel(CopyPanel(self._desk, N_("Copy the number"), shown_numbers(self.contact)))

    def _mark(self) -> None:
        from advocate_app.ui.panels.answered import AnsweredPanel

        self._desk.open_panel(AnsweredPanel(self._desk, self.contact))

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        desk, contact = self._desk, self.contact
        said = ContactWording(desk.bundle, desk.today, desk.moment())
        self.set_title(said.text(contact.short))
        official = _official(said, contact)
        self._official.setText(official)
        self._official.setVisible(bool(official))
        self._badge.set_kind(BADGES[said.freshness(contact)])
        self._badge.setText(said.badge(contact))
        self._what.setText(said.text(contact.text))
        self._what.setVisible(bool(contact.text.text))
        self._facts.set_pairs(said.facts(contact))
        self.answered_link.setText(_("Mark: answered today"))
        self.change_link.setText(_("Correct or hide…"))
        self.copy_link.setText(_("Copy the number…"))
        if self.back_button is not None:
            self.back_button.setText(_("Back"))


def _official(said: ContactWording, contact: Contact) -> str:
    """The full name and the place, without what the title says already."""
    name, place = said.name(contact), "" if contact.region is None else said.place(contact)
    if name == said.text(contact.short):
        return place
    return _("{name}. {place}").format(name=name, place=place) if place else name
