"""The order of Tab: that of reading, also after widgets were made late."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def follow_reading(*roots: QWidget) -> None:
    """Let Tab go through ``roots`` as their layouts stand, one after the other.

    Qt puts a widget that was made late at the end otherwise.
    """
    before: QWidget | None = None
    for root in roots:
        for widget in focusable(root):
            if widget is before:
                continue
            inner = _hands_focus_to(widget)
            if inner is not None and widget.nextInFocusChain() is not inner:
                # Qt moves such a pair with all that lies between the two.
                _put_after(widget, inner)
            if before is not None and before.nextInFocusChain() is not widget:
                _put_after(before, widget)
            before = inner or widget


def _put_after(first: QWidget, second: QWidget) -> None:
    """Let ``second`` follow ``first``. Qt refuses what takes no focus itself, though Tab stops there for its part."""
    lifted = [
        (widget, inner, inner.focusPolicy())
        for widget in (first, second)
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus and (inner := _hands_focus_to(widget)) is not None
    ]
    for widget, _inner, policy in lifted:
        widget.setFocusPolicy(policy)
    QWidget.setTabOrder(first, second)
    for widget, inner, policy in lifted:
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it takes the policy of its part with it
        inner.setFocusPolicy(policy)


def _hands_focus_to(widget: QWidget) -> QWidget | None:
    inner = widget.focusProxy()
    return inner if inner is not None and widget.isAncestorOf(inner) else None


def focusable(widget: QWidget) -> Iterator[QWidget]:
    """What can have the focus in ``widget``, in the order of reading; also what is hidden or off now."""
    # One that hands its focus to a part of it is a stop for Qt, too: left behind, it would pull the focus there.
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        yield widget
    for part in _parts(widget):
        yield from focusable(part)


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
