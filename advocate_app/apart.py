"""Work in a process of its own: some libraries let nothing else of their process run, and the exit may not wait.

``python -m advocate_app.apart MODULE FUNCTION`` calls that function of bytes with the standard input, and writes what
it gives back to the standard output.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import advocate_app

if TYPE_CHECKING:  # read when it is needed: most starts never are
    import subprocess

#: Bytes in, bytes out; a function of a module, because the other process finds it by its name.
Work = Callable[[bytes], bytes]

#: -P: whatever lies in the folder in which the program was started is not taken for a part of it. -B: a module that
#: was not compiled stays so, because a compiled one would show what was used and when.
_ARGUMENTS: Final = ("-B", "-P", "-m", "advocate_app.apart")

#: What the other process says first: from here on the work is begun, and is not begun anew whatever becomes of it.
_BEGUN: Final = b"\x01"
#: How it ends when the work failed.
_FAILED: Final = 70

#: Seconds that the end of the program waits for one that was killed.
_DYING: Final = 0.2

#: What runs now. All of it ends with this process.
_running: set[Apart] = set()


class StoppedError(Exception):
    """The work was stopped, took too long, or failed."""


class Apart:
    """One piece of work in another process, begun at once.

    With ``scratch`` it has a folder of its own for what its libraries put aside, in memory where the system has such a
    place, which is gone once the work is.
    """

    def __init__(self, work: Work, content: bytes, *, scratch: bool = False) -> None:
        self._work, self._content = work, content
        self._stopped = False
        self._scratch = _scratch() if scratch else None
        self.process = _started(work, self._scratch)
        _running.add(self)

    def result(self, patience: float | None = None) -> bytes:
        """Wait for what comes out, ``patience`` seconds at most. Raises StoppedError.

        Where no other process can be started the work is done here.
        """
        try:
            return self._result(patience)
        finally:
            self._tidy_up()
            _running.discard(self)

    def _result(self, patience: float | None) -> bytes:
        process = self.process
        if process is None:
            return self._work(self._content)
        import subprocess

        try:
            out, _nothing = process.communicate(self._content, timeout=patience)
        except subprocess.TimeoutExpired:
            self.stop()
            process.communicate()
            raise StoppedError from None
        begun = out.startswith(_BEGUN)
        if begun and process.returncode == 0:
            return out[len(_BEGUN) :]
        if begun or self._stopped:
            raise StoppedError
        return self._work(self._content)  # Python itself did not find the way there

    def stop(self) -> None:
        """Let the other process end at once."""
        self._stopped = True
        if self.process is not None:
            with contextlib.suppress(OSError):
                self.process.kill()

    def end(self) -> None:
        """Stop, and leave nothing of it."""
        self.stop()
        if self.process is not None and self._scratch is not None:
            import subprocess

            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(_DYING)
        self._tidy_up()

    def _tidy_up(self) -> None:
        if self._scratch is not None:
            import shutil

            shutil.rmtree(self._scratch, ignore_errors=True)


def stop_all() -> None:
    """End whatever runs in another process: this one is left."""
    for each in tuple(_running):
        each.end()


def _scratch() -> Path:
    """A new folder for this user alone, with a name that says nothing."""
    import tempfile

    # The first is in memory on Linux. They are named, because Python finds its own by writing into each.
    for place in (os.environ.get(name) for name in ("XDG_RUNTIME_DIR", "TMPDIR", "TEMP")):
        if place:
            with contextlib.suppress(OSError):
                return Path(tempfile.mkdtemp(dir=place))
    return Path(tempfile.mkdtemp())


def _started(work: Work, scratch: Path | None) -> subprocess.Popen[bytes] | None:
    """The other process, or None where there is no Python to start."""
    if getattr(sys, "frozen", False) or not sys.executable:
        return None
    import subprocess

    found = str(Path(advocate_app.__file__).parent.parent)
    aside = {} if scratch is None else dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(scratch))
    # The content goes through a pipe: other users of the computer can read the arguments of a process.
    try:
        return subprocess.Popen(  # noqa: S603 - this Python, and the name of one of our own functions
            [sys.executable, *_ARGUMENTS, work.__module__, work.__qualname__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": found, **aside},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None


# -- in the other process ----------------------------------------------------------------------------------------------


def _main(module: str, function: str) -> None:
    """Do the one piece of work. Nothing is said about a fault: a traceback could hold a name."""
    parent = os.getppid()
    _end_with_parent()
    # Libraries that have something to say do not say it into the answer.
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    work: Work = getattr(importlib.import_module(module), function)
    content = sys.stdin.buffer.read()
    if os.getppid() != parent:  # it was gone before it could be tied to this process, and what it said was cut off
        os._exit(_FAILED)
    answer.write(_BEGUN)
    answer.flush()
    try:
        answer.write(work(content))
        answer.flush()
    except BaseException:  # noqa: BLE001 - whatever it is, only that it failed is told
        os._exit(_FAILED)
    # No destructor of a library has anything to add.
    os._exit(0)


def _end_with_parent() -> None:
    """Have Linux end this process when the thread that waits for it is gone, however the program went."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path("/proc/self/comm").write_text("handbook", encoding="ascii")
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL


if __name__ == "__main__":
    _main(*sys.argv[1:])
