"""A page opens at its beginning, however its parts were filled."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate_app.ui import gallery
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.window import PLACES, MainWindow
from tests.ui.windows import press


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_every_page_opens_where_its_title_is(window: MainWindow, factor: float) -> None:
    for place in PLACES:
        window.built(place)
    window.resize(1024, 600)
    window.look.set_factor(factor)
    for name, show in gallery.shows(window):
        window.layer.close_panel()
        window.desk.visit.clear()
        show(window)
        QApplication.processEvents()
        if window.layer.panel is not None:
            continue  # the page under a panel stays where it was
        focus = QApplication.focusWidget()
        for area in window.page.findChildren(ScrollArea):
            if area.isVisible() and not (focus and area.content.isAncestorOf(focus)):
                assert area.verticalScrollBar().value() == 0, name


def test_a_walk_by_keyboard_ends_at_the_top_of_the_result(window: MainWindow) -> None:
    window.resize(1024, 600)
    window.open("flow", {"flow": "leave", "fresh": True})
    QApplication.processEvents()
    press(window, "1", "Return", "1", "Return", "3", "Return")
    QApplication.processEvents()
    for _page in ("check your answers", "result"):
        for area in window.page.findChildren(ScrollArea):
            if area.isVisible():
                assert area.verticalScrollBar().value() == 0
        press(window, "Return")
        QApplication.processEvents()
    assert window.desk.visit.sessions["leave"].result is not None
