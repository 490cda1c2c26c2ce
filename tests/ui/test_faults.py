"""A fault anywhere in the running program says nothing to the terminal, writes nothing, and the person can go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

#: Starts the real program, makes the fault once the window is idle, and leaves when the person was told about it.
PROGRAM = """
import os, sys, threading
from PySide6.QtCore import QTimer
from advocate_app.ui import application, desk, window
from advocate_app.ui.panels.fault import FaultPanel
from advocate_app.ui.widgets.emergency_strip import EmergencyStrip

class SecretError(Exception):
    pass

def fail(*_arguments):
    raise SecretError("her name")

def in_a_slot(window):
    window.header.home_requested.disconnect()
    window.header.home_requested.connect(fail)
    window.header.home.click()

painted = EmergencyStrip.paintEvent
faulty = []
def paint(strip, event):
    if faulty:
        fault = faulty.pop()
        if fault == "each time":
            faulty.append(fault)
        raise SecretError("her name")
    painted(strip, event)
EmergencyStrip.paintEvent = paint

def in_a_paint_event(window):
    faulty.append("once")
    window.strip.update()

def in_each_paint_event(window):
    faulty.append("each time")
    window.strip.update()

def in_a_timer(window):
    QTimer.singleShot(0, window, fail)

def in_the_reader(window):
    desk.Desk._load = fail
    window.desk._bundle = window.desk._reader = None
    window.desk.is_reading()

def in_another_thread(window):
    threading.Thread(target=fail).start()

def while_something_is_deleted(window):
    class Left:
        __del__ = fail
    Left()
    in_a_slot(window)

def of_qt(window):
    from PySide6.QtCore import qWarning
    qWarning("her name")
    in_a_slot(window)

def by_a_signal(window):
    import faulthandler
    assert not faulthandler.is_enabled()
    os.kill(os.getpid(), 11)

try:
    import resource
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))  # as generous as a system can be
except ImportError:
    pass

opened = window.MainWindow.open_first
def open_first(self):
    opened(self)
    def look():
        panel = self.layer.panel
        if isinstance(panel, FaultPanel):
            assert "SecretError" not in panel.accessibleName()
            panel.close_button.click()
            assert self.layer.panel is None
            self.leave()
    timer = QTimer(self)
    timer.timeout.connect(look)
    timer.start(5)
    QTimer.singleShot(20000, self, lambda: os._exit(3))
    QTimer.singleShot(100, self, lambda: globals()[sys.argv[1]](self))
window.MainWindow.open_first = open_first
application.run([])
os._exit(5)
"""

FAULTS = (
    "in_a_slot",
    "in_a_paint_event",
    "in_each_paint_event",
    "in_a_timer",
    "in_the_reader",
    "in_another_thread",
    "while_something_is_deleted",
    "of_qt",
)


def run(fault: str, folder: Path) -> subprocess.CompletedProcess[str]:
    # Even where somebody has asked Python for more words about faults.
    env = {**os.environ, "PYTHONFAULTHANDLER": "1"}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, fault],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_says_nothing_writes_nothing_and_the_person_can_go_on(tmp_path: Path, fault: str) -> None:
    ended = run(fault, tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals of this kind on Windows")
def test_a_crash_leaves_no_core_and_says_nothing(tmp_path: Path) -> None:
    ended = run("by_a_signal", tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGSEGV, "", "")
    assert list(tmp_path.iterdir()) == []
