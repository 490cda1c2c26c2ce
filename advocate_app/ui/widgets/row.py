"""`Row`: widgets side by side."""

from __future__ import annotations

from typing import Literal, TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QWidget

from advocate_app.ui.look import Look
from advocate_app.ui.metrics import RING
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.column import ColumnLayout, clear
from advocate_app.ui.widgets.ringed_layout import Place

Part = TypeVar("Part", bound=QWidget)
Align = Literal["top", "center", "fill"]


class RowLayout(ColumnLayout):
    """Widgets side by side; with `folds` they stand one below the other where they do not fit."""

    def __init__(
        self, look: Look, gap: float, padding: tuple[float, float, float, float] | None, *, align: Align, folds: bool
    ) -> None:
        super().__init__(look, gap, padding)
        self._align = align
        self._folds = folds

    def set_folds(self, folds: bool) -> None:
        """Change whether the row may fold."""
        self._folds = folds
        self.invalidate()

    def folded(self, width: int) -> bool:
        """Whether the widgets stand one below the other in `width` pixels."""
        return self._folds and self._whole(wanted=True) > width

    def widths(self) -> tuple[int, int]:
        """The sum of the widths and gaps; the least of a folding row is its widest widget."""
        least = super().widths()[0] if self._folds else self._whole(wanted=False)
        return least, self._whole(wanted=True)

    def height_of(self, width: int) -> int:
        """The tallest widget."""
        if self.folded(width):
            return super().height_of(width)
        places = self.shown()
        return max(
            (place.height_at(wide) for place, wide in zip(places, self._shares(places, width), strict=True)), default=0
        )

    def least_height(self) -> int:
        """The tallest of the least heights."""
        return max((place.least_height for place in self.shown()), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets; what width is left goes to those that stretch."""
        inner = self.inner(rect)
        if self.folded(inner.width()):
            super().setGeometry(rect)
            return
        QLayout.setGeometry(self, rect)
        places, x = self.shown(), inner.x()
        for index, (place, width) in enumerate(zip(places, self._shares(places, inner.width()), strict=True)):
            x += self.gap_before(place) if index else 0
            fills = self._align == "fill" or place.grows_tall
            height = inner.height() if fills else min(place.height_at(width), inner.height())
            down = (inner.height() - height) // 2 if self._align == "center" else 0
            place.put(x, inner.y() + down, width, height)
            x += width

    def _whole(self, *, wanted: bool) -> int:
        places = self.shown()
        gaps = sum(self.gap_before(place) for place in places[1:])
        return gaps + sum(place.hint if wanted else place.least for place in places)

    def _shares(self, places: list[Place], width: int) -> list[int]:
        spare = width - sum(self.gap_before(place) for place in places[1:])
        least = [place.least for place in places]
        hints = [low if place.stretch else max(low, place.hint) for place, low in zip(places, least, strict=True)]
        lacking = sum(hints) - spare
        if lacking > 0:
            room = sum(hints) - sum(least)
            cut = min(1.0, lacking / room) if room else 0.0
            return [hint - round((hint - low) * cut) for hint, low in zip(hints, least, strict=True)]
        return _stretched(places, hints, spare)


def _stretched(places: list[Place], hints: list[int], spare: int) -> list[int]:
    """Share the width among those that stretch, in proportion, none under its least width."""
    shares = list(hints)
    open_ = [index for index, place in enumerate(places) if place.stretch]
    while open_:
        rest = spare - sum(share for index, share in enumerate(shares) if index not in open_)
        whole = sum(places[index].stretch for index in open_)
        too_wide = [index for index in open_ if rest * places[index].stretch / whole < hints[index]]
        if not too_wide:
            for index in open_:
                shares[index] = rest * places[index].stretch // whole
            break
        open_ = [index for index in open_ if index not in too_wide]
    return shares


class Row(Restyling, QWidget):
    """Widgets side by side, `gap` pixels (at 100 %) apart.

    `align` says how those lower than the row stand. With `folds` the row becomes a column where its widgets do not
    fit beside each other.
    """

    ring = RING

    def __init__(
        self,
        gap: float = 14,
        *,
        align: Align = "top",
        folds: bool = False,
        padding: tuple[float, float, float, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.take_look()
        if padding is not None:
            self.ring = 0
        self._layout = RowLayout(self._look, gap, padding, align=align, folds=folds)
        self.setLayout(self._layout)
        self.follow_look()

    def add(self, widget: Part, gap: float | None = None, *, stretch: int = 0, index: int | None = None) -> Part:
        """Add a widget `gap` pixels (at 100 %) after what stands before it, and give it back.

        With `stretch` it takes its share of the width that is left; without, the width it asks for.
        """
        self._layout.put(widget, gap, stretch, index)
        return widget

    def add_stretch(self) -> None:
        """Add air that takes the width that is left."""
        self._layout.put_stretch()

    def set_padding(self, left: float, top: float, right: float, bottom: float) -> None:
        """Change the padding, in pixels at 100 %."""
        self._layout.set_padding((left, top, right, bottom))

    def set_folds(self, folds: bool) -> None:
        """Let the row become a column where its widgets do not fit beside each other, or not."""
        self._layout.set_folds(folds)

    def folded(self) -> bool:
        """Whether the widgets stand one below the other now."""
        return self._layout.folded(self._layout.inner(self.rect()).width())

    def is_empty(self) -> bool:
        """Whether nothing was added."""
        return self._layout.count() == 0

    def clear(self) -> None:
        """Remove all widgets and delete them."""
        clear(self._layout)

    def restyle(self) -> None:
        """Measure again."""
        self._layout.invalidate()
