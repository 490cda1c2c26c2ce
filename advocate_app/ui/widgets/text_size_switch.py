"""`TextSizeSwitch`: smaller and larger type."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.metrics import RING
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.pressable import Pressable

_WIDE, _HIGH, _CORNER = 94, 44, 8


class _Half(Pressable):
    """One of the two letters, with its sign."""

    ring = 0

    def __init__(self, style: str, sign: str, parent: QWidget) -> None:
        super().__init__("A", style, parent)
        self._track = parent
        self._sign = Prose(sign, "captionm")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the track paint the ring."""
        super().focusInEvent(event)
        self._track.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Have the track take the ring away."""
        super().focusOutEvent(event)
        self._track.update()

    def sizeHint(self) -> QSize:
        """Half of the track."""
        return QSize(self._look.square(_WIDE) // 2, self._look.square(_HIGH))

    def heightForWidth(self, width: int) -> int:
        """The height of the track."""
        return self._look.square(_HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint without a ring: the track paints it, because it lies outside."""
        painter = painting.painter_on(self)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Paint the letter and its sign on the same line."""
        look, whole, state = self._look, QRectF(self.rect()), self.state()
        if state in {"hover", "press"}:
            fill = look.color("accent_soft" if state == "hover" else "accent_soft2")
            painting.box(painter, whole, look.pad(_CORNER), fill)
        ink = look.color("disabled" if state == "off" else "ink")
        letter, sign = self._prose.natural_width(look), self._sign.natural_width(look)
        x = round((whole.width() - letter - sign) / 2)
        baseline = whole.center().y() + look.pad(6)
        at = QPointF(x, round(baseline - look.line_height(self._prose.style) * 0.68))
        self._prose.paint(painter, look, at, letter, ink)
        raised = QPointF(x + letter, round(baseline - look.line_height("captionm") * 0.68) - look.pad(3))
        self._sign.paint(painter, look, raised, sign, ink)


class TextSizeSwitch(Restyling, QWidget):
    """A two-part control of 94×44 px. Neither half is ever off: the focus would be lost at the last step.

    The owner sets the accessible names. Signals: `smaller_requested()`, `larger_requested()`.
    """

    ring = RING
    smaller_requested = Signal()
    larger_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self.smaller, self.larger = _Half("smallm", "−", self), _Half("h3", "+", self)
        for half, request in ((self.smaller, self.smaller_requested), (self.larger, self.larger_requested)):
            half.clicked.connect(lambda _checked=False, request=request: request.emit())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def set_names(self, smaller: str, larger: str) -> None:
        """Change the accessible names and tooltips of the halves."""
        for half, name in ((self.smaller, smaller), (self.larger, larger)):
            half.setAccessibleName(name)
            half.setToolTip(name)

    def restyle(self) -> None:
        """Place the halves anew."""
        self._arrange()

    def sizeHint(self) -> QSize:
        """The track."""
        return QSize(self._look.square(_WIDE) + 2 * RING, self._look.square(_HIGH) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the halves."""
        self._arrange()

    def _arrange(self) -> None:
        half = (self.width() - 2 * RING) // 2
        high = self.height() - 2 * RING
        self.smaller.setGeometry(RING, RING, half, high)
        self.larger.setGeometry(RING + half, RING, self.width() - 2 * RING - half, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the line between the halves, and the ring."""
        look = self._look
        painter = painting.painter_on(self)
        track = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        edge = painting.edge(look.color("line"), 2) if look.contrast else None
        painting.box(painter, track, look.pad(_CORNER), look.color("surface3"), edge)
        between = QRectF(round(track.center().x()), track.y() + track.height() / 4, 1, track.height() / 2)
        painter.fillRect(between, look.color("line"))
        for half in (self.smaller, self.larger):
            if half.hasFocus():
                painting.focus_ring(painter, QRectF(half.geometry()), look.pad(_CORNER), look.color("focus"))
        painter.end()
