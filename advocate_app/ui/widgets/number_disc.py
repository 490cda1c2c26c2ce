"""`NumberDisc`: the number of a step."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling


class NumberDisc(Restyling, QWidget):
    """A soft disc of 28 px with a digit, or a solid one of 34 px. The order of the steps says the same to a reader."""

    def __init__(self, number: int, *, solid: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._solid = solid
        self._digit = Prose(str(number), "bodyb" if solid else "smallb")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def set_number(self, number: int) -> None:
        """Change the digit."""
        self._digit.set_text(str(number))
        self.update()

    def sizeHint(self) -> QSize:
        """The disc."""
        side = self._look.icon(34 if self._solid else 28)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc and the digit in its middle."""
        look, whole = self._look, QRectF(self.rect())
        painter = painting.painter_on(self)
        if self._solid:
            painting.disc(painter, whole.center(), whole.width(), look.color("accent"))
        else:
            edge = painting.edge(look.color("accent_line"), look.border())
            painting.disc(painter, whole.center(), whole.width(), look.color("accent_soft"), edge)
        width, height = self._digit.natural_width(look), look.line_height(self._digit.style)
        at = QPointF(round(whole.center().x() - width / 2), round(whole.center().y() - height / 2))
        self._digit.paint(painter, look, at, width, look.color("on_accent" if self._solid else "accent"))
        painter.end()
