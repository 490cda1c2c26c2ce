"""`StatementBlock`: what the law says, where, and when that was checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate_app.ui.metrics import RING
from advocate_app.ui.widgets.badge import Badge, BadgeKind
from advocate_app.ui.widgets.checked_date import CheckedDate
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.source_chip import SourceChip
from advocate_app.ui.widgets.text import Text

_BAR, _INDENT, _ABOVE, _BELOW, _ABOVE_CHIPS = 3, 18, 2, 4, 6


class StatementBlock(Column):
    """A bar at the left, the text, below it the source chips and the check date, which wrap.

    `style` is "body", or "small" in narrow columns. Signal: `source_opened(key)` with the key of the chip.
    """

    source_opened = Signal(str)
    bar = "accent_line"

    def __init__(
        self,
        text: str = "",
        *,
        style: str = "body",
        color: str = "ink",
        max_width: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=(_INDENT, _ABOVE, 0, _BELOW), parent=parent)
        self.ring = self._layout.ring = RING
        self.words = self.add(Text(text, style, color, max_width=max_width))
        self._flow = self.add(Flow(), _ABOVE_CHIPS)
        self._chips: list[SourceChip] = []
        self._build([])
        self._flow.hide()

    def set_text(self, text: str) -> None:
        """Change the statement."""
        self.words.setText(text)

    def set_sources(self, chips: Sequence[tuple[str, str]], date: str = "", *, badge: BadgeKind | None = None) -> None:
        """Show chips (key, citation) and the check date; with `badge` the date becomes a badge of that kind.

        With the same keys as before only the words change, so that the focus stays.
        """
        if [key for key, _citation in chips] != [chip.property("key") for chip in self._chips]:
            self._build([key for key, _citation in chips])
        for chip, (_key, citation) in zip(self._chips, chips, strict=True):
            chip.setText(citation)
        self._date.setText(date)
        self._date.setVisible(bool(date) and badge is None)
        self._badge.setVisible(bool(date) and badge is not None)
        if badge is not None:
            self._badge.set_kind(badge)
            self._badge.setText(date)
        self._flow.setVisible(bool(chips or date))

    def chips(self) -> list[SourceChip]:
        """The source chips from left to right."""
        return list(self._chips)

    def _build(self, keys: Sequence[str]) -> None:
        self._date, self._badge = CheckedDate(), Badge("", "aged")
        self._flow.clear()
        self._chips = []
        for key in keys:
            chip = self._flow.add(SourceChip())
            chip.setProperty("key", key)
            chip.opened.connect(lambda key=key: self.source_opened.emit(key))
            self._chips.append(chip)
        self._flow.add(self._date)
        self._flow.add(self._badge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        tall = self.height() - 2 * RING
        painter.fillRect(QRectF(RING, RING, _BAR, tall), self._look.color(self.bar))
        painter.end()
