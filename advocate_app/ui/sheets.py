"""`SheetPanel`: a sheet to take along, in one language or two, is printed or saved."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.i18n import gettext as _
from advocate_app.model.locale import Language
from advocate_app.model.sheet import Sheet
from advocate_app.ui import sheet_pages
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.parts.paper_languages import PaperLanguages
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.text import Text

#: Makes the sheet in these languages.
Make = Callable[[tuple[Language, ...]], Sheet]

_BELOW_LABEL, _BETWEEN = 6, 12


def open_print(desk: Desk, make: Make) -> None:
    """Ask in which languages the sheet that ``make`` makes is wanted, and print or save it."""
    desk.open_panel(SheetPanel(desk, make))


class SheetPanel(Panel):
    """What a paper can give away, the languages, and the ways on. Cancel has the focus at first."""

    panel_width = 560

    def __init__(self, desk: Desk, make: Make) -> None:
        super().__init__(desk)
        self._make = make
        self._warning = self.body.add(Notice("note"), 8)
        self._which = self.body.add(Text("", "smallm"), _BETWEEN)
        self.languages = self.body.add(PaperLanguages(), _BELOW_LABEL)
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then print and save."""
        super().fill_bar(bar)
        self.print_button = bar.add(Button(kind="primary", icon="printer"))
        self.print_button.clicked.connect(lambda _checked=False: self.ask_print())
        self.save_button = bar.add(Button(icon="save"))
        self.save_button.clicked.connect(lambda _checked=False: self.ask_save())

    def sheet(self) -> Sheet:
        """The sheet in the languages that are chosen, as long as its pages hold."""
        return sheet_pages.fitted(self._make(self.languages.languages()))

    # -- what a person does --------------------------------------------------------------------------------------------

    def ask_print(self) -> None:
        """Go on to the printers."""
        from advocate_app.ui.panels.print_panel import PrintPanel

        self._desk.open_panel(PrintPanel(self._desk, self.sheet()))

    def ask_save(self) -> None:
        """Go on to the places where a file can be saved."""
        from advocate_app.ui.panels.save_panel import SavePanel

        self._desk.open_panel(SavePanel(self._desk, self.sheet()))

    # -- words ---------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again; the languages have their own names, and what was chosen stays."""
        self.set_title(_("Print or save"))
        self.close_button.setText(_("Cancel"))
        self._warning.set_text(_("Somebody may find the paper or the file. Keep it where nobody looks."))
        self._which.setText(_("Language of the sheet"))
        self.languages.setAccessibleName(_("Language of the sheet"))
        self.print_button.setText(_("Print"))
        self.save_button.setText(_("Save"))
