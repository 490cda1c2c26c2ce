"""`AboutPanel`: what the program is, what it does with what one says, and what it cannot do."""

from __future__ import annotations

from advocate_app import __version__
from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.facts import Facts
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.text import Text


class AboutPanel(Panel):
    """Captions with a few sentences each."""

    panel_width = 640

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lead = self.body.add(Text("", "body"), 6)
        self._facts = self.body.add(Facts(), 14)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("About this handbook"))
        self._lead.setText(
            _("It explains what the law of Kazakhstan gives to people hurt at home. It is free, and it is no lawyer.")
        )
        self._facts.set_pairs(_facts())


def _facts() -> list[tuple[str, str]]:
    return [
        (
            _("What it keeps"),
            _("Nothing by itself. Answers are in memory until the program ends. A file is written only where you say."),
        ),
        (_("Internet"), _("It uses none. It works without a network.")),
        (
            _("How to leave"),
            _(
                "The amber button, Shift three times, Ctrl+Q, or closing the window. "
                "It closes at once, without a question."
            ),
        ),
        (
            _("What it cannot do"),
            _(
                "It cannot hide from a monitoring program, a camera or somebody in the room. "
                "It cannot erase what the computer notes by itself."
            ),
        ),
        (
            _("Where the texts come from"),
            _(
                "From acts of Kazakhstan and public sources. "
                "Beside each statement stand its article and the day of checking."
            ),
        ),
        (_("Who it is from"), _("A free program with open source. Version {version}.").format(version=__version__)),
    ]
