"""One person's way through one flow: the answers given and the place where she stands. Kept in memory only."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from advocate_app.flow.outcome import Result, facts, resolve
from advocate_app.flow.progress import Progress, progress
from advocate_app.flow.resolver import Trail, check, replay
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Flow, Outcome, Question
from advocate_app.model.voice import Voice


class Place(StrEnum):
    """What is to be shown."""

    QUESTION = "question"
    REVIEW = "review"  # check your answers
    RESULT = "result"


class Session:
    """Answers and place in a flow.

    Every answer ever given is remembered until the session ends, so that going back and forth loses nothing; what
    counts is only what lies on the path that the answers make (:attr:`trail`).
    """

    def __init__(
        self,
        bundle: ContentBundle,
        flow: Flow,
        today: dt.date,
        answers: Answers | None = None,
        *,
        voice: Voice = Voice.OWN,
    ) -> None:
        self.bundle = bundle
        self.flow = flow
        self.today = today
        self.voice = voice
        self.week = 5
        self.answers = answers or Answers()
        self._facts = facts(bundle, today)
        self._given_ahead = frozenset(self.answers)
        self._changing = False
        self._confirmed = False
        self._at = self._open_question()

    @property
    def trail(self) -> Trail:
        """The path that the answers make."""
        return replay(self.flow, self.answers, self._facts)

    @property
    def place(self) -> Place:
        """What to show now."""
        if self._at is not None:
            return Place.QUESTION
        reviewed = self.flow.review and isinstance(self.flow.node(self.trail.node), Outcome)
        return Place.REVIEW if reviewed and not self._confirmed else Place.RESULT

    @property
    def question(self) -> Question | None:
        """The question to show, or None on the check page and on the result."""
        return None if self._at is None else self.flow.question(self._at)

    @property
    def value(self) -> Value | None:
        """The answer already given to the question that is shown."""
        return None if self._at is None else self.answers.get(self._at)

    @property
    def progress(self) -> Progress:
        """How far the shown question is; on the check page and on the result nothing is left."""
        if self._at is None:
            return Progress(len(self.trail.path), 0)
        return progress(self.flow, self.answers, self._at, self._facts)

    @property
    def result(self) -> Result | None:
        """What the answers lead to, or None while a question is open."""
        return resolve(self.bundle, self.flow, self.answers, self.today, self.week)

    @property
    def shown_answers(self) -> tuple[tuple[Question, Value], ...]:
        """The answers on the path, in its order, less those that were given before the flow began."""
        kept = self.trail.kept
        return tuple((self.flow.question(name), kept[name]) for name in kept if name not in self._given_ahead)

    def answer(self, value: Value) -> None:
        """Take ``value`` for the shown question and go on.

        Raises InvalidAnswerError, and changes nothing, if it does not fit.
        """
        question = self.question
        if question is None:
            return
        check(question, value, self._facts)
        self.answers = self.answers.having(question.id, value)
        self._confirmed = False
        path = self.trail.path
        following = path.index(question.id) + 1
        if self._changing or following >= len(path):
            self._at = self._open_question()
            self._changing = False
        else:
            self._at = path[following]

    def back(self) -> bool:
        """Go one step back; False when there is none, so that the caller leaves the flow."""
        if self._at is None and self._confirmed:
            self._confirmed = False
            if self.place is Place.REVIEW:
                return True
        if self._at is not None and self._changing:
            self._changing = False
            self._at = self._open_question()
            return True
        path = [name for name in self.trail.path if name not in self._given_ahead]
        place = path.index(self._at) if self._at in path else len(path)
        if place == 0:
            return False
        self._at = path[place - 1]
        return True

    def change(self, question: str) -> None:
        """Show ``question`` again; answering it leads back to where the person was."""
        self._at = self.flow.question(question).id
        self._changing = True
        self._confirmed = False

    def confirm(self) -> None:
        """Leave the check page for the result."""
        self._confirmed = self._at is None

    def _open_question(self) -> str | None:
        name = self.trail.node
        return name if isinstance(self.flow.node(name), Question) else None
