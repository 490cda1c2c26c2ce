"""`CardList`: the cards of a list of contacts, a portion at a time, found by typing where there are many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.directory import ContactWording
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.model.contact import Contact
from advocate_app.search.contacts import ContactFinder
from advocate_app.ui.announcing import announce
from advocate_app.ui.parts.contact_card import ContactCard
from advocate_app.ui.settling import settle, still
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.grid import Grid
from advocate_app.ui.widgets.text import Text

_GAP, _LEAST = 12, 330
#: Cards that a click fills at once (a screen of them), those of each pause after it, and those of a portion.
_FIRST, _SLICE, PORTION = 6, 2, 24
#: From so many contacts on one looks for them by typing.
MANY: Final = 25
#: Contacts that are made ready for the search in one pause.
_READY = 250


class CardList(Column):
    """Cards two beside each other; above them a field when there are many, below them a button for the next portion.

    A None among the contacts is the card of a region where no centre is known. Signals: as those of the card, and
    `completed` when all cards of the portion are filled.
    """

    asked = Signal(str)
    answered = Signal(str)
    wanted = Signal()
    completed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.search_field = self.add(Field(icon="search"))
        self._found_text = self.add(Text("", "small", "ink2"), 6)
        self._grid = self.add(Grid(2, _GAP, _LEAST), 10)
        self.more = self.add(Button(icon="plus"), 14)
        self.cards: list[ContactCard] = []
        self._told: list[tuple[Contact | None, ContactWording]] = []  # what each card says now
        self._contacts: list[Contact | None] = []
        self._shown: list[Contact | None] = []
        self._said: ContactWording | None = None
        self._filled = 0
        self._most = PORTION
        self._finder = ContactFinder(())
        self._pauses = QTimer(self, singleShot=True, interval=0)
        self._pauses.timeout.connect(self._go_on)
        self._ready = QTimer(self, singleShot=True, interval=0)
        self._ready.timeout.connect(self._make_ready)
        self.search_field.edited.connect(lambda _text: self._search())
        self.more.clicked.connect(lambda _checked=False: self._show_more())

    # -- what it shows -------------------------------------------------------------------------------------------------

    def show_contacts(self, contacts: Sequence[Contact | None], said: ContactWording) -> None:
        """Show the first portion of ``contacts`` in the words of ``said``; what was typed is forgotten."""
        self.search_field.set_text("")
        self._contacts, self._most = list(contacts), PORTION
        self._finder = ContactFinder([each for each in contacts if each is not None])
        many = len(self._contacts) >= MANY
        self.search_field.setVisible(many)
        if many:
            self._ready.start()
        self._show(self._contacts, said)

    def tell(self, contacts: Sequence[Contact | None], said: ContactWording) -> None:
        """Show the same list again, in other words or with other facts; what was typed and the portion stay."""
        typed, most = self.search_field.text(), self._most
        self.show_contacts(contacts, said)
        self.search_field.set_text(typed)
        self._most = most
        if typed or most != PORTION:
            self._show(self._found(), said)

    def complete(self) -> None:
        """Fill at once what waits for a pause."""
        while self._is_waiting():
            self._go_on()

    def shown(self) -> list[Contact | None]:
        """The contacts of which cards are shown or about to be."""
        return self._shown[: self._most]

    def _show(self, contacts: list[Contact | None], said: ContactWording) -> None:
        self._shown, self._said = contacts, said
        self._filled = self._kept()
        end = max(self._filled, min(_FIRST, len(self.shown())))
        if end > self._filled or any(not card.isHidden() for card in self.cards[end:]):
            with still(self):
                self._fill(end)
                self._tell_count()
        else:
            self._tell_count()
        if self._is_waiting():
            self._pauses.start()

    def _kept(self) -> int:
        """How many of the first cards say what is to be shown: most of them stay while somebody types."""
        count = 0
        for card, told, contact in zip(self.cards, self._told, self.shown(), strict=False):
            if card.isHidden() or contact is None or told[0] is not contact or told[1] is not self._said:
                break
            count += 1
        return count

    def _is_waiting(self) -> bool:
        return self._filled < len(self.shown())

    def _go_on(self) -> None:
        self._fill(min(self._filled + _SLICE, len(self.shown())))
        settle()
        if self._is_waiting():
            self._pauses.start()
        else:
            self.completed.emit()

    def _fill(self, end: int) -> None:
        assert self._said is not None  # something was shown
        with still(self):
            while len(self.cards) < end:
                self.cards.append(self._make())
                self._told.append((None, self._said))
            for place, card in enumerate(self.cards):
                if place >= end:
                    if not card.isHidden():
                        card.hide()
                elif place >= self._filled:
                    self._tell_card(place, self._shown[place], self._said)
        self._filled = end

    def _tell_card(self, place: int, contact: Contact | None, said: ContactWording) -> None:
        card = self.cards[place]
        if contact is None:
            card.show_no_centre(said)
        else:
            card.show_contact(contact, said)
        self._told[place] = (contact, said)
        if card.isHidden():
            card.show()

    def _make(self) -> ContactCard:
        card = self._grid.add(ContactCard())
        card.asked.connect(self.asked)
        card.answered.connect(self.answered)
        card.wanted.connect(self.wanted)
        return card

    # -- finding and going on ------------------------------------------------------------------------------------------

    def _found(self) -> list[Contact | None]:
        typed = self.search_field.text()
        return [*self._finder.find(typed)] if typed.strip() else self._contacts

    def _search(self) -> None:
        assert self._said is not None  # one types into what is shown
        self._most = PORTION
        self._show(self._found(), self._said)
        settle()
        announce(self, self._found_text.text())

    def _make_ready(self) -> None:
        if self._finder.prepare(_READY):
            self._ready.start()

    def _show_more(self) -> None:
        first = len(self.shown())
        self._most += PORTION
        self._fill(min(first + _FIRST, len(self.shown())))
        self._tell_count()
        settle()
        self.cards[first].link.setFocus()
        if self._is_waiting():
            self._pauses.start()

    def _tell_count(self) -> None:
        rest, found = len(self._shown) - len(self.shown()), len(self._shown)
        if self.more.isHidden() is (rest > 0):
            self.more.setVisible(rest > 0)
        self.more.setText(ngettext("Show {n} more", "Show {n} more", min(rest, PORTION)).format(n=min(rest, PORTION)))
        said = ngettext("{count} contact found", "{count} contacts found", found)
        nothing = _("No contact here has this name or number.")
        self._found_text.setText(said.format(count=i18n.format_number(found)) if found else nothing)
        searching = bool(self.search_field.text().strip())
        if self._found_text.isHidden() is searching:
            self._found_text.setVisible(searching)

    # -- words ---------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the words that belong to no contact."""
        self.search_field.set_name(_("Find a contact in this list"))
        self.search_field.set_placeholder(_("Name or number"))
