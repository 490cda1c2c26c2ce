"""Telephone numbers of Kazakhstan: recognised however they are written, shown as people write them.

Source of the codes: the numbering plan of Kazakhstan (country code 7; mobile 7xx, towns 71x and 72x, free 800).
"""

from __future__ import annotations

import re
from typing import Final

#: Short numbers that may stand in a list: checked one by one, because there is no rule for them.
SHORT: Final = frozenset({"101", "102", "103", "104", "109", "111", "112", "150", "1303", "1414"})

#: First three digits of mobile numbers.
MOBILE: Final = frozenset(
    {"700", "701", "702", "705", "706", "707", "708", "747", "771", "775", "776", "777", "778", "785"}
    | {str(code) for code in range(760, 765)}
)

#: A long number inside a text.
WRITTEN: Final = re.compile(r"\+\d[\d\s().-]{8,}\d")

_SEPARATORS = re.compile(r"[\s\u00a0().\u2010-\u2015-]+")
_TOWNS = ("71", "72")
_FREE = "800"
_NATIONAL, _COUNTRY = 10, 11


class PhoneError(ValueError):
    """What was written is no number of Kazakhstan."""


def parse(text: str) -> str:
    """``text`` as ``+77172580058``, or a short number as it is. Raises PhoneError for anything else."""
    digits = _SEPARATORS.sub("", text)
    if digits in SHORT:
        return digits
    found = national(digits)
    if found is None:
        raise PhoneError(text)
    return f"+7{found}"


def is_stored_form(number: str) -> bool:
    """Whether ``number`` stands in the one form in which numbers are stored."""
    try:
        return parse(number) == number
    except PhoneError:
        return False


def national(text: str) -> str | None:
    """The ten digits after +7 or 8, if ``text`` is a long number that the numbering plan knows."""
    digits = _SEPARATORS.sub("", text)
    plus = digits.startswith("+")
    digits = digits.removeprefix("+")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    if len(digits) == _COUNTRY and digits[0] in ("7" if plus else "78"):
        digits = digits[1:]
    elif plus or len(digits) != _NATIONAL:
        return None
    known = digits[:3] in MOBILE or digits[:2] in _TOWNS or digits.startswith(_FREE)
    return digits if known else None


def show(number: str) -> str:
    """``number`` in the habit of the country: «+7 708 106 08 10», «+7 (7172) 58-00-58», «102»; no line may break it."""
    if not number.startswith("+7"):
        return number
    digits = number[2:]
    if digits[:2] not in _TOWNS:
        return "\u00a0".join(("+7", digits[:3], digits[3:6], digits[6:8], digits[8:]))
    # Almaty has three digits and seven behind them, all other towns four and six.
    code = digits[:3] if digits.startswith("727") and digits[3] in "23" else digits[:4]
    rest = digits[len(code) :]
    return f"+7\u00a0({code})\u00a0{rest[:-4]}-{rest[-4:-2]}-{rest[-2:]}"
