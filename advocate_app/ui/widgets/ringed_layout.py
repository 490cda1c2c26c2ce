"""`RingedLayout`: what the layouts of pages have in common."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget, QWidgetItem

from advocate_app.ui.look import Look
from advocate_app.ui.metrics import RING

_GROW = QSizePolicy.PolicyFlag.GrowFlag.value
_EXPAND = QSizePolicy.PolicyFlag.ExpandFlag.value


class Place:
    """One widget of a layout; `gap` is the air before it in pixels at 100 %, None for the layout's own.

    Sizes are measured once and kept until `forget()`: without that, each level of nesting would multiply the work.
    """

    __slots__ = ("_grows", "_hint", "_least", "gap", "item", "ring", "stretch", "widget")

    def __init__(self, item: QLayoutItem, gap: float | None = None, stretch: int = 0) -> None:
        self.item = item
        self.gap = gap
        self.stretch = stretch
        self.widget = item.widget()
        #: The margin that the widget keeps free for its focus ring.
        self.ring: int = getattr(self.widget, "ring", 0)
        self.forget()

    def forget(self) -> None:
        """Measure again when asked next."""
        self._hint: int | None = None
        self._least: QSize | None = None
        self._grows: bool | None = None

    @property
    def hidden(self) -> bool:
        """Whether it takes no room."""
        return self.widget is not None and self.widget.isHidden()

    @property
    def hint(self) -> int:
        """The width that is seen when the widget has all it wants."""
        if self._hint is None:
            self._hint = self.item.sizeHint().width() - 2 * self.ring
        return self._hint

    @property
    def least(self) -> int:
        """The least width that is seen."""
        return self._least_size().width() - 2 * self.ring

    @property
    def least_height(self) -> int:
        """The least height that is seen."""
        return self._least_size().height() - 2 * self.ring

    def _least_size(self) -> QSize:
        if self._least is None:
            self._least = self.item.minimumSize()
        return self._least

    @property
    def grows(self) -> bool:
        """Whether the widget takes more width than it asks for."""
        if self._grows is None:
            self._grows = self.widget is None or bool(self.widget.sizePolicy().horizontalPolicy().value & _GROW)
        return self._grows

    @property
    def grows_tall(self) -> bool:
        """Whether the widget takes all the height of a row, as an upright rule does."""
        return self.widget is not None and bool(self.widget.sizePolicy().verticalPolicy().value & _EXPAND)

    def width_in(self, available: int) -> int:
        """The width that is seen of the widget when `available` pixels are there."""
        if not self.grows:
            return min(available, self.hint)
        return available if self.widget is None else min(available, self.widget.maximumWidth() - 2 * self.ring)

    def height_at(self, width: int) -> int:
        """The height that is seen at a seen width."""
        if self.item.hasHeightForWidth():
            return self.item.heightForWidth(width + 2 * self.ring) - 2 * self.ring
        return self.item.sizeHint().height() - 2 * self.ring

    def put(self, x: int, y: int, width: int, height: int) -> None:
        """Place the widget so that what is seen fills the rectangle; its ring lies outside."""
        ring = self.ring
        self.item.setGeometry(QRect(x - ring, y - ring, width + 2 * ring, height + 2 * ring))


class RingedLayout(QLayout):
    """A layout that aligns what is seen of widgets and lets their focus rings overlap margins and gaps.

    Gaps and margins are given in pixels at 100 % and grow with the look.
    """

    def __init__(self, look: Look, gap: float, padding: tuple[float, float, float, float] | None) -> None:
        super().__init__()
        self._look = look
        self._gap = gap
        self._padding = padding
        self._places: list[Place] = []
        self._heights: dict[int, int] = {}
        self._margins: QMargins | None = None
        self._wanted: QSize | None = None
        self._smallest: QSize | None = None
        #: Room for the rings of widgets at the edge: a layout without padding keeps it, one with padding has it there.
        self.ring = RING if padding is None else 0
        #: Further pixels at the left, as they are now, for what the owner paints there.
        self.indent = 0
        #: Pixels of the right margin that lie outside, under a scroll bar.
        self.lane = 0

    # -- filling it ----------------------------------------------------------------------------------------------

    def put(self, widget: QWidget, gap: float | None = None, stretch: int = 0, index: int | None = None) -> None:
        """Add a widget at the end, or at `index`."""
        self.addChildWidget(widget)
        place = Place(QWidgetItem(widget), gap, stretch)
        self._places.insert(len(self._places) if index is None else index, place)
        self.invalidate()

    def put_stretch(self) -> None:
        """Add air that takes what is left."""
        self._places.append(Place(QSpacerItem(0, 0), 0, 1))
        self.invalidate()

    def set_padding(self, padding: tuple[float, float, float, float]) -> None:
        """Change left, top, right and bottom margin."""
        self._padding = padding
        self.invalidate()

    def set_gap(self, gap: float) -> None:
        """Change the air between widgets."""
        self._gap = gap
        self.invalidate()

    # -- for subclasses ----------------------------------------------------------------------------------------------

    def shown(self) -> list[Place]:
        """The places that are not hidden."""
        return [place for place in self._places if not place.hidden]

    def gap_before(self, place: Place) -> int:
        """The air before a place, as it is now."""
        return self._look.pad(self._gap if place.gap is None else place.gap)

    def margins(self) -> QMargins:
        """The margins as they are now."""
        if self._margins is None:
            left, top, right, bottom = (self.ring + self._look.pad(side) for side in self._padding or (0, 0, 0, 0))
            self._margins = QMargins(left + self.indent, top, max(self.ring, right - self.lane), bottom)
        return self._margins

    def inner(self, rect: QRect) -> QRect:
        """`rect` without the margins."""
        return rect.marginsRemoved(self.margins())

    def outer(self, width: int, height: int) -> QSize:
        """A size with the margins added."""
        margins = self.margins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def height_of(self, width: int) -> int:
        """The height that the content needs in `width` pixels, without the margins."""
        raise NotImplementedError

    def widths(self) -> tuple[int, int]:
        """The least and the wanted width of the content, without the margins."""
        raise NotImplementedError

    def least_height(self) -> int:
        """The least height of the content, without the margins."""
        return max((place.least_height for place in self.shown()), default=0)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        """Add a bare item, as `QLayout.addWidget()` does."""
        self._places.append(Place(item))

    def count(self) -> int:
        """How many items there are."""
        return len(self._places)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, or None."""
        return self._places[index].item if 0 <= index < len(self._places) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at `index` and give it back, or None."""
        if not 0 <= index < len(self._places):
            return None
        item = self._places.pop(index).item
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Wide, because text wraps; never tall."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Always: there may be text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        found = self._heights.get(width)
        if found is None:
            inner = width - self.outer(0, 0).width()
            found = self._heights[width] = self.outer(0, self.height_of(inner)).height()
        return found

    def sizeHint(self) -> QSize:
        """The wanted width and the height that goes with it."""
        if self._wanted is None:
            width = self.outer(self.widths()[1], 0).width()
            self._wanted = QSize(width, self.heightForWidth(width))
        return self._wanted

    def minimumSize(self) -> QSize:
        """The least width, and the least height at any width."""
        if self._smallest is None:
            self._smallest = self.outer(self.widths()[0], self.least_height())
        return self._smallest

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        self._margins = self._wanted = self._smallest = None
        for place in self._places:
            place.forget()
        super().invalidate()
