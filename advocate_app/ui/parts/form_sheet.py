"""`FormSheet`: the sheet of a letter's fields, which can show the paper in their place."""

from __future__ import annotations

from PySide6.QtCore import Signal

from advocate_app.i18n import gettext as _
from advocate_app.ui.parts.paper_side import PaperSide
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.sheet import Sheet

_SIDE, _SIDE_NARROW, _ABOVE, _BELOW = 28, 26, 10, 2
FORM, PAPER = "form", "paper"


class FormSheet(Sheet):
    """A sheet with a switch on top, where the paper has no room beside it: one of form and paper is shown.

    Signal: `part_chosen(part)`.
    """

    part_chosen = Signal(str)

    def __init__(self, paper: PaperSide) -> None:
        self._paper = paper
        self._holds_paper = False
        self.switch = Segmented([(FORM, ""), (PAPER, "")])
        super().__init__(side=_SIDE)
        self._top = Row(align="center", padding=(_SIDE, _ABOVE, _SIDE, _BELOW))
        self._top.add(self.switch)
        self._top.add_stretch()
        self._box.insertWidget(0, self._top)
        self._top.hide()
        self.switch.set_current(FORM)
        self.switch.chosen.connect(self._chosen)
        self.restyle()

    def take_paper(self) -> None:
        """Hold the paper, and show the switch."""
        if not self._holds_paper:
            self._holds_paper = True
            self._paper.set_inside(True)
            self._box.insertWidget(2, self._paper, 1)
            self._top.show()
            self._show_part()

    def give_paper(self) -> None:
        """Let the paper go: it stands beside the sheet again."""
        if self._holds_paper:
            self._holds_paper = False
            self._box.removeWidget(self._paper)
            self._paper.set_inside(False)
            self._top.hide()
            self.area.show()
            self._paper.show()

    def show_part(self, part: str) -> None:
        """Show form or paper, where only one of them has room."""
        self.switch.set_current(part)
        self._show_part()

    def _chosen(self, part: str) -> None:
        self._show_part()
        self.part_chosen.emit(part)

    def _show_part(self) -> None:
        if self._holds_paper:
            self.area.setVisible(self.switch.current() == FORM)
            self._paper.setVisible(self.switch.current() == PAPER)

    def retranslate(self) -> None:
        """Set the words of the switch."""
        self.switch.set_caption(FORM, _("Form"))
        self.switch.set_caption(PAPER, _("Paper"))

    def restyle(self) -> None:
        """Set the padding by the size of the window."""
        super().restyle()
        if hasattr(self, "_top"):
            side = min(_SIDE, _SIDE_NARROW) if self._look.narrow else _SIDE
            self._top.set_padding(side, _ABOVE, side, _BELOW)
