"""Trees for the tests to break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from advocate_app.i18n import updating
from advocate_app.i18n.sources import Sources
from tests.catalogs.tree import FLOW, LAW, PAGE, Tree


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("finished")
    tree = Tree(root)
    tree.page.parent.mkdir(parents=True)
    tree.page.write_text(PAGE, encoding="utf-8")
    tree.flow.parent.mkdir(parents=True)
    tree.flow.write_text(FLOW, encoding="utf-8")
    (tree.law / "provisions").mkdir(parents=True)
    for name, text in LAW.items():
        (tree.law / f"{name}.toml").write_text(text, encoding="utf-8")
    shutil.copytree(Sources.of_program().resources / "fonts", tree.sources.resources / "fonts")
    updating.write_templates(tree.sources)
    updating.update(tree.sources)
    tree.translate()
    return root


@pytest.fixture
def tree(finished: Path, tmp_path: Path) -> Tree:
    """A tree that passes all checks, for one test to break."""
    shutil.copytree(finished, tmp_path / "tree")
    return Tree(tmp_path / "tree")
