"""`WaysPanel`: other ways to ask for help, for somebody who cannot simply call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from advocate_app.directory import WayWording
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact
from advocate_app.model.way import Way
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

_BELOW_LEAD, _ABOVE_RULE, _BELOW_RULE, _BELOW_TITLE, _ABOVE_LINKS, _ABOVE_SOURCE = 6, 16, 14, 2, 4, 4

#: Keys that scroll; the arrows go from button to button.
_SCROLLING: Final = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})


class Place(NamedTuple):
    """A link in the panel: the way that it belongs to, and the contact that it opens."""

    way: str
    contact: str


class WaysPanel(Panel):
    """A situation, what is known to work in it, links to those whom to call, and where it was read.

    `at` is the link that has the focus at first: the one by which somebody left for a contact and comes back.
    """

    panel_width = 640

    def __init__(self, desk: Desk, at: Place | None = None) -> None:
        super().__init__(desk)
        self._at = at
        self._wording = WayWording(desk.bundle)
        self._lead = self.body.add(Text("", "body"), _BELOW_LEAD)
        self.parts: list[WayPart] = []
        for way in desk.bundle.ways.ways:
            self.body.add(Rule(), _ABOVE_RULE)
            part = self.body.add(WayPart(way, self._wording.contacts(way)), _BELOW_RULE)
            part.asked.connect(self._open_contact)
            self.parts.append(part)
        self.retranslate_ui()

    def first_focus(self) -> QWidget:
        """The link that somebody comes back to, else the button."""
        links = (part.links.get(self._at) for part in self.parts) if self._at else ()
        return next((link for link in links if link is not None), super().first_focus())

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("Other ways to ask for help"))
        self._lead.setText(self._wording.text(self._desk.bundle.ways.lead))
        for part in self.parts:
            part.tell(self._wording)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll: at large text a way can be higher than the panel, and Tab goes from link to link."""
        if event.key() in _SCROLLING:
            QApplication.sendEvent(self.area.verticalScrollBar(), event)
        else:
            super().keyPressEvent(event)

    def _open_contact(self, place: Place) -> None:
        desk = self._desk
        contact = desk.bundle.contacts[place.contact]
        desk.open_panel(ContactPanel(desk, contact, back=lambda: desk.open_panel(WaysPanel(desk, place))))


class WayPart(Column):
    """One way. Signal: `asked(place)`, the link that was pressed."""

    asked = Signal(object)

    def __init__(self, way: Way, contacts: Sequence[Contact]) -> None:
        super().__init__()
        self._way = way
        self._contacts = contacts
        self._title = self.add(Text("", "bodyb"))
        self._text = self.add(Text("", "small"), _BELOW_TITLE)
        self.links: dict[Place, LinkButton] = {}
        for number, contact in enumerate(contacts):
            place = Place(way.id, contact.id)
            link = self.links[place] = self.add(LinkButton(icon="chevron-right"), 0 if number else _ABOVE_LINKS)
            link.clicked.connect(lambda _checked=False, place=place: self.asked.emit(place))
        self._trust = self.add(Text("", "caption", "ink2"), _ABOVE_SOURCE)

    def tell(self, said: WayWording) -> None:
        """Set every word again."""
        title = said.text(self._way.title)
        self._title.setText(title)
        self._text.setText(said.text(self._way.text))
        for contact, link in zip(self._contacts, self.links.values(), strict=True):
            caption = said.link(contact)
            link.setText(caption)
            link.setAccessibleName(f"{title}: {caption}")
        self._trust.setText(said.trust(self._way))
