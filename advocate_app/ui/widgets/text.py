"""`Text`: a paragraph, heading or single line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling


class Text(Restyling, QLabel):
    """Text in a style of `typography.STYLES` and a colour of `tokens.TOKENS`, wrapped at a fixed line height.

    `max_width` (pixels at 100 %) limits the lines, not the widget: it may be wider. ``**bold**`` makes a part
    semi-bold. `text()` is the plain text, which is also what a screen reader gets.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        color: str = "ink",
        *,
        max_width: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.take_look()
        self._prose = Prose("", style)
        self._markup = ""
        self._color = color
        self._max_width = max_width
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        if text:
            self.setText(text)
        self.follow_look()

    def setText(self, text: str) -> None:
        """Show `text`; nothing in it but ``**`` is markup."""
        if text == self._markup:
            return  # measuring a page again costs more than asking
        self._markup = text
        self._prose.set_text(text)
        super().setText(self._prose.plain)

    def set_style(self, style: str) -> None:
        """Change the type style."""
        self._prose.set_style(style)
        self.updateGeometry()
        self.update()

    def set_color(self, color: str) -> None:
        """Change the colour token."""
        self._color = color
        self.update()

    def set_max_width(self, max_width: int | None) -> None:
        """Change the limit of the lines, in pixels at 100 %."""
        self._max_width = max_width
        self.updateGeometry()
        self.update()

    def used_width(self) -> int:
        """The width of the longest line as it stands now."""
        return self._prose.used_width(self._look, self._limited(self.width()))

    def _limited(self, width: int) -> int:
        return width if self._max_width is None else min(width, self._look.text_width(self._max_width))

    def hasHeightForWidth(self) -> bool:
        """Always: the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels, with the limit of the lines kept."""
        return self._prose.height(self._look, self._limited(width))

    def sizeHint(self) -> QSize:
        """The size on one line, or wrapped at the limit of the lines."""
        width = self._limited(self._prose.natural_width(self._look))
        return QSize(width, self._prose.height(self._look, width))

    def minimumSizeHint(self) -> QSize:
        """The widest word on one line."""
        return QSize(self._limited(self._prose.word_width(self._look)), self._look.line_height(self._prose.style))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines from the upper left corner."""
        painter = QPainter(self)
        colour = self._look.color(self._color if self.isEnabled() else "disabled")
        self._prose.paint(painter, self._look, QPointF(), self._limited(self.width()), colour)
        painter.end()
