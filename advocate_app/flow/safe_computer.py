"""Whether it is wise to read on at this computer: three questions whose answers nobody keeps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Safety(StrEnum):
    """What the three answers lead to."""

    GO_ON = "go-on"
    ANOTHER = "another"  # another computer
    ELSEWHERE = "elsewhere"  # not now and not here: paper or the phone


#: The questions in their order.
QUESTIONS = ("used", "checked", "seen")


def safety(answers: Mapping[str, str]) -> Safety | None:
    """What "yes", "no" and "unknown" to :data:`QUESTIONS` lead to; None while one is open and nothing is decided.

    ``used``: the person whom she fears uses this computer or knows its password. ``checked``: somebody set it up or
    looks at what was done on it. ``seen``: somebody can see the screen now. "Unknown" counts as yes for the computer.
    """
    if answers.get("seen") == "yes":
        return Safety.ELSEWHERE
    if any(answers.get(name) in {"yes", "unknown"} for name in ("used", "checked")):
        return Safety.ANOTHER
    return Safety.GO_ON if all(answers.get(name) == "no" for name in QUESTIONS) else None
