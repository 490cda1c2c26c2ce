"""Arriving at a page: the focus where it belongs, the page at its beginning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.scroll_area import ScrollArea


def arrive(page: QWidget, focus: QWidget) -> None:
    """Give ``focus`` the keyboard and show the beginning of ``page``, or as much further down as the focus lies.

    While parts of the former page are taken away Qt lets the focus wander, and each stop scrolls to itself: without
    this a result would open at its foot, with the answer out of sight.
    """
    focus.setFocus(Qt.FocusReason.OtherFocusReason)
    for area in page.findChildren(ScrollArea):
        area.scroll_to_top()
        if area.content.isAncestorOf(focus):
            area.show_widget(focus)
