"""Whom to call, in words: for every region, in every language, at every age."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import msgspec
import pytest

from advocate_app import content, i18n
from advocate_app.cli import main
from advocate_app.content import contact_checks
from advocate_app.directory import ContactWording, DirectoryReport, has_centre, listed, names_in_order
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contact, ContactKind, Freshness, Hours
from advocate_app.model.locale import Language
from advocate_app.model.topic import LINES
from advocate_app.rules.opening import ZONE

TODAY = dt.date(2026, 11, 25)
NOON, NIGHT = (dt.datetime.combine(TODAY, dt.time(hour), ZONE) for hour in (12, 23))


@pytest.fixture(scope="module")
def bundle() -> ContentBundle:
    return content.load()


def said(bundle: ContentBundle, moment: dt.datetime = NOON, today: dt.date = TODAY) -> ContactWording:
    return ContactWording(bundle, today, moment)


def changed(contact: Contact, **values: Any) -> Contact:
    return msgspec.structs.replace(contact, **values)


def test_every_region_leads_to_a_person(bundle: ContentBundle) -> None:
    for region in (None, *bundle.regions):
        shown = listed(bundle.contacts, region)
        assert shown[0].id == "111"
        assert shown[0].numbers == ("111",)
        assert set(LINES) <= {contact.id for contact in shown}
        assert all(contact.region in (None, region) for contact in shown)


def test_national_helplines_come_first_then_the_region_then_the_rest(bundle: ContentBundle) -> None:
    order = [contact.id for contact in listed(bundle.contacts, "KZ-75")]
    assert order[:6] == ["111", "150", "almaty-1303", "102", "103", "112"]
    assert "almaty-1303" not in {contact.id for contact in listed(bundle.contacts, None)}


def test_no_centre_is_listed_whose_number_nobody_confirmed(bundle: ContentBundle) -> None:
    assert not any(has_centre(bundle.contacts, region) for region in bundle.regions)


def test_a_centre_with_a_number_is_known(bundle: ContentBundle) -> None:
    centre = changed(bundle.contacts["almaty-1303"], kind=ContactKind.CENTRE)
    assert has_centre({"centre": centre}, "KZ-75")
    assert not has_centre({"centre": centre}, "KZ-71")
    assert not has_centre({"centre": changed(centre, numbers=())}, "KZ-75")


def test_cities_come_first_and_regions_by_the_alphabet_of_the_language(bundle: ContentBundle) -> None:
    i18n.activate(Language.KK)
    names = [region.names.kk for region in names_in_order(bundle.regions)]
    assert names[:3] == ["Алматы қаласы", "Астана қаласы", "Шымкент қаласы"]
    assert names.index("Ақмола облысы") < names.index("Батыс Қазақстан облысы") < names.index("Қарағанды облысы")
    assert names.index("Қарағанды облысы") < names.index("Маңғыстау облысы") < names.index("Ұлытау облысы")


@pytest.mark.parametrize("language", Language)
def test_every_contact_tells_its_languages_its_source_and_which_trace_stays(
    bundle: ContentBundle, language: Language
) -> None:
    i18n.activate(language)
    wording = said(bundle)
    for contact in bundle.contacts.values():
        facts = wording.facts(contact)
        assert all(caption and sentence for caption, sentence in facts)
        assert "22" in wording.trust(contact)
        assert "2026" in wording.trust(contact)
        text = " ".join(sentence for _caption, sentence in facts)
        assert i18n.gettext("English is not offered.") in text or set(contact.languages) <= {"en"}
        stays = "A call stays in the phone's call list." if contact.numbers else None
        assert i18n.gettext(stays or "A visit stays in the history of the browser.") in text
        assert not re.search(r"[{}]", text)


@pytest.mark.parametrize(
    ("today", "badges"),
    [
        (TODAY, {"102": "checked 22.11.2026", "111": "check by calling", "150": "hours uncertain"}),
        (dt.date(2027, 5, 22), {"102": "check by calling", "111": "check by calling"}),
        (dt.date(2027, 6, 30), {"102": "checked 7 months ago", "150": "checked 7 months ago"}),
    ],
)
def test_the_badge_says_how_far_a_number_can_be_trusted(
    bundle: ContentBundle, today: dt.date, badges: dict[str, str]
) -> None:
    i18n.activate(Language.EN)
    wording = said(bundle, today=today)
    assert {name: wording.badge(bundle.contacts[name]) for name in badges} == badges


def test_a_test_call_is_told_and_its_absence_too(bundle: ContentBundle) -> None:
    i18n.activate(Language.EN)
    line = bundle.contacts["111"]
    assert "Nobody has test-called it" in said(bundle).trust(line)
    called = changed(line, called_on=dt.date(2026, 11, 24))
    assert "Test call: 24\u00a0November 2026." in said(bundle).trust(called)
    assert said(bundle).freshness(called) is Freshness.CHECKED
    assert "test-called" not in said(bundle).trust(bundle.contacts["102"])


def test_the_hours_say_whether_somebody_answers_now_unless_it_is_always(bundle: ContentBundle) -> None:
    i18n.activate(Language.EN)
    line = bundle.contacts["111"]
    office = changed(line, hours=Hours(opens="09:00", closes="18:00", first=1, last=5))
    saturday = changed(line, hours=Hours(opens="10:00", closes="14:00", first=6, last=6))
    assert said(bundle).hours(line) == "day and night"
    assert said(bundle).hours(office) == "weekdays 9:00–18:00, answers now"
    assert said(bundle, NIGHT).hours(office) == "weekdays 9:00–18:00, no answer now"
    assert said(bundle).hours(saturday) == "Sat, 10:00–14:00, no answer now"
    assert said(bundle, NIGHT).hours(bundle.contacts["150"]) == "weekdays 9:00–18:00"
    assert said(bundle).hours(bundle.contacts["1414"]) == "hours unknown"


def test_no_contact_has_an_address(bundle: ContentBundle) -> None:
    for contact in bundle.contacts.values():
        assert "address" not in contact.__struct_fields__
        hidden = changed(contact, kind=ContactKind.CENTRE)
        assert not list(
            contact_checks.faults(msgspec.structs.replace(bundle, contacts={**bundle.contacts, contact.id: hidden}))
        )


# -- without a window --------------------------------------------------------------------------------------------------


def test_the_command_lists_a_region_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["contacts", "--region", "KZ-71", "--kind", "helpline", "--lang", "ru", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["language"], told["region"]) == ("ru", "KZ-71")
    assert [contact["id"] for contact in told["contacts"]] == ["111", "150", "astana-crisis"]
    assert told["contacts"][0]["numbers"] == ["111"]
    assert told["contacts"][0]["source"].startswith("https://")


@pytest.mark.parametrize("language", Language)
def test_the_command_prints_numbers_and_says_where_no_centre_is_known(
    capsys: pytest.CaptureFixture[str], language: Language
) -> None:
    assert main(["contacts", "--region", "KZ-39", "--lang", language.value, "--today", "2026-11-25"]) == 0
    told = capsys.readouterr().out
    assert "+7\u00a0(7172)\u00a058-00-58" in told
    assert told.rstrip().endswith(i18n.gettext(NO_CENTRE))


NO_CENTRE = "There is no confirmed number of a centre in this region yet. Call 111 and ask where the nearest centre is."


def test_without_a_region_the_numbers_of_all_regions_are_listed(bundle: ContentBundle) -> None:
    data = DirectoryReport(bundle, TODAY, NOON).data(None, None)
    assert {contact["id"] for contact in data["contacts"]} == set(bundle.contacts)


@pytest.mark.parametrize(
    ("arguments", "known"), [(["--region", "KZ-99"], "KZ-10"), (["--kind", "shelter"], "family-centre")]
)
def test_an_unknown_region_or_kind_is_refused_with_those_that_are_known(
    capsys: pytest.CaptureFixture[str], arguments: list[str], known: str
) -> None:
    assert main(["contacts", "--lang", "en", *arguments]) == 2
    told = capsys.readouterr().err
    assert arguments[1] in told
    assert known in told
