"""`RestoredPanel`: what could not be restored, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.text import Text


class RestoredPanel(Panel):
    """Opens over the flow when not everything came back.

    ``lost`` are questions, by flow and id; ``unknown`` counts what this program does not ask for; ``changed`` is the
    flow of a code whose questions have changed since, so that nothing of it came back.
    """

    panel_width = 480

    def __init__(
        self, desk: Desk, lost: Sequence[tuple[str, str]], unknown: int = 0, *, changed: str | None = None
    ) -> None:
        super().__init__(desk)
        self._lost, self._unknown, self._changed = lost, unknown, changed
        self._what = self.body.add(Text("", "body"), 8)
        self._more = self.body.add(Text("", "body"), 8)
        self._next = self.body.add(Text("", "small", "ink2"), 8)
        self.close_with_visit()
        self.retranslate_ui()

    def first_focus(self) -> QWidget:
        """The one button."""
        return self.close_button

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self.set_title(_("Not everything came back"))
        self.close_button.setText(_("Go on"))
        flows = self._desk.bundle.flows
        if self._changed is not None:
            said = _(
                "The questions of this part have changed since the code was made: {flow}. "
                "To be sure that no answer is a wrong one, none of them was restored."
            )
            self._what.setText(said.format(flow=i18n.message(flows[self._changed].title)))
            self._next.setText(_("Please answer the questions again."))
        else:
            names = [i18n.message(flows[flow].question(name).short) for flow, name in self._lost]
            said = _("These answers could not be restored: {questions}.")
            self._what.setText(said.format(questions=i18n.format_list(names)) if names else "")
            self._next.setText(_("The program will ask for what is missing. The other answers are here again."))
        self._what.setVisible(bool(self._what.text()))
        unknown = ngettext(
            "This program does not ask for {n} thing that was kept.",
            "This program does not ask for {n} things that were kept.",
            self._unknown,
        )
        self._more.setText(unknown.format(n=self._unknown))
        self._more.setVisible(self._unknown > 0)
