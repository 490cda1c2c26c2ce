"""The order of Tab: that of reading, also after widgets were made late."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def follow_reading(root: QWidget) -> None:
    """Let Tab go through ``root`` as its layouts stand. Qt puts a widget that was made late at the end otherwise."""
    before: QWidget | None = None
    for widget in _focusable(root):
        if before is not None and before.nextInFocusChain() is not widget:
            QWidget.setTabOrder(before, widget)
        before = widget


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from _focusable(part)


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [] if inside is None else [inside]
    layout = widget.layout()
    if layout is None:
        children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return sorted(children, key=lambda child: (child.y(), child.x()))
    items = (layout.itemAt(place) for place in range(layout.count()))
    return [part for item in items if item is not None and (part := item.widget()) is not None]
