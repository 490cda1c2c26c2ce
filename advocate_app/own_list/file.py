"""The file of the own list: read whole and checked, written whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from advocate_app import reading, writing
from advocate_app.errors import N_, InputError, OutputError
from advocate_app.model.own_list import MOST_ENTRIES, Entry, OwnList
from advocate_app.own_list.checking import Shipped, flaws, is_complete

#: The name under which a list is found beside the portable program.
NAME: Final = "contacts.json"

#: The form of the file; a later program may read more than one.
_FORMAT: Final = 1
#: Bytes of a file: as many contacts as a list may have, with some sentences each.
_LARGEST: Final = 16 * 1024 * 1024
#: Bytes of one contact. With every text as long as it may be, and each letter written as ``\u0000``, it takes 9,000.
_LONGEST: Final = 16 * 1024
#: Nothing follows anything in JSON without a comma. A contact with every field has about 25.
_MOST_COMMAS: Final = 32 * MOST_ENTRIES
#: Letters of what a decoder says: it repeats what stands in the file.
_LONGEST_PROBLEM: Final = 200


class _Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the file, cut into its entries."""

    format: int
    entries: tuple[msgspec.Raw, ...]


_ENTRY: Final = msgspec.json.Decoder(Entry)


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


def _too_large(path: Path) -> InputError:
    return InputError(N_("{file} is too large for a list of contacts."), file=path)


def _damaged(path: Path, error: Exception, place: str = "") -> InputError:
    return InputError(
        N_("{file} is no list of contacts, or it is damaged: {problem}. Open another copy of it."),
        file=path,
        problem=f"{place}{str(error)[:_LONGEST_PROBLEM]}",
    )


def decode(content: bytes, path: Path, known: Shipped) -> OwnList:
    """The list in ``content``, which came from ``path``.

    Raises InputError, naming the file, the entry and the remedy, for the first thing that is wrong.
    """
    # One call of the decoder lets no other thread run, and the exit is not heard meanwhile. So the whole is only cut
    # into entries, and these are decoded one by one, none of them before it is known that they are few and short.
    if content.count(b",") > _MOST_COMMAS:
        raise _too_large(path)
    try:
        stored = msgspec.json.decode(content, type=_Stored)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _damaged(path, error) from None
    if stored.format != _FORMAT:
        raise InputError(
            N_("{file} was written by a newer program. Install that program to open it."),
            file=path,
        )
    if len(stored.entries) > MOST_ENTRIES or any(len(memoryview(raw)) > _LONGEST for raw in stored.entries):
        raise _too_large(path)
    entries: dict[str, Entry] = {}
    for number, raw in enumerate(stored.entries):
        try:
            entry = _ENTRY.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise _damaged(path, error, f"entries[{number}]: ") from None
        if entry.id in entries:
            raise InputError(
                N_("{file}, entry {entry}: it stands twice. Open another copy of the list."),
                file=path,
                entry=entry.id[:60],
            )
        _check(entry, path, known)
        entries[entry.id] = entry
    return OwnList(entries)


def encode(own: OwnList) -> bytes:
    """``own`` as the content of a file."""
    stored = {"format": _FORMAT, "entries": list(own.entries.values())}
    return msgspec.json.format(msgspec.json.encode(stored), indent=1) + b"\n"


def read(path: Path, known: Shipped) -> OwnList:
    """The list at ``path``. Raises InputError as :func:`decode` does."""
    return decode(read_bytes(path), path, known)


def write(path: Path, own: OwnList, *, overwrite: bool) -> bytes:
    """Put ``own`` at ``path``; returns what was written. Raises OutputError, and then what was there is there still.

    A list that could not be read again is not written.
    """
    content = encode(own)
    if len(own.entries) > MOST_ENTRIES or len(content) > _LARGEST or content.count(b",") > _MOST_COMMAS:
        raise OutputError(N_("{file} is too large for a list of contacts."), file=path)
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
