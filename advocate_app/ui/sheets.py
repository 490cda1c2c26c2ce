"""`SheetPanel`: a sheet to take along, in one language or two, is printed or saved."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.i18n import gettext as _
from advocate_app.model.locale import Language
from advocate_app.model.sheet import Sheet
from advocate_app.ui import sheet_pages
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.paper_panel import PaperPanel
from advocate_app.ui.parts.paper_languages import PaperLanguages
from advocate_app.ui.widgets.text import Text

#: Makes the sheet in these languages.
Make = Callable[[tuple[Language, ...]], Sheet]

_BELOW_LABEL, _BETWEEN = 6, 12


def open_print(desk: Desk, make: Make) -> None:
    """Ask in which languages the sheet that ``make`` makes is wanted, and print or save it."""
    desk.open_panel(SheetPanel(desk, make))


class SheetPanel(PaperPanel):
    """What a paper can give away, the languages, and the ways on. Cancel has the focus at first."""

    panel_width = 560

    def __init__(self, desk: Desk, make: Make) -> None:
        super().__init__(desk)
        self._make = make
        self._which = self.body.add(Text("", "smallm"), _BETWEEN)
        self.languages = self.body.add(PaperLanguages(), _BELOW_LABEL)
        self.retranslate_ui()

    def sheet(self) -> Sheet:
        """The sheet in the languages that are chosen, as long as its pages hold."""
        return sheet_pages.fitted(self._make(self.languages.languages()))

    # -- words ---------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again; the languages have their own names, and what was chosen stays."""
        super().retranslate_ui()
        self.set_title(_("Print or save"))
        self._which.setText(_("Language of the sheet"))
        self.languages.setAccessibleName(_("Language of the sheet"))
