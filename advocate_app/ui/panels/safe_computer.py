"""`SafeComputerPanel`: three questions before one reads on at this computer. The answers end with the panel."""

from __future__ import annotations

from typing import Final

from advocate_app.errors import N_
from advocate_app.flow.safe_computer import QUESTIONS, Safety, safety
from advocate_app.i18n import gettext as _
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text import Text

_ASKED: Final = {
    "used": N_("Does the person you fear use this computer, or know its password?"),
    "checked": N_("Did that person set it up, or does anybody look at what was done on it?"),
    "seen": N_("Can somebody see the screen now, or come into the room at any moment?"),
}
_ANSWERS: Final = {"yes": N_("yes"), "no": N_("no"), "unknown": N_("I don't know")}
_TOLD: Final = {
    Safety.GO_ON: (
        N_("You can go on"),
        N_("Nobody can be quite sure. Keep the exit in mind: the amber button, or Shift three times."),
    ),
    Safety.ANOTHER: (
        N_("Better use another computer"),
        N_("At the centre, in a library or with somebody you trust. Delete nothing here: that can be noticed."),
    ),
    Safety.ELSEWHERE: (
        N_("Better not now"),
        N_("Leave with the amber button. By phone, in a centre or on paper there is the same help."),
    ),
}
_BETWEEN, _BELOW_QUESTION = 16, 4


class SafeComputerPanel(Panel):
    """The questions, what the answers lead to, and the way there."""

    panel_width = 600

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lead = self.body.add(Text("", "small", "ink2"), 4)
        self._questions: dict[str, Text] = {}
        self.answers: dict[str, Segmented] = {}
        for name in QUESTIONS:
            self._questions[name] = self.body.add(Text("", "bodym"), _BETWEEN)
            self.answers[name] = self.body.add(Segmented([(key, "") for key in _ANSWERS]), _BELOW_QUESTION)
            self.answers[name].chosen.connect(lambda _key: self._answered())
        self.verdict = self.body.add(Notice("info"), _BETWEEN)
        self.verdict.hide()
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Close, and the other ways."""
        super().fill_bar(bar)
        self.ways_button = bar.add(Button(icon="arrow-right"))
        self.ways_button.clicked.connect(lambda _checked=False: self._show_ways())

    def result(self) -> Safety | None:
        """What the answers lead to so far."""
        return safety({name: group.current() for name, group in self.answers.items()})

    def _show_ways(self) -> None:
        from advocate_app.ui.panels.elsewhere import ElsewherePanel

        self._desk.open_panel(ElsewherePanel(self._desk))

    def _answered(self) -> None:
        self._tell()
        if self.result() is not None:
            announce(self, self.verdict.accessibleName())

    def _tell(self) -> None:
        found = self.result()
        self.verdict.setVisible(found is not None)
        if found is not None:
            title, text = (_(each) for each in _TOLD[found])
            self.verdict.set_kind("info" if found is Safety.GO_ON else "note")
            self.verdict.set_title(title)
            self.verdict.set_text(text)
            self.verdict.setAccessibleName(f"{title}. {text}")

    def retranslate_ui(self) -> None:
        """Set every word again; the answers stay while the panel is open."""
        super().retranslate_ui()
        self.set_title(_("Is this computer safe?"))
        self._lead.setText(_("Three questions. The program does not keep your answers."))
        for name, text in _ASKED.items():
            self._questions[name].setText(_(text))
            self.answers[name].setAccessibleName(_(text))
            for key, caption in _ANSWERS.items():
                self.answers[name].set_caption(key, _(caption))
        self.ways_button.setText(_("Other ways to the same help"))
        self._tell()
