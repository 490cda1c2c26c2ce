"""`StepBlock`: one thing to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.number_disc import NumberDisc
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.text import Text

_BESIDE_DISC, _BELOW_TITLE, _ABOVE_LINKS, _LINE = 12, 1, 4, 560


class StepBlock(Row):
    """A numbered disc, a title, a line, what the step rests on, and a link that does it.

    Signals: `source_opened(key)`, `followed` when the link was pressed.
    """

    source_opened = Signal(str)
    followed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(_BESIDE_DISC, parent=parent)
        self._disc = self.add(NumberDisc(1))
        words = self.add(Column(), stretch=1)
        self._title = words.add(Text("", "smallb"), 2)
        self._line = words.add(Text("", "small", "ink2", max_width=_LINE), _BELOW_TITLE)
        self._sources = words.add(SourceLine(), _ABOVE_LINKS)
        self._sources.opened.connect(self.source_opened)
        self.link = words.add(LinkButton(icon="file-text"), _ABOVE_LINKS)
        self.link.clicked.connect(lambda _checked=False: self.followed.emit())

    def set_step(self, number: int, title: str, line: str) -> None:
        """Show these."""
        self._disc.set_number(number)
        self._title.setText(title)
        self._line.setText(line)

    def set_sources(self, chips: Sequence[tuple[str, str]], date: str) -> None:
        """Show chips (key, citation) and their check date, or nothing."""
        self._sources.set_sources(chips, date)

    def set_link(self, caption: str) -> None:
        """Name the link; without a caption there is none."""
        self.link.setText(caption)
        self.link.setVisible(bool(caption))

    def title(self) -> str:
        """The title as it is read."""
        return self._title.text()
