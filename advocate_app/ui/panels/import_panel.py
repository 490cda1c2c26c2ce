"""`ImportPanel`: what a table would change in the own list, and every row that is wrong."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import Final

from PySide6.QtCore import QTimer

from advocate_app import i18n
from advocate_app.errors import AdvocateAppError, OutputError
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.own_list import importing, table
from advocate_app.own_list.file import read_bytes
from advocate_app.own_list.importing import ChangeKind, Preview
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.text import Text

#: Rows that are told one by one; of the rest the number is told.
MOST_TOLD: Final = 40
_WAIT, _BETWEEN = 15, 12


class ImportPanel(Panel):
    """Counts, the names that are new or change, the faults with row and column. All of it is taken, or nothing.

    A large table takes a while to read: it is read on a thread of its own, and can be cancelled.
    """

    panel_width = 600

    def __init__(self, desk: Desk, path: Path) -> None:
        super().__init__(desk)
        self._path = path
        self.preview: Preview | None = None
        self._fault: AdvocateAppError | None = None
        self._file = self.body.add(Text("", "small", "ink2"), 2)
        self._counts = self.body.add(Text("", "bodym"), _BETWEEN)
        self._complaint = self.body.add(Complaint(), _BETWEEN)
        self._lines = self.body.add(PooledColumn(lambda: Text("", "small"), 4), _BETWEEN)
        self._rest = self.body.add(Text("", "small", "ink2"), _BETWEEN)
        self._own = desk.own.own
        self._thread = Thread(target=self._read, daemon=True)
        self._waiting = QTimer(self, interval=_WAIT)
        self._waiting.timeout.connect(self._poll)
        self.retranslate_ui()
        self._thread.start()
        self._waiting.start()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then Take over."""
        super().fill_bar(bar)
        self.take_button = bar.add(Button(kind="primary", icon="check"))
        self.take_button.clicked.connect(lambda _checked=False: self.take())

    def is_reading(self) -> bool:
        """Whether the table is still being read."""
        return self._waiting.isActive()

    def take(self) -> None:
        """Take what is new and what has changed into the list, or say what stands in the way."""
        if self.preview is None or self.preview.faults:
            return
        desk = self._desk
        try:
            desk.change_own(desk.own.own.having(*self.preview.entries()))
        except OutputError as fault:
            self._fault = fault
            self._tell()
            announce(self, fault.text(_), urgent=True)
            return
        told = "; ".join(importing.summary(self.preview))
        desk.close_panel()
        desk.tell(told)

    def _read(self) -> None:
        """On the thread: nothing of Qt is touched here."""
        try:
            content = read_bytes(self._path, table.LARGEST)
            own = self._desk.own
            self.preview = importing.preview(content, self._path, self._own, own.known, self._desk.today)
        except AdvocateAppError as fault:
            self._fault = fault

    def _poll(self) -> None:
        if not self._thread.is_alive():
            self._waiting.stop()
            self._tell()
            announce(self, self._counts.text() or self._complaint.sentence())

    # -- words ---------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self.set_title(_("Take in a table"))
        self.close_button.setText(_("Cancel"))
        self.take_button.setText(_("Take over"))
        self._file.setText(str(self._path))
        self._tell()

    def _tell(self) -> None:
        seen = None if self._waiting.isActive() or self._thread.is_alive() else self.preview
        faulty = seen is not None and bool(seen.faults)
        self.take_button.setEnabled(seen is not None and not faulty)
        self._counts.setText(self._counted(seen))
        self._counts.setVisible(bool(self._counts.text()))
        sentence = "" if self._fault is None else self._fault.text(_)
        if faulty:
            sentence = _("Nothing was taken over. Mend these rows and import the table again.")
        self._complaint.set_sentence(sentence)
        self._tell_lines(seen)

    def _counted(self, seen: Preview | None) -> str:
        if seen is None:
            return "" if self._fault is not None else _("The table is being read.")
        if seen.faults:
            rows = len({fault.row for fault in seen.faults})
            count = ngettext("{count} row is wrong", "{count} rows are wrong", rows)
            return count.format(count=i18n.format_number(rows))
        return " · ".join(importing.summary(seen))

    def _tell_lines(self, seen: Preview | None) -> None:
        if seen is None:
            told = []
        elif seen.faults:
            told = [fault.text(_) for fault in seen.faults]
        else:
            words = {ChangeKind.NEW: _("New: {name}"), ChangeKind.CHANGED: _("Changes: {name}")}
            told = [
                words[change.kind].format(name=change.entry.name or change.entry.id)
                for change in seen.changes
                if change.kind in words
            ]
        lines = told[:MOST_TOLD]
        for label, line in zip(self._lines.take(len(lines)), lines, strict=True):
            label.setText(line)
        rest = len(told) - MOST_TOLD
        self._rest.setVisible(rest > 0)
        self._rest.setText(
            ngettext("and {count} more", "and {count} more", rest).format(count=i18n.format_number(rest))
        )
