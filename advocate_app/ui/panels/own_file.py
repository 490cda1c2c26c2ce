"""Panels that put the own list into a file: kept there from now on, or given out as a table."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from advocate_app import i18n
from advocate_app.errors import AdvocateAppError
from advocate_app.i18n import gettext as _
from advocate_app.own_list import file, table
from advocate_app.ui.desk import Desk
from advocate_app.ui.own_actions import tell_fault
from advocate_app.ui.panels.file_panel import FilePanel

_NAME: Final = "contacts-{number}"


class KeepPanel(FilePanel):
    """Where the list is to be kept. Each later change is written there, too."""

    panel_width = 440

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, {"json": lambda: file.encode(desk.own.own)}, _NAME)

    def title_text(self) -> str:
        """What is done."""
        return _("Save the list")

    def format_hint(self, ending: str) -> str:
        """What becomes of the file."""
        return _(
            "Your next changes are written to this file, too. "
            "The program does not remember where it lies: next time open it yourself."
        )

    def saved(self, path: Path, content: bytes) -> None:
        """Keep the list there from now on."""
        try:
            self._desk.open_own(path)
        except AdvocateAppError as fault:
            tell_fault(self._desk, fault)
            return
        super().saved(path, content)


class ExportPanel(FilePanel):
    """Where the table is to be saved."""

    panel_width = 440

    def __init__(self, desk: Desk) -> None:
        own = desk.own
        made = {"csv": lambda: table.encode(own.own.entries.values(), own.known.regions, i18n.active())}
        super().__init__(desk, made, _NAME)

    def title_text(self) -> str:
        """What is done."""
        return _("Give out as a table")

    def format_hint(self, ending: str) -> str:
        """What a table is for."""
        return _("For Excel or LibreOffice. Changes in it count only after it was taken in again.")
