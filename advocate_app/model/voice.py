"""Whom a text speaks to: every message may have a wording for another person and one for a teenager."""

from __future__ import annotations

from enum import StrEnum


class Voice(StrEnum):
    """The person a text is about. The value is the ending of the key that holds its wording (``title_third``)."""

    OWN = "own"  # the reader herself
    THIRD = "third"  # a helper reads about somebody else
    TEEN = "teen"  # the reader is under 18
