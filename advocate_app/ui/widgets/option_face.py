"""`OptionFace`: how an option looks, whether it is a radio button or a check box."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from advocate_app.ui import icons, painting
from advocate_app.ui.metrics import RING
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling

_ABOVE, _SIDE, _RING, _BESIDE_RING = 11, 18, 22, 14
_KEY, _KEY_SIDE, _KEY_CORNER, _BESIDE_KEY = 26, 14, 6, 14
_CORNER, _CHECK_CORNER, _DOT = 10, 5, 9


if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class OptionFace(Restyling, _Base):
    """Label, hint, number key, and the ring or box at the left, in a row of at least 48 px.

    With an icon it is a place to save to: the icon stands for the ring, and a note at the right for the key.
    """

    ring = RING
    square = False

    def wear(self, label: str, hint: str, number: int) -> None:
        """Prepare everything that is painted; called once, from ``__init__``."""
        self.take_look()
        self._label = Prose("", "bodym")
        self._hint = Prose("", "small")
        self._note = Prose("", "caption")
        self._number = Prose(str(number) if number else "", "captionb")
        self._icon = ""
        self._step: Callable[[int], bool] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(label)
        self.set_hint(hint)
        self.follow_look()

    # -- what it says ------------------------------------------------------------------------------------------------

    def setText(self, text: str) -> None:
        """Change the label; an ampersand is an ampersand."""
        self._label.set_text(text)
        super().setText(self._label.plain.replace("&", "&&"))
        self.updateGeometry()

    def caption(self) -> str:
        """The label as it is read."""
        return self._label.plain

    def set_hint(self, hint: str) -> None:
        """Change the second line; empty for none."""
        self._hint.set_text(hint)
        self._describe()

    def set_note(self, note: str) -> None:
        """Change the note at the right end; empty for none."""
        self._note.set_text(note)
        self._describe()

    def set_number(self, number: int) -> None:
        """Change the number of the key that chooses it; 0 for none."""
        self._number.set_text(str(number) if number else "")
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show an icon instead of the ring, and the label one size smaller."""
        self._icon = icon
        self._label.set_style("smallm" if icon else "bodym")
        self.updateGeometry()
        self.update()

    def set_step(self, step: Callable[[int], bool] | None) -> None:
        """Let the group answer the arrow keys: it is called with 1 for down and -1 for up."""
        self._step = step

    def _describe(self) -> None:
        self.setAccessibleDescription(", ".join(prose.plain for prose in (self._hint, self._note) if prose))
        self.updateGeometry()
        self.update()

    # -- sizes -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The label and the hint on one line each."""
        text = max(self._label.natural_width(self._look), self._hint.natural_width(self._look))
        width = text + self._before() + self._after() + 2 * self.ring
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word on one line."""
        text = max(self._label.word_width(self._look), self._hint.word_width(self._look) if self._hint else 0)
        width = text + self._before() + self._after() + 2 * self.ring
        return QSize(width, self._look.line_height("body") + 2 * (self._look.pad(_ABOVE) + self.ring))

    def hasHeightForWidth(self) -> bool:
        """Always: the label wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        text = self._text_height(width - 2 * self.ring - self._before() - self._after())
        line = self._look.line_height("body")
        return max(text, line) + 2 * (self._look.pad(_ABOVE) + self.ring)

    def _text_height(self, room: int) -> int:
        label = self._label.height(self._look, room)
        return label + (self._hint.height(self._look, room) if self._hint else 0)

    def _before(self) -> int:
        look = self._look
        return look.pad(_SIDE) + look.icon(_RING) + look.pad(_BESIDE_RING)

    def _after(self) -> int:
        look = self._look
        if self._note:
            return look.pad(_KEY_SIDE) + self._note.natural_width(look) + look.pad(_BESIDE_KEY)
        if self._shows_key():
            return look.pad(_KEY_SIDE) + look.icon(_KEY) + look.pad(_BESIDE_KEY)
        return look.pad(_SIDE)

    def _shows_key(self) -> bool:
        return bool(self._number) and not self._look.narrow

    # -- behaviour ---------------------------------------------------------------------------------------------------

    def hitButton(self, pos: QPoint) -> bool:
        """A click counts anywhere inside the border."""
        return self._seen().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the neighbour; Space chooses."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._step is not None and self._step(step):
            event.accept()
        else:
            super().keyPressEvent(event)

    # -- painting ----------------------------------------------------------------------------------------------------

    def _seen(self) -> QRectF:
        return QRectF(self.rect()).adjusted(self.ring, self.ring, -self.ring, -self.ring)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row, then its ring."""
        look, seen = self._look, self._seen()
        painter = painting.painter_on(self)
        self._paint_box(painter, seen)
        on = self.isEnabled()
        ink = look.color("ink" if on else "disabled")
        top = seen.y() + look.pad(_ABOVE)
        room = self.width() - 2 * self.ring - self._before() - self._after()
        x = seen.x() + self._before()
        down = max(0.0, (seen.height() - 2 * look.pad(_ABOVE) - self._text_height(room)) / 2)
        first = top + down + look.line_height(self._label.style) / 2
        self._paint_mark(painter, QPointF(seen.x() + look.pad(_SIDE), first))
        self._label.paint(painter, look, QPointF(x, round(top + down)), room, ink)
        if self._hint:
            below = round(top + down + self._label.height(look, room))
            self._hint.paint(painter, look, QPointF(x, below), room, look.color("ink2" if on else "disabled"))
        if self._note:
            width, height = self._note.natural_width(look), look.line_height("caption")
            at = QPointF(seen.right() - look.pad(_KEY_SIDE) - width, round(seen.center().y() - height / 2))
            self._note.paint(painter, look, at, width, look.color("ink2" if on else "disabled"))
        elif self._shows_key():
            self._paint_key(painter, seen, first)
        if self.hasFocus():
            painting.focus_ring(painter, seen, look.pad(_CORNER), look.color("focus"))
        painter.end()

    def _paint_box(self, painter: QPainter, seen: QRectF) -> None:
        look, corner = self._look, self._look.pad(_CORNER)
        if not self.isEnabled():
            fill, line, width = "surface", "line", 1.25
        elif self.isChecked():
            fill, line, width = "accent_soft2" if self.isDown() else "accent_soft", "accent", 2.0
        elif self.isDown():
            fill, line, width = "accent_soft2", "accent_line", 1.25
        elif self.underMouse():
            fill, line, width = "surface2", "accent_line", 1.25
        else:
            fill, line, width = "surface", "line_mid", 1.25
        edge = painting.edge(look.color(line), look.border(width))
        painting.box(painter, seen, corner, look.color(fill), edge)
        if look.contrast and self.isChecked():
            painting.box(painter, seen.adjusted(4, 4, -4, -4), corner - 4, None, edge)

    def _paint_mark(self, painter: QPainter, left: QPointF) -> None:
        look, size = self._look, self._look.icon(_RING)
        on, chosen = self.isEnabled(), self.isChecked()
        middle = QPointF(left.x() + size / 2, left.y())
        if self._icon:
            side = look.icon(20)
            spot = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            icons.paint(painter, self._icon, spot, look.color("accent" if chosen else "ink2"))
            return
        line = painting.edge(look.color("line_strong" if on else "line"), look.border(1.75))
        accent = look.color("accent" if on else "disabled")
        square = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        if self.square:
            corner = look.icon(_CHECK_CORNER)
            painting.box(painter, square, corner, accent if chosen else look.color("surface"), None if chosen else line)
            if chosen:
                inset = size * 0.14
                spot = square.adjusted(inset, inset, -inset, -inset)
                icons.paint(painter, "check", spot, look.color("on_accent"), 3.0)
        elif chosen:
            painting.disc(painter, middle, size, accent)
            painting.disc(painter, middle, look.icon(_DOT), look.color("on_accent"))
        else:
            painting.disc(painter, middle, size, look.color("surface"), line)

    def _paint_key(self, painter: QPainter, seen: QRectF, middle: float) -> None:
        look, side = self._look, self._look.icon(_KEY)
        cap = QRectF(seen.right() - look.pad(_KEY_SIDE) - side, round(middle - side / 2), side, side)
        edge = painting.edge(look.color("line"), look.border() if not look.contrast else 1.5)
        painting.box(painter, cap, look.pad(_KEY_CORNER), look.color("surface2"), edge)
        width, height = self._number.natural_width(look), look.line_height("captionb")
        at = QPointF(round(cap.center().x() - width / 2), round(middle - height / 2))
        self._number.paint(painter, look, at, width, look.color("ink3"))
