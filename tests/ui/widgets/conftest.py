"""Each test of a widget has a look of its own, so that none depends on what another one changed."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from advocate_app.ui import fonts
from advocate_app.ui.look import Look, use_look


def pytest_itemcollected(item: pytest.Item) -> None:
    # The offscreen platform says this whenever a window is shown.
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Look:
    """A light look at 100 % in a wide window, and the bundled font."""
    fonts.register()
    qapp.setStyle("fusion")
    fresh = use_look(Look())
    qapp.setPalette(fresh.palette())
    return fresh
