"""What a translation must keep to, one gate for each rule; each says what is wrong and what to do.

A gate is a generator over the faults of one :class:`Entry`. Rules on whole files stand in ``checking``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from advocate_app.i18n.collation import KAZAKH
from advocate_app.i18n.po_files import form_count
from advocate_app.model.locale import Language


@dataclass(frozen=True)
class Entry:
    """One message of one language: its English text and plural, its translations, whether it is marked a guess."""

    language: Language
    ids: tuple[str, ...]
    forms: tuple[str, ...]
    fuzzy: bool = False

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Each translation with the English text that it renders. Only a first plural form renders the singular."""
        for place, form in enumerate(self.forms):
            if form:
                yield form, self.ids[0 if place == 0 else -1]


Gate = Callable[[Entry], Iterator[str]]

_FIELD: Final = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LIST_MARKER: Final = re.compile(r"^[ ]*(?:[-*+]|\d+[.)]) ", re.MULTILINE)
_HEADING: Final = re.compile(r"^#+ ", re.MULTILINE)
_LINK: Final = re.compile(r"\[[^\]]*\]\([^)]*\)")
# A small Latin letter with a Cyrillic twin, on its own: «c» instead of the preposition «с».
_LONE_TWIN: Final = re.compile(r"(?<![\w.@/+-])[aceopxyiə](?![\w.@/+-])")
_SPACES: Final = {" ", "\u00a0"}
# Not of the format class, yet drawn as nothing: fillers, joiners and variation selectors.
_UNSEEN: Final = {"\u034f", "\u115f", "\u1160", "\u2800", "\u3164", "\uffa0", *map(chr, range(0xFE00, 0xFE10))}
_LETTERS: Final = frozenset(KAZAKH + KAZAKH.upper())


def is_translated(entry: Entry) -> Iterator[str]:
    """Each form is there, and none is a guess."""
    if entry.fuzzy:
        yield "is marked fuzzy: translate it and remove the mark"
    if not all(entry.forms):
        empty = [str(place) for place, form in enumerate(entry.forms) if not form]
        which = f" in plural form {', '.join(empty)}" if len(entry.ids) > 1 else ""
        yield f"has no translation{which}: translate it"


def is_english_itself(entry: Entry) -> Iterator[str]:
    """English shows the working text as the sources have it: there is one place to change it."""
    if entry.language is Language.EN and all(entry.forms) and entry.forms != entry.ids:
        yield "differs from the English text: change the text in the sources, then run extract and update"


def has_its_plural_forms(entry: Entry) -> Iterator[str]:
    """A plural has as many forms as its language (kk 2, ru 3, en 2), anything else one."""
    wanted = form_count(entry.language) if len(entry.ids) > 1 else 1
    if len(entry.forms) != wanted:
        yield f"has {len(entry.forms)} forms: {entry.language} needs {wanted}"


def keeps_the_fields(entry: Entry) -> Iterator[str]:
    """The ``{fields}`` of the English text, each as often; the singular may speak of one without its number."""
    for text in entry.ids:
        if "{" in (rest := _FIELD.sub("", text)) or "}" in rest:
            yield "has a brace that is no field in its English text: write fields as {name}"
    for place, (form, text) in enumerate(entry.pairs()):
        found, wanted = sorted(_FIELD.findall(form)), [sorted(_FIELD.findall(text))]
        if len(entry.ids) > 1 and place == 0:
            # Only where the form serves the number one alone; the Russian one serves 21 too.
            wanted = [sorted(_FIELD.findall(entry.ids[1])), *(wanted if entry.language is not Language.RU else [])]
        if found not in wanted:
            yield f"has the fields {_named(found)}: keep {_named(wanted[0])}"
        elif "{" in (rest := _FIELD.sub("", form)) or "}" in rest:
            yield "has a brace that is no field: write it as in the English text"


def keeps_the_markup(entry: Entry) -> Iterator[str]:
    """The same bold runs, paragraphs, lists, headings and links as the English text."""
    for form, text in entry.pairs():
        if form.count("**") % 2:
            yield "has a ** without its partner: close the bold run"
        for what, count in _SKELETON.items():
            if (found := count(form)) != (wanted := count(text)):
                yield f"has {found} {what} where the English text has {wanted}: keep the mark-up"


_SKELETON: Final[dict[str, Callable[[str], int]]] = {
    "bold runs": lambda text: text.count("**") // 2,
    "line breaks": lambda text: text.count("\n"),
    "list markers": lambda text: len(_LIST_MARKER.findall(text)),
    "headings": lambda text: len(_HEADING.findall(text)),
    "links": lambda text: len(_LINK.findall(text)),
}


def puts_no_letter_after_a_field(entry: Entry) -> Iterator[str]:
    """No ending is glued to a value: it would fit one value and be wrong for the next."""
    for form in entry.forms:
        if found := re.search(r"(\{\w+\})\**[^\W\d_]", form):
            yield f"has a letter after {found[1]}: put a noun that carries the ending"


def is_in_its_alphabet(entry: Entry) -> Iterator[str]:
    """No Latin letter inside a Cyrillic word, no twin from another Cyrillic alphabet, no twin as a word."""
    for form in entry.forms:
        text = _FIELD.sub(" ", form)
        for word in _WORD.findall(text):
            latin = [letter for letter in word if _script(letter) == "LATIN"]
            if latin and any(_script(letter) == "CYRILLIC" for letter in word):
                yield f"has the Latin {_codes(latin)} in «{word}»: type the Cyrillic letter"
            elif strange := [letter for letter in word if letter not in _LETTERS and not letter.isascii()]:
                yield f"has {_codes(strange)} in «{word}», a letter of another alphabet: type the right one"
        if entry.language is not Language.EN and (twin := _LONE_TWIN.search(text)):
            yield f"has the Latin {_codes([twin[0]])} as a word: type the Cyrillic letter"


def has_nothing_invisible(entry: Entry) -> Iterator[str]:
    """No control, format or direction character, no space but the common one and the no-break one."""
    for form in entry.forms:
        if found := [sign for sign in form if sign != "\n" and _unseen(sign)]:
            yield f"has the invisible {_codes(found)}: delete it"


def is_composed(entry: Entry) -> Iterator[str]:
    """Letters are single characters (NFC): й, not и with a breve."""
    for form in entry.forms:
        if not unicodedata.is_normalized("NFC", form):
            yield "has a letter made of two characters: normalise the text to NFC"


def keeps_the_edges(entry: Entry) -> Iterator[str]:
    """No space at an end where the English text has none, and none doubled."""
    for form, text in entry.pairs():
        if (form != form.strip()) and (text == text.strip()):
            yield "begins or ends with a space: delete it"
        if "  " in form and "  " not in text:
            yield "has two spaces in a row: keep one"


def in_the_typeface(characters: frozenset[str]) -> Gate:
    """The gate that lets through only ``characters``: another would come from whatever font the machine has."""

    def is_in_the_typeface(entry: Entry) -> Iterator[str]:
        for form in entry.forms:
            if missing := sorted(set(form) - characters - {"\n"}):
                yield f"has {_codes(missing)}, which the typeface lacks: write it in another way"

    return is_in_the_typeface


def typeface(fonts: Path) -> frozenset[str] | None:
    """The characters that every bundled font file has; None where fontTools, a tool of developers, is missing.

    Raises OSError when there is no font.
    """
    try:
        from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it has no types
    except ImportError:
        return None
    files = sorted(fonts.glob("GolosText_*.ttf"))
    if not files:
        raise FileNotFoundError(fonts / "GolosText_*.ttf")
    covered = []
    for path in files:
        with TTFont(path, lazy=True) as font:
            covered.append(frozenset(map(chr, font.getBestCmap())))
    return frozenset.intersection(*covered)


#: The gates that every message goes through; that of the typeface joins them where its fonts can be read.
GATES: Final[tuple[Gate, ...]] = (
    is_translated,
    is_english_itself,
    has_its_plural_forms,
    keeps_the_fields,
    keeps_the_markup,
    puts_no_letter_after_a_field,
    is_in_its_alphabet,
    has_nothing_invisible,
    is_composed,
    keeps_the_edges,
)


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _unseen(sign: str) -> bool:
    kind = unicodedata.category(sign)
    return sign in _UNSEEN or kind[0] == "C" or (kind[0] == "Z" and sign not in _SPACES)


def _codes(signs: list[str]) -> str:
    return ", ".join(f"{sign if not _unseen(sign) else ''} U+{ord(sign):04X}".strip() for sign in dict.fromkeys(signs))


def _named(fields: list[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in fields) or "none"
