"""`Field`: a label, a line to type in, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.metrics import RING
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling

_HIGH, _SIDE, _CORNER, _ICON, _BESIDE_ICON = 42, 13, 8, 18, 8
_BELOW_LABEL, _ABOVE_ERROR, _ERROR_ICON, _BESIDE_ERROR_ICON = 5, 5, 16, 6


class Field(Restyling, QWidget):
    """A label above a box of 42 px; in the box an icon, the text and a suffix; below it a sentence when it is wrong.

    Without a label it needs `set_name()`. `line` is the line edit itself. Signals: `edited(text)` while a person
    types, `left()` when the focus leaves the line, `submitted()` on Enter.
    """

    ring = RING
    edited = Signal(str)
    left = Signal()
    submitted = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        suffix: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.take_look()
        self._label = Prose("", "smallm")
        self._suffix = Prose("", "small")
        self._error = Prose("", "captionm")
        self._icon = icon
        self._about = ""
        self._neighbour: Field | None = None
        self.line = QLineEdit(self)
        self.line.setFrame(False)
        # A keyboard on the screen must not learn what is typed, nor offer it to the next person.
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_label(label)
        self.set_placeholder(placeholder)
        self.set_suffix(suffix)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)
        self.follow_look()

    # -- what it says ------------------------------------------------------------------------------------------------

    def set_label(self, label: str) -> None:
        """Change the label; it is the accessible name."""
        self._label.set_text(label)
        self.line.setAccessibleName(self._label.plain)
        self._rearrange()

    def set_name(self, name: str) -> None:
        """Change the accessible name of a field without a label."""
        self.line.setAccessibleName(name)

    def set_about(self, about: str) -> None:
        """Tell a screen reader more than the label does."""
        self._about = about
        self._describe()

    def set_placeholder(self, text: str) -> None:
        """Change the pale words in an empty field."""
        self.line.setPlaceholderText(text)

    def set_suffix(self, suffix: str) -> None:
        """Change the unit at the right end."""
        self._suffix.set_text(suffix)
        self._describe()
        self._rearrange()

    def set_beside(self, neighbour: Field | None) -> None:
        """Stand level with a field as wide, beside this one: when one label takes two lines, both boxes move down."""
        self._neighbour = neighbour
        self._rearrange()

    def set_error(self, sentence: str) -> None:
        """Say below the field what to enter; an empty sentence takes it away."""
        self._error.set_text(sentence)
        self._describe()
        self._rearrange()

    def error(self) -> str:
        """The sentence below the field, empty when nothing is wrong."""
        return self._error.plain

    def text(self) -> str:
        """What stands in the line."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put text into the line; a text that is there already keeps the cursor."""
        if text != self.line.text():
            self.line.setText(text)

    def _describe(self) -> None:
        parts = (self._suffix.plain, self._about, self._error.plain)
        self.line.setAccessibleDescription(". ".join(part for part in parts if part))

    # -- sizes -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Wide enough for some twenty letters, or for the label."""
        width = max(self._look.text_width(220), self._label.natural_width(self._look) + 2 * RING)
        # Without the sentence: at this width it would take more lines than where the field stands.
        return QSize(width, self.heightForWidth(width) - self._error_height(width - 2 * RING))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for some ten letters."""
        return QSize(self._look.text_width(110), self._look.button(_HIGH) + 2 * RING)

    def hasHeightForWidth(self) -> bool:
        """Always: label and sentence wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        room = width - 2 * RING
        return self._top(room) + self._look.button(_HIGH) + self._error_height(room) + RING

    def _top(self, room: int) -> int:
        label = self.label_height(room)
        return RING + (label if self._neighbour is None else max(label, self._neighbour.label_height(room)))

    def label_height(self, room: int) -> int:
        """The height of the label in ``room`` pixels, with the air below it."""
        return self._label.height(self._look, room) + self._look.pad(_BELOW_LABEL) if self._label else 0

    def _error_height(self, room: int) -> int:
        if not self._error:
            return 0
        return self._look.pad(_ABOVE_ERROR) + self._error.height(self._look, room - self._error_indent())

    def _error_indent(self) -> int:
        return self._look.icon(_ERROR_ICON) + self._look.pad(_BESIDE_ERROR_ICON)

    def _box(self) -> QRectF:
        room = self.width() - 2 * RING
        return QRectF(RING, self._top(room), room, self._look.button(_HIGH))

    # -- events ------------------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Set font and colours of the line."""
        look, palette = self._look, QPalette(self._look.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.line.setPalette(palette)
        self.line.setFont(look.font("body"))
        self._rearrange()

    def _rearrange(self) -> None:
        self._arrange()
        self.updateGeometry()
        self.update()

    def _arrange(self) -> None:
        look, box = self._look, self._box()
        left = look.pad(_SIDE) + (look.icon(_ICON) + look.pad(_BESIDE_ICON) if self._icon else 0)
        right = look.pad(_SIDE) + (self._suffix.natural_width(look) + look.pad(8) if self._suffix else 0)
        # The line edit keeps 2 px beside its text for the cursor.
        self.line.setGeometry(box.adjusted(left - 2, 2, -(right - 2), -2).toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the line in its box."""
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on label, icon or suffix goes to the line."""
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint the box with the state of the line."""
        kind = event.type()
        if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        if kind == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint label, box, icon, suffix and sentence."""
        look, box = self._look, self._box()
        painter = painting.painter_on(self)
        room, focused = self.width() - 2 * RING, self.line.hasFocus()
        ink = look.color("ink" if self.isEnabled() else "disabled")
        # Beside a label of two lines a short one stands at its own box, not above the air.
        self._label.paint(painter, look, QPointF(RING, self._top(room) - self.label_height(room)), room, ink)
        if self._error:
            line, width = "note_icon", 2.0
        elif focused:
            line, width = "accent", 1.25
        else:
            line, width = "accent_line" if self.line.underMouse() else "line_strong", 1.25
        edge = painting.edge(look.color(line if self.isEnabled() else "line"), look.border(width))
        painting.box(painter, box, look.pad(_CORNER), look.color("surface"), edge)
        middle = box.center().y()
        if self._icon:
            size = look.icon(_ICON)
            spot = QRectF(box.x() + look.pad(_SIDE), middle - size / 2, size, size)
            icons.paint(painter, self._icon, spot, look.color("ink3"))
        if self._suffix:
            width, height = self._suffix.natural_width(look), look.line_height("small")
            at = QPointF(box.right() - look.pad(_SIDE) - width, round(middle - height / 2))
            self._suffix.paint(painter, look, at, width, look.color("ink3"))
        if self._error:
            size, y = look.icon(_ERROR_ICON), box.bottom() + look.pad(_ABOVE_ERROR)
            drop = (look.line_height("captionm") - size) / 2
            icons.paint(painter, "triangle-alert", QRectF(RING, y + drop, size, size), look.color("note_icon"))
            indent = self._error_indent()
            self._error.paint(painter, look, QPointF(RING + indent, y), room - indent, look.color("note_icon"))
        if focused:
            painting.focus_ring(painter, box, look.pad(_CORNER), look.color("focus"))
        painter.end()
