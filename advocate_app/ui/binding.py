"""What the end of a line must not part: an article and its ending, a number and what it counts.

Line breaking knows words and hyphens, not citations: it leaves "97-" at the end of a line and «бабының» on the next.
Only what is laid out is bound. What is read aloud, copied, searched or saved keeps its plain spaces and hyphens.
"""

from __future__ import annotations

import re
from typing import Final

_SPACE, _HYPHEN = "\u00a0", "\u2011"

_ARTICLES: Final = (
    r"№|ст\.|п\.|ч\.|подп\.|стать\w+|пункт\w*|част\w+|подпункт\w*"
    r"|art\.|par\.|subpar\.|articles?|paragraphs?|parts?|subparagraphs?"
)
#: A citation before its number; a number before a word in lower case, so not before the name of an act.
_BEFORE: Final = re.compile(rf"(?<!\w)(?:{_ARTICLES})( )(?=[(\d])", re.IGNORECASE)
_AFTER: Final = re.compile(r"\d\)?( )(?=[a-zа-яёәғқңөұүһі])")
_ENDING: Final = re.compile(r"\d(-)(?=[^\W\d_])")


def bound(text: str) -> str:
    """``text`` with no-break signs in place of spaces and hyphens, sign for sign, so that every position stays."""
    if not any(sign.isdigit() for sign in text):
        return text
    signs = list(text)
    for pattern, sign in ((_BEFORE, _SPACE), (_AFTER, _SPACE), (_ENDING, _HYPHEN)):
        for found in pattern.finditer(text):
            signs[found.start(1)] = sign
    return "".join(signs)
