"""What people install: it holds everything that the program needs, nothing else, and runs from where it lies."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from advocate_app.model.locale import Language

#: As ``python -m advocate_app`` does it, but only from the folder named first: not from this source tree.
_START = """
import runpy, site, sys
folder = sys.argv.pop(1)
sys.path.insert(0, folder)
site.addsitedir(folder)
runpy.run_module("advocate_app", run_name="__main__", alter_sys=True)
"""
_ROOT = """
import site, sys
sys.path.insert(0, sys.argv[1])
site.addsitedir(sys.argv[1])
from advocate_app import paths
print(paths.root())
"""


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _root(site: Path, cwd: Path) -> str:
    # -S: this environment may hold an editable install of its own, which would answer first.
    return _python("-S", "-c", _ROOT, str(site), cwd=cwd).stdout.strip()


def _python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    # -I: neither the working folder nor PYTHONPATH may lend what the wheel lacks.
    command = [sys.executable, "-I", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("domain", ["app", "content"])
def test_the_wheel_carries_each_catalogue_compiled(wheel: Path, language: Language, domain: str) -> None:
    assert f"advocate_app/translations/{language}/LC_MESSAGES/{domain}.mo" in _names(wheel)


def test_the_wheel_carries_every_content_file_font_and_icon(wheel: Path, source: Path) -> None:
    resources = {
        f"advocate_app/{path.relative_to(source).as_posix()}"
        for path in (source / "resources").rglob("*")
        if path.is_file()
    }
    assert len(resources) > 10
    assert resources <= _names(wheel)


def test_the_wheel_carries_every_licence(wheel: Path) -> None:
    licences = {name.partition(".dist-info/licenses/")[2] for name in _names(wheel)}
    assert licences >= {"LICENSE", "docs/licences.md", "resources/fonts/LICENSE_FONT", "resources/icons/LICENSE"}


def test_the_wheel_carries_nothing_but_the_package(wheel: Path) -> None:
    names = [PurePosixPath(name) for name in _names(wheel)]
    assert {name.parts[0].partition("-")[0] for name in names} == {"advocate_app"}
    assert not [name for name in names if "tests" in name.parts or name.suffix == ".pyc"]


def test_the_wheel_stays_under_ten_megabytes(wheel: Path) -> None:
    assert wheel.stat().st_size < 10_000_000


def test_the_same_source_gives_the_same_wheel_from_the_tree_and_from_the_source_archive(
    wheel: Path, from_sdist: Path
) -> None:
    assert wheel.read_bytes() == from_sdist.read_bytes()


def test_the_unpacked_wheel_checks_its_own_content_and_catalogues(unpacked: Path, tmp_path: Path) -> None:
    assert _root(unpacked, tmp_path) == str(unpacked / "advocate_app")
    done = _python("-c", _START, str(unpacked), "check", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_damaged_install_says_which_file_is_missing(
    wheel: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    (tmp_path / "advocate_app" / "resources" / "law" / "acts.toml").unlink()
    done = _python("-c", _START, str(tmp_path), "check", cwd=tmp_path_factory.mktemp("elsewhere"))
    assert done.returncode > 0
    assert "acts.toml" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_an_editable_install_reads_the_source_tree_and_copies_nothing(
    editable: tuple[Path, Path], tmp_path: Path
) -> None:
    tree, site = editable
    assert {path.name.partition("-")[0] for path in site.iterdir()} == {
        "_editable_impl_advocate_app.pth",
        "advocate_app",
    }
    assert not (site / "advocate_app").exists()
    assert (tree / "translations" / "kk" / "LC_MESSAGES" / "app.mo").is_file()
    assert _root(site, tmp_path) == str(tree)


def test_entry_points_name_functions_that_exist(unpacked: Path, tmp_path: Path) -> None:
    (metadata,) = unpacked.glob("*.dist-info")
    lines = (metadata / "entry_points.txt").read_text(encoding="utf-8").splitlines()
    targets = dict(line.split(" = ") for line in lines if " = " in line)
    assert targets == {"advocate-app": "advocate_app.cli:main", "handbook": "advocate_app.cli:window"}
    code = "import sys; sys.path.insert(0, sys.argv[1]); from advocate_app.cli import main, window"
    assert _python("-c", code, str(unpacked), cwd=tmp_path).returncode == 0
