"""`OwnListPanel`: what stands in the own list, where it is kept, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.directory import capital
from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.model.own_list import OwnList
from advocate_app.ui import own_actions
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.text import Text


class OwnListPanel(Panel):
    """Counts and place of the list, the ways on, and the hidden contacts, which can be shown again."""

    panel_width = 600

    def __init__(self, desk: Desk, print_round: Callable[[], None]) -> None:
        super().__init__(desk)
        self._what = self.body.add(Text("", "small"), 8)
        self._state = self.body.add(Text("", "small", "ink2"), 8)
        self.ways = {
            name: self.body.add(LinkRow(icon), 8 if name == "round" else 0)
            for name, icon in (
                ("round", "list-checks"),
                ("keep", "save"),
                ("open", "folder"),
                ("import", "file-text"),
                ("export", "file-text"),
            )
        }
        does: dict[str, Callable[[], None]] = {
            "round": print_round,
            "keep": lambda: own_actions.keep(desk),
            "open": self._open,
            "import": self._import,
            "export": self._export,
        }
        for name, way in self.ways.items():
            way.clicked.connect(lambda _checked=False, name=name: does[name]())
        self._hidden_label = self.body.add(Text("", "smallm"), 16)
        self._hidden = self.body.add(Column(4), 4)
        self.show_links: dict[str, LinkButton] = {}
        self.retranslate_ui()

    # -- what an advocate does -----------------------------------------------------------------------------------------

    def _open(self) -> None:
        from advocate_app.ui.panels.open_panel import OpenPanel

        desk = self._desk

        def take(path: Path) -> None:
            desk.open_own(path)
            desk.close_panel()
            desk.tell(_("Your list is open: {file}").format(file=path.name))

        desk.open_panel(OpenPanel(desk, N_("Open a list"), ".json", take))

    def _import(self) -> None:
        from advocate_app.ui.panels.import_panel import ImportPanel
        from advocate_app.ui.panels.open_panel import OpenPanel

        desk = self._desk
        desk.open_panel(
            OpenPanel(desk, N_("Take in a table"), ".csv", lambda path: desk.open_panel(ImportPanel(desk, path)))
        )

    def _export(self) -> None:
        from advocate_app.ui.panels.own_file import ExportPanel

        self._desk.open_panel(ExportPanel(self._desk))

    def _show_again(self, name: str) -> None:
        if own_actions.take(self._desk, self._desk.own.own.without(name)):
            self._tell()
            self.close_button.setFocus()

    # -- words ---------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("Your own list"))
        self._what.setText(
            _(
                "Here your shelter keeps the numbers that it knows. "
                "What you correct is shown in place of what came with the program."
            )
        )
        self._tell()

    def _tell(self) -> None:
        own = self._desk.own
        empty = not own.own.entries
        self._state.setText(" ".join([_counted(own.own, set(own.known.contacts)), self._place()]))
        for name, title, text in (
            ("round", _("Call round…"), _("Print the numbers to check by calling")),
            ("keep", _("Save the list…"), _("In a file on a USB stick or on this computer")),
            ("open", _("Open a list…"), _("A file that was saved here or on another computer")),
            ("import", _("Take in a table…"), _("A CSV file of Excel or LibreOffice; you see first what it changes")),
            ("export", _("Give out as a table…"), _("For Excel or LibreOffice")),
        ):
            self.ways[name].setText(title)
            self.ways[name].set_text(text)
        self.ways["keep"].setVisible(not own.is_kept())
        self.ways["export"].setVisible(not empty)
        self._tell_hidden()

    def _place(self) -> str:
        own = self._desk.own
        if own.path is not None:
            return _("It is kept in {file}.").format(file=own.path)
        return (
            _("The list is in no file yet.")
            if own.own.entries
            else _("Nothing is written until you choose a place for it.")
        )

    def _tell_hidden(self) -> None:
        own = self._desk.own
        hidden = {
            name: own.known.contacts[name]
            for name, entry in own.own.entries.items()
            if entry.hidden and name in own.known.contacts
        }
        self._hidden_label.setText(_("Hidden contacts"))
        self._hidden_label.setVisible(bool(hidden))
        self._hidden.clear()
        self.show_links = {}
        for name, contact in hidden.items():
            row = self._hidden.add(Row(14, folds=True))
            title = i18n.message(contact.short)
            row.add(Text(title, "small"), stretch=1)
            link = self.show_links[name] = row.add(LinkButton(_("Show again"), icon="rotate-ccw"))
            link.setAccessibleName(f"{title}: {_('Show again')}")
            link.clicked.connect(lambda _checked=False, name=name: self._show_again(name))

    def first_focus(self) -> QWidget:
        """The first way on."""
        return self.ways["round"]


def _counted(own: OwnList, shipped: set[str]) -> str:
    entries = own.entries.values()
    added = sum(entry.id not in shipped for entry in entries)
    hidden = sum(entry.hidden for entry in entries)
    corrected = len(own.entries) - added - hidden
    parts = [
        (added, ngettext("{count} added", "{count} added", added)),
        (corrected, ngettext("{count} corrected or called", "{count} corrected or called", corrected)),
        (hidden, ngettext("{count} hidden", "{count} hidden", hidden)),
    ]
    said = [text.format(count=i18n.format_number(count)) for count, text in parts if count]
    return f"{capital(', '.join(said))}." if said else _("The list is empty.")
