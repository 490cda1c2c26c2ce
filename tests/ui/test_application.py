"""The program as it is started: what it sets before Qt runs, and that a whole start and exit leave nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

#: Starts the real program, goes through a few pages as soon as the window is idle, and leaves.
SESSION = """
import sys
from PySide6.QtCore import QTimer
from advocate_app.ui import application, window

def visit(self):
    for place in ("home", "two-minutes", "letters"):
        self.open(place, {})
    self.open("flow", {"flow": "leave"})
    self.open("letter", {"letter": "leave-notice"})
    self.strip.call_requested.emit("111")
    self.leave()

opened = window.MainWindow.open_first
def open_first(self):
    opened(self)
    QTimer.singleShot(300, self, lambda: visit(self))
window.MainWindow.open_first = open_first
application.run([])
sys.exit("the program did not end by itself")
"""

FACTS = """
import os, resource, sys
from advocate_app.ui import application
application.leave_nothing_behind()
print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE))
application.start([application.NAME])
from PySide6.QtCore import QCoreApplication, QSettings
if sys.platform == "linux":
    assert open("/proc/self/comm").read() == application.NAME + "\\n"
print(QCoreApplication.applicationName(), sys.dont_write_bytecode, os.environ["DBUS_SESSION_BUS_ADDRESS"])
settings = QSettings("a", "b")
settings.setValue("c", "d")
settings.sync()
"""


def run(script: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    return subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, check=False, timeout=60
    )


def test_a_whole_session_writes_nothing_and_ends_with_nothing_to_say(home: Path) -> None:
    ended = run(SESSION)
    assert (ended.returncode, ended.stdout) == (0, "")
    assert [line for line in ended.stderr.splitlines() if "plugin does not support" not in line] == []
    assert [path for path in home.rglob("*") if path.is_file() and "fontconfig" not in path.parts] == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no core dumps on Windows")
def test_files_are_for_this_user_alone_and_the_process_writes_nothing_of_its_own_accord(home: Path) -> None:
    ended = run(FACTS)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == [
        "0o77 (1, 1)" if sys.platform == "linux" else "0o77 (0, 0)",
        "handbook True disabled:",
    ]
    assert [path for path in home.rglob("*") if path.is_file() and "fontconfig" not in path.parts] == []
