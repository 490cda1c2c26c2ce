"""`Segment`: one part of a `Segmented` control."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling

_SIDE, _CORNER = 13, 6


class Segment(Restyling, QRadioButton):
    """A radio button that looks like a part of a track: chosen, it is a white plate with a border and firmer type."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.take_look()
        self._rest, self._chosen = Prose(text, "small"), Prose(text, "smallb")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def setText(self, text: str) -> None:
        """Change the caption."""
        self._rest.set_text(text)
        self._chosen.set_text(text)
        super().setText(text.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        """The caption in the firmer type, so that choosing moves nothing."""
        width = max(self._chosen.natural_width(self._look), self._rest.natural_width(self._look))
        return QSize(width + 2 * self._look.pad(_SIDE), self._look.button(38))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole part can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plate and the caption in its middle."""
        look, whole = self._look, QRectF(self.rect())
        painter = painting.painter_on(self)
        chosen = self.isChecked()
        ink = look.color("ink" if chosen or self.underMouse() else "ink2")
        if chosen and look.contrast:
            ink = look.color("on_accent")
            painting.box(painter, whole, look.pad(_CORNER), look.color("accent"))
        elif chosen:
            edge = painting.edge(look.color("line_strong"))
            painting.box(painter, whole, look.pad(_CORNER), look.color("surface"), edge)
        prose = self._chosen if chosen else self._rest
        width, height = prose.natural_width(look), look.line_height(prose.style)
        at = QPointF(round((whole.width() - width) / 2), round((whole.height() - height) / 2))
        prose.paint(painter, look, at, width, ink)
        painter.end()
