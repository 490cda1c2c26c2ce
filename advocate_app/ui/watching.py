"""Looking at what reaches the windows of the program, before any widget, menu or drop-down gets it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class Watching(QObject):
    """Filters the events of native windows: of those that it is told of, and of each that gets the focus.

    A filter on the application would run for each of the thousands of events of a page change. Of several filters the
    one that was made last is asked first.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._focused)

    def watch(self, window: QWindow) -> None:
        """Look at what reaches ``window``."""
        # Installing twice moves the filter to the front, it does not double it.
        window.installEventFilter(self)

    def _focused(self, window: QWindow | None) -> None:
        if window is not None:
            self.watch(window)
