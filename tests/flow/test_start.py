"""The entry: safe to read, for whom, what happens, what worries most; never more than eight questions."""

from __future__ import annotations

import pytest

from advocate_app.flow.resolver import InvalidAnswerError
from advocate_app.model.answers import Value
from tests.flow.walking import Asked

#: The longest way, and how many questions it may have.
LONGEST: dict[str, Value] = {
    "safe": "yes",
    "for_whom": "self",
    "happens": ("hits", "threats"),
    "who": "partner",
    "children": "saw",
    "worries": ("place", "children"),
    "where": "KZ-39",
    "work": "employee",
}


@pytest.mark.parametrize(
    ("safe", "page"),
    [("danger", "two-minutes"), ("soon", "two-minutes"), ("watched", "safety"), ("unknown", "safety")],
)
def test_whoever_cannot_read_safely_gets_a_page_at_once(start: Asked, safe: str, page: str) -> None:
    handover = start.answers(safe=safe).result.handover
    assert handover is not None
    assert handover.page == page


def test_the_longest_way_asks_eight_questions(start: Asked) -> None:
    asked = start.answers(**LONGEST)
    assert asked.result.trail.path == tuple(LONGEST)
    assert len(LONGEST) == 8


@pytest.mark.parametrize(
    ("answers", "path"),
    [
        ({"happens": ("bus",), "where": ()}, ("safe", "for_whom", "happens", "where")),
        ({"happens": ("bullying",)}, ("safe", "for_whom", "happens", "worries", "where")),
        ({"for_whom": "child"}, ("safe", "for_whom", "happens", "who", "worries", "where")),
        ({"for_whom": "teen"}, ("safe", "for_whom", "happens", "who", "worries", "where", "work")),
    ],
)
def test_what_cannot_matter_is_not_asked(start: Asked, answers: dict[str, Value], path: tuple[str, ...]) -> None:
    assert start.answers(**(LONGEST | answers)).result.trail.path == path


def test_up_to_three_worries_are_taken(start: Asked) -> None:
    asked = start.answers(**(LONGEST | {"worries": ("work", "place", "money")}))
    assert asked.ends[0] == "rights"
    with pytest.raises(InvalidAnswerError):
        _ = start.answers(**(LONGEST | {"worries": ("work", "place", "money", "health")})).next


def test_the_leave_is_told_to_employees_hurt_at_home(start: Asked) -> None:
    assert start.answers(**LONGEST).ends == ("rights", "leave", "contacts")
    assert start.answers(**(LONGEST | {"work": "none"})).ends == ("rights", "contacts")
    assert start.answers(**(LONGEST | {"who": "stranger"})).ends == ("rights", "contacts")


def test_the_region_may_be_passed_over(start: Asked) -> None:
    assert start.answers(**(LONGEST | {"where": ()})).ends[0] == "rights"


def test_all_twenty_regions_can_be_chosen(start: Asked) -> None:
    options = {option.id for option in start.bundle.flows["start"].question("where").options}
    assert len([name for name in options if name.startswith("KZ-")]) == 20


def test_what_to_do_now_is_ends_with_advice(start: Asked) -> None:
    full = LONGEST | {"for_whom": "teen", "happens": ("hits", "sexual", "bus"), "worries": ("place", "secret")}
    steps = [step.id for step in start.answers(**full).result.reached[0].body.steps]
    assert steps[0] == "call"
    assert steps[-1] == "advice"
    assert len(steps) <= 7
