"""Other ways to ask for help: what they may name, what they must leave open, and how they are printed."""

from __future__ import annotations

import json
import re

import pytest

from advocate_app import content, i18n
from advocate_app.cli import main
from advocate_app.content.phones import WRITTEN
from advocate_app.directory import WayWording
from advocate_app.flow.loading import messages
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.model.way import Way


@pytest.fixture(scope="module")
def bundle() -> ContentBundle:
    return content.load()


def way(bundle: ContentBundle, name: str) -> Way:
    return next(each for each in bundle.ways.ways if each.id == name)


def texts(bundle: ContentBundle, language: Language) -> dict[str, str]:
    return {message.id: i18n.message(message, language=language) for message in messages(bundle.ways)}


def test_each_situation_of_somebody_who_cannot_simply_call_has_its_way(bundle: ContentBundle) -> None:
    assert [each.id for each in bundle.ways.ways] == [
        "busy",
        "overheard",
        "speech",
        "writing",
        "money",
        "sim",
        "language",
        "abroad",
    ]


def test_every_way_leads_to_somebody_and_says_where_it_was_read(bundle: ContentBundle) -> None:
    for each in bundle.ways.ways:
        assert each.contacts, each.id
        assert each.sources, each.id


@pytest.mark.parametrize("language", Language)
def test_every_number_in_a_text_is_one_of_the_shipped_contacts(bundle: ContentBundle, language: Language) -> None:
    shipped = {number for contact in bundle.contacts.values() for number in contact.numbers}
    for key, text in texts(bundle, language).items():
        assert not WRITTEN.search(text), f"{key}: a long number stands with its contact alone"
        assert set(re.findall(r"(?<![\d+])\d{3,4}\b", text)) <= shipped, key


#: Services that nobody has checked, and numbers of them.
UNCHECKED = re.compile(
    r"Law and Order|Закон и порядок|Заң және тәртіп|NeMolchi|НеМолчи|Ana Uyi|eGov Mobile|Kaspi|Halyk"
    r"|\b(101|115|119|1402|1415|1472|116 ?16)\b|trafficking|торговл\w+ людьми|адам саудасы"
    r"|\b(app|application)\b|приложени|қосымша",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", Language)
def test_no_service_that_nobody_has_checked_is_named(bundle: ContentBundle, language: Language) -> None:
    for key, text in texts(bundle, language).items():
        assert not UNCHECKED.search(text), key


#: What is not known, and the words in which it is left open: English, Russian, Kazakh.
OPEN = {
    ("overheard", "SMS"): (
        r"\(SMS\) to 102 or 112 works is not known",
        r"SMS до 102 и 112, тоже неизвестно",
        r"SMS жете ме, ол да белгісіз",
    ),
    ("overheard", "a code word"): (r"code word works on 102 is not known", r"условное слово, неизвестно", r"белгісіз"),
    ("speech", "SMS"): (
        r"\(SMS\) to 102 or 112 works is not known",
        r"SMS до 102 и 112, неизвестно",
        r"SMS жете ме, белгісіз",
    ),
    ("writing", "an answer"): (r"Nobody tested", r"не проверено", r"тексерілген жоқ"),
    ("money", "111"): (r"without money is not known", r"без денег на счёте, неизвестно", r"белгісіз"),
    ("sim", "any number"): (r"without a SIM card is not known", r"без SIM-карты, неизвестно", r"белгісіз"),
    ("abroad", "an answer"): (r"Nobody tested", r"никто не проверял", r"ешкім тексерген жоқ"),
}


@pytest.mark.parametrize("what", OPEN, ids=" ".join)
@pytest.mark.parametrize("language", Language)
def test_what_is_not_known_is_left_open(bundle: ContentBundle, language: Language, what: tuple[str, str]) -> None:
    words = dict(zip((Language.EN, Language.RU, Language.KK), OPEN[what], strict=True))[language]
    assert re.search(words, i18n.message(way(bundle, what[0]).text, language=language))


@pytest.mark.parametrize("language", Language)
def test_a_code_word_is_spoken_of_without_giving_one(bundle: ContentBundle, language: Language) -> None:
    text = i18n.message(way(bundle, "overheard").text, language=language)
    assert not re.search(r"[«»“”\"„]", text), "a word between quotation marks could be taken for the code word"


def test_writing_is_never_for_emergencies_and_shows_its_traces(bundle: ContentBundle) -> None:
    text = way(bundle, "writing").text.text
    for limit in ("shows your number", "stays on the phone", "not for emergencies"):
        assert limit in text


def test_only_numbers_that_a_phone_abroad_can_dial_are_offered_there(bundle: ContentBundle) -> None:
    for name in way(bundle, "abroad").contacts:
        contact = bundle.contacts[name]
        assert any(number.startswith("+7") for number in (*contact.numbers, *WRITTEN.findall(contact.messenger)))


def test_the_embassy_is_offered_to_its_own_nationals(bundle: ContentBundle) -> None:
    assert "uk-embassy" in way(bundle, "language").contacts
    assert "for British nationals only" in way(bundle, "language").text.text


@pytest.mark.parametrize("language", Language)
def test_sentences_are_short(bundle: ContentBundle, language: Language) -> None:
    told = [sentence for text in texts(bundle, language).values() for sentence in re.split(r"(?<=[.?!:])\s+", text)]
    lengths = [len(re.findall(r"[\w@+.’'-]*\w", sentence)) for sentence in told]
    assert max(lengths) <= 20
    assert sum(lengths) / len(lengths) <= 10


# -- in words ----------------------------------------------------------------------------------------------------------


def test_a_link_gives_numbers_and_messenger_or_the_site_and_what_it_is_for(bundle: ContentBundle) -> None:
    i18n.activate(Language.EN)
    said = WayWording(bundle)
    links = [said.link(contact) for contact in said.contacts(way(bundle, "writing"))]
    assert links == [
        "150, WhatsApp +7 708 106 08 10 – Children and young people",
        "+7\u00a0(7172)\u00a058-00-58, Telegram @119KenesBot – Free legal advice",
        "eotinish.gov.kz – Written complaints",
    ]


def test_sources_are_told_with_their_days(bundle: ContentBundle) -> None:
    i18n.activate(Language.EN)
    assert WayWording(bundle).trust(way(bundle, "overheard")) == (
        "Read in sources on 22\u00a0November 2026. Source: zakon.kz, 3\u00a0March 2026. Source: inastana.kz, undated."
    )


# -- without a window --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_the_command_prints_every_way_with_its_links_and_sources(
    capsys: pytest.CaptureFixture[str], bundle: ContentBundle, language: Language
) -> None:
    assert main(["contacts", "--ways", "--lang", language.value]) == 0
    told = capsys.readouterr().out
    said = WayWording(bundle)
    assert told.startswith(said.text(bundle.ways.lead))
    for each in bundle.ways.ways:
        for part in (said.text(each.title), said.text(each.text), said.trust(each)):
            assert part in told
        for contact in said.contacts(each):
            assert said.link(contact) in told


def test_the_command_gives_the_ways_as_json(capsys: pytest.CaptureFixture[str], bundle: ContentBundle) -> None:
    assert main(["contacts", "--ways", "--lang", "en", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["language"] == "en"
    assert told["lead"] == bundle.ways.lead.text
    assert [each["id"] for each in told["ways"]] == [each.id for each in bundle.ways.ways]
    assert told["ways"][1] == {
        "id": "overheard",
        "title": "You cannot talk because somebody is near",
        "text": way(bundle, "overheard").text.text,
        "contacts": ["102"],
        "sources": [
            {"url": way(bundle, "overheard").sources[0].url, "date": "2026-03-03"},
            {"url": way(bundle, "overheard").sources[1].url, "date": None},
        ],
        "checked_on": "2026-11-22",
        "confidence": "medium",
    }


@pytest.mark.parametrize("option", [["--region", "KZ-39"], ["--kind", "police"]])
def test_ways_belong_to_no_region_and_no_kind(capsys: pytest.CaptureFixture[str], option: list[str]) -> None:
    assert main(["contacts", "--ways", "--lang", "en", *option]) == 2
    assert capsys.readouterr().err.strip() == f"{option[0]} cannot be used together with --ways."
