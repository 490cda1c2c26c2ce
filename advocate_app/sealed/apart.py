"""Sealing in a process of its own: scrypt lets nothing else of its process run, and the exit may not wait a second."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import Final

import msgspec

import advocate_app
from advocate_app.errors import AdvocateAppError, InputError, OutputError
from advocate_app.sealed.box import CLOSED, NOT_CLOSED, seal, unseal

#: -P: whatever lies in the folder in which the program was started is not taken for a part of it.
_ARGUMENTS: Final = ("-P", "-m", "advocate_app.sealed")


class Task(msgspec.Struct, frozen=True):
    """What the other process is asked: ``content`` is to be opened, or else to be closed, with ``phrase``."""

    content: bytes
    phrase: str
    opens: bool


class Answer(msgspec.Struct, frozen=True):
    """What it answers: bytes, or the sentence of a fault and what is filled into it."""

    content: bytes = b""
    fault: str = ""
    fields: dict[str, str | int] = {}


def done(task: Task) -> Answer:
    """The work itself."""
    try:
        return Answer((unseal if task.opens else seal)(task.content, task.phrase))
    except AdvocateAppError as fault:
        return Answer(fault=fault.message, fields={name: str(value) for name, value in fault.fields.items()})


class Apart:
    """One task in another process. It is asked from time to time whether it `is_done()`; `stop()` forgets it."""

    def __init__(self, task: Task) -> None:
        self._answer = Answer()
        self._opens = task.opens
        self._process = _started()
        self._thread = Thread(target=self._run, args=(task,), daemon=True)
        self._thread.start()

    def is_done(self) -> bool:
        """Whether `result()` has something to say."""
        return not self._thread.is_alive()

    def result(self) -> bytes:
        """What came out. Raises InputError or OutputError as `seal` and `unseal` do."""
        self._thread.join()
        if self._answer.fault:
            kind = InputError if self._opens else OutputError
            raise kind(self._answer.fault, **self._answer.fields)
        return self._answer.content

    def stop(self) -> None:
        """Let the other process end at once."""
        if self._process is not None:
            with contextlib.suppress(OSError):
                self._process.kill()

    def _run(self, task: Task) -> None:
        if self._process is None:
            self._answer = done(task)
            return
        out, _nothing = self._process.communicate(msgspec.msgpack.encode(task))
        if self._process.returncode == 0:
            self._answer = msgspec.msgpack.decode(out, type=Answer)
        elif self._process.returncode > 0:  # Python itself did not find the way there
            self._answer = done(task)
        else:  # stopped, by us or by a system without memory
            self._answer = Answer(fault=CLOSED if task.opens else NOT_CLOSED)


def _started() -> subprocess.Popen[bytes] | None:
    """The other process, or None where there is no Python to start: then the work is done here."""
    if getattr(sys, "frozen", False) or not sys.executable:
        return None
    found = str(Path(advocate_app.__file__).parent.parent)
    # The phrase goes through a pipe: other users of the computer can read the arguments of a process.
    try:
        return subprocess.Popen(  # noqa: S603 - this Python, with fixed arguments
            [sys.executable, *_ARGUMENTS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": found},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None
