"""`ElsewherePanel`: other ways to the same help, for a person whose computer is not safe."""

from __future__ import annotations

from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.facts import Facts
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.text import Text


class ElsewherePanel(Panel):
    """A phone, a centre, paper, another computer."""

    panel_width = 600

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lead = self.body.add(Text("", "body"), 6)
        self._ways = self.body.add(Facts(), 12)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("Another way is safer"))
        self._lead.setText(_("Leave with the amber button, then choose one of these ways."))
        self._ways.set_pairs(
            [
                (
                    _("By phone"),
                    _(
                        "Call 111: free, day and night, no real name needed. In danger call 102. "
                        "A call stays in the phone's call list; use the phone of somebody you trust."
                    ),
                ),
                (
                    _("In a centre"),
                    _("Ask 111 for the nearest centre. There you can read all this together with somebody who helps."),
                ),
                (
                    _("On paper"),
                    _(
                        "Ask the centre to print the pages that you need. Keep the paper where nobody "
                        "looks, or leave it there."
                    ),
                ),
                (_("On another computer"), _("In a library, at the centre or with somebody you trust.")),
                (
                    _("Take care"),
                    _("If somebody checks this computer, a sudden change may be noticed. Delete nothing in a hurry."),
                ),
            ]
        )
