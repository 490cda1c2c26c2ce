"""`ExitButton`: the one strongly coloured control."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui import icons, painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.pressable import Pressable

_SIDE, _ICON, _BESIDE_ICON, _BESIDE_HINT = 16, 20, 10, 12
_HINT_SIDE, _HINT_ABOVE, _HINT_CORNER = 5, 1, 4

_FILLS = {"rest": "exit", "hover": "exit_hover", "press": "exit_press", "off": "exit"}


class ExitButton(Retranslating, Pressable):
    """Amber, 48 px high, with a framed key hint that can be left out. It is never off. Signal: `clicked`."""

    def __init__(self, text: str = "", hint: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, "bodyb", parent)
        self._hint = Prose(hint, "micro")
        self.follow_look()
        self.retranslate_ui()

    def setText(self, text: str) -> None:
        """Change the caption."""
        super().setText(text)
        self.retranslate_ui()

    def set_hint(self, hint: str) -> None:
        """Change the key hint; an empty one takes its frame away."""
        self._hint.set_text(hint)
        self.updateGeometry()
        self.update()

    def retranslate_ui(self) -> None:
        """Renew what a screen reader says."""
        self.setAccessibleName(_("{caption}, in an emergency").format(caption=self.caption()) if self.caption() else "")

    def sizeHint(self) -> QSize:
        """The caption on one line."""
        width = self._around() + self._prose.natural_width(self._look)
        return QSize(width, self._look.button() + 2 * self.ring)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """The same at any width."""
        return self.sizeHint().height()

    def paint(self, painter: QPainter) -> None:
        """Paint box, icon, caption and key hint."""
        look, seen, state = self._look, self.seen(), self.state()
        ink = look.color("exit_ink_press" if state == "press" else "exit_ink")
        line = painting.edge(look.color("exit_line"), look.border(1.25))
        painting.box(painter, seen, look.pad(self.corner), look.color(_FILLS[state]), line)
        size, middle, x = look.icon(_ICON), seen.center().y(), seen.x() + look.pad(_SIDE)
        icons.paint(painter, "log-out", QRectF(x, middle - size / 2, size, size), ink, icons.FIRM)
        x += size + look.pad(_BESIDE_ICON)
        text, height = self._prose.natural_width(look), look.line_height("bodyb")
        self._prose.paint(painter, look, QPointF(x, round(middle - height / 2)), text, ink)
        if self._hint:
            x += text + look.pad(_BESIDE_HINT)
            width, height = self._hint_width(), look.line_height("micro") + 2 * look.pad(_HINT_ABOVE)
            frame = QRectF(x, round(middle - height / 2), width, height)
            painting.box(painter, frame, look.pad(_HINT_CORNER), None, painting.edge(ink))
            at = QPointF(x + look.pad(_HINT_SIDE), frame.y() + look.pad(_HINT_ABOVE))
            self._hint.paint(painter, look, at, self._hint.natural_width(look), ink)

    def _hint_width(self) -> int:
        return self._hint.natural_width(self._look) + 2 * self._look.pad(_HINT_SIDE)

    def _around(self) -> int:
        look = self._look
        hint = look.pad(_BESIDE_HINT) + self._hint_width() if self._hint else 0
        return 2 * (self.ring + look.pad(_SIDE)) + look.icon(_ICON) + look.pad(_BESIDE_ICON) + hint
