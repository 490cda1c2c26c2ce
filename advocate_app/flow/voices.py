"""Whom the texts speak to, from the answer to "for whom are you asking?"."""

from __future__ import annotations

from advocate_app.model.answers import Value
from advocate_app.model.voice import Voice

#: The question that decides it, in whichever flow asks it.
FOR_WHOM = "for_whom"

_VOICES = {"other": Voice.THIRD, "child": Voice.THIRD, "teen": Voice.TEEN}


def voice_for(answer: Value | None) -> Voice:
    """The voice for ``answer`` to the question "for whom"; the reader herself when it was not answered."""
    return _VOICES.get(answer, Voice.OWN) if isinstance(answer, str) else Voice.OWN
