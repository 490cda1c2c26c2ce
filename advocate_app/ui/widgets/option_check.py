"""`OptionCheck`: an answer that does not exclude others."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from advocate_app.ui.widgets.option_face import OptionFace


class OptionCheck(OptionFace, QCheckBox):
    """A check box as a row: label, hint below it, and the number of the key that ticks it (0 for none)."""

    square = True

    def __init__(self, label: str = "", hint: str = "", number: int = 0, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wear(label, hint, number)
