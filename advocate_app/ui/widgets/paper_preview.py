"""`PaperPreview`: a letter on its paper, as it will be printed."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate_app.ui import documents, painting
from advocate_app.ui.metrics import RING
from advocate_app.ui.restyling import Restyling

#: A4 at 84 dots an inch: 12 point type is 14 pixels high, as large as small print of the program.
_WIDTH = 694
_LEAST = 260
_BETWEEN, _SHADOW, _CORNER = 14, 10, 3

#: Opacity of the shadow below a sheet, of 255, from its edge outwards.
_DARKEST, _PALEST = 23, 10

_STEPS = {
    Qt.Key.Key_Down: 40,
    Qt.Key.Key_Up: -40,
    Qt.Key.Key_PageDown: 320,
    Qt.Key.Key_PageUp: -320,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class PaperPreview(Restyling, QWidget):
    """The pages of a document one below the other, as wide as there is room, at most 694 pixels at 100 %.

    The paper is light in every colour scheme. Signal: `scroll_asked(pixels)` when a key asks to move.
    """

    ring = RING
    scroll_asked = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._text: QTextDocument | None = None
        self._pages = 1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_look()

    def set_document(self, text: QTextDocument) -> None:
        """Show a document made by `documents.text_document()`."""
        self._text = text
        pages = max(1, text.pageCount())
        if pages != self._pages:
            self._pages = pages
            self.updateGeometry()
        self.update()

    def set_words(self, name: str, words: str) -> None:
        """Tell a screen reader what this is, and the words on the paper."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)

    def place_of(self, field: str) -> QRectF | None:
        """Where the paragraph with ``field`` stands, in pixels of this widget; None if the paper has no such field."""
        if self._text is None:
            return None
        found = documents.place_of(self._text, field)
        if found is None:
            return None
        scale, page = self._scale(), int(found.y() // documents.PAGE.height())
        top = RING + page * self._look.pad(_BETWEEN) + found.y() * scale
        return QRectF(RING + found.x() * scale, top, found.width() * scale, found.height() * scale)

    # -- sizes -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The paper at 84 dots an inch, times the text factor."""
        width = self._look.text_width(_WIDTH) + 2 * RING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A paper on which the headings can be told."""
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def hasHeightForWidth(self) -> bool:
        """Always: paper keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All pages and the air between them."""
        page = documents.PAGE.height() * self._scale(width)
        return math.ceil(self._pages * page) + (self._pages - 1) * self._look.pad(_BETWEEN) + 2 * RING + _SHADOW

    def restyle(self) -> None:
        """Be as wide as the paper."""
        self.setMaximumWidth(self._look.text_width(_WIDTH) + 2 * RING)

    def _scale(self, width: int | None = None) -> float:
        room = (self.width() if width is None else width) - 2 * RING
        return max(1, min(room, self._look.text_width(_WIDTH))) / documents.PAGE.width()

    # -- keys and painting ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys move the paper."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.scroll_asked.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in view."""
        if self._text is None:
            return
        scale = self._scale()
        wide, tall = documents.PAGE.width() * scale, documents.PAGE.height() * scale
        painter = painting.painter_on(self)
        for page in range(self._text.pageCount()):
            paper = QRectF(RING, RING + page * (tall + self._look.pad(_BETWEEN)), wide, tall)
            if paper.adjusted(-RING, -RING, RING, _SHADOW).intersects(QRectF(event.rect())):
                self._paint_paper(painter, paper)
                painter.save()
                painter.translate(paper.topLeft())
                painter.scale(scale, scale)
                documents.draw_page(self._text, page, painter)
                painter.restore()
        painter.end()

    def _paint_paper(self, painter: QPainter, paper: QRectF) -> None:
        look = self._look
        if not look.contrast:
            for step in range(_SHADOW):
                shade = QColor(0, 0, 0, _DARKEST - (_DARKEST - _PALEST) * step // _SHADOW)
                painter.fillRect(QRectF(paper.x() + 1, paper.bottom() + step, paper.width() - 2, 1), shade)
        painting.box(painter, paper, _CORNER, look.color("paper"), painting.edge(look.color("line_mid"), look.border()))
        if self.hasFocus():
            painting.focus_ring(painter, paper, _CORNER, look.color("focus"))
