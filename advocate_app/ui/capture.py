"""Keeping the window out of pictures of the screen, where the system can do that."""

from __future__ import annotations

import sys
from typing import Final

#: What Windows calls it (SetWindowDisplayAffinity): shown to people, left out of captures, recordings and Recall.
_EXCLUDED, _NORMAL = 0x11, 0x00

#: Whether this system can do it at all.
IS_POSSIBLE: Final = sys.platform == "win32"


def exclude(window: int, *, on: bool) -> bool:
    """Leave the window with that native number out of captures, or show it there again; whether the system did it."""
    if not IS_POSSIBLE:
        return False
    import ctypes

    try:
        user = getattr(ctypes, "windll").user32  # noqa: B009 - it exists on Windows alone
        return bool(user.SetWindowDisplayAffinity(window, _EXCLUDED if on else _NORMAL))
    except (AttributeError, OSError):  # a Windows before 10 version 2004
        return False
