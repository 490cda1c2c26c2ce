"""`ReviewRow`: one answer on the page that checks them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui import icons
from advocate_app.ui.metrics import RING
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.link_button import LinkButton

_QUESTION, _BESIDE, _AIR, _ARROW, _BESIDE_ARROW = 196, 20, 9, 16, 6


class ReviewRow(Restyling, QLabel):
    """Line, question, answer, what it changes, and a button that changes it; all but the button is painted.

    In a narrow window the question stands above the answer. A screen reader gets the three as one text. Signal:
    `change_asked`.
    """

    ring = RING
    change_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._question = Prose("", "small")
        self._answer = Prose("", "bodym")
        self._effect = Prose("", "small")
        self.change = LinkButton(icon="pencil", parent=self)
        self.change.clicked.connect(lambda _checked=False: self.change_asked.emit())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        self.follow_look()

    def set_answer(self, question: str, answer: str, effect: str) -> None:
        """Show these; without an effect the row has one line."""
        self._question.set_text(question)
        self._answer.set_text(answer)
        self._effect.set_text(effect)
        told = f"{self._question.plain}: {self._answer.plain}"
        self.setText(f"{told}. {self._effect.plain}" if effect else told)
        self.updateGeometry()
        self.update()

    def set_change(self, caption: str, name: str) -> None:
        """Name the button: its caption, and what a screen reader says."""
        self.change.setText(caption)
        self.change.setAccessibleName(name)
        self._arrange()

    def texts(self) -> tuple[str, str, str]:
        """Question, answer and effect as they are read."""
        return self._question.plain, self._answer.plain, self._effect.plain

    # -- sizes -------------------------------------------------------------------------------------------------------

    def _left(self) -> int:
        """The width that the question takes beside the answer."""
        return 0 if self._look.narrow else self._look.text_width(_QUESTION) + self._look.pad(_BESIDE)

    def _room(self, width: int) -> int:
        """The width of the answer."""
        change = self.change.sizeHint().width() - 2 * RING
        return width - 2 * RING - self._left() - self._look.pad(_BESIDE) - change

    def _indent(self) -> int:
        return self._look.icon(_ARROW) + self._look.pad(_BESIDE_ARROW)

    def hasHeightForWidth(self) -> bool:
        """Always: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Line, words and air in `width` pixels."""
        look, room = self._look, self._room(width)
        words = self._answer.height(look, room)
        if self._effect:
            words += self._effect.height(look, room - self._indent())
        if look.narrow:
            words += self._question.height(look, room)
        else:
            words = max(words, self._drop() + self._question.height(look, look.text_width(_QUESTION)))
        return words + 1 + 2 * look.pad(_AIR) + 2 * RING

    def _drop(self) -> int:
        """How much lower the smaller question begins, so that both first lines stand on one."""
        return (self._look.line_height("bodym") - self._look.line_height("small")) // 2

    def sizeHint(self) -> QSize:
        """Wide enough for some sixty letters."""
        width = self._look.text_width(740)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word between question and button."""
        word = max(self._answer.word_width(self._look), self._indent() + self._effect.word_width(self._look))
        around = self._left() + self._look.pad(_BESIDE) + self.change.minimumSizeHint().width()
        return QSize(word + around, self._look.line_height("bodym"))

    # -- painting ----------------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Place the button."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the button."""
        self._arrange()

    def _arrange(self) -> None:
        size = self.change.sizeHint()
        middle = RING + 1 + self._look.pad(_AIR) + self._look.line_height("bodym") / 2
        self.change.setGeometry(
            self.width() - size.width(), round(middle - size.height() / 2), size.width(), size.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line and words."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(QRectF(RING, RING, self.width() - 2 * RING, 1), look.color("line"))
        room, x, y = self._room(self.width()), RING + self._left(), RING + 1 + look.pad(_AIR)
        if look.narrow:
            self._question.paint(painter, look, QPointF(x, y), room, look.color("ink2"))
            y += self._question.height(look, room)
        else:
            at = QPointF(RING, y + self._drop())
            self._question.paint(painter, look, at, look.text_width(_QUESTION), look.color("ink2"))
        self._answer.paint(painter, look, QPointF(x, y), room, look.color("ink"))
        if self._effect:
            y += self._answer.height(look, room)
            side = look.icon(_ARROW)
            down = (look.line_height("small") - side) / 2
            icons.paint(painter, "arrow-right", QRectF(x, y + down, side, side), look.color("accent"))
            indent = self._indent()
            self._effect.paint(painter, look, QPointF(x + indent, y), room - indent, look.color("ink2"))
        painter.end()
