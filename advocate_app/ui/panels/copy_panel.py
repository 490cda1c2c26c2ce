"""`CopyPanel`: a number is copied, after one line about what may keep it."""

from __future__ import annotations

from collections.abc import Sequence

from advocate_app.i18n import gettext as _
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.widgets.text import Text


class CopyPanel(Panel):
    """The warning, what to choose from, Cancel (focused) and Copy. ``title`` is an English text of the program."""

    def __init__(self, desk: Desk, title: str, texts: Sequence[str]) -> None:
        super().__init__(desk)
        self._title_text = title
        self._warning = self.body.add(Notice("note"), 8)
        self._one = self.body.add(Text(texts[0] if len(texts) == 1 else "", "num"), 12)
        self._one.setVisible(len(texts) == 1)
        self.choice = self.body.add(OptionGroup(numbered=False), 12)
        self.choice.set_options([(text, text) for text in texts])
        self.choice.set_answer(texts[0])
        self.choice.setVisible(len(texts) > 1)
        self.retranslate_ui()

    def fill_bar(self, bar: ActionBar) -> None:
        """Cancel, then Copy."""
        super().fill_bar(bar)
        self.copy_button = bar.add(Button(kind="primary", icon="check"))
        self.copy_button.clicked.connect(lambda _checked=False: self.copy())

    def copy(self) -> None:
        """Copy what is chosen."""
        self._desk.copy(self.choice.answer() or "")
        self._desk.close_panel()
        self._desk.tell(_("Copied. The program clears the clipboard after one minute."))

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_(self._title_text))
        self._warning.set_text(
            _(
                "What you copy may stay in the clipboard history of this computer. "
                "The program clears it after one minute."
            )
        )
        self.choice.setAccessibleName(_(self._title_text))
        self.close_button.setText(_("Cancel"))
        self.copy_button.setText(_("Copy"))
