"""`PrintPanel`: a letter, a sheet or cards are printed on a printer of this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from advocate_app.errors import OutputError
from advocate_app.i18n import gettext as _
from advocate_app.letters import Paper
from advocate_app.ui import paper_words, printing
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.printing import Printer
from advocate_app.ui.waiting import until_done
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.widgets.text import Text

_BELOW_LABEL, _BETWEEN = 6, 12
T = TypeVar("T")


class PrintPanel(Panel):
    """First what printing leaves behind; then, once the person goes on, the printers and the copies.

    The print service is asked for its printers only after that, because asking opens a connection inside this
    computer. Without a printer the panel says so and offers to save. Cancel has the focus at first.
    """

    panel_width = 440

    def __init__(self, desk: Desk, document: Paper) -> None:
        super().__init__(desk)
        self._document = document
        self._printers: dict[str, Printer] | None = None
        self._fault: OutputError | None = None
        self._wrong_copies = self._asking = self._cancelled = False
        self._warning = self.body.add(Notice("note"), 8)
        self._service = self.body.add(Text("", "small", "ink2"), _BETWEEN)
        self._which = self.body.add(Text("", "smallm"), _BETWEEN)
        self.choice = self.body.add(OptionGroup(numbered=False), _BELOW_LABEL)
        self._complaint = self.body.add(Complaint(), _BETWEEN)
        self.copies = self.body.add(Field(), _BETWEEN)
        self.copies.set_text("1")
        self.copies.line.setMaxLength(6)
        self.copies.edited.connect(lambda _text: self._mend())
        self.copies.submitted.connect(self.go_on)
        self.choice.chosen.connect(lambda _key: self._mend())
        self.close_button.clicked.connect(lambda _checked=False: self._give_up())
        self._show_state()
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then what leads on: to the printers, to the paper, or to saving when there is no printer."""
        super().fill_bar(bar)
        self.on_button = bar.add(Button(kind="primary"))
        self.on_button.clicked.connect(lambda _checked=False: self.go_on())

    # -- what a person does --------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Ask for the printers; once they are known, print; without any, save."""
        if self._printers is None:
            self._find()
        elif not self._printers:
            self._save_instead()
        else:
            self._print(self._printers[self.choice.answer() or next(iter(self._printers))])

    def _find(self) -> None:
        self._mend()
        try:
            found = self._until_done(printing.printers)
        except OutputError as fault:
            self.on_button.setText(_("Choose a printer"))
            self._refuse(fault)
            return
        self._printers = {str(number): printer for number, printer in enumerate(found)}
        self._show_state()
        self.retranslate_ui()
        if found:
            self.choice.set_answer("0")
            self.choice.focus_entry()
        else:
            announce(self, self._service.text())

    def _print(self, printer: Printer) -> None:
        copies = self._copies()
        if copies is None:
            self._wrong_copies = True
            self._tell_fault()
            self.copies.line.setFocus()
            announce(self, self.copies.error(), urgent=True)
            return
        try:
            self._until_done(lambda: printing.print_letter(self._document, printer, copies))
        except OutputError as fault:
            self.on_button.setText(_("Print"))
            self._refuse(fault)
            self.choice.focus_entry()
            return
        self._desk.close_panel()
        self._desk.tell(_("Sent to the printer: {printer}").format(printer=printer.caption))

    def _until_done(self, run: Callable[[], T]) -> T:
        """Ask the print service. Cancel gives it up, and closes the panel once that is through."""
        self.close_button.setFocus()
        self._asking = True
        try:
            return until_done(run, tell=self._tell_wait, cancel=self.close_button)
        finally:
            self._asking = False

    def _tell_wait(self) -> None:
        """Say that it takes a while, as a printer of the network may."""
        self.on_button.setText(_("One moment…"))
        announce(self, self.on_button.text())

    def _save_instead(self) -> None:
        from advocate_app.ui.panels.save_panel import SavePanel

        self._desk.open_panel(SavePanel(self._desk, self._document))

    def _give_up(self) -> None:
        if self._asking:
            self._cancelled = True
            printing.give_up()

    def _refuse(self, fault: OutputError) -> None:
        if self._cancelled:  # the panel closes: there is nothing to tell
            return
        self._fault = fault
        self._tell_fault()
        announce(self, fault.text(_), urgent=True)

    def _copies(self) -> int | None:
        typed = self.copies.text().strip()
        number = int(typed) if typed.isdecimal() else 0
        return number if 1 <= number <= printing.MOST_COPIES else None

    def _mend(self) -> None:
        self._fault, self._wrong_copies = None, False
        self._tell_fault()

    def _tell_fault(self) -> None:
        self._complaint.set_sentence("" if self._fault is None else self._fault.text(_))
        wrong = _("Enter a whole number from {least} to {most}").format(least=1, most=printing.MOST_COPIES)
        self.copies.set_error(wrong if self._wrong_copies else "")

    # -- words -------------------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        some = bool(self._printers)
        shown: list[tuple[QWidget, bool]] = [
            (self._service, not some),
            (self._which, some),
            (self.choice, some),
            (self.copies, some),
        ]
        for widget, visible in shown:
            widget.setVisible(visible)
        if self._printers is None:
            self.on_button.set_icon(icon_right="arrow-right")
        else:
            self.on_button.set_icon("printer" if some else "save")

    def retranslate_ui(self) -> None:
        """Set every word again; what was chosen and typed stays."""
        self.set_title(paper_words.print_title(self._document))
        self.close_button.setText(_("Cancel"))
        self._warning.set_text(
            _("The print queue of this computer, or the printer itself, may keep the page for a while.")
        )
        if self._printers is None:
            self._service.setText(_("To list the printers, the program asks the print service of this computer."))
            self.on_button.setText(_("Choose a printer"))
        elif not self._printers:
            self._service.setText(paper_words.no_printer(self._document))
            self.on_button.setText(_("Save"))
        else:
            self._which.setText(_("Printer"))
            self.choice.set_options([(key, printer.caption) for key, printer in self._printers.items()])
            for key in self._printers:
                self.choice.row(key).set_icon("printer")
            self.on_button.setText(_("Print"))
        self.copies.set_label(_("Copies"))
        self._tell_fault()
