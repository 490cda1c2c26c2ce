"""`RailHeading`: the heading of a section beside the sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

_BELOW = 10


class RailHeading(Column):
    """A heading of 15 px with a thin line below it; `style` "h3" and no line for the steps of a result."""

    ring = 0

    def __init__(
        self, text: str = "", *, style: str = "smallb", ruled: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=(0, 0, 0, 0), parent=parent)
        self._words = self.add(Text(text, style))
        if ruled:
            self.add(Rule(), _BELOW)

    def set_text(self, text: str) -> None:
        """Change the heading."""
        self._words.setText(text)

    def text(self) -> str:
        """The heading as it is read."""
        return self._words.text()
