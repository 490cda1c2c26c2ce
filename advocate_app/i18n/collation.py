"""The order of words in a list: Kazakh letters stand where a Kazakh dictionary has them, not after Я."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from advocate_app.i18n.current import active
from advocate_app.model.locale import Language

#: The alphabet of 1940 with ё, as in CLDR; the Russian alphabet keeps its order inside it.
KAZAKH: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"

SortKey = tuple[tuple[int, ...], str, str]


def sort_key(text: str, language: Language | None = None) -> SortKey:
    """A key for ``sorted``: spaces and signs, digits, then letters; capitals count only between equal words.

    Cyrillic comes before Latin in Kazakh and Russian and after it in English.
    """
    folded = unicodedata.normalize("NFC", text).lower()
    ranks = _ranks(language or active())
    return tuple(ranks.get(letter) or _other(letter) for letter in folded), folded, text.swapcase()


@cache
def _ranks(language: Language) -> dict[str, int]:
    scripts = (_LATIN, KAZAKH) if language is Language.EN else (KAZAKH, _LATIN)
    ranks = {letter: 1_300_000 + place for place, letter in enumerate("".join(scripts))}
    if language is Language.RU:  # a Russian dictionary does not tell ё from е
        ranks["ё"] = ranks["е"]
    return ranks


def _other(letter: str) -> int:
    """The rank of what stands in neither alphabet: the space, then signs, digits, and letters of other scripts."""
    if letter.isspace():
        return 0
    if letter.isalpha():
        return 2_000_000 + ord(letter)
    digit = unicodedata.digit(letter, None)
    return 1 + ord(letter) if digit is None else 1_200_000 + digit
