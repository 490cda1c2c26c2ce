"""`DateField`: a field for a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.ui import typed_date
from advocate_app.ui.widgets.field import Field


class DateField(Field):
    """A field for a day, typed as dd.mm.yyyy or in another usual way; what is no date stays as it was typed.

    Signal: `date_changed(date | None)`, while a person types; None for an empty field and for what is no date.
    """

    date_changed = Signal(object)

    def __init__(self, label: str = "", *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, placeholder=placeholder, icon="calendar-days", parent=parent)
        self._told: dt.date | None = None
        self.line.setMaxLength(20)
        self.edited.connect(self._typed)
        self.left.connect(self._tidy)

    def date(self) -> dt.date | None:
        """The day that stands in the field, or None."""
        return typed_date.parse(self.text())

    def set_date(self, day: dt.date | None) -> None:
        """Show a day, or an empty field."""
        self._told = day
        if day is None:
            self.set_text("")
        elif day != self.date():
            self.set_text(typed_date.show(day))

    def _typed(self) -> None:
        day = self.date()
        if day != self._told:
            self._told = day
            self.date_changed.emit(day)

    def _tidy(self) -> None:
        day = self.date()
        if day is not None:
            self.set_text(typed_date.show(day))
