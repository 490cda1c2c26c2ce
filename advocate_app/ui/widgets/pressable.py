"""`Pressable`: what all painted buttons have in common."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.metrics import RING
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling

State = Literal["rest", "hover", "press", "off"]


class Pressable(Restyling, QPushButton):
    """A push button that paints itself inside a margin for its focus ring. Space and Enter press it.

    A subclass gives `paint()` and the sizes. The caption is the accessible name unless another one is set.
    """

    ring = RING
    corner = 8

    def __init__(self, text: str, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._prose = Prose("", style)
        self._markup = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:
        """Change the caption; an ampersand is an ampersand."""
        if text == self._markup:
            return
        self._markup = text
        self._prose.set_text(text)
        super().setText(self._prose.plain.replace("&", "&&"))
        self.updateGeometry()

    def caption(self) -> str:
        """The caption as it is read."""
        return self._prose.plain

    def state(self) -> State:
        """How it is painted now, apart from focus."""
        if not self.isEnabled():
            return "off"
        if self.isDown():
            return "press"
        return "hover" if self.underMouse() else "rest"

    def seen(self) -> QRectF:
        """The rectangle of the border, without the margin of the ring."""
        return QRectF(self.rect()).adjusted(self.ring, self.ring, -self.ring, -self.ring)

    def hitButton(self, pos: QPoint) -> bool:
        """A click counts inside the border."""
        return self.seen().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Always: captions wrap."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a focused button, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its ring."""
        painter = painting.painter_on(self)
        self.paint(painter)
        if self.hasFocus():
            corner = self._look.pad(self.corner)
            painting.focus_ring(painter, self.seen(), corner, self._look.color("focus"))
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the ring."""
        raise NotImplementedError
