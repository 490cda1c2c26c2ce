"""The three languages of the program and the locales that format their dates, sums and lists."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Language(StrEnum):
    """A language of the interface; the value names its catalogue folder."""

    KK = "kk"
    RU = "ru"
    EN = "en"


#: CLDR/Qt locale of each language. ``en`` is British: ``en`` alone would start weeks on Sunday.
LOCALES: Final = {Language.KK: "kk_KZ", Language.RU: "ru_KZ", Language.EN: "en_GB"}

#: Each language in its own words, never translated: a person must find the way back to her own.
OWN_NAMES: Final = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}

#: The language of a first start on a system that speaks none of the three.
DEFAULT: Final = Language.KK

#: Languages in which papers are handed in: the state language and the one used officially beside it.
PAPER_LANGUAGES: Final = (Language.KK, Language.RU)
