"""`FlowStep`: what the three parts of a flow have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.flow.session import Place, Session
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.page import Page
from advocate_app.ui.parts.citation_card import CitationCard
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.sheet import Sheet
from advocate_app.ui.widgets.spread import Spread
from advocate_app.ui.wording import Wording


class FlowStep(Page):
    """A sheet and a rail that show a session while it stands at ``place``.

    A subclass fills both in ``__init__`` and calls `finish()`; it sets every word in `tell()`. Signals: `back_asked`
    for one step back, `changed(question)` when a given answer is to be changed.
    """

    back_asked = Signal()
    changed = Signal(str)
    place: Place

    def __init__(self, desk: Desk, rail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: tuple[Session, Wording] | None = None
        self.sheet = Sheet()
        self.spread = Spread(self.sheet, rail)
        self.back_button = self.sheet.bar.add(Button(icon="arrow-left"))
        self.back_button.clicked.connect(lambda _checked=False: self.back_asked.emit())

    def finish(self) -> None:
        """Put the sheet on the page; the last line of ``__init__``."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.spread)
        self.follow_look()

    @property
    def session(self) -> Session:
        """The session shown. LookupError while there is none: then nothing on the page can be pressed."""
        return self._both()[0]

    @property
    def wording(self) -> Wording:
        """Its texts. LookupError while there is no session."""
        return self._both()[1]

    def _both(self) -> tuple[Session, Wording]:
        if self._shown is None:
            raise LookupError("no session is shown")
        return self._shown

    def show_session(self, session: Session, wording: Wording) -> None:
        """Show ``session``, which stands at this place."""
        self._shown = session, wording
        self.fill()
        self.tell()
        self.sheet.area.scroll_to_top()

    def forget(self) -> None:
        """Show nothing of anybody."""
        self._shown = None

    def fill(self) -> None:
        """Put what was answered into the controls, before the words are set."""

    def retranslate_ui(self) -> None:
        """Set every word again. A part that is not shown waits: its session may stand somewhere else."""
        if self._shown is not None and self.session.place is self.place:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every word again in another language."""
        self.tell()

    def tell(self) -> None:
        """Set every word; what was chosen or typed stays."""
        raise NotImplementedError

    def crumbs(self) -> list[str]:
        """The name of the flow."""
        return [] if self._shown is None else [self.wording.text(self.session.flow.title)]

    def open_source(self, provision: str) -> None:
        """Show where a statement comes from."""
        self.desk.open_panel(CitationCard(self.desk, provision))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; digits choose."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        used = False
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            used = self.go_on()
        elif plain and event.text().isdecimal():
            used = self.press_digit(int(event.text()))
        if not used:
            super().keyPressEvent(event)
