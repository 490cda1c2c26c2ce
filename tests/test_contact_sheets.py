"""Contacts on paper: a region for the wall, and the numbers that are due for a test call."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest

from advocate_app import content, i18n, letters
from advocate_app.directory import call_round_sheet, contact_sheet, listed, shown_numbers
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from advocate_app.model.sheet import Sheet
from advocate_app.rules.opening import ZONE

TODAY = dt.date(2026, 11, 25)
NOON = dt.datetime.combine(TODAY, dt.time(12), ZONE)
NO_CENTRE = "There is no confirmed number of a centre in this region yet. Call 111 and ask where the nearest centre is."


@pytest.fixture(scope="module")
def bundle() -> ContentBundle:
    return content.load()


def told(sheet: Sheet, column: int = 0) -> str:
    return "\n".join("".join(run.text for run in line.cells[column]) for line in sheet.lines)


@pytest.mark.parametrize("language", Language)
def test_the_sheet_of_a_region_has_every_number_and_says_where_no_centre_is_known(
    bundle: ContentBundle, language: Language
) -> None:
    for region in bundle.regions:
        text = told(contact_sheet(bundle, region, (language,), NOON, TODAY))
        for contact in listed(bundle.contacts, region):
            assert all(number in text for number in shown_numbers(contact))
        assert i18n.catalogue(language).gettext(NO_CENTRE) in text


def test_two_languages_stand_beside_each_other_whatever_the_window_speaks(bundle: ContentBundle) -> None:
    i18n.activate(Language.EN)
    sheet = contact_sheet(bundle, "KZ-39", (Language.KK, Language.RU), NOON, TODAY)
    assert "Қостанай облысы" in told(sheet, 0)
    assert "Костанайская область" in told(sheet, 1)
    assert "тегін" in told(sheet, 0)
    assert "бесплатно" in told(sheet, 1)
    assert not any(word in told(sheet, column) for word in ("free", "checked") for column in (0, 1))


def test_a_paper_does_not_say_now(bundle: ContentBundle) -> None:
    for sheet in (
        contact_sheet(bundle, None, (Language.EN,), NOON, TODAY),
        call_round_sheet(bundle, (Language.EN,), NOON, TODAY),
    ):
        assert "answers now" not in told(sheet)
        assert "weekdays 9:00–18:00" in told(sheet).lower()


def test_the_whole_country_has_neither_a_region_nor_its_numbers(bundle: ContentBundle) -> None:
    text = told(contact_sheet(bundle, None, (Language.EN,), NOON, TODAY))
    assert "1303" not in text
    assert NO_CENTRE not in text


def test_the_call_round_has_what_is_due_with_boxes_and_no_emergency_line(bundle: ContentBundle) -> None:
    text = told(call_round_sheet(bundle, (Language.EN,), NOON, TODAY))
    due = [
        contact for contact in bundle.contacts.values() if contact.numbers and contact.id not in {"102", "103", "112"}
    ]
    assert text.count("nobody answered") == len(due) == 7
    for contact in due:
        assert shown_numbers(contact)[0] in text
    assert "Police" not in text
    assert "Do not tell about any person" in text


def test_a_number_that_was_called_is_not_due(bundle: ContentBundle) -> None:
    called = msgspec.structs.replace(bundle.contacts["111"], called_on=dt.date(2026, 11, 24))
    changed = msgspec.structs.replace(bundle, contacts={**bundle.contacts, "111": called})
    assert "Family, women and children" not in told(call_round_sheet(changed, (Language.EN,), NOON, TODAY))
    later = dt.date(2027, 3, 1)
    assert "Family, women and children" in told(call_round_sheet(changed, (Language.EN,), NOON, later))


def test_the_sheets_can_be_written_as_text_and_odt(bundle: ContentBundle) -> None:
    sheet = contact_sheet(bundle, "KZ-75", (Language.RU,), NOON, TODAY)
    assert "+7\u00a0708\u00a0983\u00a028\u00a063" in letters.to_text(sheet)
    assert letters.to_odt(sheet).startswith(b"PK")
