"""Reads one file that somebody named: a regular one, whole, and without waiting."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path
from typing import Final

#: Bytes that are asked for at once: between two such pieces other threads can run.
_PIECE: Final = 256 * 1024


class NoFileError(OSError):
    """There is no regular file of that name: nothing, a folder, a link, a pipe, a device."""


class TooLargeError(OSError):
    """There is more in the file than its reader takes."""


def read(path: Path, largest: int, *, links: bool = False) -> bytes:
    """The content of the regular file at ``path``, ``largest`` bytes at most. A link is followed only with ``links``.

    Raises NoFileError, TooLargeError, and any other OSError where the system does not give the file. It waits for no
    pipe and no device; a drive of the network may take its time.
    """
    if (not links and path.is_symlink()) or not path.is_file():
        raise NoFileError(errno.ENOENT, "no regular file")
    # The name may have come to mean something else since: what was opened is looked at, and opening a pipe waits for
    # nobody.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if not links:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(path, flags)
    except ValueError:  # a letter that no file system can hold
        raise NoFileError(errno.EINVAL, "no name of a file") from None
    with io.FileIO(handle) as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise NoFileError(errno.ENOENT, "no regular file")
        content = bytearray()
        while piece := file.read(min(_PIECE, largest + 1 - len(content))):
            content += piece
    if piece is None:  # some files of the system say that they are regular ones, and then keep a reader waiting
        raise BlockingIOError(errno.EAGAIN, "nothing to read yet")
    if len(content) > largest:
        raise TooLargeError(errno.EFBIG, "too large")
    return bytes(content)
