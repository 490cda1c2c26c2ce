"""`OptionGroup`: the answers to one question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.option_check import OptionCheck
from advocate_app.ui.widgets.option_row import OptionRow

_GAP = 8


class Option(NamedTuple):
    """A possible answer: its key, its label, and a line that explains it."""

    key: str
    label: str
    hint: str = ""


class OptionGroup(Column):
    """Rows of options, 8 px apart: one tab stop, arrows move, and a digit chooses through `press_digit()`.

    With `several`, any number of them can be ticked. `chosen(key)` is emitted when a person chose or ticked, never
    when the program did.
    """

    chosen = Signal(str)

    def __init__(self, *, several: bool = False, numbered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(_GAP, parent=parent)
        self._several = several
        self._numbered = numbered
        self._pool: list[OptionRow | OptionCheck] = []
        self._rows: dict[str, OptionRow | OptionCheck] = {}
        self._ticked: list[str] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)

    def set_options(self, options: Sequence[Option | tuple[str, str] | tuple[str, str, str]]) -> None:
        """Show these options. When the keys are the same as before, only the words change and the answer stays.

        A new question may have the keys of the one before it: then `set_answer()` must follow.
        """
        wanted = [Option(*option) for option in options]
        if [option.key for option in wanted] != list(self._rows):
            self._build(wanted)
        for option in wanted:
            row = self._rows[option.key]
            row.setText(option.label)
            row.set_hint(option.hint)

    def answer(self) -> str | None:
        """The chosen key, or None."""
        return next((key for key, row in self._rows.items() if row.isChecked()), None)

    def answers(self) -> list[str]:
        """All ticked keys, in the order in which they were ticked."""
        return [key for key in self._ticked if self._rows[key].isChecked()]

    def set_answer(self, key: str | None) -> None:
        """Choose `key` and nothing else; None chooses nothing. A key that is not there chooses nothing."""
        self.set_answers([] if key is None else [key])

    def set_answers(self, keys: Sequence[str]) -> None:
        """Tick these and nothing else."""
        self._group.setExclusive(False)
        for key, row in self._rows.items():
            row.setChecked(key in keys)
        self._group.setExclusive(not self._several)
        self._ticked = [key for key in keys if key in self._rows]
        self._set_tab_stop(self._entry())

    def row(self, key: str) -> OptionRow | OptionCheck:
        """The row of an option; KeyError if there is none."""
        return self._rows[key]

    def rows(self) -> list[OptionRow | OptionCheck]:
        """All rows from top to bottom."""
        return list(self._rows.values())

    def entry(self) -> QWidget:
        """The row that Tab goes to: the answer given, or the first one."""
        return self._entry() or self

    def focus_entry(self) -> None:
        """Put the focus on the answer given, or on the first option."""
        self.entry().setFocus(Qt.FocusReason.OtherFocusReason)

    def press_digit(self, digit: int) -> bool:
        """Choose the option with this number, as if it was clicked; False if there is none."""
        rows = self.rows()
        if not 1 <= digit <= len(rows) or not rows[digit - 1].isEnabled():
            return False
        rows[digit - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        rows[digit - 1].click()
        return True

    # -- inside ------------------------------------------------------------------------------------------------------

    def _build(self, options: Sequence[Option]) -> None:
        # Rows are used again for the next question: making them anew costs more than all the rest of a step.
        while len(self._pool) < len(options):
            self._pool.append(self._make(len(self._pool) + 1))
        self._group.setExclusive(False)
        for row in self._pool:
            row.setChecked(False)
            row.setEnabled(True)
        self._group.setExclusive(not self._several)
        self._rows = {option.key: row for option, row in zip(options, self._pool, strict=False)}
        self._ticked = []
        # Each row that is shown would have all of them placed at once.
        self._layout.setEnabled(False)
        for index, row in enumerate(self._pool):
            row.setVisible(index < len(options))
        self._layout.setEnabled(True)
        self._layout.invalidate()
        self._set_tab_stop(self._entry())

    def _make(self, number: int) -> OptionRow | OptionCheck:
        kind = OptionCheck if self._several else OptionRow
        row = kind(number=number if self._numbered and number <= 9 else 0, parent=self)
        row.clicked.connect(lambda _checked=False: self._clicked(row))
        row.set_step(self._step)
        self._group.addButton(row)
        return self.add(row)

    def _clicked(self, row: OptionRow | OptionCheck) -> None:
        self._set_tab_stop(row)
        clicked = next(key for key, shown in self._rows.items() if shown is row)
        before = [key for key in self.answers() if key != clicked] if self._several else []
        self._ticked = [*before, clicked] if row.isChecked() else before
        self.chosen.emit(clicked)

    def _entry(self) -> OptionRow | OptionCheck | None:
        rows = [row for row in self._rows.values() if row.isEnabled()]
        return next((row for row in rows if row.isChecked()), rows[0] if rows else None)

    def _step(self, step: int) -> bool:
        rows = [row for row in self._rows.values() if row.isEnabled()]
        here = next((index for index, row in enumerate(rows) if row.hasFocus()), None)
        if here is None or not 0 <= here + step < len(rows):
            return here is not None
        row = rows[here + step]
        self._set_tab_stop(row)
        row.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
        # As with Qt's own radio buttons, an answer that was given moves along.
        if not self._several and self.answer() is not None:
            row.click()
        return True

    def _set_tab_stop(self, stop: QWidget | None) -> None:
        for row in self._pool:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)
