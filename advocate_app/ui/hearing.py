"""Whether the window hears what a person does, or nothing but the exit, because something is waited for."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer


class _State:
    """How many waits there are, and what is put off until the last of them is over."""

    waits = 0
    later: list[Callable[[], None]] = []  # noqa: RUF012 - of the program, there is one


@contextlib.contextmanager
def only_the_exit() -> Iterator[None]:
    """Let no key and no click reach a window of the program meanwhile, but for those of the exit.

    What a screen reader, a keyboard on the screen or a timer does is not held back: see :func:`afterwards`.
    """
    _State.waits += 1
    try:
        yield
    finally:
        _State.waits -= 1
        if not _State.waits:
            # Once the caller is through: it still works with what it has opened.
            for put_off in _State.later:
                QTimer.singleShot(0, put_off)
            _State.later = []


def is_waiting() -> bool:
    """Whether nothing but the exit is heard now."""
    return _State.waits > 0


def afterwards(do: Callable[[], None]) -> None:
    """Call ``do`` now, or once nothing is waited for: it would take away what somebody works with."""
    if _State.waits:
        _State.later.append(do)
    else:
        do()
