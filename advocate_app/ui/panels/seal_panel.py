"""`SealPanel`: the answers go into a file that only a passphrase opens."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtGui import QHideEvent

from advocate_app import sealed
from advocate_app.errors import N_, AdvocateAppError, InputError, OutputError
from advocate_app.i18n import gettext as _
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.file_panel import FilePanel
from advocate_app.ui.parts.phrase_fields import PhraseFields
from advocate_app.ui.sealing import Sealing
from advocate_app.ui.waiting import until_done
from advocate_app.ui.widgets.text import Text

#: Neutral on purpose, as the name of a paper.
NAME: Final = "data-{number}"


class SealPanel(FilePanel):
    """The passphrase, then where to and under which name. Cancel has the focus at first.

    ``flow`` is the one that is shown when the file is opened again.
    """

    panel_width = 480

    def __init__(self, desk: Desk, flow: str) -> None:
        visit = desk.visit
        kept = sealed.collected(visit.sessions, flow, visit.voice, visit.details)
        self._content = sealed.encode(kept)
        self._path = Path()
        self.phrase = PhraseFields(twice=True)
        self._only = Text("", "smallm")
        self._rule = Text("", "small", "ink2")
        super().__init__(desk, {sealed.ENDING: lambda: self._content}, NAME)
        for place, (part, gap) in enumerate(((self._only, 6), (self._rule, 4), (self.phrase, 12)), 1):
            self.body.add(part, gap, index=place)
        self._sealing = Sealing(self._sealed, self._refused, self)
        self.phrase.submitted.connect(self.save)
        self.close_with_visit()

    def title_text(self) -> str:
        """What is done."""
        return _("A file with a passphrase")

    def format_hint(self, ending: str) -> str:
        """With what it can be opened."""
        return _("It opens in this program, or with the age tool.")

    def save(self) -> None:
        """Close the content with the passphrase, then write the file; or say what stands in the way."""
        if self._sealing.is_busy():
            return
        self._mend()
        try:
            phrase = self.phrase.text(sealed.check_phrase)
        except InputError as fault:
            announce(self, fault.text(_), urgent=True)
            self.area.show_widget(self.phrase)
            return
        try:
            self._path = self._free_path()
        except (InputError, OutputError) as fault:
            self.refuse(fault)
            return
        self.tell_wait()
        self._sealing.start(self._content, phrase, opens=False)

    def _free_path(self) -> Path:
        """The chosen file. Raises OutputError if it is there: said before the work, not only after it."""
        path = self.chosen_path()
        if until_done(lambda: os.path.lexists(path)):
            raise OutputError(N_("{file} is there already. Choose another name."), file=path.name)
        return path

    def _sealed(self, content: bytes) -> None:
        try:
            self.put(self._path, lambda: content)
        except OutputError as fault:
            self.refuse(fault)
            return
        self.saved(self._path, content)

    def _refused(self, fault: AdvocateAppError) -> None:
        self.save_button.setText(_("Save"))
        self.refuse(OutputError(fault.message, **fault.fields))

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the passphrase."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._sealing.stop()
            self.phrase.forget()
            self._content = b""

    def retranslate_ui(self) -> None:
        """Set every word again; what was chosen and typed stays."""
        super().retranslate_ui()
        self._only.setText(_("Nobody can open the file without this phrase. There is no other way."))
        rule = _(
            "At least 4 words, or 12 letters and digits. A few words that do not belong together are easy to keep."
        )
        self.phrase.retranslate(_("Passphrase"), rule)
        self._rule.setText(rule)
