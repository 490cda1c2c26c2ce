"""The real content and a day to ask on."""

from __future__ import annotations

import pytest

from advocate_app import content
from advocate_app.model.bundle import ContentBundle
from tests.flow.walking import TODAY, Asked


@pytest.fixture(scope="session")
def bundle() -> ContentBundle:
    return content.load()


@pytest.fixture
def leave(bundle: ContentBundle) -> Asked:
    return Asked(bundle, "leave", TODAY)


@pytest.fixture
def start(bundle: ContentBundle) -> Asked:
    return Asked(bundle, "start", TODAY)
