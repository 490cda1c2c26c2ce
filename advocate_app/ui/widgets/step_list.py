"""`StepList`: what to do next, in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.number_disc import NumberDisc
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.text import Text

_GAP, _BESIDE_DISC, _BELOW_TITLE = 14, 12, 1


class StepList(Column):
    """Numbered steps: a disc, a title and a line each; the line can be missing."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(_GAP, parent=parent)
        self._steps: list[tuple[Text, Text]] = []

    def set_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Show these titles and lines. With the same number of steps only the words change."""
        if len(steps) != len(self._steps):
            self.clear()
            self._steps = [self._build(number) for number in range(1, len(steps) + 1)]
        for (title, line), (title_text, line_text) in zip(steps, self._steps, strict=True):
            title_text.setText(title)
            line_text.setText(line)
            line_text.setVisible(bool(line))

    def _build(self, number: int) -> tuple[Text, Text]:
        row = self.add(Row(_BESIDE_DISC))
        row.add(NumberDisc(number))
        words = row.add(Column(), stretch=1)
        return words.add(Text("", "smallb")), words.add(Text("", "small", "ink2"), _BELOW_TITLE)
