"""`ListSpread`: a list, the tools and a sheet or cards, laid out for the width of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui.metrics import RING
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.sheet import Sheet
from advocate_app.ui.widgets.slim_scroll_bar import LANE

_FRAME, _WIDE_FRAME, _WIDE_FROM = 1152, 1280, 1600
_LIST, _GUTTER, _ALONE = 252, 28, 820
_DESK, _SHORT_DESK, _BELOW_TOOLS = 20, 8, 10
#: How wide the sheet must be, at 100 %, for the list to stand beside one language, two, three.
_ROOM = (560, 620, 1000)


class ListSpread(Restyling, QWidget):
    """The list at the left where there is room for it, else in a disclosure on top of the sheet.

    In a narrow window the tools scroll with the sheet, in any other they stand above it. Cards without a sheet are an
    area that scrolls: its rings and the lane of its thumb stand out at the sides, so that the cards are flush with the
    title.
    """

    def __init__(
        self, listed: QWidget, tools: Row, sheet: Sheet | ScrollArea, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.take_look()
        self._listed, self._tools, self._sheet = listed, tools, sheet
        self._framed = isinstance(sheet, Sheet)
        self._body = sheet.body if isinstance(sheet, Sheet) else sheet.content
        self._languages = 1
        self._beside: bool | None = None
        self._above: bool | None = None
        self._side = ScrollArea(padding=(RING, RING, LANE + RING, _DESK), parent=self)
        self.disclosure = Disclosure(barred=False)
        self._body.add(self.disclosure, 12, index=0)
        sheet.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_look()

    def set_languages(self, count: int) -> None:
        """Make room for so many languages."""
        self._languages = count
        self._place()

    def arrange(self) -> None:
        """Place everything again, because the tools have other words."""
        self._arrange()

    def is_beside(self) -> bool:
        """Whether the list stands beside the sheet."""
        return bool(self._beside)

    def show_in_list(self, row: QWidget) -> None:
        """Scroll the list to ``row``."""
        if self._beside:
            self._side.show_widget(row)

    def restyle(self) -> None:
        """Put list and tools where they belong now."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        self._place()

    def minimumSizeHint(self) -> QSize:
        """None: the sheet scrolls."""
        return QSize(0, 0)

    def _place(self) -> None:
        look = self._look
        room = self._frame() - look.text_width(_LIST + _GUTTER)
        beside = not look.narrow and room >= look.text_width(_ROOM[self._languages - 1])
        if beside is not self._beside:
            self._beside = beside
            self._side.setVisible(beside)
            self.disclosure.setVisible(not beside)
            (self._side.content if beside else self.disclosure.body).add(self._listed)
            self._listed.show()
        above = not look.narrow
        if above is not self._above:
            self._above = above
            if above:
                self._tools.setParent(self)
            else:
                self._body.add(self._tools, index=0)
            self._tools.show()
        self._arrange()

    def _frame(self) -> int:
        """The width of all, in pixels."""
        look, width = self._look, self.width()
        most = look.text_width(_WIDE_FRAME if width / look.factor >= _WIDE_FROM else _FRAME)
        return min(most, width - 2 * look.pad(_DESK))

    def _arrange(self) -> None:
        look, width, height = self._look, self.width(), self.height()
        if look.narrow:
            self._sheet.setGeometry(self.rect())
            return
        desk, frame = look.pad(_SHORT_DESK if look.short else _DESK), self._frame()
        if not self._beside and self._languages == 1:
            frame = min(frame, look.text_width(_ALONE))
        left, right = (width - frame) // 2, (width + frame) // 2
        x = left
        if self._beside:
            wide = look.text_width(_LIST)
            self._side.setGeometry(left - RING, desk - RING, wide + 2 * RING + LANE, height - desk + RING)
            x += wide + look.text_width(_GUTTER)
        high = self._tools.heightForWidth(right - x + 2 * RING)
        self._tools.setGeometry(x - RING, desk - RING, right - x + 2 * RING, high)
        top = desk - 2 * RING + high + look.pad(_BELOW_TOOLS)
        if self._framed:
            self._sheet.setGeometry(x, top, right - x, height - desk - top)
        else:
            self._sheet.setGeometry(x - RING, top, right - x + RING + LANE, height - top)
