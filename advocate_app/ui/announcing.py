"""Sentences that a screen reader says because something changed, not because the focus moved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have ``sentence`` read aloud after what is being said, or at once if ``urgent`` (a mistake in a field)."""
    # Imported at the first sentence, which comes after the first paint.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
