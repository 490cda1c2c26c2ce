"""`OwnState`: what is to be known of the own list before one relies on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui import own_actions
from advocate_app.ui.desk import Desk
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.notice import Notice


class OwnState(Column):
    """A notice that the list could not be read, or that it is in no file yet; else nothing."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._notice = self.add(Notice("note"))
        self.keep_link = self._notice.add(LinkButton(icon="save"), 4)
        self.keep_link.clicked.connect(lambda _checked=False: own_actions.keep(desk))

    def tell(self) -> None:
        """Say what there is to say."""
        own = self._desk.own
        self.keep_link.setText(_("Save the list…"))
        self.keep_link.setVisible(not own.is_kept())
        if own.fault is not None:
            self._notice.set_title(_("Your own list could not be opened. Now you see only what came with the program."))
            self._notice.set_text(own.fault.text(_))
        else:
            self._notice.set_title("")
            self._notice.set_text(
                _("Your changes are in no file yet. If you leave without saving the list, they are gone.")
            )
        self.setVisible(own.fault is not None or not own.is_kept())
