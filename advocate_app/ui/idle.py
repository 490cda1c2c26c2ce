"""A blank sheet over the window when nobody has touched anything for a while."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from advocate_app.ui.restyling import Restyling
from advocate_app.ui.watching import Watching

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


#: Keys that are held while another is pressed. Shift alone, three times, is the exit.
_HELD: Final = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})


class Idle(Watching):
    """Counts the time since the last key, click or movement in a window of the program. Signal: `passed`.

    While ``sheet`` covers the window, no key reaches what lies under it, whatever has the focus there.
    """

    passed = Signal()

    def __init__(self, sheet: BlankSheet, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.minutes = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.passed)

    def set_minutes(self, minutes: int) -> None:
        """Wait so long from now on; 0 waits for ever."""
        self.minutes = minutes
        self._timer.stop()
        if minutes:
            self._timer.start(minutes * 60_000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at each input; hand everything on, unless the sheet takes it."""
        if self.minutes and event.type() in _INPUT:
            self._timer.start()
        return self._sheet.isVisible() and self._sheet.takes(event)


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
        """Show the page again, with the focus where it was, or where a panel that opened meanwhile put it."""
        moved = not self.hasFocus()
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible() and not moved:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.woken.emit()

    def takes(self, event: QEvent) -> bool:
        """Whether ``event`` is a key. It wakes and does nothing else; one that waits for another does not even wake."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut then: the key itself comes
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() not in _HELD:
            self.uncover()
        return True

    def restyle(self) -> None:
        """Take the colour of the desk."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click wakes."""
        self.uncover()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        painter.end()
