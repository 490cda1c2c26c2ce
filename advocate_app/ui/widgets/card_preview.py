"""`CardPreview`: a pocket card, or the four pages of the booklet, as they will be printed."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.model.card import CardSheet
from advocate_app.ui import card_faces, painting
from advocate_app.ui.card_faces import Face
from advocate_app.ui.restyling import Restyling

_WIDTH, _LEAST, _BETWEEN, _CORNER = 400, 240, 12, 3


class CardPreview(Restyling, QWidget):
    """A picture with the shape of the paper, at most 400 pixels wide at 100 %. It takes no part in the keyboard.

    The booklet is shown open: above its outside, back and cover, below the two pages inside. The paper is light in
    every colour scheme.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._rows: list[list[Face]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.follow_look()

    def set_sheet(self, sheet: CardSheet) -> None:
        """Show ``sheet``, and tell a screen reader its words."""
        faces = card_faces.faces(sheet)
        self._rows = [faces] if len(faces) == 1 else [[faces[3], faces[0]], [faces[1], faces[2]]]
        self.setAccessibleDescription("\n".join(block.text for face in faces for block in face.blocks))
        self.updateGeometry()
        self.update()

    def set_words(self, name: str) -> None:
        """Tell a screen reader what this is."""
        self.setAccessibleName(name)

    # -- sizes ---------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        width = self._look.text_width(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A picture on which numbers can be told."""
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def hasHeightForWidth(self) -> bool:
        """Always: paper keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The paper, and the air between its two sides."""
        if not self._rows:
            return 0
        scale = self._scale(width)
        tall = sum(row[0].size.height() * scale for row in self._rows)
        return math.ceil(tall) + (len(self._rows) - 1) * self._look.pad(_BETWEEN)

    def restyle(self) -> None:
        """Be as wide as the paper."""
        self.setMaximumWidth(self._look.text_width(_WIDTH))

    def _scale(self, width: int) -> float:
        wide = sum(face.size.width() for face in self._rows[0])
        return max(1, min(width, self._look.text_width(_WIDTH))) / wide

    # -- painting ------------------------------------------------------------------------------------------------------

    def papers(self) -> Iterator[tuple[QRectF, list[Face]]]:
        """Each paper in the pixels of this widget, with the faces that lie on it side by side."""
        y = 0.0
        for row in self._rows:
            scale = self._scale(self.width())
            paper = QRectF(0, y, sum(face.size.width() for face in row) * scale, row[0].size.height() * scale)
            yield paper, row
            y = paper.bottom() + self._look.pad(_BETWEEN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the papers."""
        painter = painting.painter_on(self)
        for paper, row in self.papers():
            self._paint(painter, paper, row)
        painter.end()

    def _paint(self, painter: QPainter, paper: QRectF, row: list[Face]) -> None:
        look, scale = self._look, self._scale(self.width())
        line = painting.edge(look.color("line_strong"), look.border())
        painting.box(painter, paper, _CORNER, look.color("paper"), line)
        x = paper.x()
        for face in row:
            painter.save()
            painter.translate(x, paper.y())
            painter.scale(scale, scale)
            face.draw(painter)
            painter.restore()
            x += face.size.width() * scale
            if face is not row[-1]:
                painter.setPen(painting.edge(look.color("line_mid"), 1, dashed=True))
                painter.drawLine(QPointF(x, paper.top() + 1), QPointF(x, paper.bottom() - 1))
