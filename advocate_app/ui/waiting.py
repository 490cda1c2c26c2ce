"""Work that may take long, on a thread of its own: meanwhile the window hears the exit, and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from advocate_app.ui.hearing import only_the_exit

#: Milliseconds after which a wait is told.
_LONG: Final = 200

#: Seconds after which the thread lets the window have its turn. It is 0.005 usually, for each of the many turns of an
#: exit.
_TURN: Final = 0.0005

T = TypeVar("T")


def until_done(run: Callable[[], T], *, tell: Callable[[], None] | None = None, cancel: QPushButton | None = None) -> T:
    """What ``run`` gives back; what it raises is raised here.

    ``run`` is called on another thread, so it touches no widget. The caller goes on when it is done, as if it had
    called ``run`` itself. Meanwhile time passes, and of keys and clicks only the exit's are heard; panels neither open
    nor close. ``tell`` is called if that takes long. ``cancel`` can be pressed meanwhile: it has ``run`` given up.
    """
    task = _Task(run)
    loop, late = QEventLoop(), QTimer(singleShot=True, interval=_LONG)
    # Later, and in this thread: the loop may not have begun yet.
    task.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    if tell is not None:
        late.timeout.connect(tell)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    QThreadPool.globalInstance().start(task.run)
    late.start()
    try:
        with only_the_exit(cancel):
            while not task.is_over:
                loop.exec()
    finally:
        late.stop()
        sys.setswitchinterval(usual)
    if task.fault is not None:
        raise task.fault
    given: T = task.given
    return given


class _Task(QObject):
    """Runs something, and keeps what came of it. Signal: `ended`."""

    ended = Signal()

    def __init__(self, run: Callable[[], Any]) -> None:
        super().__init__()
        self._run = run
        self.given: Any = None
        self.fault: BaseException | None = None
        self.is_over = False

    def run(self) -> None:
        """On the thread."""
        try:
            self.given = self._run()
        except BaseException as fault:  # noqa: BLE001 - raised again where somebody waits for it
            self.fault = fault
        self.is_over = True
        self.ended.emit()
