"""What every part of the content is checked for: ids that stand once, citations and ``{fields}`` that exist."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from advocate_app.errors import N_, ContentError
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.message import Message


def fault(file: str, key: str, problem: str) -> ContentError:
    """A fault of the content, with the place where it can be mended."""
    return ContentError(N_("{file}, key {key}: {problem}"), file=file, key=key, problem=problem)


def twice(file: str, key: str, ids: Iterable[str]) -> Iterator[ContentError]:
    """A fault for each of ``ids`` that is not the only one of its name."""
    for name, count in Counter(ids).items():
        if count > 1:
            yield fault(file, f"{key}.{name}".lstrip("."), "this id stands twice")


def cites(file: str, node: object, bundle: ContentBundle, key: str) -> Iterator[ContentError]:
    """A fault for each citation in ``node`` and below of a provision that is not there."""
    for where, item in _structs(node, key):
        for name in getattr(item, "cites", ()):
            if name not in bundle.provisions:
                yield fault(file, f"{where}.cites", f"unknown provision {name}")


def fields(file: str, node: object, known: set[str]) -> Iterator[ContentError]:
    """A fault for each ``{field}`` in a text of ``node`` that is not ``known``."""
    for _where, item in _structs(node, ""):
        if isinstance(item, Message):
            for _key, text in item.wordings():
                try:
                    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
                except ValueError:
                    yield fault(file, item.id, "a brace stands alone")
                    continue
                for name in sorted(names - known):
                    yield fault(file, item.id, f"unknown field {{{name}}}")


def _structs(node: object, key: str) -> Iterator[tuple[str, object]]:
    """``node`` and every struct below it, with a readable key."""
    if isinstance(node, msgspec.Struct):
        yield key, node
        for name in node.__struct_fields__:
            value = getattr(node, name)
            for child in value if isinstance(value, tuple) else (value,):
                label = getattr(child, "id", "")
                yield from _structs(child, ".".join(filter(None, (key, name, label))))
