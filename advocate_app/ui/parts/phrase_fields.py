"""`PhraseFields`: a passphrase is typed, hidden unless somebody asks to see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from advocate_app.errors import N_, InputError
from advocate_app.i18n import gettext as _
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.option_check import OptionCheck

_BETWEEN = 12
#: Longer than anybody types; a slip of the clipboard is cut.
_LONGEST = 400

_EMPTY = N_("Enter the passphrase.")
_DIFFERENT = N_("The two are not the same. Type it again, or look at what you typed.")


class PhraseFields(Column):
    """A field, with ``twice`` a second one while nothing is shown, and the check box that shows it.

    Signals: `edited` while a person types, `submitted` on Enter.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, *, twice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._twice = twice
        self._fault: tuple[Field, InputError] | None = None
        self.phrase = self.add(Field())
        self.again = self.add(Field(), _BETWEEN)
        self.shown = self.add(OptionCheck(), _BETWEEN)
        for field in (self.phrase, self.again):
            field.line.setMaxLength(_LONGEST)
            field.edited.connect(lambda _text: self._edited())
            field.submitted.connect(self.submitted)
        self.shown.toggled.connect(lambda _on: self._show())
        self._show()

    def text(self, check: Callable[[str], None] | None = None) -> str:
        """The passphrase. Raises InputError, told at its field: there is none, `check` raised it, or two differ."""
        self._mend()
        phrase = self.phrase.text()
        if not phrase:
            raise self._refused(self.phrase, InputError(_EMPTY))
        try:
            if check is not None:
                check(phrase)
        except InputError as fault:
            raise self._refused(self.phrase, fault) from None
        if self._is_repeated() and phrase != self.again.text():
            raise self._refused(self.again, InputError(_DIFFERENT))
        return phrase

    def _refused(self, field: Field, fault: InputError) -> InputError:
        self._fault = (field, fault)
        self._tell_fault()
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return fault

    def forget(self) -> None:
        """Empty the fields, without a way back to what stood in them."""
        for field in (self.phrase, self.again):
            field.line.setText("")
        self.shown.setChecked(False)
        self._mend()

    def retranslate(self, label: str, hint: str = "") -> None:
        """Set every word again; ``label`` names the first field, ``hint`` is told with it."""
        self.phrase.set_label(label)
        self.phrase.set_about(hint)
        self.again.set_label(_("The same once more"))
        self.shown.setText(_("Show what I type"))
        self.shown.set_hint(_("Only if nobody else sees the screen."))
        self._tell_fault()

    def _is_repeated(self) -> bool:
        return self._twice and not self.shown.isChecked()

    def _show(self) -> None:
        shown = self.shown.isChecked()
        self.again.setVisible(self._is_repeated())
        for field in (self.phrase, self.again):
            field.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
            # Qt takes these away with the echo mode: no keyboard shall learn the words.
            field.line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhNoAutoUppercase
                | (Qt.InputMethodHint.ImhNone if shown else Qt.InputMethodHint.ImhHiddenText)
            )
        self._mend()

    def _edited(self) -> None:
        self._mend()
        self.edited.emit()

    def _mend(self) -> None:
        self._fault = None
        self._tell_fault()

    def _tell_fault(self) -> None:
        for field in (self.phrase, self.again):
            told = self._fault is not None and self._fault[0] is field
            field.set_error(self._fault[1].text(_) if told and self._fault is not None else "")
