"""Sealing in a process of its own: scrypt lets nothing else of its process run, and the exit may not wait a second."""

from __future__ import annotations

from threading import Thread

import msgspec

from advocate_app import apart
from advocate_app.errors import AdvocateAppError, InputError, OutputError
from advocate_app.sealed.box import CLOSED, NOT_CLOSED, seal, unseal


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


def work(asked: bytes) -> bytes:
    """:func:`done`, between processes."""
    return msgspec.msgpack.encode(done(msgspec.msgpack.decode(asked, type=Task)))


class Apart:
    """One task in another process. It is asked from time to time whether it `is_done()`; `stop()` forgets it."""

    def __init__(self, task: Task) -> None:
        self._answer = Answer()
        self._opens = task.opens
        self._apart = apart.Apart(work, msgspec.msgpack.encode(task))
        self._thread = Thread(target=self._run, daemon=True)
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
        self._apart.stop()

    def _run(self) -> None:
        try:
            self._answer = msgspec.msgpack.decode(self._apart.result(), type=Answer)
        except apart.StoppedError:  # by us, or by a system without memory
            self._answer = Answer(fault=CLOSED if self._opens else NOT_CLOSED)
