"""A session goes on from answers that were kept."""

from __future__ import annotations

from advocate_app.flow.session import Session
from advocate_app.model.answers import Answers


def resume(session: Session, answers: Answers) -> None:
    """Give ``answers``, which were checked, to a fresh ``session``, and stop where one is missing.

    Answers beyond that place are remembered: once it is answered, the session stands at the next one that is missing.
    """
    while (question := session.question) is not None and question.id in answers:
        session.answer(answers[question.id])
    beyond = [name for name in answers if name not in session.answers]
    for name in beyond:
        session.answers = session.answers.having(name, answers[name])
    if beyond and question is not None:
        session.change(question.id)
