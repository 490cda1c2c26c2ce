"""Answers go on paper as a code, come back the same, and a slip of the pen never makes other answers of them."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.errors import InputError
from advocate_app.flow import code_digits, code_signs, resume_code
from advocate_app.flow.code_signs import ALPHABET
from advocate_app.flow.outcome import facts
from advocate_app.flow.resume_code import Code, Resumed
from advocate_app.flow.resuming import resume
from advocate_app.flow.session import Place, Session
from advocate_app.flow.ways import ways
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Flow, Option, Question, QuestionKind
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice
from tests.flow.walking import TO_EMPLOYER, TODAY, values

FLOWS = ("leave", "start")
LATEST = Answers({**TO_EMPLOYER, "employer": "dismissed", "dismissed_on": dt.date(2026, 12, 14), "forum": "household"})


def begun(bundle: ContentBundle, flow: str, answers: Mapping[str, Value], **kept: Any) -> Session:
    session = Session(bundle, bundle.flows[flow], TODAY, voice=kept.get("voice", Voice.OWN))
    session.week = kept.get("week", 5)
    resume(session, Answers(answers))
    return session


def back(bundle: ContentBundle, text: str, today: dt.date = TODAY) -> Resumed:
    return resume_code.decode(text, bundle, today)


def same(flow: Flow, one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Whether these are the same answers; the order of a choice counts where the question says so."""

    def plain(answers: Mapping[str, Value]) -> dict[str, object]:
        unordered = {each.id for each in flow.questions if each.kind is QuestionKind.MANY and each.most is None}
        return {
            name: frozenset(value) if isinstance(value, tuple) and name in unordered else value
            for name, value in answers.items()
        }

    return plain(one) == plain(other)


def signs(code: Code) -> str:
    return code.text.replace("-", "")


# -- there and back ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flow", FLOWS)
def test_the_way_to_every_question_and_every_end_comes_back(bundle: ContentBundle, flow: str) -> None:
    known = ways(bundle, bundle.flows[flow], facts(bundle, TODAY))
    assert len(known) > len(bundle.flows[flow].questions)
    for end, answers in known.items():
        session = begun(bundle, flow, answers)
        code = resume_code.encode(session)
        resumed = back(bundle, code.text)
        assert (resumed.flow, resumed.lost, code.left_out) == (flow, (), ()), end
        assert same(session.flow, resumed.answers, session.trail.kept), end
        again = begun(bundle, resumed.flow, resumed.answers)
        assert again.trail.node == session.trail.node, end


@pytest.mark.parametrize("flow", FLOWS)
@given(data=st.data())
def test_every_walk_comes_back_in_at_most_sixteen_signs(bundle: ContentBundle, flow: str, data: st.DataObject) -> None:
    session = Session(bundle, bundle.flows[flow], TODAY, voice=data.draw(st.sampled_from(Voice)))
    session.week = data.draw(st.sampled_from((5, 6)))
    while (question := session.question) is not None and data.draw(st.integers(0, 30)):
        session.answer(data.draw(values(question), label=question.id))
    code = resume_code.encode(session)
    assert code_signs.LEAST <= len(signs(code)) <= code_signs.MOST
    assert code.left_out == ()
    resumed = back(bundle, code.text)
    assert (resumed.flow, resumed.lost, resumed.known) == (flow, (), True)
    assert (resumed.voice, resumed.week) == (session.voice, session.week)
    assert same(session.flow, resumed.answers, session.trail.kept)


def test_the_longest_ways_still_fit(bundle: ContentBundle) -> None:
    """The last answer of each question makes the largest number, so nothing in between is longer."""
    longest = 0
    last_day = dt.date(TODAY.year + 3, 12, 31)
    for last in itertools.product((True, False), repeat=len(LATEST)):
        session = Session(bundle, bundle.flows["leave"], TODAY, voice=tuple(Voice)[-1])
        session.week = 6
        choices = iter(last)
        while (question := session.question) is not None:
            typed: dict[QuestionKind, Value] = {QuestionKind.DATE: last_day, QuestionKind.NUMBER: question.most or 0}
            options = [option.id for option in question.options if option.id in {LATEST[question.id], "unknown"}]
            session.answer(typed.get(question.kind, options[-1] if next(choices) else options[0]))
        code = resume_code.encode(session)
        assert code.left_out == ()
        longest = max(longest, len(signs(code)))
    assert longest == code_signs.MOST


def test_the_session_stands_where_the_answers_lead(bundle: ContentBundle) -> None:
    resumed = back(bundle, resume_code.encode(begun(bundle, "leave", LATEST)).text)
    session = Session(bundle, bundle.flows["leave"], TODAY)
    resume(session, resumed.answers)
    assert session.place is Place.REVIEW
    assert len(session.shown_answers) == len(LATEST)
    result = session.result
    assert result is not None
    assert result.ends[0] == "O11"


def test_a_code_looks_like_an_order_number(bundle: ContentBundle) -> None:
    text = resume_code.encode(begun(bundle, "leave", LATEST)).text
    groups = text.split("-")
    assert [len(group) for group in groups[:-1]] == [4] * (len(groups) - 1)
    assert set(text) <= {*ALPHABET, "-"}
    assert not set("ILOU") & set(ALPHABET)


def test_a_code_never_holds_what_was_typed_into_a_letter(bundle: ContentBundle) -> None:
    """It is made of the session alone, which knows no letters: the same answers always give the same code."""
    one, other = (resume_code.encode(begun(bundle, "leave", LATEST)) for _each in range(2))
    assert one == other
    fields = {field.id for letter in bundle.letters.values() for field in letter.fields}
    typed = fields - {question.id for question in bundle.flows["leave"].questions}
    assert "employee_name" in typed
    assert not typed & set(back(bundle, one.text).answers)


@given(data=st.data())
def test_every_answer_has_a_number_of_its_own(bundle: ContentBundle, data: st.DataObject) -> None:
    question = data.draw(st.sampled_from([each for name in FLOWS for each in bundle.flows[name].questions]))
    number = data.draw(st.integers(0, 10**6))
    value, left = code_digits.taken(question, number)
    read = left
    for digit, base in reversed(code_digits.digits(question, value)):
        assert 0 <= digit < base
        read = read * base + digit
    assert read == number


# -- slips -------------------------------------------------------------------------------------------------------------


def test_every_wrong_sign_and_every_swap_of_neighbours_is_found(bundle: ContentBundle) -> None:
    for answers in ({}, TO_EMPLOYER, LATEST):
        right = signs(resume_code.encode(begun(bundle, "leave", answers)))
        wrong = {right[:place] + sign + right[place + 1 :] for place in range(len(right)) for sign in ALPHABET}
        for place in range(len(right) - 1):
            wrong.add(right[:place] + right[place + 1] + right[place] + right[place + 2 :])
        wrong.discard(right)
        assert len(wrong) >= len(right) * 31
        for text in wrong:
            with pytest.raises(InputError, match="changed places"):
                back(bundle, text)


@given(st.lists(st.integers(0, 31), min_size=9, max_size=15), st.data())
def test_no_single_slip_passes_the_check_sign(given_values: list[int], data: st.DataObject) -> None:
    right = code_signs.written(given_values).replace("-", "")
    place = data.draw(st.integers(0, len(right) - 1))
    wrong = right[:place] + data.draw(st.sampled_from(ALPHABET)) + right[place + 1 :]
    if wrong != right:
        with pytest.raises(InputError):
            code_signs.read(wrong)
    assert code_signs.read(right) == given_values


def test_typing_is_forgiving(bundle: ContentBundle) -> None:
    for answers in (TO_EMPLOYER, LATEST, {}):
        code = resume_code.encode(begun(bundle, "leave", answers))
        wanted = back(bundle, code.text)
        bare = signs(code)
        variants = [bare, bare.lower(), f"  {' '.join(bare)} ", bare.replace("0", "O").replace("1", "l"), bare]
        variants += [bare.replace("0", "o").replace("1", "I"), code.text.replace("-", "\u2013")]
        cyrillic = str.maketrans("ABCEHKMPTX", "АВСЕНКМРТХ")
        variants += [bare.translate(cyrillic), bare.translate(cyrillic).lower()]
        for text in variants:
            assert back(bundle, text) == wanted, text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "10 to 16 signs"),
        ("4827-K93M", "here are 8"),
        ("0" * 17, "here are 17"),
        ("4827-K93M-2*", "The sign \\*"),
        ("4827-K93M-U2", "The sign U"),
        ("4827-Ж93M-22", "The sign Ж"),
        ("4827-K93M-²2", "The sign ²"),
    ],
)
def test_what_is_no_code_is_told_by_its_kind(bundle: ContentBundle, text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        back(bundle, text)


@given(st.text(max_size=24))
def test_any_text_is_a_code_or_is_refused(bundle: ContentBundle, text: str) -> None:
    try:
        resumed = back(bundle, text)
    except InputError as fault:
        assert fault.text(str)  # noqa: PT017 - either way is right
    else:
        assert resumed.flow in bundle.flows


@given(st.lists(st.integers(0, 31), min_size=9, max_size=15))
def test_a_made_up_code_that_passes_restores_only_answers_that_fit(bundle: ContentBundle, made_up: list[int]) -> None:
    try:
        resumed = back(bundle, code_signs.written(made_up))
    except InputError:
        return
    session = begun(bundle, resumed.flow, resumed.answers)
    assert resumed.lost or session.trail.kept == resumed.answers


# -- other content -----------------------------------------------------------------------------------------------------


def with_flow(bundle: ContentBundle, flow: Flow) -> ContentBundle:
    return msgspec.structs.replace(bundle, flows={**bundle.flows, flow.id: flow})


def with_question(bundle: ContentBundle, flow: str, question: str, **changes: Any) -> ContentBundle:
    old = bundle.flows[flow]
    questions = tuple(
        msgspec.structs.replace(each, **changes) if each.id == question else each for each in old.questions
    )
    return with_flow(bundle, msgspec.structs.replace(old, questions=questions))


def swapped(bundle: ContentBundle, question: str) -> ContentBundle:
    first, second, *others = bundle.flows["leave"].question(question).options
    return with_question(bundle, "leave", question, options=(second, first, *others))


def test_after_a_change_of_its_questions_nothing_is_restored_and_that_is_said(bundle: ContentBundle) -> None:
    code = resume_code.encode(begun(bundle, "leave", LATEST))
    more = Option("more", Message("x", "More"), next="O1")
    for question in LATEST:
        asked = bundle.flows["leave"].question(question)
        changed = with_question(bundle, "leave", question, options=(*asked.options, more))
        resumed = back(changed, code.text)
        assert not resumed.known, question
        assert not resumed.answers, question
        assert set(resumed.lost) == {each.id for each in bundle.flows["leave"].questions}
    for question in ("danger", "work", "employer", "forum"):
        assert not back(swapped(bundle, question), code.text).answers, question


def test_a_change_elsewhere_hurts_no_code(bundle: ContentBundle) -> None:
    refused = Answers({**TO_EMPLOYER, "employer": "not-given"})
    code = resume_code.encode(begun(bundle, "leave", refused))
    for question in ("learned_on", "forum"):
        options = bundle.flows["leave"].question(question).options[:-1]
        assert back(with_question(bundle, "leave", question, options=options), code.text).answers == refused


def test_a_code_of_another_flow_that_is_gone_is_told(bundle: ContentBundle) -> None:
    code = resume_code.encode(begun(bundle, "leave", LATEST))
    without = msgspec.structs.replace(bundle, flows={"start": bundle.flows["start"]})
    with pytest.raises(InputError, match="does not have"):
        back(without, code.text)


def test_other_content_never_gives_other_answers(bundle: ContentBundle) -> None:
    """Each change of one question is looked at with many codes: what comes back is right or nothing."""
    known = ways(bundle, bundle.flows["leave"], facts(bundle, TODAY))
    for question, answers in itertools.product(("work", "stay", "contract", "sick", "employer"), known.values()):
        session = begun(bundle, "leave", answers)
        resumed = back(swapped(bundle, question), resume_code.encode(session).text)
        assert resumed.answers in (Answers(), session.trail.kept)
        if question in session.trail.kept:
            assert not resumed.answers


def test_a_day_that_is_long_past_is_lost_and_named(bundle: ContentBundle) -> None:
    code = resume_code.encode(begun(bundle, "leave", LATEST))
    resumed = back(bundle, code.text, dt.date(2032, 1, 1))
    assert resumed.lost == ("first_day", "dismissed_on")
    assert resumed.answers == LATEST.without("first_day", "dismissed_on")


def test_no_route_looks_at_today(bundle: ContentBundle) -> None:
    """Else a code would be read along another way on another day."""
    for flow in bundle.flows.values():
        for question in flow.questions:
            for route in question.routes:
                assert "before" not in repr(route.when)


def test_the_answers_lost_on_the_way_are_asked_again_and_the_others_stay(bundle: ContentBundle) -> None:
    session = begun(bundle, "leave", LATEST.without("days", "dismissed_on"))
    assert session.question is not None
    assert session.question.id == "days"
    session.answer(30)
    assert session.question.id == "dismissed_on"
    session.answer(dt.date(2026, 12, 14))
    assert session.value == LATEST["forum"]
    session.answer(LATEST["forum"])
    assert session.place is Place.REVIEW
    assert session.trail.kept == LATEST


# -- what does not fit -------------------------------------------------------------------------------------------------


def long_flow(bundle: ContentBundle, kinds: str) -> ContentBundle:
    """A flow ``long`` of one question for each letter: d is a day, n a number, o one of 32 options."""
    said = Message("x", "x")
    options = tuple(Option(f"o{number}", said) for number in range(32))
    made: dict[str, dict[str, Any]] = {
        "d": {"kind": QuestionKind.DATE},
        "n": {"kind": QuestionKind.NUMBER, "least": 0, "most": 999},
        "o": {"options": options},
    }
    questions = []
    for place, kind in enumerate(kinds):
        following = f"q{place + 1}" if place + 1 < len(kinds) else "two-minutes"
        questions.append(Question(f"q{place}", said, said, said, next=following, **made[kind]))
    old = bundle.flows["leave"]
    flow = msgspec.structs.replace(old, id="long", first="q0", questions=tuple(questions), outcomes=())
    return with_flow(bundle, flow)


@pytest.mark.parametrize(
    ("kinds", "left_out", "lost"),
    [
        ("odoooooo", (), ()),
        ("odndoooooo", ("q2", "q3"), ("q2", "q3")),
        ("ddddddd", ("q4", "q5", "q6"), ()),  # of what stood beyond the last answer a code knows nothing
        ("o" * 14, ("q11", "q12", "q13"), ()),
    ],
)
def test_what_does_not_fit_is_left_out_and_named(
    bundle: ContentBundle, kinds: str, left_out: tuple[str, ...], lost: tuple[str, ...]
) -> None:
    longer = long_flow(bundle, kinds)
    latest: dict[str, Value] = {"d": dt.date(2026, 5, 4), "n": 998, "o": "o31"}
    answers = {f"q{place}": latest[kind] for place, kind in enumerate(kinds)}
    session = begun(longer, "long", answers)
    code = resume_code.encode(session)
    assert code.left_out == left_out
    assert len(signs(code)) <= code_signs.MOST
    resumed = back(longer, code.text)
    assert resumed.answers == Answers(answers).without(*left_out)
    assert resumed.lost == lost


def test_a_day_beyond_the_reach_of_a_code_is_left_out_and_named(bundle: ContentBundle) -> None:
    today = dt.date(2037, 6, 1)
    session = Session(bundle, bundle.flows["leave"], today)
    resume(session, Answers({**TO_EMPLOYER, "first_day": dt.date(2039, 1, 1)}))
    code = resume_code.encode(session)
    assert code.left_out == ("first_day",)
    assert back(bundle, code.text, today).lost == ("first_day",)
