"""`AnswerRow`: one answer given, beside the question that is shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui.metrics import RING
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.icon_button import IconButton

_AIR, _BETWEEN, _BESIDE, _DOWN = 11, 1, 8, 2


class AnswerRow(Restyling, QLabel):
    """Question, answer and a pencil above a thin line; all but the pencil is painted, so that a row costs little.

    A screen reader gets both as one text. Signal: `change_asked`.
    """

    ring = RING
    change_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._question = Prose("", "caption")
        self._answer = Prose("", "smallm")
        self.pencil = IconButton("pencil", side=26, color="accent", parent=self)
        self.pencil.clicked.connect(lambda _checked=False: self.change_asked.emit())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        self.follow_look()

    def set_answer(self, question: str, answer: str, change: str) -> None:
        """Show these; ``change`` is the name of the pencil."""
        self._question.set_text(question)
        self._answer.set_text(answer)
        self.setText(f"{self._question.plain}: {self._answer.plain}")
        self.pencil.set_name(change)
        self.updateGeometry()
        self.update()

    def question(self) -> str:
        """The question as it is read."""
        return self._question.plain

    def answer(self) -> str:
        """The answer as it is read."""
        return self._answer.plain

    # -- sizes -------------------------------------------------------------------------------------------------------

    def _beside(self) -> int:
        return self._look.icon(26) + self._look.pad(_BESIDE)

    def hasHeightForWidth(self) -> bool:
        """Always: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Words, air and line in `width` pixels."""
        look, room = self._look, width - 2 * RING - self._beside()
        words = self._question.height(look, room) + look.pad(_BETWEEN) + self._answer.height(look, room)
        return words + look.pad(_AIR) + 1 + 2 * RING

    def sizeHint(self) -> QSize:
        """The words on one line each."""
        wide = max(self._question.natural_width(self._look), self._answer.natural_width(self._look))
        width = wide + self._beside() + 2 * RING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the pencil."""
        word = max(self._question.word_width(self._look), self._answer.word_width(self._look))
        return QSize(word + self._beside() + 2 * RING, self._look.line_height("smallm"))

    # -- painting ----------------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Place the pencil."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the pencil."""
        self._arrange()

    def _arrange(self) -> None:
        size = self.pencil.sizeHint()
        self.pencil.setGeometry(self.width() - size.width(), self._look.pad(_DOWN), size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and line."""
        look = self._look
        painter = QPainter(self)
        room = self.width() - 2 * RING - self._beside()
        self._question.paint(painter, look, QPointF(RING, RING), room, look.color("ink3"))
        below = RING + self._question.height(look, room) + look.pad(_BETWEEN)
        self._answer.paint(painter, look, QPointF(RING, below), room, look.color("ink"))
        painter.fillRect(QRectF(RING, self.height() - RING - 1, self.width() - 2 * RING, 1), look.color("line"))
        painter.end()
