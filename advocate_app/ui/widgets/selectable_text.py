"""`SelectableText`: a phone number or another line that can be marked and copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui.restyling import Restyling


class SelectableText(Restyling, QLabel):
    """One line that can be selected with the mouse, and with the keyboard once it was clicked."""

    def __init__(
        self, text: str = "", style: str = "num", color: str = "ink", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.take_look()
        self._style, self._color = style, color
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.follow_look()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new mark. What is marked cannot be dragged away: no key is heard as long as that lasts."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSelection(0, 0)
        super().mousePressEvent(event)

    def set_style(self, style: str) -> None:
        """Change the type."""
        if style != self._style:
            self._style = style
            self._look_changed()

    def restyle(self) -> None:
        """Set font and colour."""
        palette = self._look.palette()
        palette.setColor(self.foregroundRole(), self._look.color(self._color))
        self.setPalette(palette)
        self.setFont(self._look.font(self._style))

    def sizeHint(self) -> QSize:
        """The line at its fixed height."""
        return QSize(super().sizeHint().width() + 1, self._look.line_height(self._style))

    def minimumSizeHint(self) -> QSize:
        """The same: a number is never cut."""
        return self.sizeHint()
