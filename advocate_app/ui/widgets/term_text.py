"""`TermText`: a paragraph in which terms of the law are underlined and can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui import painting
from advocate_app.ui.announcing import announce
from advocate_app.ui.metrics import RING
from advocate_app.ui.widgets.text import Text

_CORNER = 4

#: Where a term begins, how many characters it has, its id.
Mark = tuple[int, int, str]


class TermText(Text):
    """Text with dotted lines under terms. Tab goes from term to term, Enter or Space opens the one with the ring.

    Signal: `term_opened(id)`.
    """

    ring = RING
    term_opened = Signal(str)

    def __init__(
        self, text: str = "", style: str = "body", color: str = "ink", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, style, color, parent=parent)
        self._marks: tuple[Mark, ...] = ()
        self._chosen = 0
        self.setMouseTracking(True)

    def set_terms(self, marks: Sequence[Mark]) -> None:
        """Underline these parts of the plain text, from left to right."""
        found = tuple(marks)
        self._chosen = min(self._chosen, max(0, len(found) - 1))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if found else Qt.FocusPolicy.NoFocus)
        names = ", ".join(self._name(mark) for mark in found)
        self.setAccessibleDescription(_("Terms explained here: {terms}").format(terms=names) if found else "")
        if found != self._marks:
            self._marks = found
            self.update()

    def terms(self) -> list[str]:
        """The ids of the terms that are underlined."""
        return [term for _start, _length, term in self._marks]

    def current_term(self) -> str:
        """The id of the term that has the ring while the text has the focus; empty without terms."""
        return self._marks[self._chosen][2] if self._marks else ""

    def _name(self, mark: Mark) -> str:
        return self._prose.plain[mark[0] : mark[0] + mark[1]]

    def spots(self, number: int) -> list[QRectF]:
        """Where the term of that number stands, one box for each line."""
        start, length, _term = self._marks[number]
        boxes = self._prose.spots(self._look, self._limited(self.width() - 2 * RING), (start, length))
        return [box.translated(RING, RING) for box in boxes]

    # -- sizes: those of a text, and room for the ring -----------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        return super().heightForWidth(width - 2 * RING) + 2 * RING

    def sizeHint(self) -> QSize:
        """The size on one line."""
        return super().sizeHint() + QSize(2 * RING, 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """The widest word on one line."""
        return super().minimumSizeHint() + QSize(2 * RING, 2 * RING)

    # -- keys and mouse ------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name that Qt gave it
        """Go to the next term; from the last one to the next control."""
        if self.hasFocus() and self._choose(self._chosen + (1 if next else -1)):
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the end that the person comes from."""
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self._choose(0)
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._choose(len(self._marks) - 1)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the term; left and right go to another one."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._marks:
            if not event.isAutoRepeat():
                self.term_opened.emit(self.current_term())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._choose(self._chosen + (1 if key == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show over a term that it can be pressed."""
        if self._at(event.position().toPoint()) is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a term."""
        found = self._at(event.position().toPoint())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._choose(found)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the term if the mouse still is on it."""
        found = self._at(event.position().toPoint())
        if found is not None and found == self._chosen and event.button() == Qt.MouseButton.LeftButton:
            self.term_opened.emit(self.current_term())
        else:
            super().mouseReleaseEvent(event)

    def _at(self, point: QPoint) -> int | None:
        return next(
            (n for n in range(len(self._marks)) if any(spot.contains(QPointF(point)) for spot in self.spots(n))), None
        )

    def _choose(self, number: int) -> bool:
        if not 0 <= number < len(self._marks):
            return False
        self._chosen = number
        announce(self, self._name(self._marks[number]))
        self.update()
        return True

    # -- painting ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, what is under the terms, and the ring."""
        look = self._look
        painter = painting.painter_on(self)
        room = self._limited(self.width() - 2 * RING)
        self._prose.paint(painter, look, QPointF(RING, RING), room, look.color(self._color))
        for number in range(len(self._marks)):
            spots = self.spots(number)
            self._underline(painter, spots)
            if self.hasFocus() and number == self._chosen:
                for spot in spots:
                    box = spot.adjusted(0, RING, 0, -RING)
                    painting.focus_ring(painter, box, look.pad(_CORNER), look.color("focus"))
        painter.end()

    def _underline(self, painter: QPainter, spots: list[QRectF]) -> None:
        look = self._look
        width = max(1.5, look.border(1.5) * look.factor**0.5)
        pen = QPen(look.color("accent"), width)
        pen.setDashPattern([0.01, 2.2])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for spot in spots:
            y = round(spot.center().y() + look.font(self._prose.style).pixelSize() * 0.52) + 0.5
            painter.drawLine(QPointF(spot.left() + 1, y), QPointF(spot.right() - 1, y))
