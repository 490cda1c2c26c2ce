"""All that listens to the keys and clicks of the windows: the exit, the blank sheet, and what looks for menus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from advocate_app.ui import capture
from advocate_app.ui.idle import BlankSheet, Idle
from advocate_app.ui.leaving import ExitKeys
from advocate_app.ui.popups import Popups
from advocate_app.ui.screen import Screen


class Listening(QObject):
    """Listens in ``window`` and in its menus, as ``screen`` says: they turn blank, and are left out of captures.

    `keys` tells when the exit is asked for; `blank` lies over the window after a while.
    """

    def __init__(self, window: QWidget, screen: Screen) -> None:
        super().__init__(window)
        self._window, self._screen = window, screen
        self.blank = BlankSheet(window)
        self.popups = Popups(self)
        self.idle = Idle(self.blank, self)
        # Made last, asked first: the exit comes before all others.
        self.keys = ExitKeys(self)
        self.popups.opened.connect(self._popup_opened)
        self.idle.passed.connect(self.blank.cover)
        self.blank.woken.connect(lambda: self.idle.set_minutes(screen.minutes))
        screen.changed.connect(self._follow)

    def begin(self) -> None:
        """Once the window is there."""
        handle = self._window.windowHandle()
        if handle is not None:
            self._watch(handle)
        self._follow()

    def _watch(self, handle: QWindow) -> None:
        for each in (self.popups, self.idle, self.keys):
            each.watch(handle)

    def _popup_opened(self, handle: QWindow) -> None:
        self._watch(handle)
        capture.exclude(int(handle.winId()), on=self._screen.hidden)

    def _follow(self) -> None:
        """Do what was chosen about the screen."""
        self.idle.set_minutes(self._screen.minutes)
        capture.exclude(int(self._window.winId()), on=self._screen.hidden)
