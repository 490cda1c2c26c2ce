"""`ReviewRow`: one answer on the page that checks them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.icon_label import IconLabel
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

_QUESTION, _BESIDE, _AIR, _BESIDE_ARROW = 196, 20, 9, 6


class ReviewRow(Column):
    """Line, question, answer, what it changes, and a button that changes it. Signal: `change_asked`.

    In a narrow window the question stands above the answer.
    """

    change_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Rule())
        row = self.add(Row(_BESIDE), _AIR)
        # Two pixels down, so that both words stand on one line.
        self._left = row.add(Column(padding=(0, 2, 0, 0)))
        self._beside = self._left.add(Text("", "small", "ink2"))
        words = row.add(Column(), stretch=1)
        self._above = words.add(Text("", "small", "ink2"))
        self._answer = words.add(Text("", "bodym"))
        self._effect_row = words.add(Row(_BESIDE_ARROW))
        self._effect_row.add(IconLabel("arrow-right", 16, "accent", line="small"))
        self._effect = self._effect_row.add(Text("", "small", "ink2"), stretch=1)
        self.change = row.add(LinkButton(icon="pencil"))
        self.change.clicked.connect(lambda _checked=False: self.change_asked.emit())
        self._foot = self.add(QWidget(), _AIR)
        self._foot.setFixedHeight(0)
        self.restyle()

    def set_answer(self, question: str, answer: str, effect: str) -> None:
        """Show these; without an effect the row has one line."""
        self._beside.setText(question)
        self._above.setText(question)
        self._answer.setText(answer)
        self._effect.setText(effect)
        self._effect_row.setVisible(bool(effect))

    def set_change(self, caption: str, name: str) -> None:
        """Name the button: its caption, and what a screen reader says."""
        self.change.setText(caption)
        self.change.setAccessibleName(name)

    def texts(self) -> tuple[str, str, str]:
        """Question, answer and effect as they are read."""
        return self._beside.text(), self._answer.text(), self._effect.text()

    def restyle(self) -> None:
        """Put the question beside or above the answer."""
        super().restyle()
        if hasattr(self, "_foot"):
            self._left.setFixedWidth(self._look.text_width(_QUESTION))
            self._left.setVisible(not self._look.narrow)
            self._above.setVisible(self._look.narrow)
