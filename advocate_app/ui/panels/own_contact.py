"""`OwnContactPanel`: a contact is added to the own list, corrected, hidden or removed."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.directory import ContactWording, capital, names_in_order
from advocate_app.errors import N_, AdvocateAppError, OutputError
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact, Known
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.model.topic import LINES
from advocate_app.own_list import clean, table
from advocate_app.own_list.importing import RowReader
from advocate_app.own_list.words import COLUMNS, KINDS
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.parts.region_list import COUNTRY
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.complaint import Complaint
from advocate_app.ui.widgets.drop_down import DropDown
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.grid import Grid
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text import Text

#: What is typed, in the order of the form; the short ones stand two beside each other.
_SHORT: Final = ("name", "numbers", "hours", "languages", "messenger", "site")
_LONG: Final = ("text", "note")
#: Examples in empty fields of a new contact.
_EXAMPLES: Final = {
    "numbers": "8 (7142) 00-00-00",
    "hours": N_("Mon-Fri 9:00-18:00"),
    "languages": "kk, ru",
}
_FREE: Final = {Known.YES: N_("yes"), Known.NO: N_("no"), Known.UNKNOWN: N_("not known")}
_BELOW_LABEL, _BETWEEN, _BESIDE, _LEAST = 6, 12, 14, 230


class OwnContactPanel(Panel):
    """The form. A field of a shipped contact that stays empty stays as shipped; what that is stands in it, pale."""

    panel_width = 600

    def __init__(self, desk: Desk, *, contact: Contact | None = None, region: str = COUNTRY) -> None:
        super().__init__(desk)
        own = desk.own
        self._id = "" if contact is None else contact.id
        self._shipped = own.known.contacts.get(self._id)
        self._before = own.own.entries.get(self._id)
        self._fault: AdvocateAppError | None = None
        self._sure = False
        self._warning = self.body.add(Notice("note"), 8)
        self._labels: dict[str, Text] = {}
        head = self.body.add(Grid(2, _BESIDE, _LEAST), _BETWEEN)
        self.kind = self._choice("kind", head)
        self.region = self._choice("region", head)
        head.setVisible(self._shipped is None)
        self._kind_fault = self.body.add(Complaint(), _BELOW_LABEL)
        self.fields: dict[str, Field] = {}
        self._add_fields(_SHORT if self._shipped is None else _SHORT[1:-1])
        self._free_label = self.body.add(Text("", "smallm"), _BETWEEN)
        self.free = self.body.add(Segmented([(key.value, "") for key in Known]), _BELOW_LABEL)
        self._complaint = self.body.add(Complaint(), _BETWEEN)
        self.remove_link = self.body.add(LinkButton(icon="circle-slash"), _BETWEEN)
        for field in self.fields.values():
            field.submitted.connect(self.save)
            field.edited.connect(lambda _text, field=field: field.set_error(""))
        self.kind.chosen.connect(lambda _key: self._kind_fault.set_sentence(""))
        self.remove_link.clicked.connect(lambda _checked=False: self._remove())
        self.remove_link.setVisible(self._can_be_removed())
        self._region_at_first = region
        self.retranslate_ui()
        self._fill()

    def _add_fields(self, paired: tuple[str, ...]) -> None:
        """All fields in their order. What was shipped stands in them, so its name and address need a whole row."""
        pairs: Grid | None = None
        for name in (*_SHORT, *_LONG):
            if name not in paired:
                self.fields[name] = self.body.add(Field(), _BETWEEN)
                continue
            if pairs is None:
                pairs = self.body.add(Grid(2, _BESIDE, _LEAST), _BETWEEN)
            self.fields[name] = pairs.add(Field())

    def _choice(self, name: str, grid: Grid) -> DropDown:
        """A drop-down below its label, as wide as a field."""
        column = grid.add(Column(_BELOW_LABEL))
        self._labels[name] = column.add(Text("", "smallm"))
        return column.add(DropDown(style="small", fills=True))

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then Save."""
        super().fill_bar(bar)
        self.save_button = bar.add(Button(kind="primary", icon="check"))
        self.save_button.clicked.connect(lambda _checked=False: self.save())

    def first_focus(self) -> QWidget:
        """What is to be chosen or typed first."""
        return self.kind if self._shipped is None else self.fields["name"].line

    # -- what stands in the form ---------------------------------------------------------------------------------------

    def _fill(self) -> None:
        before = self._before
        if before is None:
            self.region.set_current(self._region_at_first)
            self.free.set_current(Known.UNKNOWN.value)
            return
        cells = table.cells_of(before, self._desk.own.known.regions, i18n.active())
        for name, field in self.fields.items():
            field.set_text(cells[name])
        self.region.set_current(before.region or COUNTRY)
        if before.kind is not None:
            self.kind.set_current(before.kind.value)
        self.free.set_current(before.free.value)

    def _cells(self) -> dict[str, str]:
        cells = {name: clean(field.text()) for name, field in self.fields.items()}
        free = Known(self.free.current())
        cells["free"] = "" if free is Known.UNKNOWN else _(_FREE[free])
        cells["id"] = self._id
        if self._shipped is None:
            cells |= {"kind": self.kind.current(), "region": self.region.current()}
        return cells

    # -- what a person does --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Take what was entered into the list, or say what is wrong with it."""
        desk = self._desk
        own = desk.own
        entry, wrong = RowReader(own.known, desk.today).entry(self._cells(), own.own)
        if not self._id and entry.id in own.own.entries:
            entry = msgspec.structs.replace(entry, id=_free_id(entry.id, own.own))
        if self._before is not None:  # a form asks for no test call: that of before stays
            called = (self._before.answered_on, self._before.answered_by)
            entry = msgspec.structs.replace(entry, answered_on=called[0], answered_by=called[1])
        sentences = {flaw.field: flaw.error.text(_) for flaw in reversed(wrong)}
        for name, field in self.fields.items():
            field.set_error(sentences.get(name, ""))
        self._kind_fault.set_sentence(sentences.get("kind", ""))
        if wrong:
            self._point_at(next(iter(reversed(sentences))), next(iter(reversed(sentences.values()))))
            return
        self._take(own.own.having(entry) if _counts(entry) else own.own.without(entry.id), _("Taken into your list."))

    def _remove(self) -> None:
        own = self._desk.own.own
        if self._shipped is not None and self._before is None:
            hidden = Entry(self._id, hidden=True, entered_on=self._desk.today)
            self._take(own.having(hidden), _("The contact is hidden. “Your list…” shows it again."))
        elif self._sure:
            self._take(own.without(self._id), _("Removed from your list."))
        else:
            self._sure = True
            self._tell_remove()
            announce(self, self.remove_link.text(), urgent=True)

    def _take(self, own: OwnList, told: str) -> None:
        try:
            self._desk.change_own(own)
        except OutputError as fault:
            self._fault = fault
            self._tell_fault()
            announce(self, fault.text(_), urgent=True)
            QTimer.singleShot(0, self, lambda: self.area.show_widget(self._complaint))
            return
        self._desk.close_panel()
        self._desk.tell(told)

    def _can_be_removed(self) -> bool:
        return self._before is not None or (self._shipped is not None and self._id not in LINES)

    def _point_at(self, name: str, sentence: str) -> None:
        field = self.fields.get(name)
        target: QWidget = self.kind if field is None else field.line
        target.setFocus()
        announce(self, sentence, urgent=True)
        # Measured first: the sentence has just taken its room.
        QTimer.singleShot(0, self, lambda: self.area.show_widget(field or self._kind_fault))

    # -- words ---------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again; what was entered stays."""
        super().retranslate_ui()
        desk = self._desk
        said = ContactWording(desk.bundle, desk.today, desk.moment())
        title = _("Add a contact") if not self._id else _("Correct a contact")
        self.set_title(title if self._shipped is None else f"{title}: {said.text(self._shipped.short)}")
        self.close_button.setText(_("Cancel"))
        self.save_button.setText(_("Save"))
        self._warning.set_text(
            _(
                "Write only what may be told to anybody. "
                "Never write the address of a centre or the name of somebody you help."
            )
            if self._shipped is None
            else _("What stays empty stays as it came with the program. What you write is shown in all languages.")
        )
        self.kind.set_choices(
            [("", _("Choose the kind of contact")), *((kind.value, _(text)) for kind, text in KINDS.items())]
        )
        for name, label in self._labels.items():
            label.setText(_(COLUMNS[name]))
        self.kind.set_name(_(COLUMNS["kind"]))
        self.kind.set_current(self.kind.current())
        regions = names_in_order(desk.bundle.regions)
        names = [(region.id, capital(region.names.name(i18n.active()))) for region in regions]
        self.region.set_choices([(COUNTRY, _("The whole country")), *names])
        self.region.set_name(_(COLUMNS["region"]))
        self.region.set_current(self.region.current())
        pale = self._pale(said)
        for name, field in self.fields.items():
            field.set_label(_(COLUMNS[name]))
            field.set_placeholder(pale.get(name, ""))
        self._free_label.setText(_(COLUMNS["free"]))
        self.free.setAccessibleName(_(COLUMNS["free"]))
        for key, text in _FREE.items():
            self.free.set_caption(key.value, _(text))
        self._tell_remove()
        self._tell_fault()

    def _pale(self, said: ContactWording) -> dict[str, str]:
        """What stands in the empty fields: examples, or what was shipped."""
        contact = self._shipped
        if contact is None:
            return {name: _(text) for name, text in _EXAMPLES.items()}
        shipped = Entry("", numbers=contact.numbers, hours=contact.hours, languages=contact.languages)
        cells = table.cells_of(shipped, self._desk.own.known.regions, i18n.active())
        return {
            **{name: cells[name] for name in ("numbers", "hours", "languages")},
            "name": said.text(contact.short),
            "text": said.text(contact.text),
            "note": said.text(contact.note),
            "messenger": contact.messenger,
            "site": contact.site,
        }

    def _tell_remove(self) -> None:
        if self._shipped is None:
            first = _("Remove from your list")
        elif self._before is None:
            first = _("Hide this contact")
        else:
            first = _("Undo the correction")
        self.remove_link.setText(_("Press again to remove it") if self._sure else first)

    def _tell_fault(self) -> None:
        self._complaint.set_sentence("" if self._fault is None else self._fault.text(_))


def _counts(entry: Entry) -> bool:
    """Whether ``entry`` is more than the id of a shipped contact."""
    return entry.kind is not None or entry.says_something() or entry.answered_on is not None


def _free_id(wanted: str, own: OwnList) -> str:
    """``wanted`` with a number, because another contact has that id already."""
    number = 2
    while f"{wanted}-{number}" in own.entries:
        number += 1
    return f"{wanted}-{number}"
