"""`KeyDates`: the few days that everything else is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets import mark
from advocate_app.ui.widgets.mark import MarkKind

_BESIDE_MARK, _BESIDE_DAY, _GAP, _BELOW = 11, 10, 12, 10


class KeyDates(Restyling, QLabel):
    """Days beside each other, each with its mark, label, date and weekday; below each other where they do not fit.

    It is painted as a whole; a screen reader gets the days as one text, in their order.
    """

    def __init__(self, marks: Sequence[MarkKind] = ("disc", "disc", "ring"), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._marks = marks
        self._days = [(Prose("", "caption"), Prose("", "h3"), Prose("", "small")) for _mark in marks]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_look()

    def set_dates(self, dates: Sequence[tuple[str, str, str]]) -> None:
        """Show (label, date, weekday) for each mark."""
        for words, proses in zip(dates, self._days, strict=True):
            for word, prose in zip(words, proses, strict=True):
                prose.set_text(word)
        self.setText("; ".join(f"{label}: {day}, {weekday}" for label, day, weekday in dates if label))
        self.updateGeometry()
        self.update()

    def texts(self) -> list[tuple[str, str, str]]:
        """Label, date and weekday of each day as they are read."""
        return [(label.plain, day.plain, weekday.plain) for label, day, weekday in self._days]

    # -- sizes -------------------------------------------------------------------------------------------------------

    def _widths(self) -> list[int]:
        look = self._look
        before = mark.width(look, "disc") + look.pad(_BESIDE_MARK)
        return [
            before
            + max(
                label.natural_width(look), day.natural_width(look) + look.pad(_BESIDE_DAY) + weekday.natural_width(look)
            )
            for label, day, weekday in self._days
        ]

    def _starts(self, width: int) -> list[int] | None:
        """Where each day begins on one line: at equal distances, or closer where a day is wide; None if they fold."""
        gap, widths = self._look.pad(_GAP), self._widths()
        spare = width - sum(widths) - (len(widths) - 1) * gap
        if spare < 0:
            return None
        pitch = (width + gap) // len(widths)
        if max(widths) + gap <= pitch:
            return [index * pitch for index in range(len(widths))]
        between = gap + spare // len(widths)
        return [sum(widths[:index]) + index * between for index in range(len(widths))]

    def _high(self) -> int:
        return self._look.line_height("caption") + self._look.line_height("h3") + 1

    def hasHeightForWidth(self) -> bool:
        """Always: the days fold."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line of days, or as many as there are days."""
        lines = len(self._days) if self._starts(width) is None else 1
        return lines * self._high() + (lines - 1) * self._look.pad(_BELOW)

    def sizeHint(self) -> QSize:
        """All days beside each other."""
        width = sum(self._widths()) + (len(self._days) - 1) * self._look.pad(_GAP)
        return QSize(width, self._high())

    def minimumSizeHint(self) -> QSize:
        """The widest day."""
        return QSize(max(self._widths()), self._high())

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint day by day."""
        look = self._look
        painter = painting.painter_on(self)
        starts = self._starts(self.width())
        wide = mark.width(look, "disc")
        for index, (kind, (label, day, weekday)) in enumerate(zip(self._marks, self._days, strict=True)):
            x = 0 if starts is None else starts[index]
            y = index * (self._high() + look.pad(_BELOW)) if starts is None else 0
            first = look.line_height("caption")
            mark.paint(painter, look, kind, QPointF(x + wide / 2, y + first / 2))
            x += wide + look.pad(_BESIDE_MARK)
            label.paint(painter, look, QPointF(x, y), label.natural_width(look), look.color("ink3"))
            y += first + 1
            day.paint(painter, look, QPointF(x, y), day.natural_width(look), look.color("ink"))
            x += day.natural_width(look) + look.pad(_BESIDE_DAY)
            y += round((look.line_height("h3") - look.line_height("small")) * 0.6)
            weekday.paint(painter, look, QPointF(x, y), weekday.natural_width(look), look.color("ink2"))
        painter.end()
