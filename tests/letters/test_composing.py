"""What is typed, what the questions found out, and what of it stands on the paper."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from advocate_app import letters
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.letter import BlockKind
from advocate_app.model.locale import PAPER_LANGUAGES, Language
from tests.letters.papers import PERSON, blanks, filled, paper, words

LETTERS = ("leave-notice", "centre-contract", "commission-complaint", "inspection-complaint")


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", Language)
def test_what_is_typed_stands_on_the_paper(bundle: ContentBundle, letter: str, language: Language) -> None:
    found = filled(paper(bundle, letter, language))
    asked = {field.id for field in bundle.letters[letter].fields}
    for name, value in PERSON.items():
        if name in asked and isinstance(value, str):
            assert found[name] == value


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_an_empty_letter_has_a_line_for_each_thing_to_fill_in(
    bundle: ContentBundle, letter: str, language: Language
) -> None:
    document = paper(bundle, letter, language, details={})
    assert not filled(document)
    assert "employee_name" in blanks(document)
    for block in document.blocks:
        for run in block.runs:
            if run.field is not None:
                assert set(run.text) == {"_"}
                assert len(run.text) >= 4


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", Language)
def test_no_word_is_glued_to_what_was_typed(bundle: ContentBundle, letter: str, language: Language) -> None:
    """Nothing that a person types can be inflected, so no ending may follow it."""
    for block in letters.compose_all(bundle.letters[letter], language, numbers={}).blocks:
        for run, following in zip(block.runs, block.runs[1:], strict=False):
            if run.field is not None:
                assert not re.match(r"[\w-]", following.text), following.text


def test_the_last_day_is_counted_from_the_first(bundle: ContentBundle) -> None:
    document = paper(bundle, details={"first_day": dt.date(2026, 12, 2), "days": 30})
    assert filled(document)["last_day"] == "2026 жылғы 31 желтоқсан"


@pytest.mark.parametrize(
    "details",
    [
        {"first_day": dt.date(2026, 12, 2)},
        {"days": 30},
        {"first_day": dt.date(2026, 12, 2), "days": 31},
        {"first_day": dt.date(2026, 12, 2), "days": 0},
        {"first_day": "2 желтоқсан", "days": 30},
        {"first_day": dt.date(2026, 12, 2), "days": "отыз"},
        {"first_day": dt.date.max, "days": 30},
    ],
)
def test_a_last_day_that_cannot_be_counted_is_a_line_for_the_hand(
    bundle: ContentBundle, details: dict[str, letters.Detail]
) -> None:
    assert "last_day" in blanks(paper(bundle, details=details))


@pytest.mark.parametrize(("field", "value"), [("days", 31), ("days", -1), ("days", "many"), ("first_day", "tomorrow")])
def test_what_is_not_understood_is_never_printed(bundle: ContentBundle, field: str, value: letters.Detail) -> None:
    document = paper(bundle, details={field: value})
    assert field in blanks(document)
    assert str(value) not in filled(document).values()


def test_names_of_a_party_stand_below_each_other(bundle: ContentBundle) -> None:
    party = paper(bundle, language=Language.RU).blocks[0]
    assert party.kind is BlockKind.PARTY
    assert "".join(run.text for run in party.runs) == "Кому: «Ақжол Сервис» ЖШС\nдиректор\nН. Қ. Омаров"


def test_a_comma_in_a_name_stays_in_its_line(bundle: ContentBundle) -> None:
    document = paper(bundle, details={"employer_name": "«Ақжол», филиал"})
    assert filled(document)["employer_name"] == "«Ақжол», филиал"
    assert "«Ақжол», филиал\n" in words(document)


def test_a_line_without_its_value_is_left_out_where_the_letter_can_do_without(bundle: ContentBundle) -> None:
    assert "contact" not in filled(paper(bundle, details={})) | dict.fromkeys(blanks(paper(bundle, details={})))
    assert "sara@example.kz" in words(paper(bundle))


def test_a_state_servant_cites_the_law_on_the_public_service(bundle: ContentBundle) -> None:
    plain = words(paper(bundle, language=Language.RU, answers={"work": "employee"}))
    servant = words(paper(bundle, language=Language.RU, answers={"work": "public"}))
    assert "290-VIII" not in plain
    assert "290-VIII" in servant
    assert "статьи 97 Трудового кодекса" in servant.replace("\u00a0", " ")


@pytest.mark.parametrize(("employer", "says"), [("refused", "97"), ("dismissed", "54"), ("punished", "65")])
@pytest.mark.parametrize("letter", ["commission-complaint", "inspection-complaint"])
def test_a_complaint_asks_for_what_happened(bundle: ContentBundle, letter: str, employer: str, says: str) -> None:
    others = {"54", "65"} - {says}
    text = words(paper(bundle, letter, Language.RU, answers={"employer": employer}))
    assert re.search(rf"стать[а-я]+ {says}\b", text)
    assert not any(re.search(rf"стать[а-я]+ {other}\b", text) for other in others)


def test_work_without_a_contract_complains_about_that_alone(bundle: ContentBundle) -> None:
    text = words(paper(bundle, "inspection-complaint", Language.RU, answers={"work": "civil"}))
    assert "статьи 27" in text or "статье 27" in text or "статьёй 27" in text
    assert "97" not in text


def test_without_any_answer_the_blocks_for_everybody_are_there(bundle: ContentBundle) -> None:
    kinds = [
        block.kind for block in letters.compose(bundle.letters["leave-notice"], {}, Language.KK, numbers={}).blocks
    ]
    assert kinds.count(BlockKind.TITLE) == 1
    assert kinds[-1] is BlockKind.RECEIPT


def test_every_block_of_every_letter_is_in_the_proof(bundle: ContentBundle) -> None:
    for letter in bundle.letters.values():
        assert len(letters.compose_all(letter, Language.RU, numbers={}).blocks) == len(letter.blocks)
