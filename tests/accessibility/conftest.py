"""The accessibility walk uses the window of the other tests of ui."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from advocate_app import content
from advocate_app.model.bundle import ContentBundle


def pytest_itemcollected(item: pytest.Item) -> None:
    # The offscreen platform says these whenever a window or a menu is shown.
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def whole_content() -> ContentBundle:
    return content.load()
