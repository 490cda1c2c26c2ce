"""The glossary: every term explained and found in each language; no text says it in words of its own."""

from __future__ import annotations

import pytest

from advocate_app import content, i18n
from advocate_app.i18n.terms import TermFinder
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice

#: Terms that English names and Kazakh or Russian rightly say otherwise: with a verb, with "he", inside a longer term.
OTHERWISE: dict[str, set[str]] = {
    "against_will": {"court-requirements.contact", "protective-order.bans", "protective-order.lead"},
    "appeal_right": {"police.complain", "protective-order.steps.check"},
    "arrest_admin": {"criminal-measures.breach"},
    "battery": {"crimes.repeated"},
    "coercion": {"crimes.bride", "history.summer-2025", "lawyer-money.not-covered", "violence-kinds.psychological"},
    "complaint": {"police.steps.note"},
    "crime": {"history.claim", "lawyer-money.duty"},
    "criminal_offence": {"crimes.lead"},
    "detention": {"police.hearing"},
    "fine": {"bus.practice"},
    "forced_marriage": {"family-law.forced", "history.antisocial"},
    "harm_minor": {"lawyer-money.not-covered"},
    "harm_serious": {"crimes.public", "police.public"},
    "insult": {"children.no-cruelty"},
    "liability": {"criminal-measures.caution-breach"},
    "marriage": {"crimes.bride", "crimes.marriage", "history.summer-2025", "lawyer-money.not-covered"},
    "minor": {"history.uk-children", "violence-kinds.sexual"},
    "offender": {"court-requirements.checks", "court-requirements.steps.list", "crimes.no-peace", "police.peace"},
    "person_used_violence": {"violence-kinds.fault"},
    "prosecutor": {"police.complain"},
    "pursue": {"bullying.lead"},
    "rape": {"history.life"},
    "reconciliation": {"family-law.meanwhile", "family-law.reconciliation"},
    "victim_legal": {"history.uk-children"},
    "young_child_legal": {"bullying.age"},
}


@pytest.fixture(scope="module")
def bundle() -> ContentBundle:
    return content.load()


@pytest.fixture(scope="module")
def finder(bundle: ContentBundle) -> TermFinder:
    return TermFinder(bundle.glossary)


def _texts(bundle: ContentBundle) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for topic in bundle.topics.values():
        found[f"{topic.id}.lead"] = topic.lead
        found |= {f"{topic.id}.{each.id}": each.text for each in topic.statements()}
        found |= {f"{topic.id}.steps.{each.id}": each.text for each in topic.steps}
    return found


def test_there_are_enough_terms_and_no_two_are_found_alike(bundle: ContentBundle) -> None:
    assert len(bundle.glossary.terms) >= 120
    for language in Language:
        beginnings = [each for term in bundle.glossary.terms for each in term.beginnings(language)]
        assert len(beginnings) == len(set(beginnings))


@pytest.mark.parametrize("language", Language)
def test_every_term_is_found_in_its_own_name(bundle: ContentBundle, finder: TermFinder, language: Language) -> None:
    for term in bundle.glossary.terms:
        assert term.id in {each.term for each in finder.find(term.name(language), language)}, term.id


@pytest.mark.parametrize("language", Language)
def test_every_term_is_explained_without_itself(bundle: ContentBundle, language: Language) -> None:
    fields = i18n.law_fields(bundle, language)
    for term in bundle.glossary.terms:
        text = i18n.message(term.text, voice=Voice.OWN, language=language, **fields)
        assert text.endswith(".")
        assert "{" not in text
        words = text.casefold().replace(",", " ").replace(".", " ").split()
        assert term.name(language).casefold() not in words, term.id


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_a_term_is_the_official_one_in_every_language(
    bundle: ContentBundle, finder: TermFinder, language: Language
) -> None:
    """Where English names a term of the glossary, Kazakh and Russian name the same one."""
    differing = []
    for key, message in _texts(bundle).items():
        said = {
            speech: {
                each.term
                for each in finder.find(
                    i18n.message(message, voice=Voice.OWN, language=speech, **i18n.law_fields(bundle, speech)), speech
                )
            }
            for speech in (Language.EN, language)
        }
        missing = said[Language.EN] - said[language]
        differing += [f"{term}: {key}" for term in sorted(missing) if key not in OTHERWISE.get(term, set())]
    assert not differing


def test_no_exception_is_left_over(bundle: ContentBundle) -> None:
    known = {term.id for term in bundle.glossary.terms}
    assert set(OTHERWISE) <= known
    assert set().union(*OTHERWISE.values()) <= set(_texts(bundle))
