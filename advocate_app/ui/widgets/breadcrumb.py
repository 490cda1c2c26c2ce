"""`Breadcrumb`: where in the program this page is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.look import SizeClass
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling

_CHEVRON, _BESIDE = 16, 9


class Breadcrumb(Restyling, QLabel):
    """The way from "Home" to this page; only the last part where there is no room for all of it.

    It cannot be pressed: Home has a button of its own. Under 900 px it takes no room at all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._parts: list[Prose] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.follow_look()

    def set_parts(self, parts: Sequence[str]) -> None:
        """Show these words; the last is the page itself."""
        last = len(parts) - 1
        self._parts = [Prose(part, "smallm" if place == last else "small") for place, part in enumerate(parts)]
        super().setText(" › ".join(parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All parts on one line."""
        return QSize(self._width(self._parts), self._look.line_height("small"))

    def minimumSizeHint(self) -> QSize:
        """None: a window that has no room leaves it out."""
        return QSize(0, 0)

    def _width(self, parts: Sequence[Prose]) -> int:
        between = self._look.icon(_CHEVRON) + 2 * self._look.pad(_BESIDE)
        return sum(part.natural_width(self._look) for part in parts) + between * max(0, len(parts) - 1)

    def shown(self) -> list[Prose]:
        """The parts that there is room for now."""
        look = self._look
        if look.narrow or not self._parts:
            return []
        for parts in (self._parts if look.size_class is SizeClass.WIDE else [], self._parts[-1:]):
            if parts and self._width(parts) <= self.width():
                return parts
        return []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts with chevrons between them."""
        look, shown = self._look, self.shown()
        painter = painting.painter_on(self)
        x, middle = 0.0, self.height() / 2
        for place, part in enumerate(shown):
            if place:
                side = look.icon(_CHEVRON)
                spot = QRectF(x + look.pad(_BESIDE), middle - side / 2, side, side)
                icons.paint(painter, "chevron-right", spot, look.color("ink3"), icons.FIRM)
                x += side + 2 * look.pad(_BESIDE)
            width = part.natural_width(look)
            at = QPointF(x, round(middle - look.line_height(part.style) / 2))
            part.paint(painter, look, at, width, look.color("ink" if part is shown[-1] else "ink2"))
            x += width
        painter.end()
