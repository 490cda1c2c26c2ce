"""`PaperPanel`: what the panels of sheets and of cards have in common: the warning, and the two ways on."""

from __future__ import annotations

from advocate_app.i18n import gettext as _
from advocate_app.letters import Paper
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.notice import Notice


class PaperPanel(Panel):
    """What a paper can give away, what the subclass adds, and Cancel (focused), Print and Save.

    The subclass makes the paper: :meth:`sheet`.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._warning = self.body.add(Notice("note"), 8)

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then print and save."""
        super().fill_bar(bar)
        self.print_button = bar.add(Button(kind="primary", icon="printer"))
        self.print_button.clicked.connect(lambda _checked=False: self.ask_print())
        self.save_button = bar.add(Button(icon="save"))
        self.save_button.clicked.connect(lambda _checked=False: self.ask_save())

    def sheet(self) -> Paper:
        """The paper that is chosen."""
        raise NotImplementedError

    def ask_print(self) -> None:
        """Go on to the printers."""
        from advocate_app.ui.panels.print_panel import PrintPanel

        self._desk.open_panel(PrintPanel(self._desk, self.sheet()))

    def ask_save(self) -> None:
        """Go on to the places where a file can be saved."""
        from advocate_app.ui.panels.save_panel import SavePanel

        self._desk.open_panel(SavePanel(self._desk, self.sheet()))

    def retranslate_ui(self) -> None:
        """Set the words that both have; the subclass adds its own."""
        self.close_button.setText(_("Cancel"))
        self._warning.set_text(_("Somebody may find the paper or the file. Keep it where nobody looks."))
        self.print_button.setText(_("Print"))
        self.save_button.setText(_("Save"))
