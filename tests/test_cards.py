"""Which numbers stand on pocket cards, in which order, and what is said of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import msgspec
import pytest

from advocate_app import content, i18n
from advocate_app.directory import card_sheet, listed, shown_numbers
from advocate_app.directory.cards import cleaned
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.card import CardLook, CardShape, CardSheet, CardStyle
from advocate_app.model.contact import Contact, ContactKind, Hours, Names
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.rules.opening import ZONE

NOON = dt.datetime(2026, 11, 25, 12, tzinfo=ZONE)
ALMATY = "KZ-75"
PAIR = (Language.KK, Language.RU)
NAMED, PLAIN = (CardStyle(look=look) for look in CardLook)

#: Parts of words that say what a card is for, or from which program it comes.
REVEALING = re.compile(
    r"violen|victim|shelter|abuse|beat|hurt|danger|safe|advocate|handbook"
    r"|зорлық|зомбылық|жәбір|баспана|қауіп|анықтамалық"
    r"|насили|жертв|потерпевш|убежищ|прию?т|побо|опасн|справочник",
    re.IGNORECASE,
)

#: What a plain card does not say either.
TELLING = re.compile(
    r"polic|ambulance|rescue|children|women|family|helpline|legal|advice|embassy|benefit|call"
    r"|полици|жәрдем|құтқару|балалар|әйел|отбас|сенім|заң|кеңес|елшіл|қоңырау"
    r"|скор|спасен|дет[ие]|женщин|семь|довери|юрист|посольств|пособи|звон",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def bundle() -> ContentBundle:
    return content.load()


def added(bundle: ContentBundle, name: str, **changes: object) -> ContentBundle:
    """``bundle`` with one more contact of Almaty."""
    contact = Contact(
        id=name,
        kind=ContactKind.CENTRE,
        names=Names(kk=name, ru=name, en=name),
        short=Message(f"{name}.short", "Somebody who was added"),
        text=Message(f"{name}.text", "Text"),
        source="https://example.kz",
        checked_on=dt.date(2026, 11, 1),
        region=ALMATY,
        numbers=("+77272345678",),
    )
    changed = msgspec.structs.replace(contact, **changes)
    return msgspec.structs.replace(bundle, contacts={**bundle.contacts, name: changed})


def words(sheet: CardSheet) -> str:
    entries = [*sheet.entries, *sheet.calls]
    parts = [part for entry in entries for part in (*entry.numbers, *entry.words, *entry.hours)]
    return "\n".join((*sheet.title, *sheet.heading, *parts, *sheet.notes, sheet.day))


def numbers(sheet: CardSheet) -> list[str]:
    return [number for entry in sheet.entries for number in entry.numbers]


def every(bundle: ContentBundle, look: CardLook) -> Iterator[CardSheet]:
    """Cards of that look in every shape, region and language."""
    for shape in CardShape:
        for region in (None, *bundle.regions):
            for language in Language:
                yield card_sheet(bundle, region, (language,), CardStyle(shape, look), NOON)


def test_a_named_card_begins_with_the_four_lines_and_goes_on_as_the_list_does(bundle: ContentBundle) -> None:
    found = numbers(card_sheet(bundle, ALMATY, (Language.EN,), NAMED, NOON))
    assert found[:4] == ["102", "112", "103", "111"]
    rest = [each for each in listed(bundle.contacts, ALMATY) if each.kind is not ContactKind.EMBASSY]
    told = [number for each in rest for number in shown_numbers(each)]
    assert found[4:] == [number for number in told if number not in found[:4]]
    assert "1303" in found
    assert "1303" not in numbers(card_sheet(bundle, None, (Language.EN,), NAMED, NOON))


def test_each_number_has_its_short_text_and_contacts_without_a_number_are_left_out(bundle: ContentBundle) -> None:
    sheet = card_sheet(bundle, None, (Language.RU,), NAMED, NOON)
    assert [entry.words for entry in sheet.entries[:2]] == [("Полиция",), ("Служба спасения",)]
    assert all(entry.numbers and entry.words for entry in sheet.entries)
    carried = [each for each in listed(bundle.contacts, None) if each.numbers]
    # The embassy that is shipped is for few people.
    assert len(sheet.entries) == len(carried) - 1


def test_two_languages_stand_on_one_card_whatever_the_window_speaks(bundle: ContentBundle) -> None:
    sheet = card_sheet(bundle, None, PAIR, NAMED, NOON)
    assert sheet.languages == ("kk", "ru")
    assert sheet.title == ("Пайдалы нөмірлер", "Полезные номера")
    assert sheet.entries[2].words == ("Жедел жәрдем", "Скорая помощь")
    assert not any(word in words(sheet) for word in ("Useful", "Ambulance", "checked"))


def test_a_contact_of_the_region_stands_before_those_of_the_whole_country_that_are_no_helplines(
    bundle: ContentBundle,
) -> None:
    found = numbers(card_sheet(added(bundle, "own"), ALMATY, (Language.EN,), NAMED, NOON))
    own = found.index("+7\u00a0(727)\u00a0234-56-78")
    assert found.index("150") < own < found.index("1414")


def test_the_booklet_tells_in_the_words_of_the_contacts_what_happens_when_one_calls(bundle: ContentBundle) -> None:
    sheet = card_sheet(bundle, None, (Language.EN,), CardStyle(CardShape.BOOKLET), NOON)
    assert [entry.numbers for entry in sheet.calls] == [("111",), ("102",)]
    assert sheet.calls[0].words[0].startswith("Each call is registered.")
    assert sheet.heading == ("What happens when you call",)
    assert sheet.notes == ("A call stays in the phone's call list.", "As known on 22.11.2026.")


def test_the_day_is_that_of_the_oldest_check(bundle: ContentBundle) -> None:
    older = added(bundle, "own", checked_on=dt.date(2026, 3, 4))
    assert card_sheet(older, ALMATY, (Language.EN,), NAMED, NOON).day == "04.03.2026"
    assert card_sheet(older, None, (Language.EN,), NAMED, NOON).day == "22.11.2026"


def test_no_card_names_what_somebody_must_not_read(bundle: ContentBundle) -> None:
    for look in CardLook:
        for sheet in every(bundle, look):
            assert REVEALING.search(words(sheet)) is None


def test_a_plain_card_does_not_say_what_its_numbers_are_and_has_no_emergency_line(bundle: ContentBundle) -> None:
    for sheet in every(bundle, CardLook.PLAIN):
        assert TELLING.search(words(sheet)) is None
        assert not {"102", "103", "112"}.intersection(numbers(sheet))
        assert not sheet.calls
        assert not any(entry.words for entry in sheet.entries)


@pytest.mark.parametrize(
    ("language", "title", "always", "weekdays"),
    [
        (Language.KK, "Киім тігу және жөндеу", "тәулік бойы", "жұмыс күндері 9:00–18:00"),
        (Language.RU, "Пошив и ремонт одежды", "круглосуточно", "по будням 9:00–18:00"),
        (Language.EN, "Sewing and mending", "day and night", "weekdays 9:00–18:00"),
    ],
)
def test_a_plain_card_looks_like_that_of_a_shop_with_its_hours(
    bundle: ContentBundle, language: Language, title: str, always: str, weekdays: str
) -> None:
    sheet = card_sheet(bundle, None, (language,), PLAIN, NOON)
    assert sheet.title == (title,)
    hours = {entry.numbers[0]: entry.hours for entry in sheet.entries}
    assert hours["111"] == (always,)
    assert hours["150"] == (weekdays,)
    assert hours["1414"] == ()


def test_an_emergency_number_under_another_name_stays_off_a_plain_card(bundle: ContentBundle) -> None:
    helpline = added(bundle, "again", kind=ContactKind.HELPLINE, numbers=("102",))
    usual = numbers(card_sheet(bundle, ALMATY, (Language.EN,), PLAIN, NOON))
    assert numbers(card_sheet(helpline, ALMATY, (Language.EN,), PLAIN, NOON)) == usual


def test_the_number_of_a_police_officer_that_was_added_stands_on_a_plain_card(bundle: ContentBundle) -> None:
    officer = added(bundle, "officer", kind=ContactKind.POLICE, source="")
    found = numbers(card_sheet(officer, ALMATY, (Language.EN,), PLAIN, NOON))
    assert "+7\u00a0(727)\u00a0234-56-78" in found
    assert "102" not in found


def test_without_any_contact_a_card_has_a_title_alone(bundle: ContentBundle) -> None:
    empty = msgspec.structs.replace(bundle, contacts={})
    for style in (NAMED, PLAIN):
        sheet = card_sheet(empty, None, (Language.EN,), style, NOON)
        assert (sheet.entries, sheet.calls, sheet.day) == ((), (), "")
        assert sheet.title[0] in {"Useful numbers", "Sewing and mending"}


def test_hours_of_an_added_contact_are_said_in_both_languages(bundle: ContentBundle) -> None:
    changed = added(bundle, "own", hours=Hours(opens="10:00", closes="17:00", first=1, last=7))
    entry = next(
        entry for entry in card_sheet(changed, ALMATY, PAIR, PLAIN, NOON).entries if "727" in "".join(entry.numbers)
    )
    assert entry.hours == ("күн сайын 10:00–17:00", "каждый день 10:00–17:00")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\0b", "ab"),
        ("  two\n\tlines  ", "two lines"),
        ("no\u00a0break", "no\u00a0break"),
        ("\u202eabc\u202c\u200f", "abc"),
        ("x\U0001f600y☎", "xy"),
        ("z\u0335\u0336\u0489", "z"),
        ("й", "й"),
        ("№ 1", "№ 1"),
        ("\ud800half", "half"),
        ("я" * 10_000, "я" * 600),
    ],
)
def test_what_has_no_place_of_its_own_on_paper_is_taken_out(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


def test_all_words_of_the_program_are_translated() -> None:
    for text in ("Useful numbers", "Sewing and mending", "Notes", "Pocket cards"):
        assert len({i18n.catalogue(language).gettext(text) for language in Language}) == 3
