"""What a page may ask for: another page, a panel, the content, the exit. Pages know the desk, never the window."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from advocate_app.errors import AdvocateAppError
from advocate_app.today import now
from advocate_app.ui.screen import Screen
from advocate_app.ui.visit import Visit
from advocate_app.ui.waiting import until_done

if TYPE_CHECKING:  # read in an idle moment after the window is up
    from advocate_app.model.bundle import ContentBundle
    from advocate_app.model.own_list import OwnList
    from advocate_app.own_list import Store


class Desk(QObject):
    """The one object that pages share.

    Places are "safety", "home", "two-minutes", "letters", "flow" (``flow=``, ``fresh=``, ``answers=``),
    "letter" (``letter=``), "library" (``topic=``) and "contacts" (``region=``); the window shows them.
    """

    open_requested = Signal(str, object)  # place, its arguments
    back_requested = Signal()
    panel_requested = Signal(QWidget)
    panel_closed = Signal()
    leave_requested = Signal()
    trial_requested = Signal()  # show what the exit looks like, and come back
    told = Signal(str)  # a short sentence for the strip and for screen readers
    cleared = Signal()  # the visit was wiped: forget what widgets still hold
    contacts_changed = Signal()  # the own list is another
    copy_requested = Signal(str)
    refreshed = Signal()  # title or crumbs of the page that is shown have changed

    def __init__(self, today: dt.date) -> None:
        super().__init__()
        self.today = today
        self.visit = Visit(today)
        self.screen = Screen()
        self.moment: Callable[[], dt.datetime] = now
        self._shipped: ContentBundle | None = None
        self._bundle: ContentBundle | None = None
        self._own: Store | None = None
        self._reader: Thread | None = None

    @property
    def bundle(self) -> ContentBundle:
        """The content with the contacts of the own list, read when it is first needed.

        Raises AdvocateAppError if the content is damaged.
        """
        self._make_ready()
        assert self._bundle is not None
        return self._bundle

    def is_reading(self) -> bool:
        """Whether the content is still being read, on a thread of its own: it takes longer than any click may wait."""
        if self._bundle is None and self._reader is None:
            self._reader = Thread(target=self._read, daemon=True)
            self._reader.start()
        return self._reader is not None and self._reader.is_alive()

    def _read(self) -> None:
        with contextlib.suppress(AdvocateAppError):  # it is told when the content is asked for
            self._load()

    def _make_ready(self) -> None:
        """Have content and own list, or raise."""
        if self._reader is not None:
            self._reader.join()
            self._reader = None
        if self._bundle is None:
            self._load()

    def _load(self) -> None:
        from advocate_app.flow.loading import load_bundle

        self.use(load_bundle())

    def use(self, shipped: ContentBundle, own: Store | None = None) -> None:
        """Take ``shipped`` as the content with ``own``, or with a list that lies beside the program."""
        from advocate_app import own_list, paths

        if own is None:
            own = own_list.Store(own_list.Shipped(shipped.contacts, shipped.regions))
            own.open_beside(paths.beside())
        self._shipped, self._own = shipped, own
        self._bundle = own_list.applied(shipped, own.own)

    # -- the shelter's own list ----------------------------------------------------------------------------------------

    @property
    def own(self) -> Store:
        """The own list that is open. Raises AdvocateAppError if the content is damaged."""
        self._make_ready()
        assert self._own is not None
        return self._own

    def keeps_list(self) -> bool:
        """Whether changes of the own list are written to a file. Waits for nothing."""
        return self._own is not None and self._own.path is not None

    def open_own(self, path: Path) -> None:
        """Take the own list at ``path``. Raises InputError; then the one that is open stays."""
        own = self.own
        self._merge(lambda: own.open(path))

    def change_own(self, own: OwnList) -> None:
        """Take ``own``, in its file too if it has one. Raises OutputError; then nothing has changed."""
        store = self.own
        self._merge(lambda: store.change(own))

    def _merge(self, change: Callable[[], None]) -> None:
        """Do ``change`` to the own list, and show it. A slow drive or a long list takes a while."""
        from advocate_app.own_list import applied

        shipped, store = self._shipped, self.own
        assert shipped is not None  # somebody has asked for the list

        def changed() -> ContentBundle:
            change()
            return applied(shipped, store.own)

        self._bundle = until_done(changed)
        self.contacts_changed.emit()

    def open(self, place: str, **arguments: Any) -> None:
        """Ask for ``place``."""
        self.open_requested.emit(place, arguments)

    def back(self) -> None:
        """Ask for the page before this one."""
        self.back_requested.emit()

    def open_panel(self, panel: QWidget) -> None:
        """Show ``panel`` inside the content area, over the page, never over the exit."""
        self.panel_requested.emit(panel)

    def close_panel(self) -> None:
        """Close the panel that is open."""
        self.panel_closed.emit()

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard for a minute, marked so that no history keeps it."""
        self.copy_requested.emit(text)

    def tell(self, sentence: str) -> None:
        """Show ``sentence`` in the strip and have it announced."""
        self.told.emit(sentence)

    def clear(self) -> None:
        """Wipe the visit for the next person."""
        self.visit.clear()
        if self._own is not None and not self._own.is_kept():
            self._merge(self._own.forget_what_is_not_kept)
        self.cleared.emit()

    def refresh(self) -> None:
        """Have title and crumbs of the shown page read again."""
        self.refreshed.emit()

    def try_leaving(self) -> None:
        """Blank the screen for a second, as the exit does, and come back."""
        self.trial_requested.emit()

    def leave(self) -> None:
        """Leave the program at once."""
        self.leave_requested.emit()
