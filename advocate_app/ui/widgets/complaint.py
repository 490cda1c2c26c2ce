"""`Complaint`: a sentence that says what is still to be done before going on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.text import Text


class Complaint(Row):
    """An icon and a sentence in the colour of notes; hidden while there is nothing to say."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(8, parent=parent)
        self.add(IconLabel("triangle-alert", 18, "note_icon", line="smallm"))
        self._sentence = self.add(Text("", "smallm", "note_icon"), stretch=1)
        self.hide()

    def set_sentence(self, sentence: str) -> None:
        """Say it; an empty sentence takes it away."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What is said, empty when nothing is."""
        return "" if self.isHidden() else self._sentence.text()
