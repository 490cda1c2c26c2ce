"""Numbers, sums and lists, where CLDR has holes for Kazakhstan."""

from __future__ import annotations

import datetime as dt

import pytest

from advocate_app import i18n
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.glossary import Glossary
from advocate_app.model.law import Number, Penalties
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.way import Ways

KK, RU, EN = Language.KK, Language.RU, Language.EN


def test_thousands_are_grouped_without_a_break() -> None:
    said = [i18n.format_number(118_500, language) for language in (KK, RU, EN)]
    assert said == ["118\u00a0500", "118\u00a0500", "118,500"]


def test_a_sum_has_the_sign_of_the_tenge_in_each_language() -> None:
    said = [i18n.format_tenge(4_325, language) for language in (KK, RU, EN)]
    assert said == ["4\u00a0325\u00a0₸", "4\u00a0325\u00a0₸", "₸4,325"]


def test_tiyn_are_shown_where_there_are_some() -> None:
    said = [i18n.format_tenge(12.5, language) for language in (KK, RU, EN)]
    assert said == ["12,50\u00a0₸", "12,50\u00a0₸", "₸12.50"]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (KK, ["", "а", "а және б", "а, б және в"]),
        (RU, ["", "а", "а и б", "а, б и в"]),
        (EN, ["", "а", "а and б", "а, б and в"]),
    ],
)
def test_a_list_has_and_before_its_last_item(language: Language, rows: list[str]) -> None:
    assert [i18n.format_list(list("абв")[:count], language) for count in range(4)] == rows


def test_numbers_of_the_law_are_given_by_their_names() -> None:
    numbers = {"leave_days": Number("leave_days", 30, "days", "lc-97-4"), "sum": Number("sum", 85_000, "tenge", "x")}
    bundle = ContentBundle(
        acts={},
        provisions={},
        numbers=numbers,
        rates={},
        penalties=Penalties("penalties", (), ()),
        flows={},
        letters={},
        topics={},
        glossary=Glossary("glossary", ()),
        regions={},
        contacts={},
        ways=Ways("ways", Message("ways.lead", ""), ()),
    )
    assert i18n.law_fields(bundle, RU) == {"leave_days": "30", "sum": "85\u00a0000"}
    assert i18n.law_fields(bundle) == {"leave_days": "30", "sum": "85,000"}


def test_dates_and_numbers_agree_with_the_text_around_them() -> None:
    i18n.activate(KK)
    assert i18n.format_date(dt.date(2026, 11, 22), "document") == "2026 жылғы 22 қараша"
    assert i18n.format_list(["а", "б"]) == "а және б"
