"""Lines of a sheet, each said in every language of the sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import msgspec

from advocate_app import i18n
from advocate_app.model.letter import Run
from advocate_app.model.locale import Language
from advocate_app.model.sheet import LineKind, SheetLine

#: A text in each language; ``**`` in it begins and ends what is bold.
Words = Callable[[Language], str]


class SheetWriting:
    """Writes lines one below the other, each in every language."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self.lines: list[SheetLine] = []
        self.languages = tuple(languages)

    def own(self, text: str) -> Words:
        """A text of the program."""
        return lambda speech: i18n.catalogue(speech).gettext(text)

    def line(self, kind: LineKind, say: Words, *, together: bool = False, spare: int = 0) -> None:
        """One line of ``kind``."""
        self.lines.append(SheetLine(kind, self._cells(say), together, spare))

    def note(self, say: Words) -> None:
        """A small line about the whole sheet, never alone on a page."""
        self.lines[-1] = msgspec.structs.replace(self.lines[-1], together=True)
        self.line(LineKind.NOTE, say)

    def day(self, today: dt.date, more: Words | None = None) -> None:
        """Below the title, once all is written: the day, and what ``more`` says."""

        def say(speech: Language) -> str:
            day = closed(i18n.format_date(today, "document", speech))
            return day if more is None else f"{day} {more(speech)}"

        self.lines.insert(1, SheetLine(LineKind.DAY, self._cells(say), together=True))

    def _cells(self, say: Words) -> tuple[tuple[Run, ...], ...]:
        return tuple(_runs(say(speech)) for speech in self.languages)


def closed(title: str) -> str:
    """``title`` with a full stop, unless it ends with a sign of its own."""
    return title if title.endswith((".", "?", "!")) else f"{title}."


def _runs(text: str) -> tuple[Run, ...]:
    """``text`` cut at its ``**``: every second piece is bold."""
    pieces = text.split("**")
    return tuple(Run(piece, bold=place % 2 == 1) for place, piece in enumerate(pieces) if piece)
