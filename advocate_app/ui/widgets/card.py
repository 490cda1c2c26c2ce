"""`Card`: a column in a box."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate_app.ui import painting
from advocate_app.ui.widgets.column import Column

CardKind = Literal["plain", "quiet", "dashed"]

_CORNERS: dict[CardKind, int] = {"plain": 12, "quiet": 10, "dashed": 12}


class Card(Column):
    """A white box with a thin border, a quiet grey one, or a dashed one for what is not known."""

    def __init__(
        self,
        kind: CardKind = "plain",
        *,
        gap: float = 0,
        padding: tuple[float, float, float, float] = (20, 13, 20, 13),
        parent: QWidget | None = None,
    ) -> None:
        self._kind: CardKind = kind
        super().__init__(gap, padding=padding, parent=parent)

    def set_kind(self, kind: CardKind) -> None:
        """Change the kind of box."""
        self._kind = kind
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        look, dashed = self._look, self._kind == "dashed"
        painter = painting.painter_on(self)
        edge = painting.edge(look.color("line_strong" if dashed else "line"), look.border(), dashed=dashed)
        fill = look.color("surface2" if self._kind == "quiet" else "surface")
        painting.box(painter, QRectF(self.rect()), look.pad(_CORNERS[self._kind]), fill, edge)
        painter.end()
