"""`RegionList`: the regions, found by typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Region
from advocate_app.search.regions import RegionFinder
from advocate_app.ui.announcing import announce
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.list_row import ListRow
from advocate_app.ui.widgets.text import Text

#: The row of the whole country.
COUNTRY = ""
_BELOW_FIELD, _ABOVE_NOTHING = 8, 6


class RegionList(Column):
    """A field and the whole country with its regions below it; one row is current. Signal: `chosen(region)`.

    The field filters the rows; Enter chooses the first. The country is "".
    """

    chosen = Signal(str)

    def __init__(self, regions: Mapping[str, Region], *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._finder = RegionFinder(regions.values())
        self._order: list[str] = [COUNTRY, *regions]
        self.field = self.add(Field(icon="search"))
        self.field.edited.connect(self._filter)
        self.field.submitted.connect(self._choose_first)
        self._nothing = self.add(Text("", "small", "ink2"), _ABOVE_NOTHING)
        self._nothing.hide()
        self._rows = self.add(Column(), _BELOW_FIELD)
        self.rows: list[ListRow] = []
        for _name in self._order:
            row = self._rows.add(ListRow())
            row.clicked.connect(lambda _checked=False, row=row: self._choose(row))
            row.moved.connect(lambda step, row=row: self._move(row, step))
            self.rows.append(row)
        self._current = COUNTRY

    def tell(self, regions: Sequence[Region], names: Sequence[str]) -> None:
        """Set every word: the regions in their order, and the name of each."""
        self._order = [COUNTRY, *(region.id for region in regions)]
        for row, name in zip(self.rows, (_("The whole country"), *names), strict=True):
            row.setText(name)
        self.field.set_name(_("Find a region or a town"))
        self.field.set_placeholder(_("Region or town"))
        self._nothing.setText(_("Nothing is called like this. Numbers of the whole country work everywhere."))
        self.set_current(self._current)
        self._filter(self.field.text())

    def set_current(self, region: str) -> None:
        """Mark the region that is shown."""
        self._current = region
        for row, name in zip(self.rows, self._order, strict=True):
            if row.is_current() is not (name == region):
                row.set_current(current=name == region)

    def clear(self) -> None:
        """Show all regions again."""
        self.field.set_text("")
        self._filter("")

    def row(self, region: str) -> ListRow:
        """The row of ``region``."""
        return self.rows[self._order.index(region)]

    def shown(self) -> list[str]:
        """The regions that the typed words leave, in their order."""
        return [name for name, row in zip(self._order, self.rows, strict=True) if not row.isHidden()]

    def _filter(self, text: str) -> None:
        found = set(self._finder.find(text)) if text.strip() else set(self._order)
        for name, row in zip(self._order, self.rows, strict=True):
            if row.isHidden() is (name in found):
                row.setVisible(name in found)
        if self._nothing.isHidden() is not bool(found):
            self._nothing.setVisible(not found)
            if not found:
                announce(self, self._nothing.text())

    def _choose_first(self) -> None:
        found = self._finder.find(self.field.text())
        if found and self.field.text().strip():
            self.chosen.emit(found[0])

    def _choose(self, row: ListRow) -> None:
        self.chosen.emit(self._order[self.rows.index(row)])

    def _move(self, row: ListRow, step: int) -> None:
        shown = [each for each in self.rows if not each.isHidden()]
        place = shown.index(row) + step
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
