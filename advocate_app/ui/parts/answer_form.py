"""`AnswerForm`: the controls that one question is answered with."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.errors import N_
from advocate_app.flow.resolver import YEARS_AHEAD, YEARS_BACK, is_day_in_range
from advocate_app.i18n import gettext as _
from advocate_app.model.answers import Value
from advocate_app.model.flow import Question, QuestionKind
from advocate_app.ui import typed_date
from advocate_app.ui.visit import Draft
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.date_field import DateField
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.wording import Wording

_FIELD_WIDTH, _BELOW_FIELD, _LONGEST = 300, 14, 20
#: Where an answer stands among those whose order counts.
_RANKS = (N_("first"), N_("second"), N_("third"))


class AnswerForm(Column):
    """Options, check boxes, or a field with "I don't know" below it.

    The same controls serve all questions, because a click must be answered within one frame. Signals: `edited` when a
    person changed something; `refused` when she ticked more than the question takes: that tick is taken away again.
    """

    edited = Signal()
    refused = Signal()

    def __init__(self, today: dt.date, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._question: Question | None = None
        self._wording: Wording | None = None
        self._fault = ""
        self.date = self.add(DateField())
        self.number = self.add(Field())
        self.number.line.setMaxLength(_LONGEST)
        self.one = self.add(OptionGroup(), _BELOW_FIELD)
        self.several = self.add(OptionGroup(several=True))
        for field in (self.date, self.number):
            field.edited.connect(self._typed)
        self.one.chosen.connect(self._chosen)
        self.several.chosen.connect(self._ticked)
        self.restyle()

    def restyle(self) -> None:
        """Keep the fields as short as what is typed in them, and leave hints out in a small window."""
        super().restyle()
        if hasattr(self, "several"):
            for field in (self.date, self.number):
                field.setMaximumWidth(self._look.text_width(_FIELD_WIDTH))
            self.retranslate()

    # -- what it shows -------------------------------------------------------------------------------------------------

    def show_question(self, question: Question, wording: Wording, value: Value | None, draft: Draft | None) -> None:
        """Show the controls of ``question`` with the answer given, or with the one begun if there is such."""
        self._question, self._wording, self._fault = question, wording, ""
        self.date.setVisible(question.kind is QuestionKind.DATE)
        self.number.setVisible(question.kind is QuestionKind.NUMBER)
        many = question.kind is QuestionKind.MANY
        self.one.setVisible(not many and bool(question.options))
        self.several.setVisible(many)
        self.retranslate()
        if draft is None:
            draft = _as_draft(value)
        self._group().set_answers(draft.chosen)
        self._tell_ranks()
        if (field := self._field()) is not None:
            field.set_text(draft.typed)

    def forget(self) -> None:
        """Empty every control."""
        for field in (self.date, self.number):
            field.set_text("")
        for group in (self.one, self.several):
            group.set_answers([])

    def retranslate(self) -> None:
        """Set every word again; what was chosen or typed stays."""
        question, wording = self._question, self._wording
        if question is None or wording is None:
            return
        hints = [wording.text(option.hint) for option in question.options]
        group, small = self._group(), self._look.narrow and self._look.short
        group.set_options(
            [
                (option.id, wording.text(option.label), "" if small else hint)
                for option, hint in zip(question.options, hints, strict=True)
            ]
        )
        if small:  # there is no room for them, but a screen reader needs none
            for row, hint in zip(group.rows(), hints, strict=True):
                row.setAccessibleDescription(hint)
        if (field := self._field()) is not None:
            field.set_label(wording.text(question.label or question.title))
            field.set_suffix(wording.text(question.suffix))
            field.set_error(self._sentence())
        if question.kind is QuestionKind.DATE:
            self.date.set_placeholder(_("dd.mm.yyyy"))
        self._tell_ranks()

    # -- the answer --------------------------------------------------------------------------------------------------

    def value(self) -> Value | None:
        """The answer as it stands, or None if there is none that the question takes."""
        question = self._question
        if question is None:
            return None
        if question.kind is QuestionKind.MANY:
            return tuple(self.several.answers()) or None
        if (chosen := self.one.answer()) is not None:
            return chosen
        if question.kind is QuestionKind.DATE:
            day = self.date.date()
            return day if day is not None and is_day_in_range(day, self._today) else None
        if question.kind is QuestionKind.NUMBER:
            number = _number(self.number.text())
            return number if number is not None and (question.least or 0) <= number <= (question.most or 0) else None
        return None

    def is_empty(self) -> bool:
        """Whether nothing was chosen or typed."""
        return self.draft() == Draft()

    def draft(self) -> Draft:
        """What stands in the controls, right or wrong."""
        field = self._field()
        return Draft("" if field is None else field.text(), tuple(self._group().answers()))

    def complain(self) -> str:
        """Say beside the field what to enter, and give the sentence; empty for a question without a field."""
        field, question = self._field(), self._question
        if field is None or question is None:
            return ""
        if question.kind is QuestionKind.NUMBER:
            self._fault = "number"
        else:
            self._fault = "day" if self.date.date() is None else "range"
        field.set_error(self._sentence())
        return field.error()

    def _sentence(self) -> str:
        question = self._question
        if question is None or not self._fault:
            return ""
        if self._fault == "number":
            least, most = (i18n.format_number(bound or 0) for bound in (question.least, question.most))
            return _("Enter a whole number from {least} to {most}").format(least=least, most=most)
        if self._fault == "day":
            return _("Enter the day like {example}").format(example="02.12.2026")
        first, last = dt.date(self._today.year - YEARS_BACK, 1, 1), dt.date(self._today.year + YEARS_AHEAD, 12, 31)
        return _("Enter a day from {first} to {last}").format(
            first=i18n.format_date(first, "chip"), last=i18n.format_date(last, "chip")
        )

    # -- focus and keys ------------------------------------------------------------------------------------------------

    def entry(self) -> QWidget:
        """Where the keyboard goes: the answer given, the field, or the first option."""
        field = self._field()
        if field is not None and self.one.answer() is None:
            return field.line
        return self._group().entry()

    def focus_fault(self) -> None:
        """Put the focus where something is to be mended."""
        field = self._field()
        if field is not None:
            field.line.setFocus()
        else:
            self._group().focus_entry()

    def press_digit(self, digit: int) -> bool:
        """Choose the option with this number, as if it was clicked; False if there is none."""
        return self._group().press_digit(digit)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _group(self) -> OptionGroup:
        return self.several if self._question is not None and self._question.kind is QuestionKind.MANY else self.one

    def _field(self) -> Field | None:
        kind = None if self._question is None else self._question.kind
        return {QuestionKind.DATE: self.date, QuestionKind.NUMBER: self.number}.get(kind) if kind else None

    def _typed(self) -> None:
        self.one.set_answers([])
        self._mend()

    def _chosen(self) -> None:
        self._mend()

    def _ticked(self, key: str) -> None:
        question = self._question
        if question is None:
            return
        alone = {option.id for option in question.options if option.alone}
        ticked = self.several.answers()
        if key in ticked and alone.intersection(ticked) and len(ticked) > 1:
            self.several.set_answers([key] if key in alone else [each for each in ticked if each not in alone])
        elif question.most is not None and len(ticked) > question.most:
            self.several.set_answers([each for each in ticked if each != key])
            self.refused.emit()
            return
        self._tell_ranks()
        self._mend()

    def _tell_ranks(self) -> None:
        """Say beside each ticked answer which place it has, where the question asks for an order."""
        if self._question is None or self._question.kind is not QuestionKind.MANY:
            return
        ranked = self.several.answers() if self._question.most is not None else []
        alone = {option.id for option in self._question.options if option.alone}
        for option in self._question.options:
            place = ranked.index(option.id) if option.id in ranked and option.id not in alone else None
            self.several.row(option.id).set_note("" if place is None else _(_RANKS[place]))

    def _mend(self) -> None:
        self._fault = ""
        if (field := self._field()) is not None:
            field.set_error("")
        self.edited.emit()


def _as_draft(value: Value | None) -> Draft:
    if isinstance(value, dt.date):
        return Draft(typed_date.show(value))
    if isinstance(value, int):
        return Draft(str(value))
    if isinstance(value, str):
        return Draft(chosen=(value,))
    return Draft(chosen=value or ())


def _number(text: str) -> int | None:
    typed = "".join(text.split())
    return int(typed) if typed.isdecimal() else None
