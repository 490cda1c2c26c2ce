"""`HomePage`: the ways into the program."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.model.voice import Voice
from advocate_app.ui import keeping
from advocate_app.ui.desk import Desk
from advocate_app.ui.metrics import RING
from advocate_app.ui.pages.page import Page
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.grid import Grid
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.rail_heading import RailHeading
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.slim_scroll_bar import LANE
from advocate_app.ui.widgets.spread import Spread
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.widgets.tile import Tile

_NARROW_SIDE = 26


class _Middle(ScrollArea):
    """The title and the tiles, straight on the desk; the lane of the thumb lies outside their column."""

    ring = LANE + RING


class HomePage(Page):
    """A card for two minutes, tiles for what the program does, and beside them what helps those who help.

    Only what works is shown.
    """

    name = "home"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        # Asked now, so that the page never opens without its numbers.
        self._numbers_of = desk.bundle
        self._middle = _Middle()
        self._rail = Column()
        self._spread = Spread(self._middle, self._rail)
        self._fill_middle()
        self._fill_rail()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._spread)
        self.retranslate_ui()
        self.follow_look()

    def _fill_middle(self) -> None:
        middle = self._middle.content
        self.notice = middle.add(Notice("info", icon="check"))
        self.notice.hide()
        self._title = middle.add(Text("", "title"), 14)
        self._lead = middle.add(Text("", "body", "ink2"), 2)
        self.two_minutes = middle.add(Tile("timer", accent=True), 18)
        self._tiles = middle.add(Grid(), 14)
        self._tiles.set_even()
        self.leave = self._tiles.add(Tile("calendar-days"))
        self.letters = self._tiles.add(Tile("file-text"))
        self.start = self._tiles.add(Tile("list-checks"))
        self.rights = self._tiles.add(Tile("scale"))
        self.contacts = self._tiles.add(Tile("phone"))
        middle.add(self._spread.foot, 20)
        for tile, place, arguments in (
            (self.two_minutes, "two-minutes", {}),
            (self.leave, "flow", {"flow": "leave"}),
            (self.letters, "letters", {}),
            (self.start, "flow", {"flow": "start"}),
            (self.rights, "library", {}),
            (self.contacts, "contacts", {}),
        ):
            tile.clicked.connect(lambda _checked=False, place=place, given=arguments: self.desk.open(place, **given))

    def _fill_rail(self) -> None:
        self._helping = self._rail.add(RailHeading())
        self.for_another = self._rail.add(LinkRow("users-round"), 0)
        self.next_person = self._rail.add(LinkRow("eraser"), 0)
        self._own = self._rail.add(RailHeading(), 22)
        self.safety = self._rail.add(LinkRow("eye-off"), 0)
        self.kept = self._rail.add(LinkRow("rotate-ccw"), 0)
        self.screen_row = self._rail.add(LinkRow("monitor"), 0)
        self.about = self._rail.add(LinkRow("info"), 0)
        date = self._rail.add(Row(10), 18)
        date.add(IconLabel("refresh-cw", 16, "ink3", line="caption"))
        self._date = date.add(Text("", "caption", "ink2"), stretch=1)
        self.for_another.clicked.connect(lambda _checked=False: self._ask_for_another())
        self.next_person.clicked.connect(lambda _checked=False: self._wipe())
        self.safety.clicked.connect(lambda _checked=False: self.desk.open("safety"))
        self.screen_row.clicked.connect(lambda _checked=False: self._show_screen())
        self.about.clicked.connect(lambda _checked=False: self._show_about())
        self.kept.clicked.connect(lambda _checked=False: keeping.go_on(self.desk))

    def _ask_for_another(self) -> None:
        self.desk.visit.voice = Voice.THIRD
        self.desk.open("flow", flow="start", fresh=True)

    def _show_screen(self) -> None:
        from advocate_app.ui.panels.screen_panel import ScreenPanel

        self.desk.open_panel(ScreenPanel(self.desk))

    def _show_about(self) -> None:
        from advocate_app.ui.panels.about import AboutPanel

        self.desk.open_panel(AboutPanel(self.desk))

    def _wipe(self) -> None:
        self.desk.clear()
        self.desk.open("home", cleared=True)

    def show_notice(self, *, cleared: bool) -> None:
        """Tell that everything was wiped, or tell nothing."""
        self.notice.setVisible(cleared)
        self._middle.scroll_to_top()
        if cleared:
            self.desk.tell("")

    # -- what the window asks ------------------------------------------------------------------------------------------

    def crumbs(self) -> list[str]:
        """Home itself."""
        return [_("Home")]

    def heading(self) -> str:
        """The title, and that everything was wiped if it was."""
        if self.notice.isVisibleTo(self):
            return f"{_all_cleared()} {self._title.text()}"
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The shortest way to help."""
        return self.two_minutes

    # -- words and looks -------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        bundle = self._numbers_of
        self.notice.set_title(_("All cleared"))
        self.notice.set_text(_("Answers, letter and clipboard are empty. The next person can begin."))
        self._title.setText(_("Where shall we begin?"))
        self._lead.setText(_("Choose what is nearest. No name is needed."))
        self.two_minutes.setText(_("I have two minutes"))
        self.two_minutes.set_text(_("Whom to call, one right and one next step"))
        self.leave.setText(_("Leave from work"))
        days = i18n.law_fields(bundle)["leave_days"]
        self.leave.set_text(
            _("Up to {days} days: who has it, how to count the dates, what to hand in").format(days=days)
        )
        self.letters.setText(_("Letters"))
        self.letters.set_text(_("The notice to the employer and other papers, in Kazakh or Russian"))
        self.start.setText(_("Where do I begin?"))
        self.start.set_text(_("A few questions lead to what fits you"))
        self.rights.setText(_("Your rights"))
        self.rights.set_text(_("What the law says, topic by topic, in three languages"))
        self.contacts.setText(_("Whom to call"))
        self.contacts.set_text(_("Numbers for your region: who answers, when, and how sure that is"))
        self._helping.set_text(_("For those who help"))
        self.for_another.setText(_("I am asking for another person"))
        self.for_another.set_text(_("The same questions, in the third person"))
        self.next_person.setText(_("Next person"))
        self.next_person.set_text(_("Wipe the answers and see that they are gone"))
        self._own.set_text(_("For your safety"))
        self.safety.setText(_("Before you begin"))
        self.safety.set_text(_("How to leave quickly, which traces stay"))
        self.screen_row.setText(_("Screen"))
        self.screen_row.set_text(_("When the page turns blank by itself"))
        self.about.setText(_("About this handbook"))
        self.about.set_text(_("What it keeps, what it cannot do"))
        self.kept.setText(_("Go on with a code or a file…"))
        self.kept.set_text(_("If answers were kept before"))
        self._spread.set_caption(_("More: for those who help, for your safety"))
        checked = [provision.checked_on for provision in bundle.provisions.values()]
        # In figures: the first page that is made ahead of time needs no words of CLDR, which take seven megabytes.
        read_on = list(dict.fromkeys(i18n.format_date(day, "chip") for day in (min(checked), max(checked))))
        # Two days stand on a line of their own: elsewhere the line would end between them.
        days = read_on[0] if len(read_on) == 1 else "\n" + " – ".join(read_on)
        self._date.setText(_("Articles of the law were checked: {days}").format(days=days))

    def restyle(self) -> None:
        """Set the padding by the size of the window."""
        side = _NARROW_SIDE if self.look.narrow else 0
        if not self.look.narrow:
            # Ring and lane do not grow with the type; paddings do.
            side = round((LANE + RING) * 1000 / self.look.pad(1000))
        self._middle.set_padding(side, 6, side, 20)


def _all_cleared() -> str:
    return _("All cleared") + "."
