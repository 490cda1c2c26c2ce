"""`Badge`: how fresh or how sure something is, in a word."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.widgets import chip_face
from advocate_app.ui.widgets.chip_face import ChipColours
from advocate_app.ui.widgets.text import Text

BadgeKind = Literal["ok", "call", "hours", "aged", "old", "missing", "own", "example"]

_NOTE = ChipColours("note", "note_line", "note_ink")
_DASHED = ChipColours("surface", "line_strong", "ink2", dashed=True)

_FACES: dict[BadgeKind, tuple[str, ChipColours]] = {
    "ok": ("check", ChipColours("ok_soft", "ok_line", "ok")),
    "call": ("phone", _NOTE),
    "hours": ("clock", _NOTE),
    "aged": ("history", _NOTE),
    "old": ("history", _DASHED),
    "missing": ("circle-slash", _DASHED),
    "own": ("pencil", ChipColours("surface", "accent_line", "accent")),
    "example": ("", _NOTE),
}


class Badge(Text):
    """A chip that cannot be pressed, 26 px high. The kind says colour, icon and whether its line is dashed."""

    def __init__(self, text: str = "", kind: BadgeKind = "ok", *, parent: QWidget | None = None) -> None:
        super().__init__("", "captionm", parent=parent)
        self._icon, self._colours = _FACES[kind]
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_kind(self, kind: BadgeKind) -> None:
        """Change the kind."""
        self._icon, self._colours = _FACES[kind]
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words on one line."""
        return chip_face.size(self._look, self._prose, self._icon, self._prose.natural_width(self._look))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the icon."""
        width = self._prose.word_width(self._look) + chip_face.around(self._look, self._icon)
        return QSize(width, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        room = width - chip_face.around(self._look, self._icon)
        return chip_face.size(self._look, self._prose, self._icon, room).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = painting.painter_on(self)
        chip_face.paint(painter, self._look, QRectF(self.rect()), (self._prose, self._icon), self._colours)
        painter.end()
