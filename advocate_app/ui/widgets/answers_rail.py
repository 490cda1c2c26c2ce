"""`AnswersRail`: the answers given so far, beside the question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.answer_row import AnswerRow
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.rail_heading import RailHeading
from advocate_app.ui.widgets.row import Row
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
        self._rows: PooledColumn[AnswerRow] = self.add(PooledColumn(self._row, _AIR), _AIR)
        self._privacy_row = self.add(Row(_BESIDE_ICON), 14)
        self._privacy_row.add(IconLabel("save-off", 16, "ink2", line="caption"))
        self._privacy = self._privacy_row.add(Text("", "caption", "ink2"), stretch=1)
        self._answers: list[tuple[str, str, str]] = []

    def set_heading(self, text: str) -> None:
        """Change the heading."""
        self._heading.set_text(text)

    def set_privacy(self, text: str) -> None:
        """Change the line at the end."""
        self._privacy.setText(text)
        self._privacy_row.setVisible(bool(text))

    def reserve(self, count: int) -> None:
        """Make rows ahead of time."""
        self._rows.reserve(count)

    def set_answers(self, answers: Sequence[tuple[str, str, str]]) -> None:
        """Show these (key, question, answer), in the rows that are there."""
        self._answers = list(answers)
        self._rows.take(len(answers))
        self.retranslate_ui()

    def rows(self) -> list[AnswerRow]:
        """The rows from top to bottom."""
        return self._rows.parts()

    def retranslate_ui(self) -> None:
        """Renew the words of the rows."""
        for (_key, question, answer), row in zip(self._answers, self._rows.parts(), strict=True):
            row.set_answer(question, answer, _("Change the answer: {question}").format(question=question))

    def _row(self) -> AnswerRow:
        row = AnswerRow()
        row.change_asked.connect(lambda: self.change_requested.emit(self._answers[self.rows().index(row)][0]))
        return row
