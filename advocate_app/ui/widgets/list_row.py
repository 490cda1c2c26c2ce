"""`ListRow`: one line of a list of topics."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui import painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.pressable import Pressable

_HIGH, _ABOVE, _SIDE, _BAR, _BAR_INSET = 34, 6, 12, 3, 7

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ListRow(Retranslating, Pressable):
    """A caption, 34 px high; the row that is shown now has a bar, a soft box and firmer type.

    Tab stops at that row alone, the arrow keys go to the others. Signals: `clicked`, `moved(step)` when an arrow key
    asks for the row before or after it.
    """

    corner = 8
    moved = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__("", "small", parent)
        self._firm = Prose("", "smallb")
        self._current = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_current(current=False)
        self.follow_look()

    def setText(self, text: str) -> None:
        """Change the caption."""
        self._firm.set_text(text)
        super().setText(text)

    def set_current(self, *, current: bool) -> None:
        """Mark the row as the one that is shown, or take the mark back."""
        self._current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self.retranslate_ui()
        self.updateGeometry()
        self.update()

    def is_current(self) -> bool:
        """Whether this is the row that is shown."""
        return self._current

    def retranslate_ui(self) -> None:
        """Renew what a screen reader says."""
        self.setAccessibleDescription(_("shown now") if self._current else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the next row."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    # -- sizes and painting --------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The caption on one line, in the firmer type, so that choosing moves nothing."""
        width = self._firm.natural_width(self._look) + 2 * (self._look.pad(_SIDE) + self.ring)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word."""
        width = self._firm.word_width(self._look) + 2 * (self._look.pad(_SIDE) + self.ring)
        return QSize(width, max(_HIGH, self._look.line_height("smallb")) + 2 * self.ring)

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        look = self._look
        words = self._shown().height(look, width - 2 * (look.pad(_SIDE) + self.ring))
        return max(_HIGH, words + 2 * look.pad(_ABOVE)) + 2 * self.ring

    def _shown(self) -> Prose:
        return self._firm if self._current else self._prose

    def paint(self, painter: QPainter) -> None:
        """Paint box, bar and caption."""
        look, seen, state = self._look, self.seen(), self.state()
        if self._current or state in {"hover", "press"}:
            edge = painting.edge(look.color("accent_line"), look.border()) if look.contrast else None
            fill = "accent_soft2" if state == "press" else "accent_soft"
            painting.box(painter, seen, look.pad(self.corner), look.color(fill), edge)
        if self._current:
            inset = look.pad(_BAR_INSET)
            bar = QRectF(seen.x(), seen.y() + inset, look.icon(_BAR), seen.height() - 2 * inset)
            painting.box(painter, bar, 1, look.color("accent"))
        prose = self._shown()
        room = seen.width() - 2 * look.pad(_SIDE)
        top = round(seen.center().y() - prose.height(look, room) / 2)
        ink = look.color("ink" if self._current or state != "rest" else "ink2")
        prose.paint(painter, look, QPointF(seen.x() + look.pad(_SIDE), top), room, ink)
