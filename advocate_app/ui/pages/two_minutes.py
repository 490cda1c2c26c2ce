"""`TwoMinutesPage`: one call, one right, one step."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.model.answers import Answers
from advocate_app.model.flow import Outcome, Statement
from advocate_app.model.voice import Voice
from advocate_app.ui.desk import Desk
from advocate_app.ui.look import SizeClass
from advocate_app.ui.pages.page import Page
from advocate_app.ui.parts.citation_card import CitationCard
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.card import Card
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.number_disc import NumberDisc
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.sheet import Sheet
from advocate_app.ui.widgets.spread import Spread
from advocate_app.ui.widgets.statement_block import StatementBlock
from advocate_app.ui.widgets.text import Text

_NUMBERS = ("102", "103", "111")
_WIDTHS = (254, 394, 298)
_AIR, _NUMBER = 31, 74
#: Statements of the outcome "rights": the right, where it ends, and what goes with the next step.
_RIGHT, _LIMIT, _STEP = "every-report", "own-complaint", "things"


class TwoMinutesPage(Page):
    """Three columns, one below the other in a window that is not wide. What the law says comes from the content."""

    name = "two-minutes"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._bundle = desk.bundle
        outcome = self._bundle.flows["start"].node("rights")
        assert isinstance(outcome, Outcome)
        self._law = {statement.id: statement for statement in outcome.statements}
        self._blocks: list[tuple[StatementBlock, Statement]] = []
        self._sheet = Sheet()
        body = self._sheet.body
        self._title = body.add(Text("", "title"))
        self._lead = body.add(Text("", "body", "ink2"), 2)
        body.add(Rule(), 12)
        self._columns = body.add(Row(_AIR, align="fill"), 18)
        self._stack = body.add(Column(24), 18)
        self._headings: list[Text] = []
        self._parts = [self._calls(), self._right(), self._one_step()]
        self._rules = [Rule(upright=True), Rule(upright=True)]
        for place, part in enumerate(self._parts):
            if place:
                self._columns.add(self._rules[place - 1])
            self._columns.add(part, stretch=_WIDTHS[place])
        self.leave_button = self._sheet.bar.add(Button(kind="primary", icon_right="arrow-right"))
        self.leave_button.clicked.connect(lambda _checked=False: self._open_leave())
        self.start_button = self._sheet.bar.add(Button(icon="list-checks"))
        self.start_button.clicked.connect(lambda _checked=False: self.desk.open("flow", flow="start"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Spread(self._sheet))
        self.retranslate_ui()
        self.follow_look()

    # -- the three columns ---------------------------------------------------------------------------------------------

    def _part(self, number: int) -> Column:
        part = Column()
        head = part.add(Row(12, align="center"))
        head.add(NumberDisc(number, solid=True))
        self._headings.append(head.add(Text("", "h3"), stretch=1))
        return part

    def _calls(self) -> Column:
        part = self._part(1)
        self._lines: list[tuple[Text, Text]] = []
        self._figures: list[Text] = []
        for place, number in enumerate(_NUMBERS):
            row = part.add(Row(18, align="center"), 22 if place == 0 else 10)
            self._figures.append(row.add(Text(number, "figure")))
            words = row.add(Column(), stretch=1)
            self._lines.append((words.add(Text("", "bodyb")), words.add(Text("", "small", "ink2"))))
            part.add(Rule(), 10)
        self._note = part.add(Text("", "caption", "ink2"), 12)
        return part

    def _right(self) -> Column:
        part = self._part(2)
        part.add(self._block(_RIGHT), 14)
        # Where the right ends comes straight after it: what lies below the fold is not read in two minutes.
        part.add(self._block(_LIMIT, "small"), 12)
        card = part.add(Card("quiet", padding=(18, 11, 18, 11)), 12)
        self._words_title = card.add(Text("", "captionb", "ink2"))
        self._words = card.add(Text("", "small"), 2)
        return part

    def _one_step(self) -> Column:
        part = self._part(3)
        self._take = part.add(Text("", "body"), 14)
        self._things: list[Text] = []
        for _thing in range(3):
            row = part.add(Row(10), 6)
            row.add(IconLabel("check", 18, line="body"))
            self._things.append(row.add(Text("", "body"), stretch=1))
        part.add(self._block(_STEP), 18)
        return part

    def _block(self, name: str, style: str = "body") -> StatementBlock:
        block = StatementBlock(style=style)
        block.source_opened.connect(lambda key: self.desk.open_panel(CitationCard(self.desk, key)))
        self._blocks.append((block, self._law[name]))
        return block

    def _open_leave(self) -> None:
        # Whether there is danger now was not asked here: the way to the leave says whom to call all the same.
        self.desk.open("flow", flow="leave", fresh=True, answers=Answers({"danger": "unknown"}))

    # -- what the window asks ------------------------------------------------------------------------------------------

    def crumbs(self) -> list[str]:
        """The page itself."""
        return [_("Two minutes")]

    def heading(self) -> str:
        """The title."""
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The next step."""
        return self.leave_button

    # -- words and looks -------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self._title.setText(_("Two minutes"))
        self._lead.setText(_("One call, one right, one next step. Nothing to fill in."))
        headings = (_("Call someone"), _("Know one right"), _("Take one step"))
        for heading, words in zip(self._headings, headings, strict=True):
            heading.setText(words)
        lines = (
            (_("Police"), _("There is danger now")),
            (_("Ambulance"), _("Someone is hurt")),
            (_("Advice, day and night"), _("Free, no real name needed. Ask for the nearest centre")),
        )
        for (first, second), (who, when) in zip(self._lines, lines, strict=True):
            first.setText(who)
            second.setText(when)
        self._note.setText(_("The lines answer in Kazakh and Russian. A call stays in the phone's call list."))
        numbers = i18n.law_fields(self._bundle)
        for block, statement in self._blocks:
            block.set_text(i18n.message(statement.text, voice=Voice.OWN, language=None, **numbers))
            provisions = [self._bundle.provisions[name] for name in statement.cites]
            chips = [(each.id, i18n.citation_chip(each, self._bundle)) for each in provisions]
            oldest = min(provisions, key=lambda provision: provision.checked_on)
            block.set_sources(chips, i18n.checked(oldest))
        self._words_title.setText(_("Words you can use"))
        self._words.setText(
            _("“I am being hurt at home. My address is… There are children here. Please send someone.”")
        )
        self._take.setText(_("If you decide to go, take what is close:"))
        things = (_("your ID, the children's papers"), _("phone, charger, money"), _("medicines, keys"))
        for thing, words in zip(self._things, things, strict=True):
            thing.setText(words)
        self.leave_button.setText(_("Leave from work"))
        self.start_button.setText(_("Where do I begin?"))

    def restyle(self) -> None:
        """Stand the parts in columns, or one below the other."""
        if not hasattr(self, "start_button"):
            return
        wide = self.look.size_class is SizeClass.WIDE
        for figure in self._figures:
            figure.setFixedWidth(self.look.text_width(_NUMBER))
        if wide is (self._parts[0].parentWidget() is self._columns):
            return
        self._columns.setVisible(wide)
        self._stack.setVisible(not wide)
        for part in (*self._parts, *self._rules):
            part.setParent(None)
        for place, part in enumerate(self._parts):
            if wide:
                if place:
                    self._columns.add(self._rules[place - 1])
                self._columns.add(part, stretch=_WIDTHS[place])
            else:
                self._stack.add(part)
            part.show()
        for rule in self._rules:
            rule.setVisible(wide)
