"""When no window can be opened, one plain sentence says which setting or package is missing, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from advocate_app.errors import DisplayError
from advocate_app.ui import display


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program with these variables and no screen of its own."""
    plain = {name: value for name, value in os.environ.items() if name not in display.SCREENS}
    return subprocess.run(
        [sys.executable, "-m", "advocate_app"],
        env={**plain, "LANG": "en_GB.UTF-8", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_one_sentence_names_the_setting() -> None:
    ended = start()
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize("environment", [{"DISPLAY": ":4777"}, {"QT_QPA_PLATFORM": "nonsense"}])
def test_a_screen_that_does_not_answer_is_told_in_one_sentence(environment: dict[str, str]) -> None:
    ended = start(**environment)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "Traceback" not in ended.stderr


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = (
        "\tlibxcb-icccm.so.4 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibxcb-keysyms.so.1 => not found\n"
    )
    monkeypatch.setattr(
        subprocess, "run", lambda *_args, **_named: subprocess.CompletedProcess([], 0, stdout=answer, stderr="")
    )
    # Qt blames the wrong one, whatever is missing.
    told = str(display.not_started("xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."))
    assert "libxcb-icccm.so.4, libxcb-keysyms.so.1" in told
    assert "apt-get install libxcb-icccm4 libxcb-keysyms1" in told
    assert "cursor" not in told


def test_without_a_linker_to_ask_the_words_of_qt_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_ldd(*_args: object, **_named: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", no_ldd)
    assert "no plugin" in str(display.not_started("no plugin\n"))


def test_a_library_that_pyside_misses_is_named_with_its_package() -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "apt-get install libegl1" in str(display.not_imported(error))


def test_a_missing_pyside_is_told_with_the_way_to_install_it() -> None:
    assert "pip install PySide6-Essentials" in str(display.not_imported(ImportError("No module named 'PySide6'")))


@pytest.mark.parametrize("name", display.SCREENS)
def test_any_kind_of_screen_is_enough(name: str) -> None:
    display.require_screen({name: "x"}, "linux")
    with pytest.raises(DisplayError):
        display.require_screen({name: ""}, "linux")


def test_windows_and_macos_always_have_a_screen() -> None:
    display.require_screen({}, "win32")
    display.require_screen({}, "darwin")
