"""Where resources and translations lie: inside the wheel, or beside the package in a source tree."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """The folder that holds ``resources/`` and ``translations/``.

    An installed wheel and a frozen folder carry both inside the package; an editable install and an unpacked
    source tree have them one level above.
    """
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def beside() -> Path | None:
    """The folder of the portable program, where a person can lay a file; none if the program is installed."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else None


def resources() -> Path:
    """The folder of content, fonts and icons."""
    return root() / "resources"


def translations() -> Path:
    """The folder with one sub-folder for each locale, laid out as gettext expects."""
    return root() / "translations"
