"""What is chosen about the screen, for this run alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

#: Minutes without input until the blank sheet.
USUAL = 3


class Screen(QObject):
    """Minutes until the window turns blank (0: never), and whether captures hide it. Signal: `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.minutes = USUAL
        self.hidden = True

    def set_minutes(self, minutes: int) -> None:
        """Turn blank after so many minutes without input; 0 is never."""
        self.minutes = minutes
        self.changed.emit()

    def set_hidden(self, *, hidden: bool) -> None:
        """Have captures leave the window out, or show it."""
        self.hidden = hidden
        self.changed.emit()
