"""A region is found however its name is typed."""

from __future__ import annotations

import pytest

from advocate_app import content
from advocate_app.model.contact import Region
from advocate_app.search.regions import RegionFinder
from advocate_app.search.spelling import readings, spelled


@pytest.fixture(scope="module")
def regions() -> list[Region]:
    return list(content.load().regions.values())


@pytest.fixture(scope="module")
def finder(regions: list[Region]) -> RegionFinder:
    return RegionFinder(regions)


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ("Алма-Ата", "KZ-75"),
        ("алма ата", "KZ-75"),
        ("Семипалатинск", "KZ-10"),
        ("Semey", "KZ-10"),
        ("Жетысу", "KZ-33"),
        ("Жетісу", "KZ-33"),
        ("Zhetysu", "KZ-33"),
        ("Қостанай", "KZ-39"),
        ("костанай", "KZ-39"),
        ("КУСТАНАЙ", "KZ-39"),
        ("Qostanai", "KZ-39"),
        ("Kostanay", "KZ-39"),
        ("Өскемен", "KZ-63"),
        ("Оскемен", "KZ-63"),
        ("Усть-Каменогорск", "KZ-63"),
        ("шыгыс", "KZ-63"),
        ("Туркестан", "KZ-61"),
        ("Turkistan", "KZ-61"),
        ("Ұлытау", "KZ-62"),
        ("улытау", "KZ-62"),
        ("Джамбул", "KZ-31"),
        ("Нур-Султан", "KZ-71"),
        ("rjcnfyfq", "KZ-39"),  # «костанай» on an English keyboard
        ("йщыефтфн", "KZ-39"),  # "qostanay" on a Russian keyboard
    ],
)
def test_it_is_found(finder: RegionFinder, typed: str, region: str) -> None:
    found = finder.find(typed)
    assert found
    assert found[0] == region


def test_every_region_is_found_by_each_of_its_names(finder: RegionFinder, regions: list[Region]) -> None:
    assert len(regions) == 20
    for region in regions:
        for names in filter(None, (region.names, region.seat)):
            for name in (names.kk, names.ru, names.en):
                assert region.id in finder.find(name), name
        for name in region.spellings:
            assert region.id in finder.find(name), name


def test_a_beginning_comes_before_a_middle(finder: RegionFinder) -> None:
    assert finder.find("алма") == ["KZ-19", "KZ-75"]
    assert set(finder.find("қызыл")) == {"KZ-43", "KZ-59"}
    assert finder.find("орда")[0] == "KZ-43"


def test_an_empty_field_shows_all_and_nonsense_nothing(finder: RegionFinder, regions: list[Region]) -> None:
    assert finder.find("  ") == [region.id for region in regions]
    assert finder.find("Лондон") == []
    assert finder.find("?!") == []


def test_the_other_layouts_are_read_only_where_nothing_is_found_as_it_stands() -> None:
    assert readings("Oral")[0] == "oral"
    assert readings("fkvfns")[1] == spelled("алматы")
    assert spelled("Қарағанды") == spelled("Караганды") == spelled("Qaragandy")
