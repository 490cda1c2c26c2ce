"""The real content."""

from __future__ import annotations

import pytest

from advocate_app import content
from advocate_app.model.bundle import ContentBundle


@pytest.fixture(scope="session")
def bundle() -> ContentBundle:
    return content.load()
