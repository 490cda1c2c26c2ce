"""`SavePanel`: a letter, a sheet or cards are saved as a file, at a place that the person chose knowingly."""

from __future__ import annotations

from typing import Final

from advocate_app.i18n import gettext as _
from advocate_app.letters import Paper
from advocate_app.ui import paper_words, papers
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.file_panel import FilePanel

#: Neutral on purpose, and in Latin letters: every system and every drive can hold it.
NAME: Final = "document-{number}"


class SavePanel(FilePanel):
    """Where to, under which name, in which of the formats that a paper has."""

    panel_width = 440

    def __init__(self, desk: Desk, document: Paper) -> None:
        self._document = document
        super().__init__(desk, papers.formats(document), NAME)

    def title_text(self) -> str:
        """What is saved."""
        return paper_words.save_title(self._document)

    def format_hint(self, ending: str) -> str:
        """What a file of that format is for."""
        return {
            "pdf": _("To print or to send. It cannot be changed easily."),
            "odt": _("To change it in Word or LibreOffice."),
            "txt": _("Only the words, for a message or a form."),
        }[ending]
