"""`EmergencyStrip`: the four numbers at the foot of every page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.i18n import gettext as _
from advocate_app.ui.look import SizeClass
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.line_button import LineButton
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

NUMBERS = ("102", "112", "103", "111")

_HIGH, _SIDE, _SIDE_MEDIUM, _SIDE_NARROW = 44, 24, 16, 26
_BUTTON_SIDE, _AIR, _RULE = 8, 8, 18


class _Mark(Rule):
    """The line between two numbers, 18 px high."""

    def __init__(self) -> None:
        super().__init__(upright=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Thin and short."""
        return QSize(round(self._look.border()), self._look.icon(_RULE))


class EmergencyStrip(Retranslating, Row):
    """The words "In danger" and four buttons; at the right what is kept of the visit.

    Signal: `call_requested(number)` asks what happens when one calls.
    """

    call_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_AIR, align="center", padding=(_SIDE, 0, _SIDE, 0), parent=parent)
        self._told = ""
        self._keeps_list = False
        self._icon = self.add(IconLabel("phone", 18, "ink2"))
        self._lead = self.add(Text("", "small", "ink2"))
        self._lead.setWordWrap(False)
        self.buttons: dict[str, LineButton] = {}
        self._marks: list[Rule] = []
        for number in NUMBERS:
            if self.buttons:
                self._marks.append(self.add(_Mark()))
            button = self.buttons[number] = self.add(LineButton(number), None if self.buttons else 12)
            button.clicked.connect(lambda _checked=False, number=number: self.call_requested.emit(number))
        self.add_stretch()
        self._kept_icon = self.add(IconLabel("save-off", 16, "ink3"))
        self._kept = self.add(Text("", "caption", "ink2"))
        self.retranslate_ui()
        self.restyle()

    def tell(self, sentence: str) -> None:
        """Show ``sentence`` instead of "Nothing is saved": where something was saved; an empty one takes it back."""
        self._told = sentence
        self._kept_icon.set_icon("save" if sentence or self._keeps_list else "save-off")
        self._fill()

    def set_keeps_list(self, *, keeps: bool) -> None:
        """Whether an own list of contacts is written to its file: then that alone is saved."""
        if keeps != self._keeps_list:
            self._keeps_list = keeps
            self.tell(self._told)

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self._lead.setText(_("In danger"))
        names = (_("police"), _("rescue service"), _("ambulance"), _("family, women, children: advice"))
        for button, name in zip(self.buttons.values(), names, strict=True):
            button.setAccessibleName(
                _("{number}, {name}: what happens when you call").format(number=button.number, name=name)
            )
        self._fill()

    def _fill(self) -> None:
        size = self._look.size_class
        if size is SizeClass.WIDE:
            words = [_("police"), _("rescue"), _("ambulance"), _("family, women, children · advice, free")]
        elif size is SizeClass.MEDIUM:
            words = [_("police"), _("rescue"), _("ambulance"), _("advice, free")]
        else:
            words = [_("police"), "", "", _("help")]
        for button, word in zip(self.buttons.values(), words, strict=True):
            button.set_word(word)
        self._kept.setText(self._told or (_("Only your list is saved") if self._keeps_list else _("Nothing is saved")))
        self._lead.setVisible(size is SizeClass.WIDE)
        self._icon.setVisible(size is SizeClass.WIDE)
        shown = size is SizeClass.WIDE or (bool(self._told) and size is SizeClass.MEDIUM)
        self._kept.setVisible(shown)
        self._kept_icon.setVisible(shown)

    def restyle(self) -> None:
        """Show what there is room for."""
        super().restyle()
        if hasattr(self, "_kept"):
            size = self._look.size_class
            side = _SIDE if size is SizeClass.WIDE else _SIDE_MEDIUM if size is SizeClass.MEDIUM else _SIDE_NARROW
            # The first number stands at the padding, not the soft box around it.
            inset = 0 if size is SizeClass.WIDE else _BUTTON_SIDE
            self.set_padding(side - inset, 0, side if size is SizeClass.WIDE else 0, 0)
            self._fill()

    def sizeHint(self) -> QSize:
        """As wide as the window, one bar high."""
        return QSize(super().sizeHint().width(), self._look.bar(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the line above it."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("surface"))
        painter.fillRect(0, 0, self.width(), round(look.border()), look.color("line"))
        painter.end()
