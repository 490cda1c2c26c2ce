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
from advocate_app.ui import own_actions
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.page import Page
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.parts.card_list import CardList
from advocate_app.ui.parts.list_spread import ListSpread
from advocate_app.ui.parts.own_state import OwnState
from advocate_app.ui.parts.region_list import COUNTRY, RegionList
from advocate_app.ui.settling import settle, still
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.text import Text

_SIDE_NARROW = 26


class ContactsPage(Page):
    """Regions at the left, cards at the right: national lines first, then the region, then the rest."""

    name = "contacts"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._region = COUNTRY
        self.regions = RegionList(desk.bundle.regions)
        tools = Row(10, align="center", folds=True)
        self._title = tools.add(Text("", "title"), stretch=1)
        buttons = tools.add(Flow(10, 10))
        self.print_button = buttons.add(Button(icon="printer"))
        self.cards_button = buttons.add(Button(icon="notebook-text"))
        self.add_button = buttons.add(Button(icon="plus"))
        self.print_button.clicked.connect(lambda _checked=False: self._print())
        self.cards_button.clicked.connect(lambda _checked=False: self._print_cards())
        self.add_button.clicked.connect(lambda _checked=False: self._add())
        self._area = ScrollArea()
        self.state = self._area.content.add(OwnState(desk), 8)
        note = self._area.content.add(Row(8), 8)
        note.add(IconLabel("phone", 16, "ink3", line="small"))
        words = note.add(Column(), stretch=1)
        self._note = words.add(Text("", "small", "ink2"))
        links = words.add(Row(18, folds=True), 2)
        self.ways_link = links.add(LinkButton(icon="chevron-right"))
        self.ways_link.clicked.connect(lambda _checked=False: self._show_ways())
        self.own_link = links.add(LinkButton(icon="pencil"))
        self.own_link.clicked.connect(lambda _checked=False: own_actions.open_list(self.desk, self._print_round))
        self.list = self._area.content.add(CardList(), 10)
        self.list.asked.connect(self._ask)
        self.list.answered.connect(lambda contact: own_actions.mark_answered(self.desk, contact))
        self.list.wanted.connect(self._add)
        self.spread = ListSpread(self.regions, tools, self._area)
        self.regions.chosen.connect(lambda region: self.desk.open("contacts", region=region))
        desk.cleared.connect(self.forget)
        desk.contacts_changed.connect(lambda: self._tell(anew=False))
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
        return listed(self.desk.bundle.contacts, self._region or None)

    def _answered(self) -> str:
        session = self.desk.visit.sessions.get("start")
        answer = None if session is None else session.answers.get("where")
        return answer if isinstance(answer, str) and answer in self.desk.bundle.regions else COUNTRY

    def _tell(self, *, anew: bool = True) -> None:
        """Show the list; with ``anew`` from its beginning and without what was looked for in it."""
        desk, contacts = self.desk, self.contacts()
        said = ContactWording(desk.bundle, desk.today, desk.moment())
        self.regions.set_current(self._region)
        self._title.setText(self._name())
        self.spread.arrange()
        self._note.setText(_("A call stays in the phone's call list. Another phone is safer."))
        shown: list[Contact | None] = [*contacts]
        if self._region and not has_centre(desk.bundle.contacts, self._region):
            # Beside the number that is to be asked for it.
            shown.insert(next((n + 1 for n, each in enumerate(contacts) if each.id == ADVICE), 0), None)
        with still(self._area.content):
            self.state.tell()
            (self.list.show_contacts if anew else self.list.tell)(shown, said)

    def _ask(self, contact: str) -> None:
        self.desk.open_panel(ContactPanel(self.desk, self.desk.bundle.contacts[contact]))

    def _add(self) -> None:
        own_actions.add(self.desk, self._region)

    def _show_ways(self) -> None:
        from advocate_app.ui.panels.ways import WaysPanel

        self.desk.open_panel(WaysPanel(self.desk))

    def _print(self) -> None:
        from advocate_app.ui.sheets import open_print

        desk, region, moment = self.desk, self._region or None, self.desk.moment()
        open_print(desk, lambda languages: contact_sheet(desk.bundle, region, languages, moment, desk.today))

    def _print_round(self) -> None:
        from advocate_app.ui.sheets import open_print

        desk, moment = self.desk, self.desk.moment()
        open_print(desk, lambda languages: call_round_sheet(desk.bundle, languages, moment, desk.today))

    def _print_cards(self) -> None:
        from advocate_app.ui.panels.card_panel import CardPanel

        desk, region, moment = self.desk, self._region or None, self.desk.moment()
        desk.open_panel(
            CardPanel(desk, lambda languages, style: card_sheet(desk.bundle, region, languages, style, moment))
        )

    def _name(self) -> str:
        if not self._region:
            return _("The whole country")
        return capital(self.desk.bundle.regions[self._region].names.name(active()))

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
        ordered = names_in_order(self.desk.bundle.regions)
        self.regions.tell(ordered, [capital(region.names.name(active())) for region in ordered])
        self.regions.setAccessibleName(_("Regions"))
        self.spread.disclosure.set_caption(_("Choose a region"))
        self.print_button.setText(_("Print…"))
        self.print_button.setAccessibleName(_("Print these contacts…"))
        self.cards_button.setText(_("Cards…"))
        self.cards_button.setAccessibleName(_("Print pocket cards…"))
        self.add_button.setText(_("Add…"))
        self.add_button.setAccessibleName(_("Add a contact of your own…"))
        self.ways_link.setText(_("Other ways to ask for help"))
        self.own_link.setText(_("Your list…"))
        self.own_link.setAccessibleName(_("Your own list of contacts…"))
        self.list.retranslate()
        self._tell(anew=False)
        settle()

    def restyle(self) -> None:
        """Set the padding by the size of the window."""
        side = _SIDE_NARROW if self.look.narrow else 0
        self._area.set_padding(side, 6 if not self.look.narrow else 12, side, 20)
