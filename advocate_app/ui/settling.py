"""Laying a page out at once after it was filled, before anything of it is painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

#: A change deep inside is told from layout to layout, one level in each round.
_ROUNDS = 10


def settle() -> None:
    """Deliver the layout requests that wait.

    Qt delivers one level of them in each turn of its loop and may paint between the turns: a page would be seen half
    laid out, and be painted twice.
    """
    for _round in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
