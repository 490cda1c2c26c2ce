"""A topic of the rights library: a summary, what the law says statement by statement, steps, and where to go on."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

from advocate_app.model.flow import Condition
from advocate_app.model.message import Message

#: Emergency lines that work in the whole country.
LINES: Final = ("102", "103", "112", "111")


class Group(StrEnum):
    """The shelves of the library, in their order."""

    PROTECTION = "protection"
    HELP = "help"
    CASE = "case"
    CHILDREN = "children"
    FAMILY = "family"
    BACKGROUND = "background"  # for those who teach


class TopicStatement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the law says. ``penalties`` are offences whose sanctions are shown below it.

    ``pick`` puts it on a personal result when it holds, given that the topic fits; without it the statement stands in
    the library alone.
    """

    id: str
    text: Message
    cites: tuple[str, ...]
    penalties: tuple[str, ...] = ()
    pick: Condition | None = None


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Statements that belong together."""

    id: str
    title: Message
    statements: tuple[TopicStatement, ...]


class TopicStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something to do. Advice: one without ``cites`` is general practice and is shown as such."""

    id: str
    title: Message
    text: Message
    cites: tuple[str, ...] = ()
    letter: str | None = None


class Topic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One topic.

    It fits a person when one of ``fits`` holds for her answers, or when she put one of ``worries`` first, unless
    ``never`` holds. ``lines`` are emergency numbers, ``related`` other topics, ``order`` the place in the library.
    """

    id: str
    group: Group
    order: int
    title: Message
    lead: Message
    sections: tuple[Section, ...]
    steps: tuple[TopicStep, ...]
    related: tuple[str, ...]
    fits: tuple[Condition, ...] = ()
    worries: tuple[str, ...] = ()
    never: Condition | None = None
    lines: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()

    def statements(self) -> tuple[TopicStatement, ...]:
        """Every statement in reading order."""
        return tuple(statement for section in self.sections for statement in section.statements)
