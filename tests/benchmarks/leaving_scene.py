"""The real program brought to a place where leaving it is hardest; then it says "ready". Started by ``leaving.py``.

python leaving_scene.py page|export|drive PIPE FOLDER
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

from advocate_app.model.locale import Language
from advocate_app.ui import application

if TYPE_CHECKING:
    from advocate_app.ui.window import MainWindow

SCENE, PIPE, FOLDER = sys.argv[1], int(sys.argv[2]), sys.argv[3]


def say_ready(place: str) -> None:
    """Tell whoever waits that the keys may come."""
    os.write(PIPE, f"{place} ready\n".encode())


def set_scene(window: MainWindow) -> None:
    """Open the longest topic in three languages, and save it unless it is only shown."""
    from PySide6.QtCore import QTimer

    from advocate_app.ui.pages.library import LibraryPage

    page = window.built("library")
    assert isinstance(page, LibraryPage)
    page.show_languages(tuple(Language))
    heights = {}
    for topic in window.desk.bundle.topics:
        window.open("library", {"topic": topic})
        heights[topic] = page.view.sizeHint().height()
    longest = max(heights, key=lambda topic: heights[topic])
    window.open("library", {"topic": longest})
    window.speak(Language.RU)
    place = f"{longest} {heights[longest]}"
    begin = (lambda: say_ready(place)) if SCENE == "page" else (lambda: save(window, longest, place))
    QTimer.singleShot(300, window, begin)


def save(window: MainWindow, longest: str, place: str) -> None:
    """Save the topic. Either the keys come while its pages are made, or the drive never answers."""
    from advocate_app.letters.sheets import topic_sheet
    from advocate_app.ui.panels.save_panel import SavePanel
    from advocate_app.ui.parts.place_choice import OTHER

    desk = window.desk
    topic = desk.bundle.topics[longest]
    sheet = topic_sheet(topic, desk.bundle, tuple(Language), desk.today, desk.today.year, desk.visit.voice)
    panel = SavePanel(desk, sheet)
    desk.open_panel(panel)
    panel.place.places.row(OTHER).click()
    panel.place.folder.line.setText(FOLDER)

    def never_answer(_handle: int) -> None:
        say_ready(place)
        threading.Event().wait()

    if SCENE == "drive":
        os.fsync = never_answer  # type: ignore[assignment]
    else:
        say_ready(place)
    panel.save_button.click()


def main() -> None:
    """Open the window, wait for its idle work to end, set the scene."""
    from PySide6.QtCore import QTimer

    from advocate_app.ui import window as windows

    opened = windows.MainWindow.open_first

    def open_first(self: windows.MainWindow) -> None:
        opened(self)
        timer = QTimer(self)

        def look() -> None:
            if set(self._built) == set(windows.PLACES) and self.isActiveWindow():
                timer.stop()
                set_scene(self)

        timer.timeout.connect(look)
        timer.start(10)

    windows.MainWindow.open_first = open_first  # type: ignore[method-assign]
    application.run([])


main()
