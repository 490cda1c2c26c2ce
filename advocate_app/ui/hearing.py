"""Whether the window hears what a person does, or nothing but the exit, because something is waited for."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class _State:
    """How many waits there are, and what is put off until the last of them is over."""

    waits = 0
    heard: QWidget | None = None
    later: list[Callable[[], None]] = []  # noqa: RUF012 - of the program, there is one


@contextlib.contextmanager
def only_the_exit(heard: QWidget | None = None) -> Iterator[None]:
    """Let no key and no click reach a window of the program meanwhile, but for those of the exit, and of ``heard``.

    What a screen reader, a keyboard on the screen or a timer does is not held back: see :func:`afterwards`.
    """
    before, _State.heard = _State.heard, heard
    _State.waits += 1
    try:
        yield
    finally:
        _State.waits -= 1
        _State.heard = before
        if not _State.waits:
            # Once the caller is through: it still works with what it has opened.
            for put_off in _State.later:
                QTimer.singleShot(0, put_off)
            _State.later = []


def is_waiting() -> bool:
    """Whether nothing but the exit is heard now."""
    return _State.waits > 0


def is_heard(widget: QWidget | None) -> bool:
    """Whether ``widget`` is the one that is heard beside the exit."""
    return widget is not None and widget is _State.heard


def afterwards(do: Callable[[], None]) -> None:
    """Call ``do`` now, or once nothing is waited for: it would take away what somebody works with."""
    if _State.waits:
        _State.later.append(do)
    else:
        do()
