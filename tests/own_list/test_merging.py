"""The own list wins over the shipped one, and outlives an update of the program."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from advocate_app import i18n
from advocate_app.directory import ContactWording, call_round_sheet, contact_sheet, has_centre, listed
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import ContactKind, Freshness, Hours, Known
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.own_list import applied, merged
from advocate_app.rules.freshness import freshness
from advocate_app.rules.opening import ZONE
from tests.own_list.entries import TODAY, entry, own

NOON = dt.datetime.combine(TODAY, dt.time(12), ZONE)


def test_an_empty_list_changes_nothing(bundle: ContentBundle) -> None:
    assert applied(bundle, OwnList()) is bundle


def test_an_addition_stands_first_among_those_of_its_region(bundle: ContentBundle) -> None:
    centre = entry(region="KZ-75", name="Орталық", text="Кеңес береді", note="Алдымен 111")
    both = merged(bundle.contacts, own(centre))
    order = [contact.id for contact in listed(both, "KZ-75")]
    assert order[:4] == ["111", "150", "own-centre", "almaty-1303"]
    assert "own-centre" not in [contact.id for contact in listed(both, "KZ-39")]
    assert has_centre(both, "KZ-75")
    added = both["own-centre"]
    for language in Language:
        i18n.activate(language)
        said = ContactWording(applied(bundle, own(centre)), TODAY, NOON)
        assert said.name(added) == said.text(added.short) == "Орталық"
        assert said.text(added.text) == "Кеңес береді"
        assert said.text(added.note) == "Алдымен 111"


def test_a_text_is_shown_as_it_was_typed_braces_and_all(bundle: ContentBundle) -> None:
    added = merged(bundle.contacts, own(entry(name="{day} {0} {", text="%s {n}")))["own-centre"]
    said = ContactWording(bundle, TODAY, NOON)
    assert said.text(added.short) == "{day} {0} {"
    assert said.text(added.text) == "%s {n}"


def test_a_correction_changes_only_what_it_says(bundle: ContentBundle) -> None:
    shipped = bundle.contacts["150"]
    hours = Hours(always=True)
    changed = merged(bundle.contacts, own(Entry("150", hours=hours, free=Known.NO, entered_on=TODAY)))["150"]
    assert (changed.hours, changed.free, changed.entered_on) == (hours, Known.NO, TODAY)
    assert (changed.numbers, changed.short, changed.text, changed.source) == (
        shipped.numbers,
        shipped.short,
        shipped.text,
        shipped.source,
    )
    assert list(merged(bundle.contacts, own(Entry("150", hours=hours, entered_on=TODAY)))) == list(bundle.contacts)


def test_a_hidden_contact_is_not_listed(bundle: ContentBundle) -> None:
    both = merged(bundle.contacts, own(Entry("almaty-1303", hidden=True, entered_on=TODAY)))
    assert set(bundle.contacts) - set(both) == {"almaty-1303"}


def test_what_is_no_longer_shipped_is_passed_over(bundle: ContentBundle) -> None:
    gone = own(
        Entry("gone", hidden=True, entered_on=TODAY),
        Entry("gone-too", note="Кешке жауап бермейді", entered_on=TODAY),
        Entry("gone-as-well", answered_on=TODAY),
    )
    assert merged(bundle.contacts, gone) == dict(bundle.contacts)


def test_answered_today_makes_a_shipped_number_checked(bundle: ContentBundle) -> None:
    both = applied(bundle, own(Entry("150", answered_on=TODAY, answered_by="А. К.")))
    called = both.contacts["150"]
    assert called.entered_on is None
    said = ContactWording(both, TODAY, NOON)
    # Its hours are as uncertain as before.
    assert said.freshness(called) is Freshness.HOURS
    assert "Test call: 1 December 2026, А. К" in said.trust(called).replace("\u00a0", " ")
    name = next(name for name in bundle.contacts if freshness(bundle.contacts[name], TODAY) is Freshness.CALL)
    answered = applied(bundle, own(Entry(name, answered_on=TODAY)))
    assert ContactWording(answered, TODAY, NOON).badge(answered.contacts[name]) == "checked 01.12.2026"


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (dt.date(2026, 12, 1), Freshness.OWN),
        (dt.date(2027, 3, 1), Freshness.OWN),
        (dt.date(2027, 3, 2), Freshness.CALL),
        (dt.date(2027, 6, 1), Freshness.CALL),
        (dt.date(2027, 6, 2), Freshness.OLD),
    ],
)
def test_an_own_contact_ages_like_any_other(bundle: ContentBundle, today: dt.date, state: Freshness) -> None:
    added = merged(bundle.contacts, own(entry()))["own-centre"]
    assert freshness(added, today) is state


@pytest.mark.parametrize("language", Language)
def test_it_says_whose_contact_it_is(bundle: ContentBundle, language: Language) -> None:
    i18n.activate(language)
    both = applied(bundle, own(entry(), Entry("150", note="Кешке", entered_on=TODAY)))
    said = ContactWording(both, TODAY, NOON)
    added, corrected = both.contacts["own-centre"], both.contacts["150"]
    assert "01.12.2026" in said.badge(added)
    captions = dict(said.facts(added))
    assert len(captions) == len(said.facts(added))
    day = i18n.format_date(TODAY, "text", language)
    assert day in said.trust(added)
    assert "://" not in said.trust(added)
    assert day in said.trust(corrected)
    assert "gov.uk" in said.trust(corrected)


def test_an_emergency_line_stays_one_even_when_a_note_is_added(bundle: ContentBundle) -> None:
    both = applied(bundle, own(Entry("102", note="Аудандық бөлім жақын", entered_on=TODAY)))
    assert both.contacts["102"].is_emergency_line()
    officer = merged(bundle.contacts, own(entry(kind=ContactKind.POLICE)))["own-centre"]
    assert not officer.is_emergency_line()


def test_own_numbers_are_due_for_a_call_until_somebody_answered(bundle: ContentBundle) -> None:
    def names(*entries: Entry) -> str:
        return _words(call_round_sheet(applied(bundle, own(*entries)), [Language.EN], NOON, TODAY))

    assert "Орталық" in names(entry())
    assert "Орталық" not in names(entry(answered_on=TODAY))


def test_own_contacts_are_on_the_sheet_of_their_region(bundle: ContentBundle) -> None:
    both = applied(bundle, own(entry(name="Ғ*Қ", text="Кеңес")))
    said = _words(contact_sheet(both, "KZ-39", [Language.KK], NOON, TODAY))
    assert "(7142) 00-00-00" in said.replace("\u00a0", " ")
    assert "Кеңес" in said


def _words(sheet: Any) -> str:
    return "\n".join("".join(run.text for run in cell) for line in sheet.lines for cell in line.cells)
