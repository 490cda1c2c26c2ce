"""The file of the own list: read whole and checked, written whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from advocate_app import reading, writing
from advocate_app.errors import N_, InputError
from advocate_app.model.own_list import MOST_ENTRIES, Entry, OwnList
from advocate_app.own_list.checking import Shipped, flaws, is_complete

#: The name under which a list is found beside the portable program.
NAME: Final = "contacts.json"

#: The form of the file; a later program may read more than one.
_FORMAT: Final = 1
_LARGEST: Final = 32 * 1024 * 1024


class _Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the file."""

    format: int
    entries: tuple[Entry, ...]


def read_bytes(path: Path, largest: int = _LARGEST) -> bytes:
    """The content of the regular file at ``path``. Raises InputError for anything else, without waiting."""
    try:
        return reading.read(path, largest)
    except reading.NoFileError:
        raise InputError(N_("{file}: there is no such file. Check the path."), file=path) from None
    except reading.TooLargeError:
        raise InputError(N_("{file} is too large for a list of contacts."), file=path) from None
    except OSError:
        raise InputError(N_("{file} cannot be read. Check the path and the permissions."), file=path) from None


def decode(content: bytes, path: Path, known: Shipped) -> OwnList:
    """The list in ``content``, which came from ``path``.

    Raises InputError, naming the file, the entry and the remedy, for the first thing that is wrong.
    """
    try:
        stored = msgspec.json.decode(content, type=_Stored)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(
            N_("{file} is no list of contacts, or it is damaged: {problem}. Open another copy of it."),
            file=path,
            problem=error,
        ) from None
    if stored.format != _FORMAT:
        raise InputError(
            N_("{file} was written by a newer program. Install that program to open it."),
            file=path,
        )
    if len(stored.entries) > MOST_ENTRIES:
        raise InputError(N_("{file} is too large for a list of contacts."), file=path)
    entries: dict[str, Entry] = {}
    for entry in stored.entries:
        if entry.id in entries:
            raise InputError(
                N_("{file}, entry {entry}: it stands twice. Open another copy of the list."), file=path, entry=entry.id
            )
        _check(entry, path, known)
        entries[entry.id] = entry
    return OwnList(entries)


def encode(own: OwnList) -> bytes:
    """``own`` as the content of a file."""
    stored = _Stored(_FORMAT, tuple(own.entries.values()))
    return msgspec.json.format(msgspec.json.encode(stored), indent=1) + b"\n"


def read(path: Path, known: Shipped) -> OwnList:
    """The list at ``path``. Raises InputError as :func:`decode` does."""
    return decode(read_bytes(path), path, known)


def write(path: Path, own: OwnList, *, overwrite: bool) -> bytes:
    """Put ``own`` at ``path``; returns what was written. Raises OutputError, and then what was there is there still."""
    content = encode(own)
    writing.write(path, content, overwrite=overwrite)
    return content


def _check(entry: Entry, path: Path, known: Shipped) -> None:
    if entry.id not in known.contacts and not is_complete(entry):
        return  # a correction of a contact that is no longer shipped: it waits
    for flaw in flaws(entry, known):
        raise InputError(
            N_("{file}, entry {entry}, {field}: {problem} Open another copy of the list."),
            file=path,
            entry=entry.id[:60],
            field=flaw.field,
            problem=flaw.error,
        )
