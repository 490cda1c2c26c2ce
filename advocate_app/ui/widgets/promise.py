"""`Promise`: something that the next page will hold."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

_AIR, _BESIDE_ICON = 11, 13


class Promise(Column):
    """An icon, a title and a line, with a thin line below; nothing to press."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        row = self.add(Row(_BESIDE_ICON))
        self._icon = row.add(IconLabel("scale", 20, line="smallm"))
        words = row.add(Column(), stretch=1)
        self._title = words.add(Text("", "smallm"))
        self._line = words.add(Text("", "caption", "ink2"))
        self.add(Rule(), _AIR)

    def set_promise(self, icon: str, title: str, line: str) -> None:
        """Show these."""
        self._icon.set_icon(icon)
        self._title.setText(title)
        self._line.setText(line)

    def title(self) -> str:
        """The title as it is read."""
        return self._title.text()
