"""Leaving at once: the screen is blank first, then the process is gone, and there is nothing to come back to."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from advocate_app import apart, writing
from advocate_app.ui import copying, hearing
from advocate_app.ui.idle import BlankSheet
from advocate_app.ui.visit import Visit
from advocate_app.ui.watching import Watching
from advocate_app.ui.widgets.exit_button import ExitButton

#: How often Shift is pressed, and the longest time between two presses in milliseconds.
PRESSES = 3
PAUSE = 5000

_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_INTERRUPTIONS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusOut})
_Q = 0x51  # the virtual key of Windows for the place of Q in every layout
#: The place of Q on a keyboard of X11 and Wayland. It counts where a layout without Latin letters is the only one: one
#: with Latin letters may have another letter there.
_Q_PLACE = 24
_PLACES = frozenset({"xcb", "wayland"})
_LAST_LATIN = 0xFF


class ShiftCounter:
    """Counts Shift pressed and released alone.

    Shift together with another key (a capital letter, Alt+Shift and Ctrl+Shift for the keyboard layout), a click
    in between, a held key that repeats, or too long a pause start the count anew.
    """

    def __init__(self) -> None:
        self._count = 0
        self._held = False
        self._last = 0

    def press(self, *, shift: bool, alone: bool, now: int) -> None:
        """A key went down; ``now`` in milliseconds of any clock, ``alone`` without Ctrl, Alt or the like."""
        if not (shift and alone):
            self.reset()
            return
        if self._count and now - self._last > PAUSE:
            self._count = 0
        self._held = True
        self._last = now

    def release(self, *, shift: bool, alone: bool) -> bool:
        """A key went up; True when that was the last of the presses that ask for the exit."""
        if not (shift and self._held):
            return False
        if not alone:
            self.reset()
            return False
        self._held = False
        self._count += 1
        if self._count < PRESSES:
            return False
        self.reset()
        return True

    def reset(self) -> None:
        """Start anew."""
        self._count = 0
        self._held = False


#: What reaches a widget by key or click. A touch becomes a click where no widget takes it, and here none does.
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
    }
)
_PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ExitKeys(Watching):
    """Watches the keys of every window of the program. Signal: `asked` when somebody wants to leave."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = ShiftCounter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at keys, hand everything on, unless nothing but the exit is heard."""
        kind = event.type()
        taken = self._look_at(kind, event) or self._looks_past_menu(kind, event)
        if not hearing.is_waiting():
            return taken
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut then: the key itself comes, and is swallowed
            return True
        return taken or (kind in _INPUT and not _is_for_exit(event))

    def _looks_past_menu(self, kind: QEvent.Type, event: QEvent) -> bool:
        """Whether ``event`` is a click on the exit that would only have closed an open menu."""
        if kind != QEvent.Type.MouseButtonPress or QApplication.activePopupWidget() is None:
            return False
        assert isinstance(event, QMouseEvent)
        if not isinstance(_pressed_on(event), ExitButton):
            return False
        self.asked.emit()
        return True

    def _look_at(self, kind: QEvent.Type, event: QEvent) -> bool:
        if kind == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease:
            assert isinstance(event, QKeyEvent)
            alone = not event.modifiers() & _OTHERS
            shift = event.key() == Qt.Key.Key_Shift
            if not event.isAutoRepeat() and self._counter.release(shift=shift, alone=alone):
                self.asked.emit()
        elif kind in _INTERRUPTIONS:
            self._counter.reset()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        control = event.modifiers() & _OTHERS == Qt.KeyboardModifier.ControlModifier
        if control and _is_q(event):
            self.asked.emit()
            return True
        alone = not event.modifiers() & _OTHERS
        self._counter.press(shift=event.key() == Qt.Key.Key_Shift, alone=alone, now=event.timestamp())
        return False


def _is_q(event: QKeyEvent) -> bool:
    """Whether the key is Q, or stands in its place in a layout without Latin letters."""
    if event.key() == Qt.Key.Key_Q or event.nativeVirtualKey() == _Q:
        return True
    if event.key() <= _LAST_LATIN or event.nativeScanCode() != _Q_PLACE:
        return False
    return QGuiApplication.platformName() in _PLACES


def _is_for_exit(event: QEvent) -> bool:
    """Whether a key or a click presses the exit or what is heard beside it, or takes the blank sheet away."""
    if isinstance(event, QMouseEvent):
        under = _pressed_on(event)
        return isinstance(under, ExitButton | BlankSheet) or hearing.is_heard(under)
    focus = QApplication.focusWidget()
    if isinstance(focus, ExitButton) or hearing.is_heard(focus):
        return isinstance(event, QKeyEvent) and event.key() in _PRESSING
    return isinstance(focus, BlankSheet)


def _pressed_on(event: QMouseEvent) -> QWidget | None:
    """What of the window lies under a click, also under one that an open menu gets."""
    place = event.globalPosition().toPoint()
    for shown in QApplication.topLevelWidgets():
        if shown.isVisible() and shown.windowType() == Qt.WindowType.Window:
            return shown.childAt(shown.mapFromGlobal(place))
    return None


def end_process() -> None:
    """End this process at once, without giving anything a chance to be written."""
    apart.stop_all()
    writing.close_for_good()
    os._exit(0)


def leave(visit: Visit, end: Callable[[], None] = end_process) -> None:
    """Blank the screen, forget everything, end the process whatever fails. ``end`` is replaced in tests."""
    try:
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        copying.clear()
        visit.clear()
        writing.discard_unfinished()
        # The window server learns that the windows are gone before the process is.
        QApplication.processEvents()
    finally:
        end()
