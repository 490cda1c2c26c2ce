"""One spelling for words that are typed in Kazakh, Russian or Latin letters, or on the wrong keyboard."""

from __future__ import annotations

import functools
import unicodedata
from typing import Final

#: Letters that are written in several ways, as one: Kazakh letters that a keyboard lacks, Latin spellings of all
#: alphabets that were in use. «Қостанай», «Костанай», "Kostanay" and "Qostanai" become the same.
_LETTERS: Final = {
    **dict(zip("абвгдезийклмнопрстуфхцыэ", "abvgdeziiklmnoprstufhcie", strict=True)),
    **dict(zip("әғіқңөұүһё", "agiknouuhe", strict=True)),
    "ж": "zh",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ю": "iu",
    "я": "ia",
    "ъ": "",
    "ь": "",
    "q": "k",
    "w": "u",
    "y": "i",
    "j": "zh",
    "x": "h",
    "ı": "i",
}
_TABLE: Final = str.maketrans(_LETTERS)
#: Pairs of Latin letters for one sound.
_PAIRS: Final = (("kh", "h"), ("gh", "g"), ("ts", "c"), ("dzh", "zh"))

#: The keys of a keyboard in its English, Russian and Kazakh layout, row by row.
_ENGLISH: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "234589-="
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбюё" + "234589-="
_KAZAKH: Final = "йцукенгшщзхъфывапролджэячсмитьбю`" + "әіңғүұөһ"
_LAYOUTS: Final = (
    str.maketrans(_ENGLISH, _RUSSIAN),
    str.maketrans(_ENGLISH, _KAZAKH),
    str.maketrans(_RUSSIAN, _ENGLISH),
)


@functools.lru_cache(maxsize=1024)  # a table repeats its words row by row
def spelled(text: str) -> str:
    """``text`` in small Latin letters and digits alone."""
    small = text.casefold().translate(_TABLE)
    for pair, one in _PAIRS:
        small = small.replace(pair, one)
    bare = unicodedata.normalize("NFKD", small)
    return "".join(letter for letter in bare if letter.isalnum())


def readings(text: str) -> tuple[str, ...]:
    """What ``text`` may mean: as it stands, and as it would be if the keyboard had had another layout."""
    small = text.casefold()
    found = dict.fromkeys(spelled(each) for each in (small, *(small.translate(layout) for layout in _LAYOUTS)))
    return tuple(each for each in found if each)
