"""`Sheet`: the white page on the desk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.ui import painting
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.scroll_area import ScrollArea

_CORNER, _SIDE, _SIDE_NARROW, _TOP, _TOP_SHORT, _TOP_NARROW, _BOTTOM = 12, 40, 26, 23, 15, 12, 8


class Sheet(Restyling, QWidget):
    """A frame with a middle that scrolls, `body`, and a bar that does not, `bar`.

    In a narrow window it goes from edge to edge without border or corners. The bar is there once it has a button.
    `side` is the padding left and right, `bottom` the one above the bar, in pixels at 100 %.
    """

    def __init__(
        self, *, side: float = _SIDE, bottom: float = _BOTTOM, gap: float = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.take_look()
        self._side = side
        self._bottom = bottom
        self.area = ScrollArea(gap=gap)
        self.bar = ActionBar(side=side)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addWidget(self.area, 1)
        self._box.addWidget(self.bar)
        self.follow_look()

    @property
    def body(self) -> Column:
        """The column in the middle."""
        return self.area.content

    def restyle(self) -> None:
        """Set the padding by the size of the window."""
        look = self._look
        side = min(self._side, _SIDE_NARROW) if look.narrow else self._side
        top = _TOP_NARROW if look.narrow else _TOP_SHORT if look.short else _TOP
        self.area.set_padding(side, top, side, self._bottom)
        edge = 0 if look.narrow else round(look.border())
        self._box.setContentsMargins(edge, edge, edge, edge)

    def sizeHint(self) -> QSize:
        """All of the body and the bar."""
        return self._box.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the line above the bar."""
        look = self._look
        painter = painting.painter_on(self)
        line, width = look.color("line"), look.border()
        if look.narrow:
            painter.fillRect(self.rect(), look.color("surface"))
        else:
            painting.box(
                painter, QRectF(self.rect()), look.pad(_CORNER), look.color("surface"), painting.edge(line, width)
            )
        if self.bar.isVisibleTo(self) and not self.bar.is_empty():
            inset = 0.0 if look.narrow else width
            painter.fillRect(QRectF(inset, self.bar.y(), self.width() - 2 * inset, round(look.border(1))), line)
        painter.end()
