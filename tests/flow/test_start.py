"""The entry: safe to read, for whom, about what, where."""

from __future__ import annotations

import pytest

from tests.flow.walking import Asked


@pytest.mark.parametrize(
    ("safe", "page"),
    [("danger", "two-minutes"), ("soon", "two-minutes"), ("watched", "safety"), ("unknown", "safety")],
)
def test_whoever_cannot_read_safely_gets_a_page_at_once(start: Asked, safe: str, page: str) -> None:
    handover = start.answers(safe=safe).result.handover
    assert handover is not None
    assert handover.page == page


def test_time_off_alone_hands_over_to_the_leave_and_does_not_ask_about_danger_again(start: Asked) -> None:
    handover = start.answers(safe="yes", for_whom="self", topic=("leave",)).result.handover
    assert handover is not None
    assert handover.flow == "leave"
    assert handover.answers == {"danger": "no"}


@pytest.mark.parametrize(
    ("topic", "end"),
    [
        (("rights",), "rights"),
        (("leave", "rights"), "rights"),
        (("contacts",), "contacts"),
        (("leave", "contacts"), "contacts"),
        (("unknown",), "contacts"),
    ],
)
def test_the_topic_leads_to_rights_or_contacts(start: Asked, topic: tuple[str, ...], end: str) -> None:
    assert start.answers(safe="yes", for_whom="other", topic=topic, where="KZ-39").ends == (end,)


def test_the_region_may_be_passed_over(start: Asked) -> None:
    assert start.answers(safe="yes", for_whom="self", topic=("contacts",), where=()).ends == ("contacts",)


def test_all_twenty_regions_can_be_chosen(start: Asked) -> None:
    options = {option.id for option in start.bundle.flows["start"].question("where").options}
    assert len([name for name in options if name.startswith("KZ-")]) == 20
