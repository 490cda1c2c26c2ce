"""Composition root: opens the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def open_window(own_list: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window and stay until it is left; ``arguments`` are given to Qt. Returns the exit code.

    ``own_list`` is the file of the shelter's own contacts. Raises AdvocateAppError when it cannot be used, or when the
    window cannot be opened at all.
    """
    from advocate_app.ui.application import run

    return run([*arguments], own_list)
