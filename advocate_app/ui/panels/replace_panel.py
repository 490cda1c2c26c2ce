"""`ReplacePanel`: asks before what was kept takes the place of answers that were given meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.text import Text


class ReplacePanel(Panel):
    """Which answers of ``flows`` would be lost, Cancel (focused), and Replace, which calls ``go_on``."""

    panel_width = 480

    def __init__(self, desk: Desk, flows: Sequence[str], go_on: Callable[[], None]) -> None:
        super().__init__(desk)
        self._flows = flows
        self._what = self.body.add(Text("", "body"), 8)
        self.replace_button.clicked.connect(lambda _checked=False: go_on())
        self.close_with_visit()
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then Replace."""
        super().fill_bar(bar)
        self.replace_button = bar.add(Button())

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self.set_title(_("There are answers here already"))
        self.close_button.setText(_("Cancel"))
        self.replace_button.setText(_("Replace"))
        flows = self._desk.bundle.flows
        names = i18n.format_list([i18n.message(flows[name].title) for name in self._flows])
        self._what.setText(
            _("The kept answers take the place of those that were given here: {parts}.").format(parts=names)
        )
