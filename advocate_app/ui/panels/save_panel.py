"""`SavePanel`: a letter, a sheet or cards are saved as a file, at a place that the person chose knowingly."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from advocate_app import i18n, writing
from advocate_app.errors import N_, InputError, OutputError
from advocate_app.i18n import gettext as _
from advocate_app.letters import Paper
from advocate_app.ui import paper_words, papers, places
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.places import Place, PlaceKind
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text import Text

_OTHER = "other"

#: Neutral on purpose, and in Latin letters: every system and every drive can hold it.
_NAME = "document-{number}"

#: What no name of a file may hold on one of the systems that the drive may travel to.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_RESERVED = re.compile(r"^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$", re.IGNORECASE)

#: How every sentence ends that another name answers; see `writing`.
_MENDED_BY_NAME = "Choose another name."

_BELOW_LABEL, _BETWEEN = 6, 12


class SavePanel(Panel):
    """Where to, under which name, in which format. Cancel has the focus at first.

    Whatever goes wrong is told here, everything that was entered stays, and another place can be chosen.
    """

    panel_width = 440

    def __init__(self, desk: Desk, document: Paper) -> None:
        super().__init__(desk)
        self._document = document
        self._places = _found()
        self._fault: OutputError | InputError | None = None
        self._own_name = False
        self._warning = self.body.add(Notice("note"), 8)
        self._where = self.body.add(Text("", "smallm"), _BETWEEN)
        self.places = self.body.add(OptionGroup(numbered=False), _BELOW_LABEL)
        self.search_button = self.body.add(LinkButton(icon="refresh-cw"), 4)
        self.folder = self.body.add(Field(), _BETWEEN)
        self._complaint = self.body.add(Complaint(), _BETWEEN)
        self.file_name = self.body.add(Field(), _BETWEEN)
        self._how = self.body.add(Text("", "smallm"), _BETWEEN)
        self._made = papers.formats(document)
        self.formats = self.body.add(Segmented([(each, each.upper()) for each in self._made]), _BELOW_LABEL)
        self._format_hint = self.body.add(Text("", "caption", "ink3"), _BELOW_LABEL)
        self.formats.set_current("pdf")
        for choice in (self._how, self.formats):  # one format is no choice
            choice.setVisible(len(self._made) > 1)
        self.places.chosen.connect(lambda _key: self._place_chosen())
        self.search_button.clicked.connect(lambda _checked=False: self.search())
        self.formats.chosen.connect(lambda _key: self._format_chosen())
        self.folder.edited.connect(lambda _text: self._mend())
        self.file_name.edited.connect(lambda _text: self._named())
        for field in (self.folder, self.file_name):
            field.submitted.connect(self.save)
        self.retranslate_ui()
        self.places.set_answer(next(iter(self._places)))
        self._place_chosen()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel first, then Save."""
        super().fill_bar(bar)
        self.save_button = bar.add(Button(kind="primary", icon="save"))
        self.save_button.clicked.connect(lambda _checked=False: self.save())

    # -- what is chosen ------------------------------------------------------------------------------------------------

    def chosen_folder(self) -> Path:
        """The folder to save to. Raises InputError when none was entered."""
        key = self.places.answer()
        if key != _OTHER:
            return self._places[key or next(iter(self._places))].folder
        typed = self.folder.text().strip()
        if not typed:
            raise InputError(N_("Enter the folder, or choose another place."))
        # Where a half path would lead is nothing that a person could know.
        if not Path(typed).is_absolute():
            raise InputError(
                N_("Enter the whole path of the folder, for example {example}"), example=places.documents_folder()
            )
        return Path(typed)

    def chosen_path(self) -> Path:
        """The file to write. Raises InputError when folder or name cannot be one."""
        folder, ending = self.chosen_folder(), f".{self.formats.current()}"
        name = self.file_name.text().strip()
        if name.lower().endswith(ending):
            name = name[: -len(ending)].rstrip()
        if not name or _FORBIDDEN.search(name) or _RESERVED.match(name) or name.startswith(".") or name.endswith("."):
            raise InputError(N_("Letters and digits only, no signs such as / or : in it. Choose another name."))
        return folder / f"{name}{ending}"

    def _free_name(self) -> str:
        """The first neutral name that is free at the chosen place."""
        try:
            folder = self.chosen_folder()
        except InputError:
            folder = places.documents_folder()
        taken = _names_in(folder)
        number = 1
        while f"{_NAME.format(number=number)}.{self.formats.current()}" in taken:
            number += 1
        return _NAME.format(number=number)

    # -- what a person does --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the file, or say what stands in the way."""
        self._mend()
        try:
            path = self.chosen_path()
            writing.write(path, self._made[self.formats.current()]())
        except (InputError, OutputError) as fault:
            self._fault = fault
            self._tell_fault()
            self._focus_fault()
            announce(self, fault.text(_), urgent=True)
            return
        self._desk.close_panel()
        self._desk.tell(_("Saved: {folder}").format(folder=path.parent))

    def search(self) -> None:
        """Look for drives again; one that was plugged in meanwhile is chosen."""
        before, answer = set(self._places), self.places.answer()
        self._places = _found()
        self._tell_places()
        new = next((key for key in self._places if key not in before), None)
        kept = answer if answer == _OTHER or answer in self._places else next(iter(self._places))
        self.places.set_answer(new or kept)
        self._place_chosen()

    def _place_chosen(self) -> None:
        self.folder.setVisible(self.places.answer() == _OTHER)
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
        elif self.places.answer() == _OTHER:
            self.folder.line.setFocus()
        else:
            self.places.focus_entry()
        # Measured first: the sentence has just taken its room.
        QTimer.singleShot(0, self, self._show_fault)

    def _show_fault(self) -> None:
        fault: QWidget = self.file_name if self._is_about_name() else self._complaint
        self.area.show_widget(fault)

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again; what was chosen and typed stays."""
        self.set_title(paper_words.save_title(self._document))
        self.close_button.setText(_("Cancel"))
        self.save_button.setText(_("Save"))
        self._warning.set_text(
            _("Everybody who opens a folder of this computer can see the file. Your own USB stick is safer.")
        )
        self._where.setText(_("Where to"))
        self._tell_places()
        self.search_button.setText(_("Look for drives again"))
        self.folder.set_label(_("Folder"))
        self.file_name.set_label(_("Name of the file"))
        self._how.setText(_("Format"))
        self.formats.setAccessibleName(_("Format"))
        self._tell_format()
        self._tell_fault()

    def _tell_places(self) -> None:
        options = [(key, _place_name(place)) for key, place in self._places.items()]
        self.places.set_options([*options, (_OTHER, _("Another folder"))])
        for key, place in self._places.items():
            row = self.places.row(key)
            row.set_icon("usb" if place.kind is PlaceKind.DRIVE else "folder")
            row.set_note(_place_note(place))
        self.places.row(_OTHER).set_icon("folder")

    def _tell_format(self) -> None:
        self.file_name.set_suffix(f".{self.formats.current()}")
        self._format_hint.setText(
            {
                "pdf": _("To print or to send. It cannot be changed easily."),
                "odt": _("To change it in Word or LibreOffice."),
                "txt": _("Only the words, for a message or a form."),
            }[self.formats.current()]
        )


def _found() -> dict[str, Place]:
    return {str(place.folder): place for place in places.places()}


def _names_in(folder: Path) -> set[str]:
    """The names in a folder, in lower case, because some drives do not tell them apart; none if it cannot be read."""
    try:
        return {path.name.lower() for path in folder.iterdir()}
    except (OSError, ValueError):
        return set()


def _place_name(place: Place) -> str:
    if place.kind is PlaceKind.DRIVE:
        return _("USB stick {name}").format(name=place.name)
    return _("Documents")


def _place_note(place: Place) -> str:
    if place.kind is not PlaceKind.DRIVE:
        return _("this computer")
    if place.gigabytes == 0:
        return _("under 1 GB free")
    return _("{size} GB free").format(size=i18n.format_number(place.gigabytes))
