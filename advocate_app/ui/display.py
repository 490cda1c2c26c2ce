"""Whether Qt can open a window here, and if not, which package or setting is missing. Imports no Qt."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from advocate_app.errors import N_, DisplayError

#: Shared library -> package of Debian and Ubuntu. What is not listed is named as it is.
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}

#: Variables that say which screen there is.
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
_NOT_OPENED = re.compile(r"(lib[\w.+-]+\.so[\w.]*)")


def require_screen(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> None:
    """Raise DisplayError when the session plainly has no screen. Costs nothing when there is one."""
    if system == "linux" and not any(environment.get(name) for name in SCREENS):
        raise DisplayError(
            N_("There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program in a desktop.")
        )


def not_imported(error: ImportError) -> DisplayError:
    """Why PySide6 could not be imported."""
    found = _NOT_OPENED.search(str(error))
    if found is not None:
        return _missing([found[1]])
    return DisplayError(
        N_("PySide6 is not installed completely: {problem}. Install it with: pip install PySide6-Essentials"),
        problem=str(error),
    )


def not_started(said: str) -> DisplayError:
    """Why Qt gave up when the application was made; ``said`` is all that Qt said.

    Qt blames one library whatever is missing, so the linker is asked.
    """
    libraries = _unresolved()
    if libraries:
        return _missing(libraries)
    if "could not connect to display" in said or "connect to Wayland" in said:
        name = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or ""
        return DisplayError(
            N_("The screen “{name}” does not answer. Check DISPLAY, or start the program in a desktop session."),
            name=name,
        )
    return DisplayError(
        N_("Qt cannot open a window here: {problem}. Check QT_QPA_PLATFORM."), problem=" ".join(said.split())[:300]
    )


def _missing(libraries: list[str]) -> DisplayError:
    packages = dict.fromkeys(PACKAGES.get(library, library) for library in libraries)
    return DisplayError(
        N_(
            "A system library is missing: {libraries}. Install it, on Debian or Ubuntu with: apt-get install {packages}"
        ),
        libraries=", ".join(dict.fromkeys(libraries)),
        packages=" ".join(packages),
    )


def _unresolved() -> list[str]:
    """The libraries that the X11 plug-in of Qt needs and the linker does not find; empty where there is no linker."""
    import importlib.util
    import subprocess

    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return []
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed command on a file of our own
            ["ldd", str(plugin)],  # noqa: S607 - wherever the system has it
            capture_output=True,
            text=True,
            check=False,
            timeout=10,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return list(dict.fromkeys(_MISSING.findall(answer.stdout)))
