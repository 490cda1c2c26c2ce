"""`SlimScrollBar`: a thumb of 5 px in a lane of 12."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from advocate_app.ui import painting
from advocate_app.ui.restyling import Restyling

LANE = 12
_THUMB, _END = 5, 2


class SlimScrollBar(Restyling, QScrollBar):
    """A vertical scroll bar that paints nothing but its thumb, and not even that when all is in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.take_look()
        self.setSingleStep(24)
        self.follow_look()

    def sizeHint(self) -> QSize:
        """The lane."""
        return QSize(LANE, 3 * LANE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the thumb."""
        if self.maximum() <= self.minimum():
            return
        # Imported where there is a thumb to paint: the class of styles brings many enumerations, and the first page
        # needs none.
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        slider = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        look = self._look
        strong = look.contrast or self.underMouse() or self.isSliderDown()
        thumb = QRectF((self.width() - _THUMB) / 2, slider.y() + _END, _THUMB, slider.height() - 2 * _END)
        painter = painting.painter_on(self)
        painting.box(painter, thumb, _THUMB / 2, look.color("line_strong" if strong else "line_mid"))
        painter.end()
