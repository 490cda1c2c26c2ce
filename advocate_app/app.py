"""Composition root: opens the window."""

from __future__ import annotations

from collections.abc import Sequence


def open_window(arguments: Sequence[str] = ()) -> int:
    """Open the window and stay until it is left. ``arguments`` are given to Qt. Returns the exit code.

    Raises AdvocateAppError when the window cannot be opened at all.
    """
    from advocate_app.ui.application import run

    return run([*arguments])
