"""A blank sheet over the window when nobody has touched anything for a while."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from advocate_app.ui.restyling import Restyling

#: Minutes that can be chosen; 0 is never.
CHOICES: Final = (1, 3, 10, 0)

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class Idle(QObject):
    """Counts the time since the last key, click or movement in a window of the program. Signal: `passed`."""

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.minutes = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.passed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)

    def set_minutes(self, minutes: int) -> None:
        """Wait so long from now on; 0 waits for ever."""
        self.minutes = minutes
        self._timer.stop()
        if minutes:
            self._timer.start(minutes * 60_000)

    def watch(self, window: QWindow) -> None:
        """Count what reaches ``window``."""
        window.installEventFilter(self)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            self.watch(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at each input; hand everything on."""
        if self.minutes and event.type() in _INPUT:
            self._timer.start()
        return False


class BlankSheet(Restyling, QWidget):
    """Covers all of the window with an empty page until a key or a click. What woke it does nothing else.

    The exit works as before: its keys are seen before any widget gets them. Signal: `woken`.
    """

    woken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.take_look()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self.hide()
        self.follow_look()

    def cover(self) -> None:
        """Lie over everything, menus closed, and take the keys."""
        if self.isVisible():
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._before = QApplication.focusWidget()
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover(self) -> None:
        """Show the page again, with the focus where it was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.woken.emit()

    def restyle(self) -> None:
        """Take the colour of the desk."""
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key wakes, Shift apart: pressed three times it is the exit."""
        if event.key() != Qt.Key.Key_Shift:
            self.uncover()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click wakes."""
        self.uncover()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab wakes, too, and goes nowhere."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.end()
