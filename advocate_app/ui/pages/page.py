"""What the window needs to know of a page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.ui.desk import Desk
from advocate_app.ui.restyling import Restyling, Retranslating


class Page(Retranslating, Restyling, QWidget):
    """Base of all pages.

    A page builds its widgets once, takes what it shows in ``show_…`` methods, fills in its texts in
    :meth:`retranslate_ui` and its sizes in :meth:`restyle`.
    """

    #: Inside the page something new was opened, as if it was another page: crumbs and heading are to be asked again.
    turned = Signal()

    #: Name in the gallery and in tests.
    name = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self.desk = desk

    def crumbs(self) -> list[str]:
        """The way to this page after "Home", translated; the last part is the page itself."""
        raise NotImplementedError

    def heading(self) -> str:
        """The title that is announced when the page opens, translated."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the page opens."""
        raise NotImplementedError

    def go_back(self) -> bool:
        """Take one step back inside the page; False when the window should open the page before it."""
        return False

    def press_digit(self, number: int) -> bool:
        """Take a digit that was pressed while nothing was typed; True if the page used it."""
        return False

    def go_on(self) -> bool:
        """Take Enter where no control did; True if the page used it."""
        return False

    def rail(self) -> QWidget | None:
        """What stands at the right of the sheet in a wide window, and at its foot in a narrow one."""
        return None
