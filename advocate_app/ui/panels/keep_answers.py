"""`KeepAnswersPanel`: the ways to go on another day: a code on paper, or a file that a passphrase closes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from advocate_app import i18n
from advocate_app.flow import resume_code
from advocate_app.flow.session import Session
from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.wording import Wording


class KeepAnswersPanel(Panel):
    """The code with what it carries and what it does not, then the way to the file. "Close" has the focus."""

    panel_width = 600

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__(desk)
        self._session = session
        self._code = resume_code.encode(session)
        self._lead = self.body.add(Text("", "small", "ink2"), 4)
        self._warning = self.body.add(Notice("note"), 12)
        self._paper = self.body.add(Text("", "bodyb"), 16)
        self.code = self.body.add(SelectableText(self._code.text), 4)
        # With the keyboard, too, it can be reached, marked and copied.
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._write = self.body.add(Text("", "small"), 4)
        self._carried = self.body.add(Text("", "small", "ink2"), 8)
        self._left_out = self.body.add(Text("", "small", "ink2"), 8)
        self.file_row = self.body.add(LinkRow("save"), 12)
        self.file_row.clicked.connect(lambda _checked=False: self._ask_file())
        self.close_with_visit()
        self.retranslate_ui()

    def _ask_file(self) -> None:
        from advocate_app.ui.panels.seal_panel import SealPanel

        self._desk.open_panel(SealPanel(self._desk, self._session.flow.id))

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("Keep the answers"))
        self._lead.setText(_("Nothing is kept unless you choose it here. There are two ways."))
        self._warning.set_text(_("Somebody may find the paper or the file. Keep it where nobody looks."))
        self._paper.setText(_("On paper: a code"))
        self.code.setAccessibleName(_("Code: {code}").format(code=" ".join(self._code.text)))
        self._write.setText(
            _(
                "Write it down. It looks like an order number, and no name is in it. "
                "But whoever types it into this program sees the answers."
            )
        )
        left_out = self._code.left_out
        carried = [name for name in self._session.trail.kept if name not in left_out]
        self._carried.setText(_("It carries the answers: {questions}.").format(questions=self._named(carried)))
        without = _("It never carries names or anything else that was typed into a letter.")
        if left_out:
            more = _("There was no room for: {questions}. The program will ask again.")
            without = f"{without} {more.format(questions=self._named(left_out))}"
        self._left_out.setText(without)
        self.file_row.setText(_("In a file with a passphrase…"))
        self.file_row.set_text(_("All answers, and what was typed into letters"))

    def _named(self, questions: Iterable[str]) -> str:
        wording = Wording(self._session)
        return i18n.format_list([wording.text(self._session.flow.question(name).short) for name in questions])
