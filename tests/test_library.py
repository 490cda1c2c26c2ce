"""The library as data and text; every statement of it in every language; how plain it is."""

from __future__ import annotations

import datetime as dt
import json
from statistics import mean

import pytest

from advocate_app import cli, content, i18n
from advocate_app.i18n.sanctions import case_sentences, sums_sentence
from advocate_app.library import LibraryReport, figures, library_sentences
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.law import OffenceKind, SanctionKind
from advocate_app.model.locale import Language
from advocate_app.model.topic import Group
from advocate_app.model.voice import Voice

TODAY = dt.date(2026, 11, 25)


@pytest.fixture(scope="module")
def bundle() -> ContentBundle:
    return content.load()


def test_the_library_has_sixteen_topics_in_every_group(bundle: ContentBundle) -> None:
    assert len(bundle.topics) == 16
    assert {topic.group for topic in bundle.topics.values()} == set(Group)


def test_every_topic_says_what_to_do_and_where_to_go_on(bundle: ContentBundle) -> None:
    for topic in bundle.topics.values():
        assert topic.steps, topic.id
        assert topic.related, topic.id
        assert topic.lines or topic.group is Group.BACKGROUND, topic.id


@pytest.mark.parametrize("language", Language)
def test_a_summary_has_at_most_three_sentences_of_its_own(bundle: ContentBundle, language: Language) -> None:
    fields = i18n.law_fields(bundle, language)
    for topic in bundle.topics.values():
        text = i18n.message(topic.lead, voice=Voice.OWN, language=language, **fields)
        assert text.count(". ") + text.count("? ") <= 2 + (language is not Language.EN), topic.id


def test_every_source_is_in_force_and_was_read(bundle: ContentBundle) -> None:
    for topic in bundle.topics.values():
        for statement in topic.statements():
            assert statement.cites, statement.id
            for name in statement.cites:
                provision = bundle.provisions[name]
                assert provision.edition
                assert provision.checked_on <= TODAY
                assert provision.in_force_from is None or provision.in_force_from <= TODAY
                if provision.in_force_to is not None and provision.in_force_to < TODAY:
                    assert topic.group is Group.BACKGROUND, f"{topic.id}: {name} is no longer in force"


@pytest.mark.parametrize(
    ("language", "longest", "average"), [(Language.EN, 19, 12.0), (Language.RU, 25, 12.0), (Language.KK, 25, 10.0)]
)
def test_sentences_are_short(bundle: ContentBundle, language: Language, longest: int, average: float) -> None:
    lengths = library_sentences(bundle, language)
    assert max(lengths) <= longest
    assert mean(lengths) <= average


def test_the_figures_name_topics_statements_provisions_and_the_oldest_check(bundle: ContentBundle) -> None:
    i18n.activate(Language.EN)
    told = list(figures(bundle))
    assert told[0].startswith("Topics: 16; statements: ")
    assert "November 2026" in told[1]
    assert len(told) == 2 + len(Language)


# -- sanctions ---------------------------------------------------------------------------------------------------------


def test_the_sums_follow_the_year_and_a_year_without_an_index_has_none(bundle: ContentBundle) -> None:
    case = next(case for case in bundle.penalties.offence("battery").cases if case.id == "basic")
    told = {year: " ".join(case_sentences(case, year, bundle.rates, Language.EN)) for year in (2025, 2026, 2027)}
    assert "up to 80 MCI (₸314,560)" in told[2025]
    assert "up to 80 MCI (₸346,000)" in told[2026]
    assert "₸" not in told[2027]
    assert "2027" in sums_sentence(2027, bundle.rates, Language.EN)


def test_a_breach_of_the_protective_order_brings_arrest_of_ten_and_of_twenty_days(bundle: ContentBundle) -> None:
    cases = bundle.penalties.offence("order-breach").cases
    days = [each.most for case in cases for each in case.sanctions if each.kind is SanctionKind.ARREST]
    assert days == [10, 20]


def test_criminal_arrest_is_told_with_its_suspension_and_administrative_arrest_without(bundle: ContentBundle) -> None:
    for offence in bundle.penalties.offences:
        for case in offence.cases:
            told = " ".join(case_sentences(case, 2026, bundle.rates, Language.EN))
            if any(each.kind is SanctionKind.ARREST for each in case.sanctions):
                assert ("not applied until 1\u00a0January 2030" in told) == (offence.kind is OffenceKind.CRIMINAL)


def test_nobody_is_arrested_for_bullying(bundle: ContentBundle) -> None:
    kinds = {each.kind for case in bundle.penalties.offence("bullying").cases for each in case.sanctions}
    assert kinds == {SanctionKind.WARNING, SanctionKind.FINE}


def test_life_imprisonment_is_never_the_only_sanction_but_for_a_young_child_or_a_death(bundle: ContentBundle) -> None:
    for offence in bundle.penalties.offences:
        for case in offence.cases:
            kinds = [each.kind for each in case.sanctions]
            if SanctionKind.LIFE in kinds and len(kinds) == 1:
                label = i18n.message(
                    case.label, voice=Voice.OWN, language=Language.EN, **i18n.law_fields(bundle, Language.EN)
                )
                assert "young child" in label or "died" in label or "death" in label, label


@pytest.mark.parametrize("language", Language)
def test_every_sanction_is_told_without_a_hole(bundle: ContentBundle, language: Language) -> None:
    for offence in bundle.penalties.offences:
        for case in offence.cases:
            for sentence in case_sentences(case, 2026, bundle.rates, language):
                assert "{" not in sentence
                assert sentence.endswith(".")
            assert (case.prosecution is not None) == (offence.kind is OffenceKind.CRIMINAL)


# -- data and text -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_each_topic_is_told_with_all_its_sources(bundle: ContentBundle, language: Language) -> None:
    i18n.activate(language)
    report = LibraryReport(bundle, TODAY, 2026)
    for topic in bundle.topics.values():
        text = "\n".join(report.topic_lines(topic))
        for statement in topic.statements():
            for name in statement.cites:
                assert i18n.citation_chip(bundle.provisions[name], bundle) in text
        assert "{" not in text
        assert "**" not in text


def test_a_statement_that_was_checked_long_ago_is_marked(bundle: ContentBundle) -> None:
    topic = bundle.topics["police"]
    fresh = LibraryReport(bundle, TODAY, 2026).topic(topic)
    old = LibraryReport(bundle, dt.date(2027, 6, 30), 2026).topic(topic)
    assert not any(each["aged"] for section in fresh["sections"] for each in section["statements"])
    assert all(each["aged"] for section in old["sections"] for each in section["statements"])


def test_the_command_lists_the_topics_and_prints_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rights", "--lang", "ru"]) == 0
    assert "protective-order" in capsys.readouterr().out
    assert cli.main(["rights", "protective-order", "--lang", "kk", "--json", "--year", "2025"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["title"] == "Қорғау нұсқамасы"
    assert told["year"] == 2025
    assert all(each["citations"] for section in told["sections"] for each in section["statements"])
    assert cli.main(["rights", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 16


def test_an_unknown_topic_gets_one_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rights", "taxes", "--lang", "en"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "taxes" in told.err
    assert "police" in told.err


def test_check_prints_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--lang", "en"]) == 0
    assert "Topics: 16" in capsys.readouterr().out
