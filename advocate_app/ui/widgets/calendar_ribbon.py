"""`CalendarRibbon`: the days of a leave, drawn as a band through the weeks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling

_ROW, _CELL, _GUTTER, _HEAD = 33, 45, 42, 26
_BAND, _CORNER, _DISC, _BACK, _DOT, _DOT_DOWN = 25, 7, 25, 27, 4.4, 10.5
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class LeaveDays:
    """First and last day of the leave, the day back at work if it is known, and the holidays around them."""

    first: date
    last: date
    back: date | None = None
    holidays: Collection[date] = field(default_factory=frozenset)


class CalendarRibbon(Restyling, QLabel):
    """Weeks as rows: the leave is a band, its ends are discs, the day back is a ring, holidays have a dot.

    A screen reader gets the sentence of `set_sentence()`, because the same dates stand above in words.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._days: LeaveDays | None = None
        self._months: Sequence[str] = [""] * 12
        self._weekdays: Sequence[str] = [""] * 7
        self._numbers: dict[tuple[str, str], Prose] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def set_days(self, days: LeaveDays) -> None:
        """Show this leave."""
        self._days = days
        self.updateGeometry()
        self.update()

    def set_names(self, months: Sequence[str], weekdays: Sequence[str]) -> None:
        """Change the short names: twelve months from January, seven weekdays from Monday."""
        self._months, self._weekdays = months, weekdays
        self.update()

    def set_sentence(self, text: str) -> None:
        """Change what a screen reader says."""
        self.setText(text)

    # -- sizes -------------------------------------------------------------------------------------------------------

    def _unit(self, length: float) -> float:
        return length * (1 + 0.75 * (self._look.factor - 1))

    def sizeHint(self) -> QSize:
        """Seven cells and the gutter; the names of the weekdays and the weeks."""
        width = self._unit(_GUTTER + 7 * _CELL)
        return QSize(round(width), round(self._unit(_HEAD) + len(self._weeks()) * self._unit(_ROW)))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Never."""
        return False

    def _weeks(self) -> list[date]:
        """The Monday of each week shown."""
        if self._days is None:
            return []
        start = self._days.first - timedelta(days=self._days.first.weekday())
        end = max(self._days.last, self._days.back or self._days.last)
        return [start + _WEEK * index for index in range((end - start).days // 7 + 1)]

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, then week by week band, marks and numbers."""
        if self._days is None:
            return
        painter = painting.painter_on(self)
        for index, name in enumerate(self._weekdays):
            middle = QPointF(self._unit(_GUTTER + _CELL * (index + 0.5)), self._unit(_HEAD) / 2)
            self._write(painter, name, "captionm", middle, self._look.color("ink3"))
        shown = 0
        for row, monday in enumerate(self._weeks()):
            y = self._unit(_HEAD) + self._unit(_ROW) * (row + 0.5)
            # A month is named once, at the first week that begins in it; the first week has the month of the leave.
            month = self._days.first.month if row == 0 else monday.month
            if month != shown:
                shown = month
                self._write_month(painter, self._months[month - 1], y)
            self._paint_band(painter, monday, y, self._days)
            for column in range(7):
                middle = QPointF(self._unit(_GUTTER + _CELL * (column + 0.5)), y)
                self._paint_day(painter, monday + timedelta(days=column), middle, self._days)
        painter.end()

    def _paint_band(self, painter: QPainter, monday: date, y: float, days: LeaveDays) -> None:
        start, end = max(monday, days.first), min(monday + timedelta(days=6), days.last)
        if start > end:
            return
        high = self._unit(_BAND)
        cell, gutter = self._unit(_CELL), self._unit(_GUTTER)
        left, right = gutter + cell * (start - monday).days, gutter + cell * ((end - monday).days + 1)
        half, corner = high / 2, self._unit(_CORNER)
        if start == days.first:
            left += cell / 2 - half
        else:
            left += self._unit(3)
        if end == days.last:
            right -= cell / 2 - half
        else:
            right -= self._unit(3)
        path = QPainterPath()
        path.addRoundedRect(QRectF(left, y - half, right - left, high), corner, corner)
        # Fully round where the leave begins and ends.
        if start == days.first:
            path = _rounded_end(path, QRectF(left, y - half, high, high))
        if end == days.last:
            path = _rounded_end(path, QRectF(right - high, y - half, high, high), right=True)
        painter.fillPath(path, self._look.color("accent_soft2"))
        if self._look.contrast:
            painter.strokePath(path, painting.edge(self._look.color("accent_line"), 1.5))

    def _paint_day(self, painter: QPainter, day: date, middle: QPointF, days: LeaveDays) -> None:
        look = self._look
        style, ink = "small", look.color("ink" if days.first <= day <= days.last else "ink3")
        if day in {days.first, days.last}:
            painting.disc(painter, middle, self._unit(_DISC), look.color("accent"))
            style, ink = "smallb", look.color("on_accent")
        elif day == days.back:
            edge = painting.edge(look.color("ok"), 2)
            painting.disc(painter, middle, self._unit(_BACK), look.color("ok_soft"), edge)
            style, ink = "smallb", look.color("ok")
        self._write(painter, str(day.day), style, middle, ink)
        if day in days.holidays and day not in {days.first, days.last, days.back}:
            dot = QPointF(middle.x(), middle.y() + self._unit(_DOT_DOWN))
            painting.disc(painter, dot, self._unit(_DOT), look.color("note_icon"))

    def _write(self, painter: QPainter, text: str, style: str, middle: QPointF, ink: QColor) -> None:
        look = self._look
        prose = self._numbers.setdefault((text, style), Prose(text, style))
        width, height = prose.natural_width(look), look.line_height(style)
        at = QPointF(floor(middle.x() - width / 2 + 0.5), floor(middle.y() - height / 2))
        prose.paint(painter, look, at, width, ink)

    def _write_month(self, painter: QPainter, name: str, y: float) -> None:
        look = self._look
        prose = self._numbers.setdefault((name, "captionm"), Prose(name, "captionm"))
        at = QPointF(0, floor(y - look.line_height("captionm") / 2))
        prose.paint(painter, look, at, prose.natural_width(look), look.color("ink3"))


def _rounded_end(path: QPainterPath, square: QRectF, *, right: bool = False) -> QPainterPath:
    """Replace the corners inside `square`, at the left or right end of a band, by a half circle."""
    half = QRectF(square)
    if right:
        half.setLeft(square.center().x())
    else:
        half.setRight(square.center().x())
    corners, circle = QPainterPath(), QPainterPath()
    corners.addRect(half)
    circle.addEllipse(square)
    return path.subtracted(corners).united(circle).simplified()
