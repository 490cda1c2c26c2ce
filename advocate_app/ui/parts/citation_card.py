"""`CitationCard`: where a statement comes from, in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from advocate_app import i18n
from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.model.law import Confidence
from advocate_app.ui.desk import Desk
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.card import Card
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text

_GAP, _BELOW_LABEL = 12, 1

#: What was read, as `resources/law/provisions/` names it; translated where it is shown.
EDITIONS = (
    N_("consolidated text of about 9 September 2026 (Russian)"),
    N_("consolidated text of about 9 September 2026 (Russian), sub-paragraph read in the edition of 2025"),
    N_("edition of 1 July 2026 (Russian)"),
    N_("edition of 14 July 2026 (Russian)"),
    N_("edition of 2 March 2026 (Russian)"),
    N_("edition of 1 July 2024 (Russian)"),
    N_("edition of 5 July 2014 (Kazakh)"),
    N_("edition of about the first half of 2026 (Russian)"),
    N_("explanatory notes of the Act, part 10"),
    N_("not read: known from news of the state bodies"),
    N_("not read: known from the footnotes of the Codes and from state news"),
    N_("text as adopted"),
    N_("note in the Labour Code, consolidated text of about 9 September 2026 (Russian)"),
)


class CitationCard(Retranslating, Card):
    """A panel: the place in the act in full, its official titles, the edition, the day of the check, the address.

    The address can be copied, not opened: the program never uses a network. Esc and the button close the panel.
    """

    #: In pixels at 100 %: wide enough for the address on one line.
    panel_width = 520

    def __init__(self, desk: Desk, provision: str) -> None:
        super().__init__(gap=_GAP, padding=(24, 20, 24, 20))
        self._desk = desk
        self._provision = desk.bundle.provisions[provision]
        self._act = desk.bundle.acts[self._provision.act]
        self._title = self.add(Text("", "h3"))
        self._place = self.add(Text("", "body"), 6)
        self._lines: list[tuple[Column, Text, Text]] = []
        for _line in range(6):
            line = self.add(Column())
            label, words = line.add(Text("", "caption", "ink3")), line.add(Text("", "small"), _BELOW_LABEL)
            self._lines.append((line, label, words))
        address = self.add(Column())
        self._address_label = address.add(Text("", "caption", "ink3"))
        self._address = address.add(SelectableText(self._act.url, "small"), _BELOW_LABEL)
        self._address.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button = self.add(Button(), 20)
        self.close_button.clicked.connect(lambda _checked=False: desk.close_panel())
        self.setFocusProxy(self.close_button)
        self.retranslate_ui()

    def first_focus(self) -> Button:
        """Where the keyboard goes when the panel opens."""
        return self.close_button

    def retranslate_ui(self) -> None:
        """Tell everything in the language that is active now; the official titles stay in theirs."""
        provision, act, bundle = self._provision, self._act, self._desk.bundle
        self._title.setText(_("Source"))
        self.setAccessibleName(_("Source"))
        self._place.setText(i18n.citation_long(provision, bundle))
        force = ""
        if provision.in_force_from is not None:
            force = i18n.format_date(provision.in_force_from, "text")
        doubt = ""
        if provision.confidence is not Confidence.HIGH:
            doubt = _("Read in an older edition, or the reading is ours. Ask a lawyer.")
        lines = (
            (_("Official title in Kazakh"), act.kk.title),
            (_("Official title in Russian"), act.ru.title),
            (_("Edition that was read"), _(provision.edition)),
            (_("In force from"), force),
            (_("Checked on"), i18n.format_date(provision.checked_on, "text")),
            (_("How sure this is"), doubt),
        )
        for (line, label, words), (caption, text) in zip(self._lines, lines, strict=True):
            label.setText(caption)
            words.setText(text)
            line.setVisible(bool(text))
        self._address_label.setText(_("Address of the official text"))
        self._address.setAccessibleName(_("Address of the official text"))
        self.close_button.setText(_("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._desk.close_panel()
        else:
            super().keyPressEvent(event)
