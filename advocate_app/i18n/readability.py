"""How long the sentences of a text are: the measure of plain language that the program holds itself to."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ENDS = re.compile(r"(?<=[.?!])[\s\u00a0]+")
_WORD = re.compile(r"[\w’'-]+")


def sentence_lengths(texts: Iterable[str]) -> list[int]:
    """Words in each sentence of ``texts``; a text without a full stop is one sentence."""
    return [
        count
        for text in texts
        for sentence in _ENDS.split(text.replace("**", ""))
        if (count := len(_WORD.findall(sentence)))
    ]
