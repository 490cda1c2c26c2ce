"""Whatever is typed: the paper holds it, once, and is never broken by it."""

from __future__ import annotations

import unicodedata
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app import content, letters
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import Language
from tests.letters.papers import filled, paper, words
from tests.letters.test_forms import odt_words

BUNDLE = content.load()

#: Text of every kind, and what is known to break programs.
ANYTHING = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(categories=["Cs", "Co", "Cc", "Cf", "Zl", "Zp"]), max_size=20),
    st.sampled_from(
        ["{employee_name}", "{days}", "%s", "**x**", "&amp;", "<b>", "]]>", "|", "\ue000days\ue001", "{0}"]
    ),
)


@given(name=ANYTHING, other=ANYTHING)
def test_any_text_becomes_one_clean_line(name: str, other: str) -> None:
    document = paper(BUNDLE, details={"employee_name": name, "employer_name": other})
    for text in filled(document).values():
        assert text == " ".join(text.split())
        assert not any(unicodedata.category(char).startswith("C") for char in text)
    assert words(document).count("ХАБАРЛАМА") >= 1


@given(name=ANYTHING)
def test_any_text_appears_escaped_exactly_once(name: str) -> None:
    document = paper(BUNDLE, "centre-contract", details={"centre_name": name})
    shown = filled(document).get("centre_name")
    page = letters.to_html(document)
    if shown is None:
        assert "centre_name" not in page
        return
    body = page.partition("<body>")[2]
    assert shown in unescape(body.replace("<b>", "").replace("</b>", ""))
    assert body.count("<script") == 0
    assert page.count("&lt;") == shown.count("<")
    assert page.count("&amp;") == shown.count("&")


@given(name=ANYTHING)
def test_any_text_makes_a_whole_office_file(name: str) -> None:
    document = paper(BUNDLE, details={"employee_name": name})
    shown = filled(document).get("employee_name")
    if shown is not None:
        assert shown in odt_words(letters.to_odt(document))


@given(name=ANYTHING)
def test_what_looks_like_a_field_of_ours_is_text(name: str) -> None:
    typed = f"{name} {{days}}"
    assert "{days}" in filled(paper(BUNDLE, details={"employee_name": typed, "days": 7}))["employee_name"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Айгүл\x00", "Айгүл"),
        ("\u202eлүгйА\u202c", "лүгйА"),
        ("Айгүл\u200e \u2066Сапарова\u2069", "Айгүл Сапарова"),
        ("Ай\nгүл\t\u2028Сапарова", "Ай гүл Сапарова"),
        ("Сапарова\u00a0Айгүл", "Сапарова Айгүл"),
        ("Айгүл 🌷", "Айгүл 🌷"),
        ("\ud800Айгүл", "Айгүл"),
        ("\ue000employer_name\ue001", "employer_name"),
    ],
)
def test_signs_that_hide_or_turn_text_are_taken_out(bundle: ContentBundle, typed: str, shown: str) -> None:
    assert filled(paper(bundle, details={"employee_name": typed}))["employee_name"] == shown


@pytest.mark.parametrize("typed", ["", " ", "\n", "\x00", "\u200b\u202e", "\ue000"])
def test_text_of_nothing_is_a_line_for_the_hand(bundle: ContentBundle, typed: str) -> None:
    assert "employee_name" not in filled(paper(bundle, details={"employee_name": typed}))


def test_a_name_of_ten_thousand_letters_is_kept_whole(bundle: ContentBundle) -> None:
    name = "Ә" * 10_000
    document = paper(bundle, language=Language.RU, details={"employee_name": name})
    assert filled(document)["employee_name"] == name
    assert letters.to_text(document).count(name) == 2
