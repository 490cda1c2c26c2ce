"""`PanelLayer`: where panels open, inside the content area, so that none ever covers the exit or the numbers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from advocate_app.ui import hearing
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.tab_order import focusable
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.slim_scroll_bar import LANE

_WIDTH, _AIR = 440, 20
_VEIL = 224  # of 255: what lies below is still seen, and plainly out of reach


class PanelLayer(Restyling, QWidget):
    """Covers the page while a panel is open; Tab stays inside the panel, Esc closes it, the focus returns.

    A panel may say its ``panel_width`` (pixels at 100 %) and ``first_focus()``. Signal: `closed`.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.take_look()
        self.panel: QWidget | None = None
        self._cover = parent
        self._before: QWidget | None = None
        self._area = ScrollArea(padding=(0, 0, 0, 0), parent=self)
        self.hide()
        self.follow_look()

    def open(self, panel: QWidget) -> None:
        """Show ``panel``; one that is open already gives way, and the focus will return to where it was first."""
        hearing.afterwards(lambda: self._open(panel))

    def _open(self, panel: QWidget) -> None:
        if self.panel is None:
            self._before = QApplication.focusWidget()
        else:
            self._drop()
        self.panel = panel
        if panel.findChild(QScrollArea) is None:
            self._area.content.add(panel)
        else:  # it scrolls by itself, and keeps its buttons in view
            panel.setParent(self)
        self._area.setVisible(panel.parent() is not self)
        panel.installEventFilter(self)
        self.setGeometry(self._cover.rect())
        panel.show()
        self.arrange()
        self.raise_()
        self.show()
        first = getattr(panel, "first_focus", None)
        target = first() if callable(first) else next(iter(self.stops()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Close the panel, if one is open, and give the focus back."""
        hearing.afterwards(self._close)

    def _close(self) -> None:
        if self.panel is None:
            return
        self._drop()
        self.hide()
        before, self._before = self._before, None
        if before is not None and _alive(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _drop(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.removeEventFilter(self)
            panel.hide()
            panel.deleteLater()

    def stops(self) -> list[QWidget]:
        """What Tab reaches in the panel, in its order."""
        if self.panel is None:
            return []
        return [widget for widget in focusable(self.panel) if _is_stop(widget)]

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes round inside the panel."""
        if self.panel is None:
            return super().focusNextPrevChild(next_)
        stops = self.stops()
        focus = QApplication.focusWidget()
        if not stops:
            return True
        place = stops.index(focus) if focus in stops else (-1 if next_ else 0)
        target = stops[(place + (1 if next_ else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure the panel again when what is in it has changed."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.panel:
            self.arrange()
        return False

    def restyle(self) -> None:
        """Place the panel anew."""
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the panel anew."""
        self.arrange()

    def arrange(self) -> None:
        """Put the panel in the middle: as wide as it asks for, as high as it needs, both at most what there is.

        In a narrow window it covers the page: what is seen above and below a low one would look like a part of it.
        """
        panel, look = self.panel, self._look
        if panel is None:
            return
        air = 0 if look.narrow else look.pad(_AIR) // 2
        asked = self.width() if look.narrow else look.text_width(getattr(panel, "panel_width", _WIDTH))
        width = min(asked, panel.maximumWidth(), self.width() - 2 * air)
        wanted = panel.heightForWidth(width) if panel.hasHeightForWidth() else panel.sizeHint().height()
        covers = look.narrow and panel.parent() is self
        height = self.height() if covers else min(wanted, self.height() - 2 * air)
        place = QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        if panel.parent() is self:
            panel.setGeometry(place)
        else:  # the lane of the thumb stands beside the panel
            self._area.setGeometry(place.adjusted(0, 0, LANE, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil over the page."""
        veil = QColor(self._look.color("canvas"))
        veil.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()


def _is_stop(widget: QWidget) -> bool:
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return reached and widget.isVisible() and widget.isEnabled()


def _alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)
