"""Sheets to take along: all that a topic says with its sources, and the next steps in order of their use."""

from __future__ import annotations

import datetime as dt
import io
import itertools
import re
import zipfile

import pytest

from advocate_app import i18n, letters
from advocate_app.letters import TextPaper
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.flow import Step
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.sheet import LineKind, Sheet
from advocate_app.model.topic import Topic, TopicStatement
from advocate_app.model.voice import Voice
from tests.letters.test_forms import TABLE, odt_words, parsed

TODAY = dt.date(2026, 11, 25)
PAIR = (Language.KK, Language.RU)


class Fits:
    """A topic with those of its statements that belong on a result."""

    def __init__(self, topic: Topic) -> None:
        self.topic = topic
        self.statements: tuple[TopicStatement, ...] = tuple(
            statement for statement in topic.statements() if statement.pick is not None
        )


def told(sheet: Sheet, column: int = 0) -> str:
    """All words of a sheet in one of its languages."""
    return "\n".join("".join(run.text for run in line.cells[column]) for line in sheet.lines)


def sheet_of(bundle: ContentBundle, topic: Topic, *languages: Language, voice: Voice = Voice.OWN) -> Sheet:
    return letters.topic_sheet(topic, bundle, languages, TODAY, 2026, voice)


def steps_of(bundle: ContentBundle) -> tuple[Step, ...]:
    """The most steps that one outcome of the interview has."""
    return max((outcome.steps for outcome in bundle.flows["start"].outcomes), key=len)


def next_steps(bundle: ContentBundle, *languages: Language) -> Sheet:
    """The fullest page: every topic fits, and every letter is to be written."""
    picked = [Fits(topic) for topic in bundle.topics.values()]
    return letters.next_steps_sheet(
        picked, bundle, languages, TODAY, Voice.OWN, steps=steps_of(bundle), papers=tuple(bundle.letters)
    )


def english(bundle: ContentBundle, message: Message) -> str:
    """A text of the content as an English sheet has it."""
    numbers = i18n.law_fields(bundle, Language.EN)
    return i18n.message(message, voice=Voice.OWN, language=Language.EN, **numbers).replace("**", "")


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("voice", Voice)
@pytest.mark.parametrize("language", Language)
def test_the_sheet_of_a_topic_holds_each_statement_and_step_with_its_sources(
    bundle: ContentBundle, language: Language, voice: Voice
) -> None:
    numbers = i18n.law_fields(bundle, language)
    for topic in bundle.topics.values():
        words = told(sheet_of(bundle, topic, language, voice=voice))
        parts = [(each.text, each.cites) for each in topic.statements()]
        parts += [(each.text, each.cites) for each in topic.steps]
        for text, cites in parts:
            said = i18n.message(text, voice=voice, language=language, **numbers)
            assert said.replace("**", "") in words
            for name in cites:
                assert i18n.citation_chip(bundle.provisions[name], bundle, language) in words


def test_no_statement_stands_without_its_source(bundle: ContentBundle) -> None:
    for topic in bundle.topics.values():
        lines = sheet_of(bundle, topic, Language.EN).lines
        statements = {english(bundle, each.text) for each in topic.statements()}
        for line, below in itertools.pairwise(lines):
            if "".join(run.text for run in line.cells[0]) in statements:
                assert below.kind is LineKind.SOURCE


@pytest.mark.parametrize("language", Language)
def test_sanctions_stand_under_the_statement_with_the_sums_of_the_year(
    bundle: ContentBundle, language: Language
) -> None:
    numbers = i18n.law_fields(bundle, language)
    for topic in bundle.topics.values():
        words = told(sheet_of(bundle, topic, language))
        for name in {name for statement in topic.statements() for name in statement.penalties}:
            offence = bundle.penalties.offence(name)
            assert i18n.message(offence.title, voice=Voice.OWN, language=language, **numbers) in words
            for case in offence.cases:
                for place in case.cites:
                    assert i18n.citation_chip(bundle.provisions[place], bundle, language) in words
    assert "₸" in told(sheet_of(bundle, bundle.topics["crimes"], language))


def test_an_offence_is_told_once_on_a_sheet(bundle: ContentBundle) -> None:
    for topic in bundle.topics.values():
        titles = [
            line.cells[0][0].text
            for line in sheet_of(bundle, topic, Language.EN).lines
            if line.kind is LineKind.DETAIL and line.cells[0][0].bold and not line.cells[0][0].text.isdecimal()
        ]
        assert len(titles) == len(set(titles))


def test_the_emergency_lines_of_a_topic_stand_at_its_end(bundle: ContentBundle) -> None:
    words = told(sheet_of(bundle, bundle.topics["police"], Language.EN))
    place = words.index("Where to call")
    assert re.findall(r"^\d{3}", words[place:], re.MULTILINE) == ["102", "103", "112", "111"]


def test_a_sheet_names_its_day_and_the_oldest_check_of_its_sources(bundle: ContentBundle) -> None:
    topic = bundle.topics["police"]
    day = min(bundle.provisions[name].checked_on for statement in topic.statements() for name in statement.cites)
    assert told(sheet_of(bundle, topic, Language.EN)).splitlines()[1] == (
        f"25 November 2026. Sources checked on {day:%d.%m.%Y} or later."
    )


def test_two_languages_say_the_same_lines(bundle: ContentBundle) -> None:
    both = next_steps(bundle, *PAIR)
    assert both.languages == ("kk", "ru")
    for column, language in enumerate(PAIR):
        assert told(both, column) == told(next_steps(bundle, language))


def test_the_page_of_next_steps_begins_with_a_neutral_title_and_whom_to_call(bundle: ContentBundle) -> None:
    lines = told(next_steps(bundle, Language.EN)).splitlines()
    assert lines[0] == "Next steps"
    assert re.findall(r"\d{3}", lines[2]) == ["102", "112", "103", "111"]


def test_the_page_of_next_steps_holds_the_first_statement_of_the_first_topics(bundle: ContentBundle) -> None:
    words = squeezed(told(next_steps(bundle, Language.EN)))
    fitting = [each for each in (Fits(topic) for topic in bundle.topics.values()) if each.statements]
    for place, each in enumerate(fitting):
        said = english(bundle, each.statements[0].text)
        assert (squeezed(said) in words) == (place < 6)


def test_what_is_spare_is_left_out_from_the_end(bundle: ContentBundle) -> None:
    sheet = next_steps(bundle, Language.EN)
    while spare := sheet.most_spare():
        assert len(sheet.without(spare).lines) < len(sheet.lines)
        sheet = sheet.without(spare)
    words = told(sheet)
    assert "\n1. " in words
    assert "\n2. " not in words
    assert "What the law says" in words
    assert "Take along" in words


def test_without_topics_and_steps_the_page_still_says_whom_to_call(bundle: ContentBundle) -> None:
    words = told(letters.next_steps_sheet((), bundle, PAIR, TODAY, Voice.OWN))
    assert "111" in words
    assert i18n.catalogue(Language.KK).gettext("What the law says") not in words


def all_sheets(bundle: ContentBundle) -> list[TextPaper]:
    return [next_steps(bundle, *PAIR), *(sheet_of(bundle, topic, *PAIR) for topic in bundle.topics.values())]


@pytest.mark.parametrize("languages", [(Language.KK,), (Language.EN,), PAIR])
def test_text_and_files_hold_every_word_of_a_sheet(bundle: ContentBundle, languages: tuple[Language, ...]) -> None:
    for topic in bundle.topics.values():
        sheet = sheet_of(bundle, topic, *languages)
        texts = squeezed(letters.to_text(sheet)), squeezed(odt_words(letters.to_odt(sheet)))
        page = squeezed(re.sub(r"<[^>]*>", "", letters.to_html(sheet)))
        for column in range(len(languages)):
            for line in told(sheet, column).splitlines():
                assert all(squeezed(line) in text for text in texts)
                assert squeezed(line).replace('"', "&quot;").replace("'", "&#x27;") in page


def test_the_text_tells_one_language_after_the_other(bundle: ContentBundle) -> None:
    first, second = letters.to_text(next_steps(bundle, *PAIR)).split("-" * 40)
    assert first.strip() == letters.to_text(next_steps(bundle, Language.KK)).strip()
    assert second.strip() == letters.to_text(next_steps(bundle, Language.RU)).strip()


def test_the_office_file_sets_two_languages_beside_each_other(bundle: ContentBundle) -> None:
    root = parsed(letters.to_odt(next_steps(bundle, *PAIR)), "content.xml")
    rows = list(root.iter(f"{TABLE}table-row"))
    assert len(rows) > 6
    assert {len(list(row.iter(f"{TABLE}table-cell"))) for row in rows} == {2}
    assert not list(parsed(letters.to_odt(next_steps(bundle, Language.RU)), "content.xml").iter(f"{TABLE}table"))


def test_the_office_file_says_nothing_about_program_person_or_time(bundle: ContentBundle) -> None:
    for sheet in all_sheets(bundle):
        with zipfile.ZipFile(io.BytesIO(letters.to_odt(sheet))) as archive:
            assert archive.namelist() == ["mimetype", "META-INF/manifest.xml", "styles.xml", "content.xml"]
            assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in archive.infolist())
            everything = b"".join(archive.read(name) for name in archive.namelist()).lower()
        assert not any(trace in everything for trace in (b"meta.xml", b"creator", b"generator", b"advocate"))
        assert "<title></title>" in letters.to_html(sheet)
