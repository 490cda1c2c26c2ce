"""The real content, with which entries are compared."""

from __future__ import annotations

import pytest

from advocate_app import content
from advocate_app.model.bundle import ContentBundle
from advocate_app.own_list import Shipped


@pytest.fixture(scope="session")
def bundle() -> ContentBundle:
    return content.load()


@pytest.fixture(scope="session")
def known(bundle: ContentBundle) -> Shipped:
    return Shipped(bundle.contacts, bundle.regions)
