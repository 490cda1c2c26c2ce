"""`ContactsPage`: whom to call in the whole country and in one region."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.directory import (
    ADVICE,
    ContactWording,
    call_round_sheet,
    capital,
    card_sheet,
    contact_sheet,
    has_centre,
    listed,
    names_in_order,
)
from advocate_app.i18n import active
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.page import Page
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.parts.contact_card import ContactCard
from advocate_app.ui.parts.list_spread import ListSpread
from advocate_app.ui.parts.region_list import COUNTRY, RegionList
from advocate_app.ui.settling import settle, still
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.grid import Grid
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.text import Text

_GAP, _LEAST, _SIDE_NARROW = 12, 330, 26


class ContactsPage(Page):
    """Regions at the left, cards at the right: national lines first, then the region, then the rest."""

    name = "contacts"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        bundle = self._bundle = desk.bundle
        self._region = COUNTRY
        self.regions = RegionList(bundle.regions)
        tools = Row(10, align="center", folds=True)
        self._title = tools.add(Text("", "title"), stretch=1)
        buttons = tools.add(Flow(10, 10))
        self.print_button = buttons.add(Button(icon="printer"))
        self.round_button = buttons.add(Button(icon="list-checks"))
        self.cards_button = buttons.add(Button(icon="notebook-text"))
        self.print_button.clicked.connect(lambda _checked=False: self._print())
        self.round_button.clicked.connect(lambda _checked=False: self._print_round())
        self.cards_button.clicked.connect(lambda _checked=False: self._print_cards())
        self._area = ScrollArea()
        note = self._area.content.add(Row(8), 8)
        note.add(IconLabel("phone", 16, "ink3", line="small"))
        self._note = note.add(Text("", "small", "ink2"), stretch=1)
        self._grid = self._area.content.add(Grid(2, _GAP, _LEAST), 10)
        self.cards: list[ContactCard] = []
        self.spread = ListSpread(self.regions, tools, self._area)
        self.regions.chosen.connect(lambda region: self.desk.open("contacts", region=region))
        desk.cleared.connect(self.forget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.spread)
        self.retranslate_ui()
        self.follow_look()

    # -- what it shows -------------------------------------------------------------------------------------------------

    def show_region(self, region: str | None) -> None:
        """Show ``region`` ("" is the whole country); None takes the one that was answered in the flow, if any."""
        self._region = self._answered() if region is None else region
        self.spread.disclosure.set_open(False)
        self.regions.clear()
        self._tell()
        self._area.scroll_to_top()
        self.turned.emit()

    def forget(self) -> None:
        """Show nothing of where the last person lives."""
        self._region = COUNTRY
        self.regions.clear()
        self.spread.disclosure.set_open(False)
        self._tell()

    def region(self) -> str:
        """The region that is shown, "" for the whole country."""
        return self._region

    def contacts(self) -> list[Contact]:
        """The contacts that are shown, in their order."""
        return listed(self._bundle.contacts, self._region or None)

    def _answered(self) -> str:
        session = self.desk.visit.sessions.get("start")
        answer = None if session is None else session.answers.get("where")
        return answer if isinstance(answer, str) and answer in self._bundle.regions else COUNTRY

    def _tell(self) -> None:
        desk, contacts = self.desk, self.contacts()
        said = ContactWording(self._bundle, desk.today, desk.moment())
        self.regions.set_current(self._region)
        self._title.setText(self._name())
        self.spread.arrange()
        self._note.setText(_("A call stays in the phone's call list. Another phone is safer."))
        with still(self._area.content):
            lacks = bool(self._region) and not has_centre(self._bundle.contacts, self._region)
            # Beside the number that is to be asked for it.
            place = next((n + 1 for n, each in enumerate(contacts) if each.id == ADVICE), 0)
            shown: list[Contact | None] = [*contacts]
            if lacks:
                shown.insert(place, None)
            for card, contact in zip(self._take(len(shown)), shown, strict=True):
                if contact is None:
                    card.show_no_centre(ADVICE, said)
                else:
                    card.show_contact(contact, said)

    def _take(self, count: int) -> list[ContactCard]:
        while len(self.cards) < count:
            card = self._grid.add(ContactCard())
            card.asked.connect(self._ask)
            self.cards.append(card)
        for place, card in enumerate(self.cards):
            card.setVisible(place < count)
        return self.cards[:count]

    def _ask(self, contact: str) -> None:
        self.desk.open_panel(ContactPanel(self.desk, self._bundle.contacts[contact]))

    def _print(self) -> None:
        from advocate_app.ui.sheets import open_print

        desk, bundle, region, moment = self.desk, self._bundle, self._region or None, self.desk.moment()
        open_print(desk, lambda languages: contact_sheet(bundle, region, languages, moment, desk.today))

    def _print_round(self) -> None:
        from advocate_app.ui.sheets import open_print

        desk, bundle, moment = self.desk, self._bundle, self.desk.moment()
        open_print(desk, lambda languages: call_round_sheet(bundle, languages, moment, desk.today))

    def _print_cards(self) -> None:
        from advocate_app.ui.panels.card_panel import CardPanel

        desk, bundle, region, moment = self.desk, self._bundle, self._region or None, self.desk.moment()
        desk.open_panel(CardPanel(desk, lambda languages, style: card_sheet(bundle, region, languages, style, moment)))

    def _name(self) -> str:
        if not self._region:
            return _("The whole country")
        return capital(self._bundle.regions[self._region].names.name(active()))

    # -- what the window asks ------------------------------------------------------------------------------------------

    def crumbs(self) -> list[str]:
        """The page itself."""
        return [_("Whom to call")]

    def heading(self) -> str:
        """The page and the region."""
        return f"{_('Whom to call')}. {self._name()}"

    def first_focus(self) -> QWidget:
        """The field where a region is typed, or what opens the list."""
        return self.regions.field if self.spread.is_beside() else self.spread.disclosure.button

    # -- words and looks -----------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        ordered = names_in_order(self._bundle.regions)
        self.regions.tell(ordered, [capital(region.names.name(active())) for region in ordered])
        self.regions.setAccessibleName(_("Regions"))
        self.spread.disclosure.set_caption(_("Choose a region"))
        self.print_button.setText(_("Print…"))
        self.print_button.setAccessibleName(_("Print these contacts…"))
        self.round_button.setText(_("Call round…"))
        self.round_button.setAccessibleName(_("Print the numbers to check by calling…"))
        self.cards_button.setText(_("Cards…"))
        self.cards_button.setAccessibleName(_("Print pocket cards…"))
        self._tell()
        settle()

    def restyle(self) -> None:
        """Set the padding by the size of the window."""
        side = _SIDE_NARROW if self.look.narrow else 0
        self._area.set_padding(side, 6 if not self.look.narrow else 12, side, 20)
