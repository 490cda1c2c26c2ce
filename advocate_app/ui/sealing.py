"""`Sealing`: a file is closed or opened in another process, while the window goes on listening for the exit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from advocate_app.errors import AdvocateAppError, InputError, OutputError
from advocate_app.ui import hearing

#: Milliseconds between two looks whether it is done.
_LOOK = 30


class Sealing(QObject):
    """One task at a time: ``done`` gets what came out, ``refused`` the fault. `stop()` forgets it."""

    def __init__(
        self, done: Callable[[bytes], None], refused: Callable[[AdvocateAppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._done, self._refused = done, refused
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look)
        self._apart: object = None

    def is_busy(self) -> bool:
        """Whether a task is under way."""
        return self._apart is not None

    def start(self, content: bytes, phrase: str, *, opens: bool) -> None:
        """Open ``content``, or else close it, with ``phrase``."""
        from advocate_app.sealed import Apart
        from advocate_app.sealed.apart import Task

        self.stop()
        self._apart = Apart(Task(content, phrase, opens))
        self._timer.start()

    def stop(self) -> None:
        """Forget the task."""
        from advocate_app.sealed import Apart

        self._timer.stop()
        apart, self._apart = self._apart, None
        if isinstance(apart, Apart):
            apart.stop()

    def _look(self) -> None:
        from advocate_app.sealed import Apart

        apart = self._apart
        # What comes of it opens and closes panels: not while one of them waits for something.
        if not isinstance(apart, Apart) or not apart.is_done() or hearing.is_waiting():
            return
        self.stop()
        try:
            content = apart.result()
        except (InputError, OutputError) as fault:
            self._refused(fault)
            return
        self._done(content)
