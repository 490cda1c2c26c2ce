"""What a person sees, hears and reaches in a window: the measures of the accessibility walk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from advocate_app.ui.prose import Prose
from advocate_app.ui.widgets.list_row import ListRow
from advocate_app.ui.widgets.pressable import Pressable
from advocate_app.ui.widgets.term_text import TermText
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.window import MainWindow
from tests.ui.windows import press

#: What must be in view of a control that is taller than its view.
_LEAST_OF_TALL = 40


def seen(window: MainWindow) -> list[QWidget]:
    """Everything that is visible: with a panel open, the panel and the bars around it."""
    panel = window.layer.panel
    roots = [window.header, window.strip, window.page if panel is None else panel]
    return [
        widget
        for root in roots
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisible() and widget.width()
    ]


def name_of(widget: QWidget) -> str:
    """How a fault names a widget."""
    return f"{type(widget).__name__} “{accessible_name(widget) or '; '.join(words_of(widget))}”"


def accessible_name(widget: QWidget) -> str:
    """What a screen reader says first."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab should stop at a widget."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.focusProxy() is None


def nameless(window: MainWindow) -> Iterator[str]:
    """Controls that a screen reader could not name."""
    for widget in seen(window):
        if is_stop(widget) and not accessible_name(widget).strip():
            yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__} has no name"


def clipped(window: MainWindow) -> Iterator[str]:
    """Texts that are lower or narrower than they need, and widgets that stick out of what holds them."""
    for widget in seen(window):
        wanted = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else -1
        if isinstance(widget, Text | Pressable) and wanted > widget.height() + 1:
            yield f"{name_of(widget)} needs {wanted} px of height and has {widget.height()}"
        if isinstance(widget, Pressable | Text) and widget.minimumSizeHint().width() > widget.width() + 1:
            yield f"{name_of(widget)} needs {widget.minimumSizeHint().width()} px of width and has {widget.width()}"
        if isinstance(widget, Text | Pressable | QLineEdit) and (out := _sticks_out(widget)):
            yield f"{name_of(widget)} sticks out by {out} px"
    header = window.header
    shown = sorted((each for each in _bar(header)), key=lambda each: each.x())
    for left, right in pairwise(shown):
        if left.geometry().right() > right.geometry().left() + 8:
            yield f"{name_of(left)} covers {name_of(right)} in the header"


def _bar(bar: QWidget) -> Iterator[QWidget]:
    for child in bar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible() and child.width() and not isinstance(child, QLabel):
            yield child


def _sticks_out(widget: QWidget) -> int:
    """By how many pixels a widget is cut at the left or right by what holds it, up to the area that scrolls."""
    most = 0
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        left = widget.mapTo(holder, QPoint(0, 0)).x()
        # Rings of four pixels may lie outside.
        most = max(most, -left - 4, left + widget.width() - holder.width() - 4)
        holder = holder.parentWidget()
    return most


def words_of(widget: QWidget) -> list[str]:
    """All words that a widget paints, names or shows as a tooltip."""
    found = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton):
        found.append(widget.text())
    if isinstance(widget, QLineEdit):
        found.append(widget.placeholderText())
    found += [value.plain for value in vars(widget).values() if isinstance(value, Prose)]
    return [text for text in dict.fromkeys(found) if text]


def walk(window: MainWindow) -> list[QWidget]:
    """Where Tab stops, from the first focus round to it again."""
    stops: list[QWidget] = []
    for _time in range(200):
        focus = QApplication.focusWidget()
        if focus is None or focus in stops:
            break
        stops.append(focus)
        press(window, "Tab")
        for _term in range(len(focus.terms()) - 1 if isinstance(focus, TermText) else 0):
            assert QApplication.focusWidget() is focus, f"{name_of(focus)} passes over a term"
            press(window, "Tab")
    return stops


def unreached(window: MainWindow, stops: list[QWidget]) -> Iterator[str]:
    """Controls that Tab never came to; one of a group of options is enough, because arrows reach the others."""
    for widget in seen(window):
        if window.layer.panel is not None and not window.layer.panel.isAncestorOf(widget):
            continue
        controls = isinstance(widget, QAbstractButton | QLineEdit)
        if not (is_stop(widget) or (controls and widget.isEnabled())) or widget in stops:
            continue
        if isinstance(widget, QRadioButton | QCheckBox) and any(
            isinstance(stop, QRadioButton | QCheckBox) and stop.group() is widget.group() for stop in stops
        ):
            continue
        if isinstance(widget, ListRow) and any(isinstance(stop, ListRow) for stop in stops):
            continue
        yield f"{name_of(widget)} cannot be reached with Tab"


def hidden_focus(window: MainWindow) -> Iterator[str]:
    """The control with the focus, if it lies outside what is in view."""
    focus = QApplication.focusWidget()
    if focus is None:
        return
    shown = focus.visibleRegion().boundingRect().height()
    tall = focus.height() > _view(focus).height()
    if shown < (_LEAST_OF_TALL if tall else focus.height() - 1):
        yield f"{name_of(focus)} has the focus and is not in view"


def _view(widget: QWidget) -> QRect:
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            return holder.viewport().rect()
        holder = holder.parentWidget()
    return widget.window().rect()
