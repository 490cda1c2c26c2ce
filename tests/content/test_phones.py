"""Numbers of Kazakhstan, however they are written."""

from __future__ import annotations

import pytest

from advocate_app import content
from advocate_app.content import phones


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("102", "102"),
        (" 1303 ", "1303"),
        ("+7 (7172) 58-00-58", "+77172580058"),
        ("8 (7172) 58\u201100\u201158", "+77172580058"),
        ("87172580058", "+77172580058"),
        ("7172580058", "+77172580058"),
        ("+7\u00a0708\u00a0106\u00a008\u00a010", "+77081060810"),
        ("8 800 080 77 77", "+78000807777"),
        ("8 (727) 272-00-00", "+77272720000"),
    ],
)
def test_a_number_is_recognised_however_it_is_written(written: str, number: str) -> None:
    assert phones.parse(written) == number


@pytest.mark.parametrize(
    "written",
    ["", "105", "+7 495 123 45 67", "+998 71 123 45 67", "7172 58 00", "+7717258005", "+771725800581", "phone", "²²²"],
)
def test_what_is_no_number_of_kazakhstan_is_refused(written: str) -> None:
    with pytest.raises(phones.PhoneError):
        phones.parse(written)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("111", "111"),
        ("+77172580058", "+7\u00a0(7172)\u00a058-00-58"),
        ("+77081060810", "+7\u00a0708\u00a0106\u00a008\u00a010"),
        ("+77272720000", "+7\u00a0(727)\u00a0272-00-00"),
        ("+77277212345", "+7\u00a0(7277)\u00a021-23-45"),
        ("+78000807777", "+7\u00a0800\u00a0080\u00a077\u00a077"),
    ],
)
def test_a_number_is_shown_as_people_write_it_and_can_be_read_back(number: str, shown: str) -> None:
    assert phones.show(number) == shown
    assert phones.parse(shown) == number


def test_all_numbers_of_the_list_can_be_read_back_from_what_is_shown() -> None:
    numbers = [number for contact in content.load().contacts.values() for number in contact.numbers]
    assert len(numbers) >= 10
    assert [phones.parse(phones.show(number)) for number in numbers] == numbers
