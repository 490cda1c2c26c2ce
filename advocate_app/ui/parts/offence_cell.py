"""`OffenceCell`: an offence with what may be imposed for it, in one language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.ui.topic_reading import Sources
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.text import Text

_BETWEEN_CASES, _ABOVE_CHIPS, _LINE = 4, 6, 640


class OffenceCell(Column):
    """Title, one paragraph for each case, sources at the foot. Signal: `source_opened(provision)`."""

    source_opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = self.add(Text("", "smallb"))
        self.cases = self.add(PooledColumn(_case, _BETWEEN_CASES), 2)
        self.add_stretch()
        self.sources = self.add(SourceLine(), _ABOVE_CHIPS)
        self.sources.opened.connect(self.source_opened)

    def show_offence(self, title: str, cases: Sequence[str], sources: Sources) -> None:
        """Show these words."""
        self._title.setText(title)
        for text, words in zip(self.cases.take(len(cases)), cases, strict=True):
            text.setText(words)
        chips, date, badge = sources
        self.sources.set_sources(chips, date, badge=badge)


def _case() -> Text:
    return Text("", "small", "ink2", max_width=_LINE)
