"""What holds for every walk through every flow."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.flow.outcome import facts, resolve
from advocate_app.flow.resolver import InvalidAnswerError, replay
from advocate_app.flow.session import Place, Session
from advocate_app.model.answers import Answers
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Statement
from advocate_app.model.topic import TopicStatement
from tests.flow.walking import TODAY, values

FLOWS = ("leave", "start")


def _walk(data: st.DataObject, session: Session) -> None:
    while (question := session.question) is not None:
        session.answer(data.draw(values(question), label=question.id))


@pytest.mark.parametrize("flow", FLOWS)
@given(data=st.data())
def test_a_walk_ends_with_sourced_statements_and_a_next_step(
    bundle: ContentBundle, flow: str, data: st.DataObject
) -> None:
    session = Session(bundle, bundle.flows[flow], TODAY)
    _walk(data, session)
    result = session.result
    assert result is not None
    if result.handover is not None:
        return
    assert result.reached
    for each in result.reached:
        assert each.body.steps
        cited: list[Statement | TopicStatement] = [*each.body.statements]
        cited += [told for picked in result.picked for told in picked.statements]
        assert cited or result.picked
        for statement in cited:
            assert statement.cites
            assert all(name in bundle.provisions for name in statement.cites)


@pytest.mark.parametrize("flow", FLOWS)
@given(data=st.data())
def test_back_and_forth_loses_nothing(bundle: ContentBundle, flow: str, data: st.DataObject) -> None:
    session = Session(bundle, bundle.flows[flow], TODAY)
    _walk(data, session)
    before, ends = session.answers, session.result
    steps = 0
    while session.back():
        steps += 1
        assert steps < 30
    assert session.answers == before
    while (question := session.question) is not None:
        session.answer(session.answers[question.id])
    assert session.answers == before
    assert session.result == ends


@pytest.mark.parametrize("flow", FLOWS)
@given(data=st.data())
def test_changing_an_answer_keeps_what_still_applies(bundle: ContentBundle, flow: str, data: st.DataObject) -> None:
    session = Session(bundle, bundle.flows[flow], TODAY)
    _walk(data, session)
    path = session.trail.path
    changed = data.draw(st.sampled_from(path))
    before = session.trail.kept
    session.change(changed)
    assert session.question is not None
    session.answer(data.draw(values(session.question)))
    kept = session.trail.kept
    place = path.index(changed)
    assert [kept[name] for name in path[:place]] == [before[name] for name in path[:place]]
    assert set(kept) <= set(session.answers)
    _walk(data, session)
    assert session.place is not Place.QUESTION


@pytest.mark.parametrize("flow", FLOWS)
@given(data=st.data())
def test_the_questions_left_are_counted_honestly(bundle: ContentBundle, flow: str, data: st.DataObject) -> None:
    session = Session(bundle, bundle.flows[flow], TODAY)
    asked, left = 0, len(bundle.flows[flow].questions)
    while (question := session.question) is not None:
        assert session.progress.done == asked
        assert left > 0, f"{question.id} follows what was called the last question"
        assert 0 <= session.progress.left <= left
        left = session.progress.left
        session.answer(data.draw(values(question)))
        asked += 1
    assert session.progress.left == 0


@pytest.mark.parametrize("flow", FLOWS)
@given(data=st.data(), wrong=st.one_of(st.text(), st.integers(), st.just(()), st.dates(), st.tuples(st.text())))
def test_an_answer_that_does_not_fit_changes_nothing(
    bundle: ContentBundle, flow: str, data: st.DataObject, wrong: str | int | dt.date | tuple[str, ...]
) -> None:
    session = Session(bundle, bundle.flows[flow], TODAY)
    for _ in range(data.draw(st.integers(0, 6))):
        if (question := session.question) is None:
            return
        session.answer(data.draw(values(question)))
    before, question = session.answers, session.question
    if question is None:
        return
    refused = ""
    try:
        session.answer(wrong)
    except InvalidAnswerError as error:
        refused = error.question
    if refused:
        assert refused == question.id
        assert session.answers == before
        assert session.question == question
    else:
        assert session.answers[question.id] == wrong


def test_answers_off_the_path_are_left_aside(bundle: ContentBundle) -> None:
    flow = bundle.flows["leave"]
    given_answers = Answers({"danger": "no", "work": "own", "stay": "centre", "days": 12})
    trail = replay(flow, given_answers, facts(bundle, TODAY))
    assert trail.node == "O7"
    assert set(trail.kept) == {"danger", "work"}
    assert resolve(bundle, flow, given_answers, TODAY) is not None
