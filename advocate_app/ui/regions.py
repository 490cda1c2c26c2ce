"""The regions of the window that F6 goes through: header, content, actions, strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from advocate_app.ui.pages.page import Page
from advocate_app.ui.widgets.action_bar import ActionBar

#: A part of the window, and where the focus goes in it; None if nothing there can have it now.
Region = tuple[QWidget, QWidget | None]


def of_page(page: Page) -> list[Region]:
    """The content of ``page``, and its actions where it has any."""
    regions: list[Region] = [(page, page.first_focus())]
    for bar in page.findChildren(ActionBar):
        if bar.isVisible():
            stops = (child for child in bar.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus)
            regions.append((bar, next((stop for stop in stops if stop.isVisible()), None)))
    return regions


def go_on(regions: Sequence[Region], *, backward: bool = False) -> None:
    """Move the focus from the region that has it to the next one that can take it."""
    focus = QApplication.focusWidget()
    # The actions lie inside the content: the last region that holds the focus is meant.
    here = max((n for n, (region, _target) in enumerate(regions) if focus and _holds(region, focus)), default=0)
    step = -1 if backward else 1
    for distance in range(1, len(regions) + 1):
        _region, target = regions[(here + step * distance) % len(regions)]
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _holds(region: QWidget, widget: QObject) -> bool:
    return region is widget or (isinstance(widget, QWidget) and region.isAncestorOf(widget))
