"""A whole visit of the real program, played inside its process. Started by ``test_traces.py``, never imported.

python visitor.py PART FOLDER PIPE

It opens the window as the program does, does what ``PART`` says with the controls that a person would use, saves into
``FOLDER``, and writes one line into the descriptor ``PIPE``: "ready", or what went wrong. It never leaves the program:
whoever watches presses the keys for that.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from advocate_app import i18n
from advocate_app.model.locale import Language
from advocate_app.ui import application

#: A step waits until what it gives is true.
Steps = Iterator[Callable[[], bool]]

PART, FOLDER, PIPE = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
#: A file that there is not: asking for it divides what was done before from what is done after.
MARK = "/from-here-on"
LIST = FOLDER / "contacts-7.json"
#: Milliseconds between two looks whether a step is done.
LOOK = 5
#: The way to the end of the leave, as a person would press it, but for the first day and the length.
BEFORE, AFTER = "1111", "111"


def now() -> bool:
    """For a step that needs no more than that everything was drawn."""
    return True


def press(keys: str) -> None:
    """Type ``keys`` into whatever has the focus."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for char in keys:
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))


class Visitor:
    """What somebody does at the window."""

    def __init__(self, window: Any) -> None:
        self.window = window

    @property
    def page(self) -> Any:
        return self.window.page

    @property
    def panel(self) -> Any:
        panel = self.window.layer.panel
        assert panel is not None, "no panel is open"
        return panel

    def arrive(self) -> Steps:
        """The safety page, until every page was made ahead of time."""
        from advocate_app.ui.window import PLACES

        window = self.window
        yield window.isActiveWindow
        yield lambda: set(window._built) == set(PLACES)
        assert window.place == "safety"
        self.page.traces.set_open(True)
        yield now
        self.page.show_other_ways()
        yield now
        window.layer.close_panel()
        self.page.try_button.click()
        assert not window.isVisible()
        yield window.isActiveWindow
        self.page.continue_button.click()
        yield lambda: bool(window.place == "home")

    def look_around(self) -> Steps:
        """Every place in every language, and the four numbers."""
        from advocate_app.ui.window import PLACES

        window = self.window
        asked = {"flow": {"flow": "start"}, "letter": {"letter": "centre-contract"}, "contacts": {"region": "KZ-75"}}
        for language in Language:
            window.speak(language)
            for place in PLACES:
                window.open(place, asked.get(place, {}))
                yield now
                assert window.place == place
            self.window.built("library").show_languages(tuple(Language))
            for topic in window.desk.bundle.topics:
                window.open("library", {"topic": topic})
                yield now
            for number in window.strip.buttons:
                window.strip.buttons[number].click()
                yield now
                window.layer.close_panel()
        assert i18n.active() is Language.EN
        window.speak(Language.RU)

    def answer(self) -> Steps:
        """The leave from its first question to its result, by keyboard, and on to its letter."""
        window = self.window
        window.open("flow", {"flow": "leave", "fresh": True})
        first = window.desk.today + dt.timedelta(days=10)
        for answer in (*BEFORE, first.strftime("%d.%m.%Y"), "30", *AFTER):
            yield now
            press(answer)
            yield now
            press("\r")
        yield now
        press("\r")
        yield lambda: window.desk.visit.sessions["leave"].result is not None
        yield from self.keep_answers()
        self.page.go_on()
        yield lambda: bool(self.window.place == "letter")

    def keep_answers(self) -> Steps:
        """The answers in a file with a passphrase; the code on paper is seen on the way."""
        from advocate_app.ui import keeping

        keeping.keep(self.window.desk, self.window.desk.visit.sessions["leave"])
        yield now
        self.panel.file_row.click()
        yield now
        panel = self.panel
        panel.phrase.phrase.set_text("four invented words here")
        panel.phrase.again.set_text("four invented words here")
        self.choose_folder(FOLDER)
        panel.file_name.line.setText("")
        panel.file_name.line.insert("answers")
        panel.save_button.click()
        yield lambda: self.window.layer.panel is None
        assert (FOLDER / "answers.age").is_file()

    def write(self) -> Steps:
        """A letter with a name, a piece of it copied, saved as PDF and as ODT."""
        line = self.page._form().fields["employee_name"].line
        line.setFocus()
        press("INVENTED")
        line.selectAll()
        line.copy()
        for ending in ("pdf", "odt"):
            self.page.save_button.click()
            yield now
            yield from self.save("letter", ending)

    def take_along(self) -> Steps:
        """A topic and the contacts on sheets, the contacts on pocket cards."""
        self.window.open("library", {"topic": "protective-order"})
        yield now
        self.page.print_button.click()
        yield from self.save_sheet("topic")
        self.window.open("contacts", {"region": "KZ-75"})
        yield now
        self.page.print_button.click()
        yield from self.save_sheet("contacts")
        self.page.cards_button.click()
        yield now
        self.panel.save_button.click()
        yield now
        yield from self.save("cards")

    def keep_contacts(self) -> Steps:
        """A list of one's own is opened, and a contact is added to it."""
        self.page.own_link.click()
        yield now
        self.panel.ways["open"].click()
        yield now
        self.choose_folder(LIST.parent)
        self.panel.files.row(str(LIST)).click()
        self.panel.open_button.click()
        assert self.window.desk.own.path == LIST, self.window.layer.panel._fault
        yield now
        self.page.add_button.click()
        yield now
        self.panel.kind.set_current("legal")
        self.panel.fields["name"].set_text("Invented")
        self.panel.fields["numbers"].set_text("8 (7142) 00-00-00")
        self.panel.save_button.click()
        yield lambda: self.window.layer.panel is None
        assert len(self.window.desk.own.own.entries) == 2

    def save_sheet(self, name: str) -> Steps:
        """What the panel of a sheet offers, as PDF."""
        yield now
        self.panel.save_button.click()
        yield now
        yield from self.save(name)

    def save(self, name: str, ending: str = "pdf") -> Steps:
        """Fill in and press what the panel for files asks for."""
        panel = self.panel
        self.choose_folder(FOLDER)
        if ending != panel.formats.current():
            panel.formats.segment(ending).click()
        panel.file_name.line.setText("")
        panel.file_name.line.insert(name)
        panel.save_button.click()
        assert (FOLDER / f"{name}.{ending}").is_file(), panel._fault
        yield lambda: self.window.layer.panel is None

    def choose_folder(self, folder: Path) -> None:
        """Type ``folder`` into the panel that is open."""
        self.panel.place.places.row("other").click()
        self.panel.place.folder.line.insert(str(folder))

    def print_into_a_file(self) -> Steps:
        """What the panel for printers does, with a printer that is a file."""
        from PySide6.QtPrintSupport import QPrinter

        from advocate_app.ui import printing

        self.window.open("letter", {"letter": "leave-notice"})
        yield now
        self.page.print_button.click()
        yield now
        os.access(MARK, os.F_OK)
        self.panel.go_on()
        yield now
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(FOLDER / "printed.pdf"))
        device.setDocName(printing.JOB)
        device.setCreator("")
        assert printing.draw(self.page.document(), device)

    def visit(self) -> Steps:
        """All that, one after the other."""
        yield from self.arrive()
        if PART == "printing":
            yield from self.print_into_a_file()
        if PART != "session":
            return
        yield from self.look_around()
        yield from self.answer()
        yield from self.write()
        yield from self.take_along()
        yield from self.keep_contacts()


def say(what: str) -> None:
    """Tell whoever watches."""
    os.write(PIPE, what.encode() + b"\n")


def main() -> None:
    """Open the window, and go on whenever it has nothing else to do."""
    from PySide6.QtCore import QTimer

    from advocate_app.ui import window as windows

    opened = windows.MainWindow.open_first
    timers: list[QTimer] = []

    def open_first(self: windows.MainWindow) -> None:
        opened(self)
        steps = Visitor(self).visit()
        done: list[Callable[[], bool]] = [now]

        def look() -> None:
            try:
                if done[0]():
                    done[0] = next(steps)
            except StopIteration:
                timers[0].stop()
                say("ready")
            except Exception:  # noqa: BLE001 - whatever it is, whoever watches is told
                say(traceback.format_exc())
                os._exit(3)

        timers.append(QTimer(self))
        timers[0].timeout.connect(look)
        timers[0].start(LOOK)

    windows.MainWindow.open_first = open_first  # type: ignore[method-assign]
    i18n.activate(Language.KK)
    application.run([])
    say("the program ended by itself")


main()
