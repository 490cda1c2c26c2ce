"""One content file: read, parsed and turned into model types. Nothing here knows another file."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from advocate_app import reading
from advocate_app.errors import N_, ContentError
from advocate_app.model.message import with_messages

T = TypeVar("T")

#: A content file is a few dozen kilobytes; anything far beyond is not ours.
_LARGEST = 4 * 1024 * 1024


def read(path: Path) -> dict[str, Any]:
    """The tables of the TOML file at ``path``. Raises ContentError naming the file and the place in it."""
    try:
        # Whoever installs the program may lay links in place of its files.
        return tomllib.loads(reading.read(path, _LARGEST, links=True).decode("utf-8"))
    except reading.TooLargeError:
        raise ContentError(
            N_("{file} is too large to be a content file. Install the program again."), file=path.name
        ) from None
    except OSError:
        raise ContentError(N_("{file} cannot be read. Install the program again."), file=str(path)) from None
    except UnicodeDecodeError as error:
        raise ContentError(
            N_("{file}, byte {place}: this is not UTF-8 text. Install the program again."),
            file=path.name,
            place=error.start,
        ) from None
    except (ValueError, RecursionError) as error:  # broken, a number without end, or tables in tables without end
        raise ContentError(
            N_("{file} is damaged: {problem}. Install the program again."), file=path.name, problem=error
        ) from None


def decode(path: Path, kind: type[T]) -> T:
    """The file at ``path`` as one ``kind``, its strings turned into messages under the file's own ``id``."""
    raw = read(path)
    name = raw.get("id")
    if not isinstance(name, str):
        raise ContentError(N_("{file}, key {key}: {problem}"), file=path.name, key="id", problem="missing")
    return convert(with_messages(raw, name), kind, path)


def decode_list(path: Path, key: str, kind: type[T]) -> list[T]:
    """The array of tables ``key`` of the file at ``path`` (law files hold no messages)."""
    return convert(read(path).get(key, []), list[kind], path)  # type: ignore[valid-type]


def convert(raw: Any, kind: type[T], path: Path) -> T:
    """``raw`` as ``kind``; a mismatch becomes a ContentError with the key written in ids, not in indices."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        problem, _, place = str(error).partition(" - at ")
        raise ContentError(
            N_("{file}, key {key}: {problem}"), file=path.name, key=_named(raw, place.strip("`")), problem=problem
        ) from None


def _named(raw: Any, place: str) -> str:
    """``$.questions[3].title`` as ``questions.work.title``: an index tells a writer of content nothing."""
    names: list[str] = []
    node = raw
    for key, index in re.findall(r"\.(\w+)|\[(\d+)\]", place):
        try:
            node = node[key] if key else node[int(index)]
        except (KeyError, IndexError, TypeError):
            node = None
        label = node.get("id") if index and isinstance(node, dict) else None
        names.append(key or (label if isinstance(label, str) else index))
    return ".".join(names) or "(top)"
