"""Terms are found whatever ending they have; the longest one wins; none is found inside another word."""

from __future__ import annotations

import pytest

from advocate_app.i18n.terms import TermFinder
from advocate_app.model.glossary import Finds, Glossary, Term
from advocate_app.model.locale import Language
from advocate_app.model.message import Message


def _term(name: str, kk: str, ru: str, en: str) -> Term:
    return Term(name, kk, ru, en, Message(f"glossary.terms.{name}.text", name), Finds((kk,), (ru,), (en,)))


@pytest.fixture
def finder() -> TermFinder:
    terms = (
        _term("order", "қорғау нұсқама", "защитн предписани", "protective order"),
        _term("protection", "қорғау", "защит", "protect"),
        _term("police", "полиция", "полици", "police"),
    )
    return TermFinder(Glossary("glossary", terms))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            Language.RU,
            "Полиция выносит защитное предписание.",
            [("Полиция", "police"), ("защитное предписание", "order")],
        ),
        (Language.RU, "копию защитного предписания", [("защитного предписания", "order")]),
        (Language.RU, "незащитное дело", []),
        (Language.KK, "Қорғау нұсқамасының көшірмесі", [("Қорғау нұсқамасының", "order")]),
        (Language.KK, "қорғауға құқық", [("қорғауға", "protection")]),
        (Language.EN, "A Protective Order forbids", [("Protective Order", "order")]),
        (Language.EN, "The policeman protects", [("policeman", "police"), ("protects", "protection")]),
    ],
)
def test_terms_are_found_by_the_beginnings_of_their_words(
    finder: TermFinder, language: Language, text: str, found: list[tuple[str, str]]
) -> None:
    assert [(text[each.start : each.start + each.length], each.term) for each in finder.find(text, language)] == found


def test_nothing_is_found_in_nothing(finder: TermFinder) -> None:
    assert finder.find("", Language.EN) == ()
