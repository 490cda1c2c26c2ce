"""Answers: the only state of the wizard. Everything else is derived from them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

#: An option id, several of them, a day or a number.
Value = str | tuple[str, ...] | dt.date | int


class Answers(Mapping[str, Value]):
    """An immutable mapping of question id to answer; it keeps the order in which the questions were answered."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Value] | None = None) -> None:
        self._values: dict[str, Value] = dict(values or {})

    def __getitem__(self, question: str) -> Value:
        return self._values[question]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        # Answers may be shown by a test or a debugger, never logged: ids only, no text a person typed.
        return f"Answers({self._values!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answers) and self._values == other._values

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def having(self, question: str, value: Value) -> Answers:
        """These answers with one added or replaced in its place."""
        return Answers({**self._values, question: value})

    def without(self, *questions: str) -> Answers:
        """These answers less those to ``questions``."""
        return Answers({key: value for key, value in self._values.items() if key not in questions})
