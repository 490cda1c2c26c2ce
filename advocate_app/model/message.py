"""Messages: English working text with a stable id, and the one rule that finds them in content files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from advocate_app.model.voice import Voice

#: Keys of a content file whose strings are shown to people and therefore translated.
MESSAGE_KEYS: Final = frozenset(
    {
        "audience",
        "call",
        "caption",
        "effect",
        "hint",
        "label",
        "lead",
        "note",
        "short",
        "suffix",
        "text",
        "title",
        "value",
        "why",
    }
)
#: The voices whose wording stands under a key of its own: ``title`` / ``title_third`` / ``title_teen``.
VOICED: Final = (Voice.THIRD, Voice.TEEN)


class Message(msgspec.Struct, frozen=True):
    """One block of text. ``id`` is its ``msgctxt``.

    ``third`` is the wording about another person, ``teen`` that for a reader under 18, where they differ.
    """

    id: str
    text: str
    third: str | None = None
    teen: str | None = None

    def wording(self, voice: Voice) -> tuple[str, str]:
        """Id and English text of what is said in ``voice``; the plain wording where it has none of its own."""
        own = self.third if voice is Voice.THIRD else self.teen if voice is Voice.TEEN else None
        return (self.id, self.text) if own is None else (f"{self.id}_{voice.value}", own)

    def wordings(self) -> Iterator[tuple[str, str]]:
        """Every wording, as id and English text."""
        yield self.id, self.text
        for voice in VOICED:
            key, text = self.wording(voice)
            if key != self.id:
                yield key, text


def is_message_key(key: str) -> bool:
    """Whether the strings under ``key`` are translated."""
    return _plain_key(key) in MESSAGE_KEYS


def _plain_key(key: str) -> str:
    """``key`` without the ending of a voice."""
    for voice in VOICED:
        key = key.removesuffix(f"_{voice.value}")
    return key


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
                if key == _plain_key(key):
                    voiced = {voice.value: node.get(f"{key}_{voice.value}") for voice in VOICED}
                    out[key] = {"id": f"{prefix}.{key}", "text": value, **voiced}
            else:
                out[key] = with_messages(value, f"{prefix}.{key}")
        return out
    if isinstance(node, list):
        return [
            with_messages(item, f"{prefix}.{item.get('id', place)}") if isinstance(item, Mapping) else item
            for place, item in enumerate(node)
        ]
    return node
