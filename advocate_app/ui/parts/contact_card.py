"""`ContactCard`: whom to call, what they do, and how far that can be trusted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.directory import ContactWording, shown_numbers, shown_site
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact, Freshness
from advocate_app.ui.widgets.badge import Badge, BadgeKind
from advocate_app.ui.widgets.card import Card
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text

BADGES: Final[dict[Freshness, BadgeKind]] = {
    Freshness.CHECKED: "ok",
    Freshness.CALL: "call",
    Freshness.HOURS: "hours",
    Freshness.OLD: "old",
    Freshness.MISSING: "missing",
}
#: At most so many numbers of one contact have a line.
_NUMBERS = 2


class ContactCard(Card):
    """Name and badge, the number in large figures, what they do, when, and a link to all the rest.

    Without a contact it is the dashed card of a region where no centre is known. Signal: `asked(id)`, the contact whose
    link was pressed.
    """

    asked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=(20, 13, 20, 9), parent=parent)
        self._id = ""
        head = self.add(Row(10, align="center", folds=True))
        self.name = head.add(Text("", "smallm", "ink2"), stretch=1)
        self.badge = head.add(Badge())
        self.numbers = [self.add(SelectableText(), 3) for _place in range(_NUMBERS)]
        self._what = self.add(Text("", "small"), 3)
        self._line = self.add(Text("", "caption", "ink2"), 3)
        self.add_stretch()
        self.link = self.add(LinkButton(icon="chevron-right"), 6)
        self.link.clicked.connect(lambda _checked=False: self.asked.emit(self._id))

    def show_contact(self, contact: Contact, said: ContactWording) -> None:
        """Show ``contact`` in the words of ``said``."""
        self._id = contact.id
        name = said.text(contact.short)
        self.set_kind("plain")
        self.name.setText(name)
        self.badge.set_kind(BADGES[said.freshness(contact)])
        self.badge.setText(said.badge(contact))
        self._show_numbers(shown_numbers(contact) or [shown_site(contact)], figures=bool(contact.numbers), name=name)
        self._what.setText(said.text(contact.text))
        line = said.line(contact)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        caption = _("What happens when you call") if contact.numbers else _("More about this")
        self._show_link(caption, name)

    def show_no_centre(self, advice: str, said: ContactWording) -> None:
        """Say that no number of a centre is known here, and where to ask; ``advice`` is the contact to open."""
        self._id = advice
        name = _("Nearest centre")
        self.set_kind("dashed")
        self.name.setText(name)
        self.badge.set_kind("missing")
        self.badge.setText(_("no number found"))
        self._show_numbers([], figures=False, name=name)
        self._what.setText(said.no_centre())
        self._line.hide()
        self._show_link(_("What happens when you call 111"), name)

    def _show_numbers(self, numbers: list[str], *, figures: bool, name: str) -> None:
        for place, label in enumerate(self.numbers):
            number = numbers[place] if place < len(numbers) else ""
            label.setText(number)
            label.set_style("num" if figures else "bodyb")
            label.setAccessibleName(f"{name}: {number}")
            label.setVisible(bool(number))

    def _show_link(self, caption: str, name: str) -> None:
        self.link.setText(caption)
        self.link.setAccessibleName(f"{name}: {caption}")
