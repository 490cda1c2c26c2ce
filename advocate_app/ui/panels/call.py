"""`CallPanel`: what happens when one of the four numbers is called."""

from __future__ import annotations

from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.facts import Facts
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.text import Text

Pairs = list[tuple[str, str]]


class CallPanel(Panel):
    """What the line does, what it asks, when it answers, and which trace a call leaves."""

    panel_width = 600

    def __init__(self, desk: Desk, number: str) -> None:
        super().__init__(desk)
        self._number = number
        self._what = self.body.add(Text("", "body"), 6)
        self._facts = self.body.add(Facts(), 12)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("What happens when you call {number}").format(number=self._number))
        what, pairs = {"102": _police, "112": _rescue, "103": _ambulance, "111": _advice}[self._number]()
        self._what.setText(what)
        self._facts.set_pairs([*pairs, *_always()])


def _police() -> tuple[str, Pairs]:
    return _("Police. A patrol is sent to any report, conflicts at home included."), [
        (_("What to say"), _("What is happening, the exact address, who is there and whether there are children.")),
        (_("When and for how much"), _("Day and night, free of charge.")),
    ]


def _rescue() -> tuple[str, Pairs]:
    return _("Rescue service: danger to life, health or property. It passes calls on to the other services."), [
        (
            _("What they ask"),
            _("What happened, the exact address, your surname and name. More questions follow: answer calmly."),
        ),
        (
            _("During the call"),
            _("Do not hang up first. Keep the phone free for a call back. Call again if something changes."),
        ),
        (_("Another way"), _("It can be better to call 102 or 103 directly.")),
        (_("When and for how much"), _("Day and night, free of charge.")),
    ]


def _ambulance() -> tuple[str, Pairs]:
    return _("Ambulance: medical help."), [
        (_("What to say"), _("What happened and the exact address.")),
        (_("For how much"), _("Free of charge.")),
    ]


def _advice() -> tuple[str, Pairs]:
    what = _(
        "Contact centre for family, women and children: advice, psychologists, lawyers. "
        "It passes requests on to state bodies and must tell what became of them."
    )
    return what, [
        (_("Your name"), _("No real name is needed. Every call is registered, and the centre works with the police.")),
        (_("What to ask"), _("In which town or district help is needed, and where the nearest centre is.")),
        (_("When and for how much"), _("Day and night, free from a landline and a mobile phone.")),
        (_("If nobody answers"), _("Call again, or call 102 and 103 directly.")),
    ]


def _always() -> Pairs:
    return [
        (_("Languages"), _("The lines answer in Kazakh and Russian. English is not offered.")),
        (_("What stays"), _("A call stays in the phone's call list.")),
    ]
