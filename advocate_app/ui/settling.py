"""Laying a page out at once after it was filled, before anything of it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QWidget

#: A change deep inside is told from layout to layout, one level in each round.
_ROUNDS = 10


def settle() -> None:
    """Deliver the layout requests that wait.

    Qt delivers one level of them in each turn of its loop and may paint between the turns: a page would be seen half
    laid out, and be painted twice.
    """
    for _round in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


@contextmanager
def still(widget: QWidget) -> Iterator[None]:
    """Keep the layouts inside ``widget`` from placing anything while it is filled.

    Each part that is shown or hidden would have its neighbours placed at once, up to the area that scrolls. What was
    asked for meanwhile waits for :func:`settle`.
    """
    # Those that somebody else keeps still stay so.
    layouts = [layout for layout in widget.findChildren(QLayout) if layout.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for layout in widget.findChildren(QLayout):
            layout.update()
            # A layout that was never active does not ask for its turn: it is asked for here.
            if (owner := layout.parentWidget()) is not None:
                QCoreApplication.postEvent(owner, QEvent(QEvent.Type.LayoutRequest))
