"""The signs of a resume code: an alphabet without look-alikes, a check sign, groups as on an order number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from advocate_app.errors import N_, InputError

#: Digits and capitals without I, L, O and U, as in Crockford's base 32.
ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
#: Signs of a code, hyphens not counted.
LEAST: Final = 10
MOST: Final = 16

_GROUP = 4
#: What a person may write or type instead: look-alikes, also those of a Kazakh or Russian keyboard.
_MEANT = str.maketrans("OILАВСЕНКМОРТХІ", "011ABCEHKM0PTX1")
_BETWEEN = frozenset(" -\u00a0\u2010\u2011\u2012\u2013\u2014\u2212.\t\n")
#: x^5 + x^2 + 1: the 32 signs are the elements of a field in which x, as 2, has the order 31.
_FIELD = 0b100101


def check_sign(values: Sequence[int]) -> int:
    """The last sign for ``values``: with it a wrong sign and a swap of two neighbours are always found.

    Each place has its own weight in the field of 32 elements; the length counts too.
    """
    total = 1
    for value in values:
        total = _doubled(total) ^ value
    return _doubled(total)


def written(values: Sequence[int]) -> str:
    """``values`` (0 to 31) and their check sign, in groups: ``4827-K93M-2T``."""
    signs = "".join(ALPHABET[value] for value in (*values, check_sign(values)))
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def read(text: str) -> list[int]:
    """The values in ``text`` without the check sign.

    Raises InputError, which says what kind of slip it is: a strange sign, the length, or the check sign.
    """
    signs = "".join(sign for sign in text.upper() if sign not in _BETWEEN).translate(_MEANT)
    strange = next((sign for sign in signs if sign not in ALPHABET), None)
    if strange is not None:
        raise InputError(
            N_("The sign {sign} is in no code. A code has digits and Latin letters. Look at your note again."),
            sign=strange,
        )
    if not LEAST <= len(signs) <= MOST:
        raise InputError(
            N_("A code has {least} to {most} signs, and here are {count}. Look whether a sign is missing or too many."),
            least=LEAST,
            most=MOST,
            count=len(signs),
        )
    *values, last = (ALPHABET.index(sign) for sign in signs)
    if check_sign(values) != last:
        raise InputError(N_("A sign is wrong, or two have changed places. Compare the code with your note."))
    return values


def _doubled(element: int) -> int:
    doubled = element << 1
    return doubled ^ _FIELD if doubled > 31 else doubled
