"""`Spread`: a sheet and its rail, laid out for the width of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui.look import SizeClass
from advocate_app.ui.metrics import RING
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.slim_scroll_bar import LANE

_FRAME, _WIDE_FRAME, _WIDE_FROM = 1152, 1280, 1600
_SHEET, _RAIL, _GUTTER = 820, 296, 36
_DESK, _SHORT_DESK, _RAIL_DOWN = 20, 8, 4


class Foot(Disclosure):
    """Where the rail goes when there is no room beside the sheet: closed at first, at the foot of the sheet.

    Hidden in a wide window. A page puts it last into the scrolling middle of its sheet.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(barred=False, parent=parent)
        self.hide()


class Spread(Restyling, QWidget):
    """A sheet with its rail at the right in a wide window, and in the sheet's `foot` in any other.

    Without a rail the sheet takes the whole frame. The page adds `foot` to the middle of its sheet and names it with
    `set_caption()`. The rail keeps its state when the window changes.
    """

    def __init__(self, sheet: QWidget, rail: QWidget | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        # It has a parent from the beginning: without one, showing it would open a window of its own.
        self.foot = Foot(self)
        self._sheet = sheet
        self._rail = rail
        # Room for the ring on every side: what stands out of its parent is cut there.
        self._side = ScrollArea(padding=(RING, RING, LANE + RING, _DESK), parent=self)
        self._beside: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sheet.setParent(self)
        self.setTabOrder(sheet, self._side)
        self.follow_look()

    def set_caption(self, caption: str) -> None:
        """The words that open the rail where it stands at the foot."""
        self.foot.set_caption(caption)

    def restyle(self) -> None:
        """Put the rail where it belongs now."""
        beside = self._look.size_class is SizeClass.WIDE and self._rail is not None
        if beside is not self._beside:
            self._beside = beside
            self._move_rail(beside=beside)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place sheet and rail."""
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """None: the middle of the sheet scrolls."""
        return QSize(0, 0)

    def _move_rail(self, *, beside: bool) -> None:
        self._side.setVisible(beside)
        self.foot.setVisible(self._rail is not None and not beside)
        if self._rail is not None:
            (self._side.content if beside else self.foot.body).add(self._rail)
            self._rail.show()

    def _arrange(self) -> None:
        look, width, height = self._look, self.width(), self.height()
        if look.size_class is SizeClass.NARROW:
            self._sheet.setGeometry(self.rect())
            return
        desk = look.pad(_SHORT_DESK if look.short else _DESK)
        inside = height - 2 * desk
        if look.size_class is SizeClass.MEDIUM:
            wide = min(look.text_width(_SHEET), width - 2 * desk)
            self._put_sheet((width - wide) // 2, desk, wide, inside)
            return
        frame = look.text_width(_WIDE_FRAME if width / look.factor >= _WIDE_FROM else _FRAME)
        rail = look.text_width(_RAIL)
        left = (width - frame) // 2
        sheet = frame - rail - look.text_width(_GUTTER) if self._beside else frame
        self._put_sheet(left, desk, sheet, inside)
        if self._beside:
            down = desk + look.pad(_RAIL_DOWN)
            self._side.setGeometry(QRect(left + frame - rail - RING, down, rail + 2 * RING + LANE, height - down))

    def _put_sheet(self, x: int, y: int, width: int, height: int) -> None:
        # What has no frame of its own keeps room beside it, for focus rings and the lane of its thumb, and runs out of
        # the foot of the window, so that it is seen to go on.
        ring: int = getattr(self._sheet, "ring", 0)
        self._sheet.setGeometry(x - ring, y, width + 2 * ring, self.height() - y if ring else height)
