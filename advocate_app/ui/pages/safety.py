"""`SafetyPage`: what to know before the first question, and how to leave."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.look import SizeClass
from advocate_app.ui.pages.page import Page
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.icon_badge import IconBadge
from advocate_app.ui.widgets.key_cap import KeyCap
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.sheet import Sheet
from advocate_app.ui.widgets.spread import Spread
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.widgets.window_drawing import WindowDrawing

_POINTS = ("eye-off", "save-off", "monitor")
_TRACES = 8
_RIGHT, _RIGHT_MEDIUM, _AIR, _TEXT = 360, 300, 48, 500


class SafetyPage(Page):
    """The first page of each start. Nothing sensitive is seen before it; F1 opens it again from everywhere."""

    name = "safety"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._first = True
        self._sheet = Sheet()
        self._halves = self._sheet.body.add(Row(_AIR, align="fill"))
        self._left = self._halves.add(Column(), stretch=1)
        self._between = self._halves.add(Rule(upright=True))
        self._right = self._halves.add(Column())
        self._below = self._sheet.body.add(Column(), 20)
        self._fill_left()
        self._fill_right()
        self.continue_button = self._sheet.bar.add(Button(kind="primary", icon_right="arrow-right"))
        self.continue_button.clicked.connect(lambda _checked=False: self.go_on())
        self.unsafe_button = self._sheet.bar.add(Button(kind="quiet"))
        self.unsafe_button.clicked.connect(lambda _checked=False: self.show_other_ways())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Spread(self._sheet))
        self.retranslate_ui()
        self.follow_look()

    def _fill_left(self) -> None:
        self._title = self._left.add(Text("", "title"))
        self._lead = self._left.add(Text("", "body", "ink2"), 2)
        self.two_minutes_link = self._left.add(LinkButton(icon="timer"), 8)
        self.two_minutes_link.clicked.connect(lambda _checked=False: self.desk.open("two-minutes"))
        self._points: list[tuple[Text, Text]] = []
        self.safe_link = LinkButton(icon="chevron-right")
        self.safe_link.clicked.connect(lambda _checked=False: self.show_questions())
        for icon in _POINTS:
            row = self._left.add(Row(16), 22)
            row.add(IconBadge(icon, 40))
            words = row.add(Column(), stretch=1)
            self._points.append(
                (
                    words.add(Text("", "bodyb", max_width=_TEXT)),
                    words.add(Text("", "small", "ink2", max_width=_TEXT), 3),
                )
            )
            if icon == _POINTS[0]:
                words.add(self.safe_link, 4)
        self.traces = self._left.add(Disclosure(gap=6), 18)
        self._traces = [
            self.traces.body.add(Text("", "small", "ink2", max_width=_TEXT + 40)) for _trace in range(_TRACES)
        ]

    def _fill_right(self) -> None:
        self._leaving = self._right.add(Text("", "h3"), 2)
        self._right.add(WindowDrawing(), 16)
        self._amber = self._right.add(Text("", "small"), 18)
        keys = self._right.add(Row(10), 16)
        for _key in range(3):
            keys.add(KeyCap("Shift"))
        self._shift = self._right.add(Text("", "small"), 12)
        self.try_button = self._right.add(Button(icon="rotate-ccw"), 16)
        self.try_button.clicked.connect(lambda _checked=False: self.desk.try_leaving())

    # -- what the window asks ------------------------------------------------------------------------------------------

    def crumbs(self) -> list[str]:
        """Safety stands beside Home, not below it."""
        return [_("Safety")]

    def heading(self) -> str:
        """The title."""
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The button that leads on."""
        return self.continue_button

    def go_on(self) -> bool:
        """Go home from the first opening, later back to where the page was opened from."""
        if self._first:
            self.desk.open("home")
        else:
            self.desk.back()
        return True

    def show_opening(self, *, first: bool) -> None:
        """Remember whether the page opens the program, or was opened from somewhere in it."""
        self._first = first
        self._sheet.area.scroll_to_top()

    def show_questions(self) -> None:
        """Open the three questions about this computer."""
        from advocate_app.ui.panels.safe_computer import SafeComputerPanel

        self.desk.open_panel(SafeComputerPanel(self.desk))

    def show_other_ways(self) -> None:
        """Open the panel with other ways to the same help."""
        from advocate_app.ui.panels.elsewhere import ElsewherePanel

        self.desk.open_panel(ElsewherePanel(self.desk))

    # -- words and looks -------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self._title.setText(_("Before you begin"))
        self._lead.setText(_("Read for one minute. You can open this page again later."))
        points = (
            (
                _("Does somebody else check this computer?"),
                _(
                    "If so, use another computer: at the centre, in a library or with somebody you trust. "
                    "A monitoring program sees everything on the screen, and we cannot protect you from it."
                ),
            ),
            (
                _("The program keeps nothing by itself and uses no internet"),
                _("Your answers are only in memory. They are gone when the program closes."),
            ),
            (
                _("The computer itself leaves some traces"),
                _("It may keep the time when the program was opened. See the full list of what stays."),
            ),
        )
        for (title, line), (first, second) in zip(self._points, points, strict=True):
            title.setText(first)
            line.setText(second)
        self.traces.set_caption(_("Full list of the traces that stay"))
        for text, trace in zip(self._traces, _traces(), strict=True):
            text.setText(trace)
        self._leaving.setText(_("If somebody comes"))
        self._amber.setText(
            _("The amber button is in this place on every page. Press it and the window closes at once.")
        )
        self._shift.setText(_("Or press the Shift key three times."))
        self.try_button.setText(_("Try it"))
        self.try_button.setAccessibleDescription(_("The window disappears for one second and comes back."))
        self.continue_button.setText(_("I understand, continue"))
        self.safe_link.setText(_("Is this computer safe? Three questions"))
        self.unsafe_button.setText(_("This computer is not safe"))
        self.two_minutes_link.setText(_("I have two minutes"))

    def restyle(self) -> None:
        """Stand the two halves side by side, or one below the other."""
        if not hasattr(self, "unsafe_button"):
            return
        look = self.look
        beside = not look.narrow
        self._between.setVisible(beside)
        if beside and self._right.parentWidget() is not self._halves:
            self._halves.add(self._right)
        elif not beside and self._right.parentWidget() is not self._below:
            self._below.add(self._right)
        self._right.setFixedWidth(
            look.text_width(_RIGHT if look.size_class is SizeClass.WIDE else _RIGHT_MEDIUM)
        ) if beside else self._right.setMaximumWidth(16777215)


def _traces() -> tuple[str, ...]:
    return (
        _("**Programs that ran.** Windows notes that a program was started and when (Prefetch, UserAssist, Amcache)."),
        _("**USB sticks.** Windows keeps a list of the sticks that were plugged in."),
        _("**Printing.** What is printed passes through the print queue; some printers keep it."),
        _("**Copying.** Copied text may stay in the clipboard history of Windows, and in the cloud."),
        _("**Saving.** A file that you save stays until it is deleted, and sometimes after that."),
        _("**Watching.** A monitoring program or somebody in the room sees the screen. Windows may keep pictures."),
        _("**Calling.** A call or a message stays in the phone's list."),
        _(
            "**The program itself** writes no file unless you save one, and opens no connection. "
            "This was measured on Linux, not yet on Windows or macOS. "
            "What Windows keeps is known from reports, not measured here."
        ),
    )
