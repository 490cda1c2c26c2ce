"""A sheet: a page to take along, in one language or in two beside each other. Printed and saved like a letter."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from advocate_app.model.letter import Run


class LineKind(StrEnum):
    """The place of a line on the sheet."""

    TITLE = "title"
    DAY = "day"
    LEAD = "lead"
    HEADING = "heading"
    TEXT = "text"  # a statement or a step
    DETAIL = "detail"  # below a statement: an offence or its sanctions
    SOURCE = "source"  # small: where the text above it comes from
    NOTE = "note"  # small: about the whole sheet


class SheetLine(msgspec.Struct, frozen=True):
    """The same thing said in each language of the sheet. ``together``: no page ends between it and the next line.

    Lines with a ``spare`` above 0 may be left out for want of room, those with the highest number first.
    """

    kind: LineKind
    cells: tuple[tuple[Run, ...], ...]
    together: bool = False
    spare: int = 0


class Sheet(msgspec.Struct, frozen=True):
    """A whole sheet. ``languages`` has one entry for each cell of a line. It holds no metadata on purpose.

    ``one_page``: spare lines are left out until one page of A4 holds the rest.
    """

    languages: tuple[str, ...]
    lines: tuple[SheetLine, ...]
    one_page: bool = False

    def without(self, spare: int) -> Sheet:
        """The sheet without the lines whose ``spare`` is that number."""
        kept = tuple(line for line in self.lines if line.spare != spare)
        return msgspec.structs.replace(self, lines=kept)

    def most_spare(self) -> int:
        """The number of the lines to leave out first; 0 if all must stay."""
        return max((line.spare for line in self.lines), default=0)
