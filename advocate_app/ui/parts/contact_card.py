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
    Freshness.OWN: "own",
    Freshness.CALL: "call",
    Freshness.HOURS: "hours",
    Freshness.OLD: "old",
    Freshness.MISSING: "missing",
}
#: At most so many numbers of one contact have a line.
_NUMBERS = 2


class ContactCard(Card):
    """Name and badge, the number in large figures, what they do, when, and a link to all the rest.

    Without a contact it is the dashed card of a region where no centre is known. Signals: `asked(id)`, the contact
    whose link was pressed; `answered(id)`, an own contact that was called; `wanted`, a number is to be written in.
    """

    asked = Signal(str)
    answered = Signal(str)
    wanted = Signal()

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
        links = self.add(Row(18, folds=True), 6)
        self.answered_link = links.add(LinkButton(icon="check"))
        self.link = links.add(LinkButton())
        self.answered_link.clicked.connect(lambda _checked=False: self.answered.emit(self._id))
        self.link.clicked.connect(lambda _checked=False: self._press())

    def show_contact(self, contact: Contact, said: ContactWording) -> None:
        """Show ``contact`` in the words of ``said``."""
        self._id = contact.id
        name = said.text(contact.short)
        self.set_kind("plain")
        self.name.setText(name)
        self.badge.set_kind(BADGES[said.freshness(contact)])
        self.badge.setText(said.badge(contact))
        reach = shown_numbers(contact) or [shown_site(contact) or contact.messenger]
        self._show_numbers(reach, figures=bool(contact.numbers), name=name)
        self._show_lines(said.text(contact.text), said.line(contact))
        own = contact.entered_on is not None
        self.answered_link.setVisible(own and bool(contact.numbers) and not contact.is_emergency_line())
        self.answered_link.setText(_("Mark: answered today"))
        self.answered_link.setAccessibleName(f"{name}: {_('Mark: answered today')}")
        caption = _("What happens when you call") if contact.numbers and not own else _("More about this")
        self._show_link(caption, name, "chevron-right")

    def show_no_centre(self, said: ContactWording) -> None:
        """Say that no number of a centre is known here, where to ask, and that one can be written in."""
        self._id = ""
        name = _("Nearest centre")
        self.set_kind("dashed")
        self.name.setText(name)
        self.badge.set_kind("missing")
        self.badge.setText(_("no number found"))
        self._show_numbers([], figures=False, name=name)
        self._show_lines(said.no_centre(), "")
        self.answered_link.hide()
        self._show_link(_("Write in the number you know"), name, "plus")

    def _press(self) -> None:
        if self._id:
            self.asked.emit(self._id)
        else:
            self.wanted.emit()

    def _show_lines(self, what: str, line: str) -> None:
        for label, text in ((self._what, what), (self._line, line)):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_numbers(self, numbers: list[str], *, figures: bool, name: str) -> None:
        for place, label in enumerate(self.numbers):
            number = numbers[place] if place < len(numbers) else ""
            label.setText(number)
            label.set_style("num" if figures else "bodyb")
            label.setAccessibleName(f"{name}: {number}")
            label.setVisible(bool(number))

    def _show_link(self, caption: str, name: str, icon: str) -> None:
        self.link.set_icon(icon)
        self.link.setText(caption)
        self.link.setAccessibleName(f"{name}: {caption}")
