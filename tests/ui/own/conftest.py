"""The real window, with an empty folder of documents."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_documents(documents: Path) -> None:
    """Nothing is looked for among the documents of whoever runs the tests."""
