"""`AnswersRail`: the answers given so far, beside the question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.icon_button import IconButton
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.rail_heading import RailHeading
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

_AIR, _BESIDE_ICON = 11, 10


class AnswersRail(Retranslating, Column):
    """Heading, one row for each answer with a pencil, and the privacy line.

    Signal: `change_requested(key)` when a pencil was pressed.
    """

    change_requested = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = self.add(RailHeading())
        self._rows = self.add(Column(_AIR), _AIR)
        self._privacy_row = self.add(Row(_BESIDE_ICON), 14)
        self._privacy_row.add(IconLabel("save-off", 16, "ink2", line="caption"))
        self._privacy = self._privacy_row.add(Text("", "caption", "ink2"), stretch=1)
        self._answers: list[tuple[str, str, str]] = []
        self._parts: list[tuple[Text, Text, IconButton]] = []

    def set_heading(self, text: str) -> None:
        """Change the heading."""
        self._heading.set_text(text)

    def set_privacy(self, text: str) -> None:
        """Change the line at the end."""
        self._privacy.setText(text)
        self._privacy_row.setVisible(bool(text))

    def set_answers(self, answers: Sequence[tuple[str, str, str]]) -> None:
        """Show these (key, question, answer). With the same keys as before only the words change."""
        if [answer[0] for answer in answers] != [answer[0] for answer in self._answers]:
            self._rows.clear()
            self._parts = [self._build(key) for key, _question, _answer in answers]
        self._answers = list(answers)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Renew the words of the rows."""
        for (_key, question, answer), (above, below, pencil) in zip(self._answers, self._parts, strict=True):
            above.setText(question)
            below.setText(answer)
            pencil.set_name(_("Change the answer: {question}").format(question=above.text()))

    def _build(self, key: str) -> tuple[Text, Text, IconButton]:
        row = self._rows.add(Row(8))
        words = row.add(Column(1), stretch=1)
        above, below = words.add(Text("", "caption", "ink3")), words.add(Text("", "smallm"))
        pencil = row.add(IconButton("pencil", side=26, color="accent"))
        pencil.clicked.connect(lambda _checked=False: self.change_requested.emit(key))
        self._rows.add(Rule())
        return above, below, pencil
