"""`Disclosure`: more for those who want it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate_app.ui.metrics import RING
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.disclosure_button import DisclosureButton

_CHEVRON, _BESIDE, _BAR, _BAR_WIDTH, _ABOVE_BODY, _AIR = 18, 8, 8, 3, 6, 2


class Disclosure(Column):
    """A caption with a chevron; opened, it shows `body`, a column beside a bar. Closed at first.

    Fill it with ``body.add(…)``. Signal: `toggled(open)`.
    """

    toggled = Signal(bool)

    def __init__(
        self, caption: str = "", *, gap: float = 10, barred: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._barred = barred
        self.button = self.add(DisclosureButton(caption))
        self.body = self.add(Column(gap), _ABOVE_BODY)
        self.body.hide()
        self.button.toggled.connect(self._toggled)
        self.setFocusProxy(self.button)
        self.restyle()

    def set_caption(self, caption: str) -> None:
        """Change the caption."""
        self.button.setText(caption)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.button.isChecked()

    def set_open(self, open_: bool) -> None:
        """Show or hide the body."""
        self.button.setChecked(open_)

    def _toggled(self, open_: bool) -> None:
        self.body.setVisible(open_)
        self.toggled.emit(open_)
        self.update()

    def restyle(self) -> None:
        """Set the body in, so that it stands under the caption."""
        if hasattr(self, "body"):
            self.body.set_indent(self._look.icon(_CHEVRON) + self._look.pad(_BESIDE))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar beside the body."""
        if not self._barred or not self.is_open():
            return
        painter = QPainter(self)
        body = self.body.geometry()
        x = RING + self._look.icon(_BAR)
        tall = body.height() - 2 * RING + 2 * _AIR
        painter.fillRect(QRectF(x, body.y() + RING - _AIR, _BAR_WIDTH, tall), self._look.color("accent_line"))
        painter.end()
