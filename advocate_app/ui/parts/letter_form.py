"""`LetterForm`: the fields of one letter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.flow.resolver import YEARS_AHEAD, YEARS_BACK, is_day_in_range
from advocate_app.i18n import gettext as _
from advocate_app.letters import Detail
from advocate_app.model.letter import LONGEST_TEXT, FieldKind, Letter
from advocate_app.model.letter import Field as LetterField
from advocate_app.model.message import Message
from advocate_app.ui import typed_date
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.date_field import DateField
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.row import Row

_BETWEEN, _BESIDE = 9, 18


class LetterForm(Column):
    """One field for each place of the letter that a person can fill, half fields side by side.

    Signals: `edited(field)` while a person types, `entered(field)` when the focus goes there.
    """

    edited = Signal(str)
    entered = Signal(str)

    def __init__(self, letter: Letter, today: dt.date, *, parent: QWidget | None = None) -> None:
        super().__init__(_BETWEEN, parent=parent)
        self.letter = letter
        self._today = today
        self._asked = {
            field.id: field for field in letter.fields if field.kind not in (FieldKind.COMPUTED, FieldKind.BLANK)
        }
        # A block that is left out without a field does not need it.
        self._optional = {name for block in letter.blocks for name in block.when_filled}
        self.fields: dict[str, Field] = {}
        self._wrong: set[str] = set()
        self._names: dict[QObject, str] = {}
        waiting: tuple[Row, Field] | None = None
        for name, field in self._asked.items():
            control = self._control(name, field)
            if waiting is not None:
                row, first = waiting
                row.add(control if field.half else QWidget(), stretch=1)
                waiting = None
                if field.half:
                    first.set_beside(control)
                    control.set_beside(first)
                    continue
            if field.half:
                row = self.add(Row(_BESIDE))
                waiting = row, row.add(control, stretch=1)
            else:
                self.add(control)
        if waiting is not None:
            waiting[0].add(QWidget(), stretch=1)  # what stands alone keeps half the width

    def _control(self, name: str, field: LetterField) -> Field:
        control = DateField() if field.kind is FieldKind.DATE else Field()
        self.fields[name] = control
        self._names[control.line] = name
        control.line.setMaxLength(LONGEST_TEXT)
        control.line.installEventFilter(self)
        control.edited.connect(lambda _text, name=name: self._typed(name))
        control.left.connect(lambda name=name: self.check(name))
        control.submitted.connect(lambda name=name: self._go_on(name))
        return control

    # -- what stands in it ---------------------------------------------------------------------------------------------

    def fill(self, details: Mapping[str, Detail]) -> None:
        """Show ``details``; what was typed and not understood stands there as it was typed."""
        for name, control in self.fields.items():
            control.set_text(_shown(details.get(name, "")))
            self._tell(name, wrong=self.is_wrong(name))

    def forget(self) -> None:
        """Empty every field, and what could be undone in it."""
        for control in self.fields.values():
            control.line.clear()
            control.line.setText("")
            control.set_error("")
        self._wrong.clear()

    def detail(self, name: str) -> Detail:
        """What a field holds: a day or a number once it is understood, else the text as it was typed."""
        field, text = self._asked[name], self.fields[name].text()
        if field.kind is FieldKind.DATE:
            day = typed_date.parse(text)
            return text if day is None or not is_day_in_range(day, self._today) else day
        if field.kind is FieldKind.NUMBER:
            number = _number(text)
            return text if number is None or not _least(field) <= number <= _most(field) else number
        return text

    def is_wrong(self, name: str) -> bool:
        """Whether a field holds something that is not understood. An empty field is a line for the hand."""
        kind = self._asked[name].kind
        return bool(self.fields[name].text().strip()) and kind is not FieldKind.TEXT and self._is_text(name)

    def _is_text(self, name: str) -> bool:
        return isinstance(self.detail(name), str)

    # -- what is wrong with it -----------------------------------------------------------------------------------------

    def check(self, name: str) -> None:
        """Say beside a field what to enter, if it holds something else."""
        self._tell(name, wrong=self.is_wrong(name))

    def first_fault(self) -> Field | None:
        """Check every field; the first with a fault, or None."""
        for name in self.fields:
            self.check(name)
        return next((self.fields[name] for name in self.fields if name in self._wrong), None)

    def _tell(self, name: str, *, wrong: bool) -> None:
        if wrong:
            self._wrong.add(name)
        else:
            self._wrong.discard(name)
        self.fields[name].set_error(self._sentence(name) if wrong else "")

    def _sentence(self, name: str) -> str:
        field = self._asked[name]
        if field.kind is FieldKind.NUMBER:
            least, most = (i18n.format_number(bound) for bound in (_least(field), _most(field)))
            return _("Enter a whole number from {least} to {most}").format(least=least, most=most)
        if typed_date.parse(self.fields[name].text()) is None:
            return _("Enter the day like {example}").format(example="02.12.2026")
        first, last = dt.date(self._today.year - YEARS_BACK, 1, 1), dt.date(self._today.year + YEARS_AHEAD, 12, 31)
        return _("Enter a day from {first} to {last}").format(
            first=i18n.format_date(first, "chip"), last=i18n.format_date(last, "chip")
        )

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self, text: Callable[[Message | None], str]) -> None:
        """Set every word again; what was typed stays. ``text`` gives a text of the content in the language spoken."""
        for name, control in self.fields.items():
            field = self._asked[name]
            label, hint = text(field.label), text(field.hint)
            if field.kind is FieldKind.DATE:
                control.set_label(f"{label} ({hint})" if hint else label)
                control.set_placeholder(_("dd.mm.yyyy"))
            else:
                control.set_label(label)
                control.set_placeholder(hint)
            control.set_error(self._sentence(name) if name in self._wrong else "")

    # -- events ------------------------------------------------------------------------------------------------------

    def entry(self) -> str:
        """Where the keyboard goes: the first empty field that the letter needs, or the first of all."""
        needed = (name for name in self.fields if name not in self._optional)
        return next((name for name in needed if not self.fields[name].text()), next(iter(self.fields)))

    def _typed(self, name: str) -> None:
        if name in self._wrong:
            self._tell(name, wrong=False)
        self.edited.emit(name)

    def _go_on(self, name: str) -> None:
        """Enter: to the next field, as in a paper form."""
        self.check(name)
        if name not in self._wrong:
            self.focusNextChild()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice which field is being filled."""
        if event.type() == QEvent.Type.FocusIn and watched in self._names:
            self.entered.emit(self._names[watched])
        return False


def _shown(detail: Detail) -> str:
    return typed_date.show(detail) if isinstance(detail, dt.date) else str(detail)


def _number(text: str) -> int | None:
    typed = "".join(text.split())
    return int(typed) if typed.isdecimal() and len(typed) < 10 else None


def _least(field: LetterField) -> int:
    return 0 if field.least is None else field.least


def _most(field: LetterField) -> int:
    return 1_000_000 if field.most is None else field.most
