"""`OpenPanel`: a file is chosen among those of a place. Qt's own dialog would write down where one has been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from advocate_app.errors import N_, AdvocateAppError, InputError
from advocate_app.i18n import gettext as _
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.parts.place_choice import PlaceChoice
from advocate_app.ui.waiting import until_done
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.widgets.text import Text

#: Files that are listed at most: a folder of documents may hold thousands.
MOST: Final = 12
_BELOW_LABEL, _BETWEEN = 6, 12


class OpenPanel(Panel):
    """A place, the newest files there that end in ``ending``, Cancel and Open.

    ``take`` gets the chosen file; what it raises is told here, and another file can be chosen. ``title`` is an English
    text of the program.
    """

    panel_width = 480

    def __init__(self, desk: Desk, title: str, ending: str, take: Callable[[Path], None]) -> None:
        super().__init__(desk)
        self._title_text, self._ending, self._take = title, ending, take
        self._fault: AdvocateAppError | None = None
        self.place = self.body.add(PlaceChoice(), _BETWEEN)
        self._which = self.body.add(Text("", "smallm"), _BETWEEN)
        self.files = self.body.add(OptionGroup(numbered=False), _BELOW_LABEL)
        self._nothing = self.body.add(Text("", "small", "ink2"), _BELOW_LABEL)
        self._complaint = self.body.add(Complaint(), _BETWEEN)
        self.place.changed.connect(self._list_files)
        self.place.submitted.connect(self.open)
        self.files.chosen.connect(lambda _key: self._mend())
        self.retranslate_ui()
        self._list_files()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then Open."""
        super().fill_bar(bar)
        self.open_button = bar.add(Button(kind="primary", icon="folder"))
        self.open_button.clicked.connect(lambda _checked=False: self.open())

    def first_focus(self) -> QWidget:
        """The places."""
        return self.place.places.entry()

    def open(self) -> None:
        """Give the chosen file away, or say what stands in the way."""
        try:
            chosen = self.files.answer()
            if chosen is None:
                raise InputError(N_("Choose a file first."))
            self._take(Path(chosen))
        except AdvocateAppError as fault:
            self._fault = fault
            self._tell_fault()
            announce(self, fault.text(_), urgent=True)
            QTimer.singleShot(0, self, lambda: self.area.show_widget(self._complaint))

    def _list_files(self) -> None:
        """List what lies at the chosen place."""
        self._mend()
        try:
            folder = self.place.chosen_folder()
            found = until_done(lambda: _newest(folder, self._ending))
        except InputError:
            found = []
        self.files.set_options([(str(path), path.name) for path in found])
        for path in found:
            self.files.row(str(path)).set_icon("file-text")
        self.files.set_answer(str(found[0]) if len(found) == 1 else None)
        self.files.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _mend(self) -> None:
        self._fault = None
        self._tell_fault()

    def _tell_fault(self) -> None:
        self._complaint.set_sentence("" if self._fault is None else self._fault.text(_))

    def retranslate_ui(self) -> None:
        """Set every word again; what was chosen and typed stays."""
        self.set_title(_(self._title_text))
        self.close_button.setText(_("Cancel"))
        self.open_button.setText(_("Open"))
        self.place.retranslate(_("Where it lies"))
        self._which.setText(_("Which file"))
        self.files.setAccessibleName(_("Which file"))
        self._nothing.setText(_("No file here ends in {ending}.").format(ending=self._ending))
        self._tell_fault()


def _newest(folder: Path, ending: str) -> list[Path]:
    """The newest files in ``folder`` that end so; none if it cannot be read."""
    try:
        found = [
            (path.stat().st_mtime, path)
            for path in folder.iterdir()
            if path.suffix.lower() == ending and not path.name.startswith(".") and path.is_file()
        ]
    except (OSError, ValueError):
        return []
    return [path for _time, path in sorted(found, key=lambda pair: (-pair[0], pair[1].name))[:MOST]]
