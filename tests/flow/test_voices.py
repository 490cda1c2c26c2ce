"""Whom the texts speak to."""

from __future__ import annotations

import pytest

from advocate_app.flow.voices import voice_for
from advocate_app.model.message import Message, with_messages
from advocate_app.model.voice import Voice


@pytest.mark.parametrize(
    ("answer", "voice"),
    [
        ("self", Voice.OWN),
        ("unknown", Voice.OWN),
        (None, Voice.OWN),
        ("other", Voice.THIRD),
        ("child", Voice.THIRD),
        ("teen", Voice.TEEN),
    ],
)
def test_the_answer_to_for_whom_decides_the_voice(answer: str | None, voice: Voice) -> None:
    assert voice_for(answer) is voice


def test_a_wording_for_a_voice_has_an_id_of_its_own() -> None:
    table = with_messages({"title": "You", "title_third": "They", "title_teen": "You too"}, "x")["title"]
    message = Message(**table)
    assert list(message.wordings()) == [("x.title", "You"), ("x.title_third", "They"), ("x.title_teen", "You too")]
    assert message.wording(Voice.TEEN) == ("x.title_teen", "You too")


def test_a_voice_without_a_wording_gets_the_plain_one() -> None:
    assert Message("x.title", "You").wording(Voice.TEEN) == ("x.title", "You")
