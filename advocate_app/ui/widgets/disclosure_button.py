"""`DisclosureButton`: the line that opens a `Disclosure`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui import icons
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.pressable import Pressable

_HIGH, _CHEVRON, _BESIDE, _AFTER = 26, 18, 8, 6
_INKS = {"rest": "accent", "hover": "accent_hover", "press": "accent_press", "off": "disabled"}


class DisclosureButton(Retranslating, Pressable):
    """A chevron and a caption, 26 px high; checked means open. A screen reader hears "open" or "closed" with it."""

    corner = 6

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, "smallm", parent)
        self.setCheckable(True)
        self.toggled.connect(self._toggled)
        self.follow_look()
        self.retranslate_ui()

    def _toggled(self, _open: bool) -> None:
        self.retranslate_ui()
        self.update()

    def retranslate_ui(self) -> None:
        """Renew what a screen reader says."""
        self.setAccessibleDescription(_("open") if self.isChecked() else _("closed"))

    def sizeHint(self) -> QSize:
        """The caption on one line, with air before the ring."""
        width = self._before() + self._prose.natural_width(self._look) + self._look.pad(_AFTER) + 2 * self.ring
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the chevron."""
        width = self._before() + self._prose.word_width(self._look) + 2 * self.ring
        return QSize(width, max(_HIGH, self._look.line_height("smallm")) + 2 * self.ring)

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        text = self._prose.height(self._look, width - self._before() - 2 * self.ring)
        return max(_HIGH, text) + 2 * self.ring

    def paint(self, painter: QPainter) -> None:
        """Paint chevron and caption."""
        look, seen = self._look, self.seen()
        ink, size, line = look.color(_INKS[self.state()]), look.icon(_CHEVRON), look.line_height("smallm")
        room = self.width() - 2 * self.ring - self._before()
        top = round(seen.center().y() - self._prose.height(look, room) / 2)
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        icons.paint(painter, chevron, QRectF(seen.x(), top + (line - size) / 2, size, size), ink, icons.BOLD)
        self._prose.paint(painter, look, QPointF(seen.x() + self._before(), top), room, ink)

    def _before(self) -> int:
        return self._look.icon(_CHEVRON) + self._look.pad(_BESIDE)
