"""Writes one finished document to the place that the person chose, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from advocate_app.errors import N_, OutputError

#: Files begun and not finished. Leaving the program in the middle of one removes it.
_unfinished: set[Path] = set()


def write(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Put ``content`` at ``path``: first beside it under another name, then in one move.

    A file that is there already stays unless ``overwrite``. Raises OutputError, which says what stands in the way
    and what to do; nothing half written is left.
    """
    if path.exists() and not overwrite:
        raise OutputError(N_("{file} is there already. Choose another name."), file=path.name)
    aside = path.with_name(f"{path.name}.part")
    _unfinished.add(aside)
    try:
        # Readable by this user alone; a left-over of a broken attempt may be written over.
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        raise _explained(error, path) from None
    finally:
        discard_unfinished()


def discard_unfinished() -> None:
    """Remove what was begun and not finished. Called after each attempt and when the program is left."""
    for path in tuple(_unfinished):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        _unfinished.discard(path)


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
