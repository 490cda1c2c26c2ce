"""`GoOnPanel` and `PhrasePanel`: the way back to answers that were kept, by a code or by a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from advocate_app.errors import N_, AdvocateAppError, InputError
from advocate_app.i18n import gettext as _
from advocate_app.ui import keeping
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.parts.phrase_fields import PhraseFields
from advocate_app.ui.sealing import Sealing
from advocate_app.ui.waiting import until_done
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.text import Text

_LONGEST_CODE = 60


class GoOnPanel(Panel):
    """A field for the code, and a way to a file."""

    panel_width = 480

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._fault: AdvocateAppError | None = None
        self.code = self.body.add(Field(), 8)
        self.code.line.setMaxLength(_LONGEST_CODE)
        self.code.edited.connect(lambda _text: self._tell(None))
        # Only after the key was dealt with: Enter would also go on in the page that is open then.
        self.code.submitted.connect(self.go_on, Qt.ConnectionType.QueuedConnection)
        self._how = self.body.add(Text("", "caption", "ink3"), 6)
        self.file_row = self.body.add(LinkRow("folder"), 12)
        self.file_row.clicked.connect(lambda _checked=False: self._ask_file())
        self.close_with_visit()
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then go on."""
        super().fill_bar(bar)
        self.go_button = bar.add(Button(kind="primary", icon_right="arrow-right"))
        self.go_button.clicked.connect(lambda _checked=False: self.go_on())

    def first_focus(self) -> QWidget:
        """The field of the code."""
        return self.code.line

    def go_on(self) -> None:
        """Restore what the code carries, or say what kind of slip it is."""
        from advocate_app.flow import resume_code

        try:
            resumed = resume_code.decode(self.code.text(), self._desk.bundle, self._desk.today)
        except InputError as fault:
            self._tell(fault)
            self.code.line.setFocus()
            announce(self, fault.text(_), urgent=True)
            return
        keeping.take_code(self._desk, resumed)

    def _ask_file(self) -> None:
        from advocate_app import sealed
        from advocate_app.ui.panels.open_panel import OpenPanel

        desk = self._desk

        def take(path: Path) -> None:
            desk.open_panel(PhrasePanel(desk, until_done(lambda: sealed.read(path)), path.name))

        panel = OpenPanel(desk, N_("Open a file of answers"), f".{sealed.ENDING}", take)
        panel.close_with_visit()
        desk.open_panel(panel)

    def _tell(self, fault: AdvocateAppError | None) -> None:
        self._fault = fault
        self.code.set_error("" if fault is None else fault.text(_))

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the code."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.code.line.setText("")

    def retranslate_ui(self) -> None:
        """Set every word again; what was typed stays."""
        self.set_title(_("Go on with a code or a file"))
        self.close_button.setText(_("Cancel"))
        self.go_button.setText(_("Go on"))
        self.code.set_label(_("Code from the paper"))
        self._how.setText(_("Hyphens and capital letters do not matter."))
        self.file_row.setText(_("Open a file…"))
        self.file_row.set_text(_("A file that was closed with a passphrase"))
        self._tell(self._fault)


class PhrasePanel(Panel):
    """The passphrase of the file ``name``, whose content is ``content``."""

    panel_width = 480

    def __init__(self, desk: Desk, content: bytes, name: str) -> None:
        super().__init__(desk)
        self._content, self._name = content, name
        self._fault: AdvocateAppError | None = None
        self._file = self.body.add(Text("", "small", "ink2"), 4)
        self.phrase = self.body.add(PhraseFields(twice=False), 12)
        self._complaint = self.body.add(Complaint(), 12)
        self.phrase.edited.connect(lambda: self._tell(None))
        self.phrase.submitted.connect(self.open)
        self._sealing = Sealing(self._opened, self.refuse, self)
        self.close_with_visit()
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then Open."""
        super().fill_bar(bar)
        self.open_button = bar.add(Button(kind="primary", icon="folder"))
        self.open_button.clicked.connect(lambda _checked=False: self.open())

    def first_focus(self) -> QWidget:
        """The field of the passphrase."""
        return self.phrase.phrase.line

    def open(self) -> None:
        """Begin to open the file."""
        if self._sealing.is_busy():
            return
        self._tell(None)
        try:
            phrase = self.phrase.text()
        except InputError as fault:
            announce(self, fault.text(_), urgent=True)
            return
        self._sealing.start(self._content, phrase, opens=True)
        self._name_buttons()
        announce(self, self.open_button.text())

    def _opened(self, content: bytes) -> None:
        from advocate_app import sealed

        self._name_buttons()
        try:
            kept = sealed.decode(content)
        except InputError as fault:
            self.refuse(fault)
            return
        keeping.take_file(self._desk, sealed.restored(kept, self._desk.bundle, self._desk.today))

    def refuse(self, fault: AdvocateAppError) -> None:
        """Say what stands in the way."""
        self._name_buttons()
        self._tell(fault)
        self.phrase.phrase.line.setFocus()
        self.phrase.phrase.line.selectAll()
        announce(self, fault.text(_), urgent=True)
        # Measured first: the sentence has just taken its room.
        QTimer.singleShot(0, self, lambda: self.area.show_widget(self._complaint))

    def _tell(self, fault: AdvocateAppError | None) -> None:
        self._fault = fault
        self._complaint.set_sentence("" if fault is None else fault.text(_))

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the passphrase."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._sealing.stop()
            self.phrase.forget()

    def retranslate_ui(self) -> None:
        """Set every word again; what was typed stays."""
        self.set_title(_("Open a file of answers"))
        self.close_button.setText(_("Cancel"))
        self._file.setText(_("File: {file}").format(file=self._name))
        self.phrase.retranslate(_("Passphrase"))
        self._name_buttons()
        self._tell(self._fault)

    def _name_buttons(self) -> None:
        self.open_button.setText(_("One moment…") if self._sealing.is_busy() else _("Open"))
