"""Terms of the glossary found in a text of any of the three languages, whatever ending they have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from advocate_app.model.glossary import Glossary
    from advocate_app.model.locale import Language


class FoundTerm(NamedTuple):
    """A term in a text: where it begins, how many characters it has, the id of the term."""

    start: int
    length: int
    term: str


class TermFinder:
    """Finds the terms of a glossary. The longest term wins where several begin at one place.

    A term is known by beginnings of its words, so that endings do not matter: «защитн предписани» finds
    «защитного предписания». A beginning that ends with «=» is the whole word.
    """

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._patterns: dict[Language, tuple[re.Pattern[str], list[str]]] = {}
        self._found: dict[tuple[Language, str], tuple[FoundTerm, ...]] = {}

    def find(self, text: str, language: Language) -> tuple[FoundTerm, ...]:
        """Every term in ``text``, from left to right, none inside another."""
        known = self._found.get((language, text))
        if known is None:
            known = self._found[language, text] = tuple(self._search(text, language))
        return known

    def _search(self, text: str, language: Language) -> Iterator[FoundTerm]:
        if language not in self._patterns:
            self._patterns[language] = self._compile(language)
        pattern, terms = self._patterns[language]
        for found in pattern.finditer(text):
            yield FoundTerm(found.start(), found.end() - found.start(), terms[(found.lastindex or 1) - 1])

    def _compile(self, language: Language) -> tuple[re.Pattern[str], list[str]]:
        rows = [(beginnings, term.id) for term in self._glossary.terms for beginnings in term.beginnings(language)]
        rows.sort(key=lambda row: len(row[0]), reverse=True)  # of two that begin at one place the longer is meant
        groups = [
            "(" + r"[\s\u00a0-]+".join(_word(word) for word in beginnings.split()) + ")" for beginnings, _term in rows
        ]
        return re.compile(r"(?<!\w)(?:" + "|".join(groups) + ")", re.IGNORECASE), [term for _beginnings, term in rows]


def _word(beginning: str) -> str:
    """The pattern of a word that begins so."""
    if beginning.endswith("="):
        return re.escape(beginning[:-1]) + r"(?![\w-])"
    return re.escape(beginning) + r"[\w-]*"
