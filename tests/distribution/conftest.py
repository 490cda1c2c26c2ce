"""Archives built from a clean copy of the source tree, once for all tests here; no network is asked."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

_TREE = Path(__file__).resolve().parents[2]
_NOT_SOURCE = shutil.ignore_patterns(".git", ".venv", "venv", "dist", "*.mo", "__pycache__", ".*_cache", ".hypothesis")

Build = Callable[[Path, str], Path]


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Builds ``target`` of the tree that it is given, with the tools of this environment; gives the archive."""

    def run(tree: Path, target: str) -> Path:
        out = tmp_path_factory.mktemp("dist")
        command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(out)]
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        (archive,) = out.iterdir()
        return archive

    return run


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source tree as a newcomer gets it: nothing built, nothing left over."""
    tree = tmp_path_factory.mktemp("source") / "tree"
    shutil.copytree(_TREE, tree, ignore=_NOT_SOURCE)
    return tree


@pytest.fixture(scope="session")
def sdist(build: Build, source: Path) -> Path:
    return build(source, "sdist")


@pytest.fixture(scope="session")
def from_sdist(build: Build, sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from the source archive, as packagers do it."""
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(sdist) as archive:
        # Debian's 3.11.2 may lack the filter that 3.12 and later ask for.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(folder)  # noqa: S202 - our own archive
    (tree,) = folder.iterdir()
    return build(tree, "wheel")


@pytest.fixture(scope="session")
def wheel(build: Build, source: Path) -> Path:
    return build(source, "wheel")


@pytest.fixture(scope="session")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel laid out as pip lays it out."""
    return _unpacked(wheel, tmp_path_factory.mktemp("unpacked"))


@pytest.fixture(scope="session")
def editable(build: Build, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A second source tree and the unpacked wheel of its editable install."""
    tree = tmp_path_factory.mktemp("editable") / "tree"
    shutil.copytree(_TREE, tree, ignore=_NOT_SOURCE)
    return tree, _unpacked(build(tree, "wheel:editable"), tmp_path_factory.mktemp("site"))


def _unpacked(wheel: Path, folder: Path) -> Path:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)  # noqa: S202 - our own archive
    return folder
