"""`PlaceChoice`: a folder on a drive that is plugged in, among the documents, or one whose path is typed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.errors import N_, InputError
from advocate_app.i18n import gettext as _
from advocate_app.ui import places
from advocate_app.ui.places import Place, PlaceKind
from advocate_app.ui.waiting import until_done
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.widgets.text import Text

OTHER: Final = "other"
_BELOW_LABEL, _BETWEEN = 6, 12


class PlaceChoice(Column):
    """The places, a link that looks for drives again, and the field for another folder.

    Signals: `changed` when another place is chosen or typed, `submitted` on Enter in the field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._places = _found()
        self._where = self.add(Text("", "smallm"))
        self.places = self.add(OptionGroup(numbered=False), _BELOW_LABEL)
        self.search_button = self.add(LinkButton(icon="refresh-cw"), 4)
        self.folder = self.add(Field(), _BETWEEN)
        self.places.chosen.connect(lambda _key: self._choose())
        self.search_button.clicked.connect(lambda _checked=False: self.search())
        self.folder.edited.connect(lambda _text: self.changed.emit())
        self.folder.submitted.connect(self.submitted)
        self._tell_places()
        self.places.set_answer(next(iter(self._places)))
        self.folder.hide()

    def chosen_folder(self) -> Path:
        """The chosen folder. Raises InputError when none was entered."""
        key = self.places.answer()
        if key != OTHER:
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

    def search(self) -> None:
        """Look for drives again; one that was plugged in meanwhile is chosen."""
        before, answer = set(self._places), self.places.answer()
        self._places = _found()
        self._tell_places()
        new = next((key for key in self._places if key not in before), None)
        kept = answer if answer == OTHER or answer in self._places else next(iter(self._places))
        self.places.set_answer(new or kept)
        self._choose()

    def focus_choice(self) -> None:
        """Put the focus where another folder is chosen."""
        if self.places.answer() == OTHER:
            self.folder.line.setFocus()
        else:
            self.places.focus_entry()

    def _choose(self) -> None:
        self.folder.setVisible(self.places.answer() == OTHER)
        self.changed.emit()

    def retranslate(self, where: str) -> None:
        """Set every word again; ``where`` stands above the places."""
        self._where.setText(where)
        self._tell_places()
        self.search_button.setText(_("Look for drives again"))
        self.folder.set_label(_("Folder"))

    def _tell_places(self) -> None:
        options = [(key, _place_name(place)) for key, place in self._places.items()]
        self.places.set_options([*options, (OTHER, _("Another folder"))])
        for key, place in self._places.items():
            row = self.places.row(key)
            row.set_icon("usb" if place.kind is PlaceKind.DRIVE else "folder")
            row.set_note(_place_note(place))
        self.places.row(OTHER).set_icon("folder")


def _found() -> dict[str, Place]:
    # A drive that sleeps or a network that does not answer is waited for.
    return {str(place.folder): place for place in until_done(places.places)}


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
