"""Writes one finished document to the place that the person chose, whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from pathlib import Path

from advocate_app.errors import N_, OutputError

#: Files begun and not finished. Leaving the program in the middle of one removes it.
_unfinished: set[Path] = set()
#: Held while a file is begun, and for ever once the program ends: then no other thread begins one.
_beginning = threading.Lock()
#: Seconds that the end of the program waits for a lock, and for a system that removes no open file.
_PATIENCE = 0.3

#: Windows' mark for a file that its search does not read.
_NOT_INDEXED = 0x2000


def write(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Put ``content`` at ``path``, readable by this user alone: first beside it under another name, then in one move.

    A file that is there already stays unless ``overwrite``. Raises OutputError, which says what stands in the way
    and what to do; nothing half written is left.
    """
    # Never the name of a file that is there: what another program left is not ours to write over.
    aside = path.with_name(f"{path.name[:100]}.{os.urandom(4).hex()}.part") if path.name else path
    try:
        if os.path.lexists(path) and not overwrite:
            raise _taken(path)
        with _beginning:
            handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            _unfinished.add(aside)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _keep_out_of_search(aside)
        _name(aside, path, overwrite=overwrite)
    except OSError as error:
        raise _explained(error, path) from None
    except ValueError:  # a NUL in the name, or a letter that no file system can hold
        raise _explained(OSError(errno.EINVAL, ""), path) from None
    finally:
        if aside in _unfinished:
            _discard(aside)


def _name(aside: Path, path: Path, *, overwrite: bool) -> None:
    """Give ``aside`` its name in one step. Unless ``overwrite``, a file that came there meanwhile stays: OutputError.

    What is left of ``aside`` is removed by the caller.
    """
    if overwrite:
        aside.replace(path)
        return
    try:
        if sys.platform == "win32":
            aside.rename(path)  # there it takes no name that is taken
        else:
            path.hardlink_to(aside)
    except FileExistsError:
        raise _taken(path) from None
    except OSError:  # a stick whose file system knows one name for each file: looked at once more, then moved
        if os.path.lexists(path):
            raise _taken(path) from None
        aside.replace(path)


def _taken(path: Path) -> OutputError:
    return OutputError(N_("{file} is there already. Choose another name."), file=path.name or path)


def discard_unfinished() -> None:
    """Remove what was begun and not finished, also by another thread. Called when the program is left."""
    for path in tuple(_unfinished):
        _discard(path)


def close_for_good() -> None:
    """Begin no file any more, and remove those that are not finished: the process ends."""
    _beginning.acquire(timeout=_PATIENCE)
    until = time.monotonic() + _PATIENCE
    discard_unfinished()
    while _unfinished and time.monotonic() < until:
        time.sleep(0.01)
        discard_unfinished()


def _discard(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        return  # Windows removes no file that another thread has open: it is tried again
    except OSError:
        pass
    _unfinished.discard(path)


def _keep_out_of_search(path: Path) -> None:
    """Have Windows leave the words of the file out of its index; elsewhere there is no such mark."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        found = kernel.GetFileAttributesW(str(path))
        if found not in (-1, 0xFFFFFFFF):
            kernel.SetFileAttributesW(str(path), found | _NOT_INDEXED)


def _explained(error: OSError, path: Path) -> OutputError:
    folder = str(path.parent)
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return OutputError(N_("There is no room left in {folder}. Choose another place."), folder=folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(N_("Nothing can be written to {folder}. Choose another place."), folder=folder)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return OutputError(N_("There is no folder {folder}. Choose another place."), folder=folder)
    if error.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return OutputError(N_("{file} cannot be the name of a file here. Choose another name."), file=path.name)
    return OutputError(N_("{file} could not be written. Choose another place."), file=path.name)
