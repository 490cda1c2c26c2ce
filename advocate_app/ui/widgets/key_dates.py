"""`KeyDates`: the few days that everything else is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.mark import Mark, MarkKind
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.text import Text

_BESIDE_MARK, _BESIDE_DAY, _GAP = 11, 10, 12


class KeyDates(Row):
    """Days beside each other, each with its mark, label, date and weekday; below each other where they do not fit."""

    def __init__(self, marks: Sequence[MarkKind] = ("disc", "disc", "ring"), *, parent: QWidget | None = None) -> None:
        super().__init__(_GAP, folds=True, parent=parent)
        self._parts = [self._build(mark) for mark in marks]

    def set_dates(self, dates: Sequence[tuple[str, str, str]]) -> None:
        """Show (label, date, weekday) for each mark."""
        for (label, day, weekday), texts in zip(dates, self._parts, strict=True):
            for text, words in zip(texts, (label, day, weekday), strict=True):
                text.setText(words)

    def texts(self) -> list[tuple[str, str, str]]:
        """Label, date and weekday of each day as they are read."""
        return [(label.text(), day.text(), weekday.text()) for label, day, weekday in self._parts]

    def _build(self, mark: MarkKind) -> tuple[Text, Text, Text]:
        row = self.add(Row(_BESIDE_MARK), stretch=1)
        row.add(Mark(mark))
        words = row.add(Column(), stretch=1)
        label = words.add(Text("", "caption", "ink3"))
        line = words.add(Flow(_BESIDE_DAY, 0), 1)
        return label, line.add(Text("", "h3")), line.add(Text("", "small", "ink2"))
