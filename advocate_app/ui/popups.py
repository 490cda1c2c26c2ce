"""Menus and drop-down lists: each is a window of its own, made by whatever widget or by Qt itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from advocate_app.ui.watching import Watching

#: After these a menu may have been opened.
_OPENERS: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
    }
)


class Popups(Watching):
    """Looks for menus after what happens in the windows that it watches. Signal: `opened(QWindow)`."""

    opened = Signal(QWindow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look as soon as the event was dealt with; hand everything on."""
        if event.type() in _OPENERS:
            QTimer.singleShot(0, self, self._look)
        return False

    def _look(self) -> None:
        menu = QApplication.activePopupWidget()
        handle = None if menu is None else menu.windowHandle()
        if handle is not None:
            self.opened.emit(handle)
