"""Two small mixins: one follows the look, one follows the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from advocate_app.ui.look import Look, look

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Restyling(_Base):
    """A widget that is drawn from the shared `Look`.

    The last line of its ``__init__`` calls `follow_look()`; from then on `restyle()` runs at once and after every
    change of scheme, text factor or size class.
    """

    _look: Look

    @property
    def look(self) -> Look:
        """The look that was the application's when this widget was made."""
        return self._look

    def follow_look(self) -> None:
        """Start following; calls `restyle()` for the first time."""
        self._look.changed.connect(self._look_changed)
        self.restyle()

    def take_look(self) -> None:
        """Remember the look; the first line of ``__init__`` after ``super().__init__``."""
        self._look = look()

    def _look_changed(self) -> None:
        self.restyle()
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Set fonts, margins and sizes from the look. What is only painted needs nothing here."""


class Retranslating(_Base):
    """A widget with words of its own. Its ``__init__`` calls `retranslate_ui()` itself, at the end."""

    def changeEvent(self, event: QEvent) -> None:
        """Renew the words when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate_ui()
        super().changeEvent(event)

    def retranslate_ui(self) -> None:
        """Set every word of this widget in the language that is active now."""
        raise NotImplementedError
