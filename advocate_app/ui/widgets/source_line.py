"""`SourceLine`: source chips and the day on which they were checked, without a statement of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.badge import Badge, BadgeKind
from advocate_app.ui.widgets.checked_date import CheckedDate
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.source_chip import SourceChip


class SourceLine(Flow):
    """Chips from the left, the date after them; they wrap. Signal: `opened(key)` with the key of the chip pressed."""

    opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self._chips: list[SourceChip] = []
        self._keys: list[str] = []
        self._date = CheckedDate()
        self.add(self._date)
        self._badge: Badge | None = None  # made when something is aged
        self.hide()

    def set_sources(self, chips: Sequence[tuple[str, str]], date: str = "", *, badge: BadgeKind | None = None) -> None:
        """Show chips (key, citation) and the check date; with `badge` the date becomes a badge of that kind.

        Hidden without both.
        """
        self._keys = [key for key, _citation in chips]
        while len(self._chips) < len(chips):
            self._build()
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(chips))
            if place < len(chips):
                chip.setText(chips[place][1])
        self._date.setText(date)
        self._date.setVisible(bool(date) and badge is None)
        self._tell_badge(date, badge)
        self.setVisible(bool(chips or date))

    def _tell_badge(self, date: str, kind: BadgeKind | None) -> None:
        if kind is not None and self._badge is None:
            self._badge = self.add(Badge())
        if self._badge is not None:
            self._badge.setVisible(bool(date) and kind is not None)
            self._badge.setText(date)
            if kind is not None:
                self._badge.set_kind(kind)

    def badge(self) -> Badge | None:
        """The badge, if one was ever shown."""
        return self._badge

    def chips(self) -> list[SourceChip]:
        """The chips shown, from left to right."""
        return self._chips[: len(self._keys)]

    def _build(self) -> None:
        place = len(self._chips)
        chip = SourceChip()
        chip.opened.connect(lambda: self.opened.emit(self._keys[place]))
        self._chips.append(chip)
        self._layout.put(chip, index=place)
