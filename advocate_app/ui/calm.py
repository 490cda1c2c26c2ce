"""What happens on a fault in the running program: nothing is said or written anywhere, and the person can go on."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from advocate_app.errors import AdvocateAppError
from advocate_app.ui.window import MainWindow


class Calm(QObject):
    """Takes every fault that nobody expected and has ``window`` tell about it; a traceback could hold a name.

    A fault of ours is told in its own sentence, any other in a neutral one.
    """

    _happened = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # Later, and by the thread of the window: a panel that opens in the middle of a paint event ends the program.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def take_over(self) -> None:
        """Be asked from now on about faults in slots, threads and destructors, and about what Qt has to say."""
        sys.excepthook = self.take
        threading.excepthook = lambda fault: self.take(fault.exc_type, fault.exc_value, fault.exc_traceback)
        # A destructor is no step of the person: there is nothing to tell.
        sys.unraisablehook = lambda _fault: None
        # Qt writes to the terminal or, where there is none, into the journal of the system.
        qInstallMessageHandler(_say_nothing)

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """A fault in any thread; the arguments are those of `sys.excepthook`."""
        if isinstance(error, Exception):
            self._happened.emit(error if isinstance(error, AdvocateAppError) else None)

    def _tell(self, error: AdvocateAppError | None) -> None:
        from advocate_app.ui.panels.fault import FaultPanel

        # What fails whenever it is painted would open one panel after the other.
        if not isinstance(self._window.layer.panel, FaultPanel):
            self._window.show_fault(error)


def _say_nothing(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Drop a message of Qt."""
