"""What panels of a title, a middle and buttons have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate_app.ui.desk import Desk
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.sheet import Sheet
from advocate_app.ui.widgets.slim_scroll_bar import LANE
from advocate_app.ui.widgets.text import Text

_SIDE, _BOTTOM, _BELOW_TITLE = 28, 20, 8


class Panel(Retranslating, Sheet):
    """A sheet of `panel_width` with a title, what the subclass adds to `body`, and "Close", which has the focus."""

    panel_width = 480

    def __init__(self, desk: Desk) -> None:
        super().__init__(side=_SIDE, bottom=_BOTTOM)
        self._desk = desk
        self._title = self.body.add(Text("", "h3"))
        self.close_button = Button()
        self.close_button.clicked.connect(lambda _checked=False: desk.close_panel())
        self.fill_bar(self.bar)

    def fill_bar(self, bar: ActionBar) -> None:
        """Put the buttons into the bar."""
        bar.add(self.close_button)

    def set_title(self, title: str) -> None:
        """Show the title, and name the panel by it."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def close_with_visit(self) -> None:
        """Have the panel closed when the visit is wiped: what it shows or holds belongs to the person before."""
        self._desk.cleared.connect(self._visit_wiped)

    def _visit_wiped(self) -> None:
        self._desk.close_panel()

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the panel opens."""
        return self.close_button

    def retranslate_ui(self) -> None:
        """Set the words of the frame; the subclass adds its own."""
        self.close_button.setText(_close())

    def hasHeightForWidth(self) -> bool:
        """Always: the middle wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which nothing scrolls."""
        edges = self._box.contentsMargins()
        inner = width - edges.left() - edges.right()
        content = self.body.heightForWidth(inner - LANE)
        return content + self.bar.heightForWidth(inner) + edges.top() + edges.bottom()


def _close() -> str:
    from advocate_app.i18n import gettext as _

    return _("Close")
