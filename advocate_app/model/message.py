"""Messages: English working text with a stable id, and the one rule that finds them in content files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

#: Keys of a content file whose strings are shown to people and therefore translated.
MESSAGE_KEYS: Final = frozenset(
    {"title", "lead", "short", "why", "label", "hint", "effect", "text", "caption", "note", "value", "suffix"}
)
#: Ending of a key whose text speaks of another person: ``title`` / ``title_third``.
THIRD: Final = "_third"


class Message(msgspec.Struct, frozen=True):
    """One block of text. ``id`` is its ``msgctxt``; ``third`` is the wording about another person, if it differs."""

    id: str
    text: str
    third: str | None = None


def is_message_key(key: str) -> bool:
    """Whether the strings under ``key`` are translated."""
    return key.removesuffix(THIRD) in MESSAGE_KEYS


def messages(node: object, prefix: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Every message below ``node`` as ``(id, English text, the table it stands in)``, in file order.

    An id is the path of keys from the file's own id; tables in an array are named by their ``id`` key, so that
    inserting one never renames another: ``leave.questions.work.options.employee.label``.
    """
    if isinstance(node, Mapping):
        for key, value in node.items():
            if isinstance(value, str):
                if is_message_key(key):
                    yield f"{prefix}.{key}", value, node
            else:
                yield from messages(value, f"{prefix}.{key}")
    elif isinstance(node, list):
        for place, item in enumerate(node):
            if isinstance(item, Mapping):
                yield from messages(item, f"{prefix}.{item.get('id', place)}")


def with_messages(node: object, prefix: str) -> Any:
    """A copy of the decoded TOML ``node`` in which each translated string is a :class:`Message` table."""
    if isinstance(node, Mapping):
        out: dict[str, Any] = {}
        for key, value in node.items():
            if isinstance(value, str) and is_message_key(key):
                if not key.endswith(THIRD):
                    table: dict[str, Any] = {"id": f"{prefix}.{key}", "text": value}
                    if (third := node.get(key + THIRD)) is not None:
                        table["third"] = third
                    out[key] = table
            else:
                out[key] = with_messages(value, f"{prefix}.{key}")
        return out
    if isinstance(node, list):
        return [
            with_messages(item, f"{prefix}.{item.get('id', place)}") if isinstance(item, Mapping) else item
            for place, item in enumerate(node)
        ]
    return node
