"""What every test gets: no display, an empty home, no network, the same language and the same examples each time."""

from __future__ import annotations

import os
import socket  # noqa: TID251 - to tell a local socket from one of the network
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import hypothesis
import pytest

from advocate_app import i18n
from advocate_app.model.locale import Language

# Set while pytest is still collecting, because Qt reads them once, when it is first imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANG"] = "C.UTF-8"
for _name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "QT_SCALE_FACTOR", "QT_FONT_DPI"):
    os.environ.pop(_name, None)

hypothesis.settings.register_profile("same", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("same")

_home_folder = pytest.StashKey["tempfile.TemporaryDirectory[str]"]()


class NetworkUsedError(Exception):
    """Something under test asked for a socket that reaches beyond this process's own machine."""


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo" or (event == "socket.__new__" and args[1] != getattr(socket, "AF_UNIX", None)):
        raise NetworkUsedError(event)


_exit = os._exit


def _ended_by_a_test(status: int) -> NoReturn:
    """Leaving the program ends the process with 0: in a test that would look as if all of them had passed."""
    print("a test has ended the whole process", file=sys.__stderr__, flush=True)
    _exit(status or 70)


def pytest_configure(config: pytest.Config) -> None:
    os._exit = _ended_by_a_test
    folder = tempfile.TemporaryDirectory(prefix="advocate-app-home-", ignore_cleanup_errors=True)
    config.stash[_home_folder] = folder
    home = Path(folder.name)
    os.environ["HOME"] = os.environ["USERPROFILE"] = folder.name
    for variable, name in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_RUNTIME_DIR", ".runtime"),
    ):
        (home / name).mkdir(mode=0o700, parents=True)
        os.environ[variable] = str(home / name)
    sys.addaudithook(_refuse_network)


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[_home_folder].cleanup()


@pytest.fixture(autouse=True)
def home(pytestconfig: pytest.Config) -> Iterator[Path]:
    """The home folder of the person: empty before a test and, because nothing is kept, empty after it."""
    folder = Path(pytestconfig.stash[_home_folder].name)
    yield folder
    # The system's font library keeps a cache of the fonts it found; no program decides that.
    kept = [path for path in folder.rglob("*") if path.is_file() and "fontconfig" not in path.parts]
    for path in kept:
        path.unlink()
    assert not kept, "something was written to the home folder"


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts in English, whatever the one before it chose."""
    i18n.activate(Language.EN)
    yield
    i18n.activate(Language.EN)


@pytest.fixture(autouse=True)
def _deferred_deletes(request: pytest.FixtureRequest) -> Iterator[None]:
    # A widget that outlives its test would be destroyed in the middle of another one.
    yield
    if "qapp" in request.fixturenames:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
