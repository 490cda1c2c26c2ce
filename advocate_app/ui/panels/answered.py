"""`AnsweredPanel`: a number was called today, and somebody answered."""

from __future__ import annotations

from advocate_app.directory import ContactWording, shown_numbers
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact
from advocate_app.own_list import clean
from advocate_app.own_list.checking import LONGEST
from advocate_app.ui import own_actions
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.text import Text


class AnsweredPanel(Panel):
    """Who called, if that is to be known, and "Mark"."""

    def __init__(self, desk: Desk, contact: Contact) -> None:
        super().__init__(desk)
        self._contact = contact
        self._what = self.body.add(Text("", "body"), 8)
        self.initials = self.body.add(Field(), 12)
        self.initials.line.setMaxLength(LONGEST["answered_by"])
        self.initials.submitted.connect(self.mark)
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then Mark."""
        super().fill_bar(bar)
        self.mark_button = bar.add(Button(kind="primary", icon="check"))
        self.mark_button.clicked.connect(lambda _checked=False: self.mark())

    def mark(self) -> None:
        """Note the call."""
        self._desk.close_panel()
        own_actions.mark_answered(self._desk, self._contact.id, clean(self.initials.text()))

    def retranslate_ui(self) -> None:
        """Set every word again; what was typed stays."""
        desk = self._desk
        said = ContactWording(desk.bundle, desk.today, desk.moment())
        self.set_title(said.text(self._contact.short))
        numbers = ", ".join(shown_numbers(self._contact))
        self._what.setText(
            _("Mark this if you called one of these numbers today and were answered: {numbers}.").format(
                numbers=numbers
            )
        )
        self.initials.set_label(_("Initials of who checked it (may stay empty)"))
        self.close_button.setText(_("Cancel"))
        self.mark_button.setText(_("Mark"))
