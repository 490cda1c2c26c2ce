"""Captions with a sentence each, as panels tell what is known."""

from __future__ import annotations

from collections.abc import Sequence

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.text import Text

_BELOW_CAPTION = 1


class Facts(Column):
    """Pairs of a caption and a sentence, one below the other. The pairs keep their widgets when words change."""

    def __init__(self, gap: float = 10) -> None:
        super().__init__(gap)
        self._pairs: list[tuple[Text, Text]] = []

    def set_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these pairs."""
        while len(self._pairs) < len(pairs):
            pair = self.add(Column())
            self._pairs.append((pair.add(Text("", "captionm", "ink3")), pair.add(Text("", "small"), _BELOW_CAPTION)))
        for (caption, sentence), (first, second) in zip(self._pairs, pairs, strict=True):
            caption.setText(first)
            sentence.setText(second)
