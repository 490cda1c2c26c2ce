"""`FaultPanel`: something did not work, and how to go on."""

from __future__ import annotations

from advocate_app.errors import AdvocateAppError, ContentError
from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.text import Text


class FaultPanel(Panel):
    """One sentence about the fault, what is still there, and two ways on: stay here, or the home page."""

    def __init__(self, desk: Desk, error: AdvocateAppError | None) -> None:
        self._error = error
        super().__init__(desk)
        self._what = self.body.add(Text("", "body"), 6)
        self._still = self.body.add(Text("", "small", "ink2"), 8)
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Closing comes first, then the way home."""
        super().fill_bar(bar)
        self.home_button = bar.add(Button(icon="house"))
        self.home_button.clicked.connect(lambda _checked=False: self._go_home())

    def _go_home(self) -> None:
        self._desk.close_panel()
        self._desk.open("home")

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("Something did not work"))
        if self._error is None:
            self._what.setText(_("The program made a mistake in the last step."))
        else:
            self._what.setText(self._error.text(_))
        if isinstance(self._error, ContentError):
            self._still.setText(
                _("A file of the program is damaged. Install the program again. The numbers below work.")
            )
        else:
            self._still.setText(_("Your answers are still here. Nothing about it was written down or sent."))
        self.home_button.setText(_("Home"))
