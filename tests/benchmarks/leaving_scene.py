"""The real program brought to a place where leaving it is hardest; then it says "ready". Started by ``leaving.py``.

python leaving_scene.py page|export PIPE
"""

from __future__ import annotations

import os
import sys

from advocate_app.model.locale import Language
from advocate_app.ui import application

SCENE, PIPE = sys.argv[1], int(sys.argv[2])


def main() -> None:
    """Open the window, wait for its idle work to end, set the scene."""
    from PySide6.QtCore import QTimer

    from advocate_app.letters.sheets import topic_sheet
    from advocate_app.ui import papers
    from advocate_app.ui import window as windows
    from advocate_app.ui.pages.library import LibraryPage

    opened = windows.MainWindow.open_first

    def set_scene(window: windows.MainWindow) -> None:
        page, desk = window.built("library"), window.desk
        assert isinstance(page, LibraryPage)
        page.show_languages(tuple(Language))
        heights = {}
        for topic in desk.bundle.topics:
            window.open("library", {"topic": topic})
            heights[topic] = page.view.sizeHint().height()
        longest = max(heights, key=lambda topic: heights[topic])
        window.open("library", {"topic": longest})
        window.speak(Language.RU)

        def ready() -> None:
            os.write(PIPE, f"{longest} {heights[longest]} ready\n".encode())
            if SCENE == "export":
                topic = desk.bundle.topics[longest]
                sheet = topic_sheet(topic, desk.bundle, tuple(Language), desk.today, desk.today.year, desk.visit.voice)
                papers.to_pdf(sheet)

        QTimer.singleShot(300, window, ready)

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
