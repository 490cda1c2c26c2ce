"""`SourceChip`: the article that a statement rests on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets import chip_face
from advocate_app.ui.widgets.chip_face import ChipColours
from advocate_app.ui.widgets.pressable import Pressable

_ICON = "scale"
_COLOURS = {
    "rest": ChipColours("accent_soft", "accent_line", "accent"),
    "hover": ChipColours("accent_soft", "accent", "accent"),
    "press": ChipColours("accent_soft2", "accent", "accent"),
    "off": ChipColours("surface", "line", "disabled"),
}


class SourceChip(Retranslating, Pressable):
    """Scales and a citation, 26 px high; a long citation wraps. Signal: `opened` when its card is asked for."""

    opened = Signal()
    corner = 6

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__("", "captionm", parent)
        self.setText(text)
        self.clicked.connect(lambda _checked=False: self.opened.emit())
        self.follow_look()

    def setText(self, text: str) -> None:
        """Change the citation."""
        super().setText(text)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Renew what a screen reader says."""
        self.setAccessibleName(_("source: {citation}").format(citation=self.caption()))

    def sizeHint(self) -> QSize:
        """The citation on one line."""
        size = chip_face.size(self._look, self._prose, _ICON, self._prose.natural_width(self._look))
        return size + QSize(2 * self.ring, 2 * self.ring)

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the icon."""
        width = self._prose.word_width(self._look) + chip_face.around(self._look, _ICON)
        return QSize(width + 2 * self.ring, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        room = width - 2 * self.ring - chip_face.around(self._look, _ICON)
        return chip_face.size(self._look, self._prose, _ICON, room).height() + 2 * self.ring

    def paint(self, painter: QPainter) -> None:
        """Paint the chip."""
        chip_face.paint(painter, self._look, self.seen(), (self._prose, _ICON), _COLOURS[self.state()])
