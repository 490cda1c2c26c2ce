"""Starting the window: what is set before Qt runs, and the application object.

PySide6 is imported inside functions only: everything that is not Qt comes first, because PySide6 slows every
import after its own, and a missing system library must become one plain sentence.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app import i18n, writing
from advocate_app.errors import DisplayError
from advocate_app.today import today
from advocate_app.ui import display

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from advocate_app.model.bundle import ContentBundle
    from advocate_app.own_list import Store

_USAGE = 2
_kept = writing  # imported for its cost: before PySide6 it takes half the time

#: The largest core dump in bytes. Linux hands one to a crash reporter whatever the limit is, except at this one.
_CORE = 1 if sys.platform == "linux" else 0

#: The technical name, for the window system. Neutral, and the same in every language.
NAME = "handbook"


def run(arguments: list[str], content: tuple[ContentBundle, Store] | None = None) -> int:
    """Open the window and stay until it is left; returns the exit code.

    ``content`` is given where it was read already, with an own list of contacts. Raises DisplayError if Qt cannot
    start.
    """
    leave_nothing_behind()
    display.require_screen()
    # Starting makes thousands of objects that stay: looking for rubbish among them takes a twentieth of the time.
    gc.disable()
    application = start([NAME, *arguments])
    from advocate_app.ui.calm import Calm
    from advocate_app.ui.window import MainWindow

    window = MainWindow(today())
    if content is not None:
        window.desk.use(*content)
    Calm(window).take_over()
    window.open_first()
    _fall_silent()
    return application.exec()


def _fall_silent() -> None:
    """From here on there is a window to say things in. What is said to a terminal or a log of the desktop stays there.

    The libraries below Python have words of their own for faults, and write them to the descriptors themselves.
    """
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor in (1, 2):
            os.dup2(nowhere, descriptor)
        os.close(nowhere)


def leave_nothing_behind() -> None:
    """Keep this process from writing anything of its own accord, and from starting anything that would.

    No compiled module, no core dump, no report of a crash, files for this user alone.
    """
    os.umask(0o077)
    sys.dont_write_bytecode = True
    faulthandler.disable()
    _start_no_bus()
    _take_neutral_name()
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (_CORE, _CORE))


def _take_neutral_name() -> None:
    """Be called what the window is called in the lists of running programs, where Linux allows it."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path("/proc/self/comm").write_text(NAME, encoding="ascii")


def _start_no_bus() -> None:
    """Without a session bus Qt would have one started, which notes itself in the home folder and stays running."""
    there = os.environ.get("XDG_RUNTIME_DIR", "")
    if not there or not Path(there, "bus").exists():
        os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")


def start(arguments: list[str]) -> QApplication:
    """The application object, made and dressed unless there is one already. Raises DisplayError."""
    try:
        from PySide6.QtCore import QSettings, qInstallMessageHandler  # noqa: TID251 - to have none
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise display.not_imported(error) from None

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # Qt's own dialogs would write their history here.
    for format_ in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(format_, QSettings.Scope.UserScope, os.devnull + "/none")
    former = qInstallMessageHandler(_Diagnosis())
    try:
        # As an argument: the method would give the style back, and with it all the enumerations of its class.
        application = QApplication([*arguments, "-style", "fusion"])
    finally:
        qInstallMessageHandler(former)
    dress(application)
    return application


def dress(application: QApplication) -> None:
    """Give the application its style, font, colours, and the words of the active language."""
    from advocate_app.ui import fonts, language
    from advocate_app.ui.look import look, system_scheme

    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)
    fonts.register()
    shared = look()
    shared.set_scheme(system_scheme())

    def recolour() -> None:
        application.setPalette(shared.palette())
        application.setFont(shared.font("body"))

    shared.changed.connect(recolour)
    recolour()
    language.switch(i18n.active())


class _Diagnosis:
    """Listens to Qt while the application is made. Qt ends the process when it cannot: say why before that."""

    def __init__(self) -> None:
        self._said: list[str] = []

    def __call__(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        from PySide6.QtCore import QtMsgType

        self._said.append(text or "")
        if kind == QtMsgType.QtFatalMsg:
            told: DisplayError = display.not_started("\n".join(self._said))
            if sys.stderr is not None:
                print(told.text(i18n.gettext), file=sys.stderr, flush=True)  # noqa: T201 - there is no window to say it
            os._exit(_USAGE)
