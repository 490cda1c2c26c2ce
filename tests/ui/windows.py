"""Opening the whole window in a test, and what tests do with it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.rules.opening import ZONE
from advocate_app.ui import application, language
from advocate_app.ui.look import Look, Scheme, use_look
from advocate_app.ui.window import MainWindow

#: A Wednesday, and its noon: whoever keeps office hours answers.
TODAY = dt.date(2026, 11, 25)
NOON = dt.datetime.combine(TODAY, dt.time(12), ZONE)


class TestedWindow(MainWindow):
    """The window, except that leaving it is noted instead of ending the tests."""

    __test__ = False

    def close_without_leaving(self) -> None:
        """Take the window away after a test."""
        self._slices.stop()
        self.hide()
        self.deleteLater()


def opened(
    app: QApplication,
    bundle: ContentBundle,
    ended: list[bool],
    *,
    factor: float = 1.0,
    size: tuple[int, int] = (1366, 768),
) -> TestedWindow:
    """A new window with a look of its own, at the safety page, in English."""
    fresh = use_look(Look(Scheme.LIGHT, factor))
    application.dress(app)
    fresh.set_scheme(Scheme.LIGHT)
    language.switch(Language.EN)
    window = TestedWindow(TODAY, end=lambda: ended.append(any(each.isVisible() for each in app.topLevelWidgets())))
    window.desk.use(bundle)
    window.desk.moment = lambda: NOON
    window.resize(*size)
    window.open_first()
    window.activateWindow()
    app.processEvents()
    return window


def press(window: QWidget, *keys: str) -> None:
    """Press keys one after the other as the window system delivers them: "Tab", "Ctrl+L", "Shift+Tab"."""
    handle = window.window().windowHandle()
    assert handle is not None
    for keys_ in keys:
        *held, name = keys_.split("+") if keys_ != "+" else ["+"]
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= getattr(Qt.KeyboardModifier, {"Ctrl": "ControlModifier"}.get(each, f"{each}Modifier"))
        QTest.keyClick(handle, getattr(Qt.Key, f"Key_{name}"), modifiers)


def click(widget: QWidget) -> None:
    """Click into the middle of a widget, through the window system."""
    window = widget.window()
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseClick(
        handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.mapTo(window, widget.rect().center())
    )


def point_in(widget: QWidget) -> QPoint:
    """The middle of a widget, in its own coordinates."""
    return widget.rect().center()
