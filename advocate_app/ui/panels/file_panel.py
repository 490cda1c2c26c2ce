"""`FilePanel`: something is saved as a file, at a place that the person chose knowingly."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from advocate_app import writing
from advocate_app.errors import N_, InputError, OutputError
from advocate_app.i18n import gettext as _
from advocate_app.ui import places
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.parts.place_choice import PlaceChoice
from advocate_app.ui.waiting import until_done
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text import Text

#: What no name of a file may hold on one of the systems that the drive may travel to.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_RESERVED = re.compile(r"^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$", re.IGNORECASE)

#: How every sentence ends that another name answers; see `writing`.
_MENDED_BY_NAME = "Choose another name."

_BELOW_LABEL, _BETWEEN = 6, 12


class FilePanel(Panel):
    """Where to, under which name, in which format. Cancel has the focus at first.

    ``made`` is what puts it into each format, the usual one first; ``name`` is the name that is suggested, with a
    ``{number}`` that makes it a free one.

    The subclass says its title and what each format is for.

    Whatever goes wrong is told here, everything that was entered stays, and another place can be chosen.
    """

    panel_width = 440

    def __init__(self, desk: Desk, made: Mapping[str, Callable[[], bytes]], name: str) -> None:
        super().__init__(desk)
        self._made = made
        self._name = name
        self._fault: OutputError | InputError | None = None
        self._own_name = False
        self._warning = self.body.add(Notice("note"), 8)
        self.place = self.body.add(PlaceChoice(), _BETWEEN)
        self._complaint = self.body.add(Complaint(), _BETWEEN)
        self.file_name = self.body.add(Field(), _BETWEEN)
        self._how = self.body.add(Text("", "smallm"), _BETWEEN)
        self.formats = self.body.add(Segmented([(each, each.upper()) for each in made]), _BELOW_LABEL)
        self._format_hint = self.body.add(Text("", "caption", "ink3"), _BELOW_LABEL)
        self.formats.set_current(next(iter(made)))
        for choice in (self._how, self.formats):  # one format is no choice
            choice.setVisible(len(made) > 1)
        self.place.changed.connect(self._place_chosen)
        self.place.submitted.connect(self.save)
        self.formats.chosen.connect(lambda _key: self._format_chosen())
        self.file_name.edited.connect(lambda _text: self._named())
        self.file_name.submitted.connect(self.save)
        self.retranslate_ui()
        self._place_chosen()

    def title_text(self) -> str:
        """The title in the active language."""
        raise NotImplementedError

    def format_hint(self, ending: str) -> str:
        """What a file of that format is for."""
        raise NotImplementedError

    def saved(self, path: Path, content: bytes) -> None:
        """``content`` stands at ``path``: close, and say so."""
        self._desk.close_panel()
        self._desk.tell(_("Saved: {folder}").format(folder=path.parent))

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel first, then Save."""
        super().fill_bar(bar)
        self.save_button = bar.add(Button(kind="primary", icon="save"))
        self.save_button.clicked.connect(lambda _checked=False: self.save())

    # -- what is chosen ------------------------------------------------------------------------------------------------

    def chosen_path(self) -> Path:
        """The file to write. Raises InputError when folder or name cannot be one."""
        folder, ending = self.place.chosen_folder(), f".{self.formats.current()}"
        name = self.file_name.text().strip()
        if name.lower().endswith(ending):
            name = name[: -len(ending)].rstrip()
        if not name or _FORBIDDEN.search(name) or _RESERVED.match(name) or name.startswith(".") or name.endswith("."):
            raise InputError(N_("Letters and digits only, no signs such as / or : in it. Choose another name."))
        return folder / f"{name}{ending}"

    def _free_name(self) -> str:
        """The first neutral name that is free at the chosen place."""
        try:
            folder = self.place.chosen_folder()
        except InputError:
            folder = places.documents_folder()
        taken = until_done(lambda: _names_in(folder))
        number = 1
        while f"{self._name.format(number=number)}.{self.formats.current()}" in taken:
            number += 1
        return self._name.format(number=number)

    # -- what a person does --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the file, or say what stands in the way."""
        self._mend()
        made = self._made[self.formats.current()]
        try:
            path = self.chosen_path()
            content = self.put(path, made)
        except (InputError, OutputError) as fault:
            self.refuse(fault)
            return
        self.saved(path, content)

    def put(self, path: Path, made: Callable[[], bytes]) -> bytes:
        """Write what ``made`` makes to ``path``. A long paper and a slow drive take a while. Raises OutputError."""

        def written() -> bytes:
            content = made()
            writing.write(path, content)
            return content

        try:
            return until_done(written, tell=self.tell_wait)
        finally:
            self.save_button.setText(_("Save"))

    def tell_wait(self) -> None:
        """Say that it takes a while."""
        self.save_button.setText(_("One moment…"))
        announce(self, self.save_button.text())

    def refuse(self, fault: InputError | OutputError) -> None:
        """Say what stands in the way, where it can be mended."""
        self._fault = fault
        self._tell_fault()
        self._focus_fault()
        announce(self, fault.text(_), urgent=True)

    def _place_chosen(self) -> None:
        self._suggest()
        self._mend()

    def _format_chosen(self) -> None:
        self._suggest()
        self._mend()
        self._tell_format()

    def _suggest(self) -> None:
        """Put the next free name into the field, unless the person has chosen one of her own."""
        if not self._own_name:
            self.file_name.set_text(self._free_name())

    def _named(self) -> None:
        self._own_name = bool(self.file_name.text().strip())
        self._mend()

    def _mend(self) -> None:
        self._fault = None
        self._tell_fault()

    # -- what went wrong -----------------------------------------------------------------------------------------------

    def _is_about_name(self) -> bool:
        """Whether the fault is mended by another name: then it stands beside the name."""
        return self._fault is not None and self._fault.message.endswith(_MENDED_BY_NAME)

    def _tell_fault(self) -> None:
        sentence = "" if self._fault is None else self._fault.text(_)
        named = self._is_about_name()
        self.file_name.set_error(sentence if named else "")
        self._complaint.set_sentence("" if named else sentence)

    def _focus_fault(self) -> None:
        if self._is_about_name():
            self.file_name.line.setFocus()
        else:
            self.place.focus_choice()
        # Measured first: the sentence has just taken its room.
        QTimer.singleShot(0, self, self._show_fault)

    def _show_fault(self) -> None:
        fault: QWidget = self.file_name if self._is_about_name() else self._complaint
        self.area.show_widget(fault)

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again; what was chosen and typed stays."""
        self.set_title(self.title_text())
        self.close_button.setText(_("Cancel"))
        self.save_button.setText(_("Save"))
        self._warning.set_text(
            _("Everybody who opens a folder of this computer can see the file. Your own USB stick is safer.")
        )
        self.place.retranslate(_("Where to"))
        self.file_name.set_label(_("Name of the file"))
        self._how.setText(_("Format"))
        self.formats.setAccessibleName(_("Format"))
        self._tell_format()
        self._tell_fault()

    def _tell_format(self) -> None:
        self.file_name.set_suffix(f".{self.formats.current()}")
        self._format_hint.setText(self.format_hint(self.formats.current()))


def _names_in(folder: Path) -> set[str]:
    """The names in a folder, in lower case, because some drives do not tell them apart; none if it cannot be read."""
    try:
        return {path.name.lower() for path in folder.iterdir()}
    except (OSError, ValueError):
        return set()
