"""`MainWindow`: header, the page that is shown, panels over it, and the emergency strip."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedWidget, QTextEdit, QWidget

from advocate_app.errors import AdvocateAppError
from advocate_app.i18n import gettext as _
from advocate_app.model.locale import Language
from advocate_app.ui import copying, icons, language, leaving, regions
from advocate_app.ui.announcing import announce
from advocate_app.ui.arriving import arrive
from advocate_app.ui.copying import Copying
from advocate_app.ui.desk import Desk
from advocate_app.ui.listening import Listening
from advocate_app.ui.page_makers import PLACES
from advocate_app.ui.pages.page import Page
from advocate_app.ui.restyling import Restyling, Retranslating
from advocate_app.ui.settling import settle
from advocate_app.ui.tab_order import follow_reading
from advocate_app.ui.widgets.emergency_strip import EmergencyStrip
from advocate_app.ui.widgets.header import Header
from advocate_app.ui.widgets.panel_layer import PanelLayer

__all__ = ["PLACES", "MainWindow"]

_LEAST = QSize(640, 480)
_USUAL = QSize(1366, 768)
_BLANK = 1000
#: Milliseconds between two looks whether the content is there.
_READING = 10

Arguments = dict[str, Any]
Visited = tuple[str, Arguments]


class MainWindow(Retranslating, Restyling, QWidget):
    """The window. Pages and panels change in its middle; header and strip stay, and nothing ever covers them.

    ``end`` ends the process; tests give another.
    """

    def __init__(self, today: dt.date, *, end: Callable[[], None] = leaving.end_process) -> None:
        super().__init__()
        self.take_look()
        self._end = end
        self.desk = Desk(today)
        self.header = Header(self)
        self.middle = QWidget(self)
        self.pages = QStackedWidget(self.middle)
        self.strip = EmergencyStrip(self)
        self.layer = PanelLayer(self.middle)
        self._built: dict[str, Page] = {}
        self._history: list[Visited] = []
        self._here: Visited = ("", {})
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._next_slice)
        # Once after whatever changed, and after it was drawn: nobody presses Tab sooner.
        self._tabs = QTimer(self, singleShot=True, interval=0)
        self._tabs.timeout.connect(self._order_tabs)
        self._painted = False
        self.copying = Copying(self)
        self.listening = Listening(self, self.desk.screen)
        self.setMinimumSize(_LEAST)
        self.resize(_USUAL)
        self._connect()
        self._add_shortcuts()
        self.retranslate_ui()
        self.follow_look()

    def _connect(self) -> None:
        self.listening.keys.asked.connect(self.leave)
        self.header.home_requested.connect(lambda: self.open("home", {}))
        self.header.language_chosen.connect(lambda chosen: self.speak(Language(chosen)))
        self.header.exit_requested.connect(self.leave)
        self.strip.call_requested.connect(self._tell_about_call)
        self.desk.open_requested.connect(self.open)
        self.desk.back_requested.connect(self.back)
        self.desk.panel_requested.connect(self.layer.open)
        self.desk.panel_closed.connect(self.layer.close_panel)
        self.desk.leave_requested.connect(self.leave)
        self.desk.trial_requested.connect(self._blank)
        self.desk.told.connect(self._tell)
        self.desk.cleared.connect(self._forget)
        self.desk.refreshed.connect(self._name_page)
        self.desk.contacts_changed.connect(self._tell_what_is_kept)
        self.desk.copy_requested.connect(self.copying.copy)

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+Q", self.leave),
            ("Ctrl+L", lambda: self.speak(self.header.next_language())),
            ("Ctrl++", self._look.larger),
            ("Ctrl+=", self._look.larger),
            ("Ctrl+-", self._look.smaller),
            ("Ctrl+0", lambda: self._look.set_factor(1.0)),
            ("F1", lambda: self.open("safety", {})),
            ("F3", lambda: self.open("two-minutes", {})),
            ("F6", self.next_region),
            ("Shift+F6", lambda: self.next_region(backward=True)),
            ("Alt+Left", self.back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(slot)

    # -- opening and leaving -------------------------------------------------------------------------------------------

    def open_first(self) -> None:
        """Show the window with the safety page, before which nothing else is seen."""
        self.open("safety", {})
        self.show()
        self.listening.begin()

    def leave(self) -> None:
        """Blank the screen and end the program."""
        self._slices.stop()
        leaving.leave(self.desk.visit, self._end)

    def _blank(self) -> None:
        """Do what the exit does first, and come back after a second."""
        focus, place = QApplication.focusWidget(), self.geometry()
        self.hide()

        def come_back() -> None:
            self.setGeometry(place)
            self.show()
            self.activateWindow()
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

        QTimer.singleShot(_BLANK, self, come_back)

    def closeEvent(self, event: QEvent) -> None:
        """Closing the window is leaving, too."""
        self.leave()

    # -- places ----------------------------------------------------------------------------------------------------

    @property
    def place(self) -> str:
        """The place that is shown."""
        return self._here[0]

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.pages.currentWidget()
        assert isinstance(page, Page)
        return page

    def open(self, place: str, arguments: Arguments) -> None:
        """Show ``place``; "back" leads to where the person was."""
        if (place, arguments) == self._here:
            arguments = dict(arguments)
        elif place == "home":
            self._history.clear()
        elif self._here[0]:
            # Coming back to a flow finds it where it was left.
            was, its = self._here
            self._history.append((was, {key: its[key] for key in its if key not in ("fresh", "answers")}))
        self._show(place, arguments)

    def back(self) -> None:
        """One step back: in the panel, in the page, or to the page before; on the first page nowhere."""
        if self.layer.panel is not None:
            self.layer.close_panel()
        elif self.page.go_back():
            self._name_page()
        elif self._history:
            self._show(*self._history.pop())
        elif self.place not in ("home", "safety"):
            self._show("home", {})

    def _show(self, place: str, arguments: Arguments) -> None:
        try:
            page = self.built(place)
            self._fill(page, place, arguments)
        except AdvocateAppError as error:
            self.show_fault(error)
            return
        self.layer.close_panel()
        self._here = (place, arguments)
        self.pages.setCurrentWidget(page)
        self._name_page()
        settle()
        self._tabs.start()
        arrive(page, page.first_focus())

    def _fill(self, page: Page, place: str, arguments: Arguments) -> None:
        if place == "flow":
            bundle, visit, flow = self.desk.bundle, self.desk.visit, arguments["flow"]
            if arguments.get("fresh"):
                session = visit.begin(bundle, flow, arguments.get("answers"))
            else:
                session = visit.session(bundle, flow)
            page.show_session(session)  # type: ignore[attr-defined]  # the page of flows alone has it
        elif place == "letter":
            page.show_letter(arguments["letter"])  # type: ignore[attr-defined]  # the page of letters alone has it
        elif place == "safety":
            page.show_opening(first=not self._history)  # type: ignore[attr-defined]  # as above
        elif place == "library":
            page.show_topic(arguments.get("topic"))  # type: ignore[attr-defined]  # as above
        elif place == "contacts":
            page.show_region(arguments.get("region"))  # type: ignore[attr-defined]  # as above
        elif place == "home":
            letter = self._built.get("letter")
            if letter is not None:
                letter.closed_for_good()  # type: ignore[attr-defined]  # as above
            page.show_notice(cleared=bool(arguments.get("cleared")))  # type: ignore[attr-defined]  # as above

    def built(self, place: str) -> Page:
        """The page of ``place``, made when it is first needed. Raises AdvocateAppError if the content is damaged."""
        page = self._built.get(place)
        if page is None:
            page = self._built[place] = PLACES[place](self.desk)
            # The stack puts a new page lowest and has what lies under it painted again: let nothing lie there.
            page.resize(0, 0)
            page.turned.connect(self._page_turned)
            self.pages.addWidget(page)
        return page

    def _page_turned(self) -> None:
        if self.sender() is self.page:
            self._name_page()
            self._tabs.start()

    def _name_page(self) -> None:
        page = self.page
        crumbs = page.crumbs()
        self.header.set_crumbs(crumbs if self.place in ("home", "safety") else [_("Home"), *crumbs])
        heading = page.heading()
        page.setAccessibleName(heading)
        self._tell_what_is_kept()
        if self._painted:
            announce(page, heading)

    def _tell_what_is_kept(self) -> None:
        self.strip.set_keeps_list(keeps=self.desk.keeps_list())

    def _order_tabs(self) -> None:
        """Tab goes through header, page and strip, also after the page got new parts or moved its rail."""
        if self.pages.count():
            follow_reading(self.header, self.page, self.strip)

    # -- between two visitors ------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        """Forget what pages still hold of the visit, and where it went."""
        self._history.clear()
        self.strip.tell("")
        copying.clear()
        for place in ("flow", "letter"):
            page = self._built.pop(place, None)
            if page is not None:
                self.pages.removeWidget(page)
                page.deleteLater()
        self._slices.start()

    # -- building ahead of time ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk; after the first time the other pages are made, one in each idle moment."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.color("canvas"))
        painter.end()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._opened)

    def _opened(self) -> None:
        """Once the person sees the window: say which page it is, and begin to make the others."""
        gc.enable()
        announce(self.page, self.page.heading())
        self._slices.start()

    def _next_slice(self) -> None:
        self._slices.stop()
        place = next((place for place in PLACES if place not in self._built), None)
        if place is None:
            return
        if self.desk.is_reading():
            self._slices.start(_READING)
            return
        with contextlib.suppress(AdvocateAppError):  # it is told when the page is asked for
            self.built(place)
            self._slices.start(0)

    # -- panels ----------------------------------------------------------------------------------------------------

    def _tell_about_call(self, number: str) -> None:
        from advocate_app.ui.panels.contact import ContactPanel

        try:
            contact = self.desk.bundle.contacts[number]
        except AdvocateAppError as error:
            self.show_fault(error)
            return
        self.layer.open(ContactPanel(self.desk, contact))

    def show_fault(self, error: AdvocateAppError | None) -> None:
        """Tell that something does not work, in one sentence and with a way to go on; never with a traceback."""
        from advocate_app.ui.panels.fault import FaultPanel

        self.layer.open(FaultPanel(self.desk, error))

    def _tell(self, sentence: str) -> None:
        self.strip.tell(sentence)
        announce(self.strip, sentence)

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no control used: Esc closes a panel, digits and Enter go to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.layer.close_panel()
            return
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit | QPlainTextEdit)
        if not plain or typing or self.layer.panel is not None or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.page.go_on()
        elif event.text().isdecimal() and event.text() != "0":
            self.page.press_digit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def next_region(self, *, backward: bool = False) -> None:
        """Move the focus to the next of header, content, actions and strip."""
        panel = self.layer.panel
        middle = regions.of_page(self.page) if panel is None else [(panel, next(iter(self.layer.stops()), None))]
        ends = (self.header, self.header.home), (self.strip, self.strip.buttons["102"])
        regions.go_on([ends[0], *middle, ends[1]], backward=backward)

    # -- words and looks -------------------------------------------------------------------------------------------

    def speak(self, chosen: Language) -> None:
        """Change the language; answers, typed text, focus and scroll place stay."""
        language.switch(chosen)
        self._name_page()

    def retranslate_ui(self) -> None:
        """Set the neutral title and the way to this page again."""
        self.setWindowTitle(_("Handbook"))
        for region, name in (
            (self.header, _("Top bar")),
            (self.middle, _("Page")),
            (self.strip, _("Emergency numbers")),
        ):
            region.setAccessibleName(name)

    def restyle(self) -> None:
        """Give header and strip their heights, and the window its icon."""
        self.setWindowIcon(icons.icon("notebook-text", 32, self._look.color("ink2")))
        self._arrange()
        self._tabs.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the frame for the new size."""
        self._look.set_window_size(self.width(), self.height())
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        top, bottom = self.header.sizeHint().height(), self.strip.sizeHint().height()
        self.header.setGeometry(0, 0, width, top)
        self.middle.setGeometry(0, top, width, height - top - bottom)
        self.strip.setGeometry(0, height - bottom, width, bottom)
        self.pages.setGeometry(self.middle.rect())
        self.layer.setGeometry(self.middle.rect())
        self.listening.blank.setGeometry(self.rect())
