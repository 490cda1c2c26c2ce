"""Bytes that a passphrase closes and opens: an age file (https://age-encryption.org/v1) with scrypt."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from advocate_app import reading
from advocate_app.errors import N_, InputError, OutputError

#: How the name of such a file ends, without the dot.
ENDING: Final = "age"
LARGEST: Final = 1024 * 1024

_LEAST_SIGNS, _LEAST_WORDS = 12, 4
#: The work of scrypt doubles with each step. A file is made with 18 to 20; 21 takes 2 GiB of memory, and a file
#: may ask for more than any computer has.
_MOST_WORK: Final = 21
#: The whole of it: beside scrypt the format allows no other way into a file, and a library that reads thousands of them
#: takes minutes for it.
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n"
)

#: Wrong phrase, damaged, cut off, another kind of file: nobody learns which.
CLOSED: Final = N_(
    "This file does not open with this passphrase. Either the phrase is another one, or the file is damaged."
)
NOT_CLOSED: Final = N_("The file could not be closed with a passphrase. Keep the answers as a code on paper.")


def check_phrase(phrase: str) -> None:
    """Raise InputError unless ``phrase`` is long enough to close a file with."""
    if len(phrase) < _LEAST_SIGNS and len(phrase.split()) < _LEAST_WORDS:
        raise InputError(
            N_("This is too short. Take at least {words} words, or {signs} letters and digits."),
            words=_LEAST_WORDS,
            signs=_LEAST_SIGNS,
        )


def seal(content: bytes, phrase: str) -> bytes:
    """``content`` as an age file that ``phrase`` opens. It takes about a second, on purpose.

    Raises InputError if the phrase is too short, OutputError if this computer chose too much work for others.
    """
    from pyrage import passphrase  # read when it is needed: most starts never are

    check_phrase(phrase)
    sealed: bytes = passphrase.encrypt(content, phrase)
    if _work(sealed) is None:
        raise OutputError(NOT_CLOSED)
    return sealed


def unseal(sealed: bytes, phrase: str) -> bytes:
    """What is in ``sealed``. It takes about a second, and some seconds at most.

    Raises InputError with one and the same message for a wrong phrase and for anything that is wrong with the file.
    """
    from pyrage import DecryptError, passphrase

    if _work(sealed) is None:
        raise InputError(CLOSED)
    try:
        opened: bytes = passphrase.decrypt(sealed, phrase)
    except (DecryptError, ValueError):
        raise InputError(CLOSED) from None
    return opened


def _work(sealed: bytes) -> int | None:
    """The work that the header asks for, or None if it is no such header or asks for too much."""
    found = _HEADER.match(sealed)
    work = None if found is None else int(found[1])
    return None if work is None or work > _MOST_WORK else work


def read(path: Path) -> bytes:
    """The content of the regular file at ``path``, 1 MiB at most. Raises InputError for anything else, at once."""
    try:
        return reading.read(path, LARGEST)
    except reading.TooLargeError:
        raise InputError(N_("{file} is too large for a file of answers."), file=path) from None
    except OSError:
        raise InputError(N_("{file} cannot be read. Check the path and the permissions."), file=path) from None
