"""People in described situations: which topics of the library they get, which they do not, and why."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import pytest

from advocate_app.flow.picking import Picked
from advocate_app.model.answers import Value
from tests.flow.walking import Asked


@dataclass
class Situation:
    """Somebody's answers; ``first`` are the topics on top in this order, ``gets`` further ones, ``not_`` none of."""

    told: str
    answers: dict[str, Value]
    gets: set[str]
    not_: set[str]
    first: tuple[str, ...] = ()
    because: dict[str, set[str]] = field(default_factory=dict)


def _answers(**changed: Value) -> dict[str, Value]:
    usual: dict[str, Value] = {
        "safe": "yes",
        "for_whom": "self",
        "happens": ("hits",),
        "who": "partner",
        "children": "none",
        "worries": ("unknown",),
        "where": (),
        "work": "none",
    }
    return usual | changed


NOT_AT_HOME = {"job-leave", "help-centres", "violence-kinds"}
CHILDREN_ONLY = {"bullying", "bus"}

SITUATIONS = [
    Situation(
        "Her husband hits her; no children, no work.",
        _answers(),
        gets={"police", "protective-order", "court-requirements", "help-centres", "evidence", "crimes", "case-rights"},
        not_={"children", "job-leave", "history", *CHILDREN_ONLY},
        because={"police": {"happens.hits"}, "help-centres": {"happens.hits", "who.partner"}},
    ),
    Situation(
        "Her husband hits her, the children see it. She needs a place to live first, then help for them, then work.",
        _answers(children="saw", worries=("place", "children", "work"), work="employee"),
        gets={"help-centres", "family-law", "children", "job-leave", "police", "protective-order"},
        not_=CHILDREN_ONLY | {"history"},
        first=("help-centres", "family-law", "children", "job-leave"),
        because={"children": {"worries.children", "children.saw"}, "job-leave": {"worries.work", "work.employee"}},
    ),
    Situation(
        "The same worries the other way round: work first.",
        _answers(children="saw", worries=("work", "children", "place"), work="employee"),
        gets={"help-centres"},
        not_=CHILDREN_ONLY,
        first=("job-leave",),
    ),
    Situation(
        "A former husband threatens and follows her; she fears that he comes.",
        _answers(happens=("threats", "follows"), who="former", worries=("return",)),
        gets={"help-centres", "crimes", "evidence"},
        not_=CHILDREN_ONLY | {"job-leave"},
        first=("police", "protective-order", "court-requirements", "criminal-measures"),
        because={"protective-order": {"worries.return", "happens.threats", "happens.follows"}},
    ),
    Situation(
        "A partner without a registered marriage humiliates her every day.",
        _answers(happens=("insults",)),
        gets={"violence-kinds", "police", "protective-order", "court-requirements"},
        not_=CHILDREN_ONLY | {"bus", "job-leave"},
        because={"violence-kinds": {"happens.insults"}},
    ),
    Situation(
        "Her husband takes her wages; she thinks of divorce.",
        _answers(happens=("money",), worries=("divorce", "money"), work="employee"),
        gets={"violence-kinds", "lawyer-money", "job-leave"},
        not_=CHILDREN_ONLY | {"evidence"},
        first=("family-law", "lawyer-money"),
        because={"lawyer-money": {"worries.money", "happens.money"}},
    ),
    Situation(
        "A stranger forced a woman; health and secrecy come first.",
        _answers(happens=("sexual",), who="stranger", worries=("health", "secret")),
        gets={"crimes", "criminal-measures", "police"},
        not_=CHILDREN_ONLY | NOT_AT_HOME,
        first=("evidence", "case-rights"),
        because={"evidence": {"worries.health", "happens.sexual"}},
    ),
    Situation(
        "Her husband forces her; the law makes no exception for spouses.",
        _answers(happens=("sexual",)),
        gets={"violence-kinds", "crimes", "evidence", "protective-order"},
        not_=CHILDREN_ONLY,
    ),
    Situation(
        "A man wants to steal a bride.",
        _answers(happens=("marriage",), who="stranger"),
        gets={"crimes", "family-law", "police"},
        not_=CHILDREN_ONLY | NOT_AT_HOME,
        because={"crimes": {"happens.marriage"}},
    ),
    Situation(
        "Her own relatives want to force her into a marriage.",
        _answers(happens=("marriage",), who="relative"),
        gets={"crimes", "protective-order", "police"},
        not_=CHILDREN_ONLY,
    ),
    Situation(
        "Her brother locks her in.",
        _answers(happens=("locked",), who="relative"),
        gets={"crimes", "police", "help-centres"},
        not_=CHILDREN_ONLY,
        because={"crimes": {"happens.locked"}},
    ),
    Situation(
        "A mother asks about a child who is bullied at school.",
        _answers(for_whom="child", happens=("bullying",)),
        gets={"bullying", "children"},
        not_={"police", "protective-order", "court-requirements", "bus", "job-leave", "family-law"},
        because={"bullying": {"happens.bullying"}, "children": {"for_whom.child"}},
    ),
    Situation(
        "A teenager is bullied online by classmates.",
        _answers(for_whom="teen", happens=("bullying",), who="peer"),
        gets={"bullying", "children"},
        not_={"protective-order", "bus", "job-leave", "violence-kinds"},
    ),
    Situation(
        "A child of nine was put off a bus.",
        _answers(for_whom="child", happens=("bus",)),
        gets={"bus"},
        not_={"police", "children", "bullying", "violence-kinds", "job-leave", "crimes", "case-rights"},
        because={"bus": {"happens.bus"}},
    ),
    Situation(
        "A child was put off a bus and is bullied too.",
        _answers(for_whom="child", happens=("bus", "bullying")),
        gets={"bus", "bullying"},
        not_={"police", "protective-order", "violence-kinds"},
    ),
    Situation(
        "A father hits a teenager.",
        _answers(for_whom="teen", who="relative"),
        gets={"violence-kinds", "children", "police", "protective-order", "crimes"},
        not_={"bullying", "bus", "job-leave"},
        because={"children": {"for_whom.teen"}, "violence-kinds": {"for_whom.teen", "happens.hits"}},
    ),
    Situation(
        "A classmate beats a child.",
        _answers(for_whom="child", who="peer"),
        gets={"bullying", "children", "crimes", "police"},
        not_={"violence-kinds", "job-leave", "help-centres", "bus"},
        because={"bullying": {"who.peer", "happens.hits"}},
    ),
    Situation(
        "She does not know what to call it and does not say who.",
        _answers(happens=("unknown",), who="unknown"),
        gets={"violence-kinds"},
        not_={"protective-order", "crimes", "bullying", "bus", "job-leave"},
        because={"violence-kinds": {"happens.unknown"}},
    ),
    Situation(
        "An advocate asks for a client with a job: work, a lawyer, proof.",
        _answers(for_whom="other", happens=("insults",), work="employee", worries=("work", "lawyer", "proof")),
        gets={"violence-kinds", "case-rights"},
        not_=CHILDREN_ONLY,
        first=("job-leave", "lawyer-money"),
        because={"lawyer-money": {"worries.lawyer"}},
    ),
    Situation(
        "A neighbour whom she does not live with hits her.",
        _answers(who="stranger"),
        gets={"police", "crimes", "case-rights"},
        not_=CHILDREN_ONLY | NOT_AT_HOME,
    ),
    Situation(
        "A stranger follows her; she has a job, but the leave is for a stay in a centre after violence at home.",
        _answers(happens=("follows",), who="stranger", work="employee"),
        gets={"crimes", "criminal-measures"},
        not_=CHILDREN_ONLY | NOT_AT_HOME,
    ),
    Situation(
        "A student without work worries about work all the same: the leave would not help.",
        _answers(worries=("work",), work="none"),
        gets={"police"},
        not_={"job-leave"},
    ),
    Situation(
        "She does not know how her work counts and worries about it.",
        _answers(worries=("work",), work="unknown"),
        gets={"job-leave"},
        not_=CHILDREN_ONLY,
        first=("job-leave",),
    ),
    Situation(
        "Work under a civil-law contract: no worry about it, no page about the leave.",
        _answers(work="otherwise"),
        gets={"police"},
        not_={"job-leave"},
    ),
    Situation(
        "A mother whose children are hurt too, with the children first.",
        _answers(children="hurt", worries=("children",)),
        gets={"police", "crimes"},
        not_=CHILDREN_ONLY,
        first=("children", "family-law"),
        because={"children": {"worries.children", "children.hurt"}},
    ),
    Situation(
        "Children who are not touched by it: no page about them.",
        _answers(children="apart"),
        gets={"police"},
        not_={"children", *CHILDREN_ONLY},
    ),
    Situation(
        "A woman who wants a divorce and a home for her children.",
        _answers(happens=("insults", "money"), children="saw", worries=("divorce", "children", "money")),
        gets={"children", "lawyer-money", "violence-kinds"},
        not_=CHILDREN_ONLY,
        first=("family-law",),
    ),
    Situation(
        "An old man whose son takes his pension.",
        _answers(happens=("money",), who="relative", worries=("money",)),
        gets={"violence-kinds", "police"},
        not_=CHILDREN_ONLY | {"job-leave"},
        first=("lawyer-money",),
    ),
    Situation(
        "A man whose wife threatens him; the texts are the same for everybody.",
        _answers(happens=("threats",)),
        gets={"violence-kinds", "police", "protective-order", "crimes"},
        not_=CHILDREN_ONLY,
    ),
    Situation(
        "Nobody may find out.",
        _answers(happens=("insults",), worries=("secret",)),
        gets={"violence-kinds"},
        not_=CHILDREN_ONLY,
        because={"case-rights": {"worries.secret"}},
    ),
    Situation(
        "Police and court come first: proof, then a lawyer.",
        _answers(happens=("hits", "threats"), worries=("proof", "lawyer")),
        gets={"crimes", "case-rights", "police"},
        not_=CHILDREN_ONLY,
        first=("police", "evidence", "crimes", "case-rights", "lawyer-money"),
    ),
    Situation(
        "A teenager is pressed into sexual acts online.",
        _answers(for_whom="teen", happens=("sexual",), who="stranger", worries=("secret",)),
        gets={"children", "crimes", "evidence", "case-rights"},
        not_={"bus", "bullying", "job-leave", "violence-kinds"},
    ),
    Situation(
        "A helper who does not say for whom gets what anybody gets.",
        _answers(for_whom="unknown"),
        gets={"police", "protective-order"},
        not_=CHILDREN_ONLY,
    ),
]


def _picked(start: Asked, situation: Situation) -> dict[str, Picked]:
    return {each.topic.id: each for each in start.answers(**situation.answers).result.picked}


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.told)
def test_somebody_gets_the_topics_that_fit_and_knows_why(start: Asked, situation: Situation) -> None:
    picked = _picked(start, situation)
    assert tuple(picked)[: len(situation.first)] == situation.first
    assert situation.gets <= set(picked)
    assert not situation.not_ & set(picked)
    for topic, reasons in situation.because.items():
        assert reasons <= {f"{reason.question}.{reason.option}" for reason in picked[topic].reasons}


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.told)
def test_every_reason_is_an_answer_that_was_given(start: Asked, situation: Situation) -> None:
    for picked in _picked(start, situation).values():
        assert picked.reasons
        for reason in picked.reasons:
            given = situation.answers[reason.question]
            assert reason.option in (given if isinstance(given, tuple) else (given,))


def test_there_are_at_least_thirty_situations_and_each_topic_but_history_is_met() -> None:
    assert len(SITUATIONS) >= 30
    met = set().union(*(situation.gets | set(situation.first) for situation in SITUATIONS))
    assert len(met) == 15


def test_nobody_is_left_without_an_answer(start: Asked) -> None:
    """Whatever happens, whoever does it, for whomever: at least one topic fits."""
    questions = start.bundle.flows["start"]
    happens, who, for_whom = (questions.question(name).options for name in ("happens", "who", "for_whom"))
    for what, whoever, whom in itertools.product(happens, who, for_whom):
        answers = _answers(happens=(what.id,), who=whoever.id, for_whom=whom.id)
        assert start.answers(**answers).result.picked, (what.id, whoever.id, whom.id)


def test_the_background_for_trainers_is_given_to_nobody(start: Asked) -> None:
    for situation in SITUATIONS:
        assert "history" not in _picked(start, situation)
