"""The language of flow tests: what a person answers, and what she reaches."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from hypothesis import strategies as st

from advocate_app.flow.outcome import Result, facts, resolve
from advocate_app.flow.resolver import replay
from advocate_app.flow.session import Session
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Question, QuestionKind

#: A Wednesday, so that "today" is a working day.
TODAY = dt.date(2026, 11, 25)

#: Answers that lead to the last question of the leave flow.
TO_EMPLOYER: dict[str, Value] = {
    "danger": "no",
    "work": "employee",
    "stay": "centre",
    "contract": "copy",
    "first_day": dt.date(2026, 12, 2),
    "days": 30,
    "sick": "no",
    "used": "no",
}


@dataclass
class Asked:
    """A flow under test. ``given`` collects answers; every question about it replays them."""

    bundle: ContentBundle
    flow: str
    today: dt.date
    given: Answers = field(default_factory=Answers)

    def answers(self, **values: Value) -> Asked:
        """The same flow with more answers."""
        return Asked(self.bundle, self.flow, self.today, Answers({**self.given, **values}))

    @property
    def next(self) -> str:
        """The question that is open, or the end that is reached."""
        return replay(self.bundle.flows[self.flow], self.given, facts(self.bundle, self.today)).node

    @property
    def result(self) -> Result:
        found = resolve(self.bundle, self.bundle.flows[self.flow], self.given, self.today)
        assert found is not None, f"the question {self.next} is still open"
        return found

    @property
    def ends(self) -> tuple[str, ...]:
        return self.result.ends

    def statements(self, outcome: str | None = None) -> set[str]:
        """Ids of the statements shown by ``outcome``, or by the first one."""
        for each in self.result.reached:
            if outcome in (None, each.outcome.id):
                return {statement.id for statement in each.body.statements}
        raise AssertionError(outcome)

    def session(self) -> Session:
        return Session(self.bundle, self.bundle.flows[self.flow], self.today)


def values(question: Question, today: dt.date = TODAY) -> st.SearchStrategy[Value]:
    """Every answer that ``question`` takes."""
    options = [option.id for option in question.options]
    one = st.sampled_from(options)
    match question.kind:
        case QuestionKind.DATE:
            days = st.dates(dt.date(today.year - 3, 1, 1), dt.date(today.year + 3, 12, 31))
            return st.one_of(days, one)
        case QuestionKind.NUMBER:
            return st.one_of(st.integers(question.least, question.most), one)
        case QuestionKind.MANY:
            alone = [option.id for option in question.options if option.alone]
            others = [name for name in options if name not in alone]
            several = st.lists(st.sampled_from(others), min_size=1, max_size=question.most, unique=True).map(tuple)
            return st.one_of(several, st.sampled_from([(name,) for name in alone]))
    return st.one_of(one, st.just(())) if question.optional else one
