"""`OptionRow`: one of several answers."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton, QWidget

from advocate_app.ui.widgets.option_face import OptionFace


class OptionRow(OptionFace, QRadioButton):
    """A radio button as a row: label, hint below it, and the number of the key that chooses it (0 for none)."""

    def __init__(self, label: str = "", hint: str = "", number: int = 0, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wear(label, hint, number)
