"""What the window costs while it runs; prints one JSON object. Started by ``run.py`` on a screen of its own."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from advocate_app import i18n, letters
from advocate_app.flow.loading import load_bundle
from advocate_app.model.locale import Language
from advocate_app.ui import application

TODAY = dt.date(2026, 11, 25)

#: The way to O1, as a person would press it: the key that answers each question.
WALK = ("1", "1", "1", "1", "02.12.2026", "30", "1", "1", "1")


def timed(work: Callable[[], object]) -> float:
    """Milliseconds until ``work`` is done and everything it asked for is drawn."""
    from PySide6.QtWidgets import QApplication

    start = time.perf_counter()
    work()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def figures(samples: list[float]) -> dict[str, float]:
    """Median and 95th percentile."""
    ordered = sorted(samples)
    return {
        "median": round(statistics.median(ordered), 2),
        "p95": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 2),
        "worst": round(ordered[-1], 2),
    }


def settle(seconds: float = 0.6) -> None:
    """Let the idle work of the window come to its end."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def bare_redraw() -> dict[str, float]:
    """A bare window changing its one label."""
    from PySide6.QtWidgets import QLabel, QMainWindow

    window, label = QMainWindow(), QLabel("hello")
    window.setCentralWidget(label)
    window.resize(1366, 768)
    window.show()
    settle()
    samples = [timed(lambda: label.setText(label.text() + "x")) for _ in range(60)]
    window.close()
    return figures(samples[10:])


def press(text: str) -> None:
    """Send ``text`` as typed keys to whatever has the focus."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for char in text:
        target = QApplication.focusWidget()
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(target, event)


def main() -> None:
    """Measure everything and print it."""
    qt = application.start(["handbook"])
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
    from PySide6.QtWidgets import QApplication

    from advocate_app.ui import documents
    from advocate_app.ui.window import MainWindow

    out: dict[str, object] = {"bare redraw": bare_redraw()}
    i18n.activate(Language.RU)
    window = MainWindow(TODAY, end=lambda: None)
    window.resize(1366, 768)
    window.open_first()
    settle(2.0)

    steps: list[float] = []
    for _ in range(6):
        window.desk.visit.clear()
        window.open("flow", {"flow": "leave", "fresh": True})
        settle(0.3)
        for answer in WALK:
            press(answer)
            QApplication.processEvents()
            steps.append(timed(lambda: press("\r")))
        steps.append(timed(lambda: press("\r")))  # the check page
        assert window.desk.visit.sessions["leave"].result is not None, "the walk did not reach its end"
    out["step"] = figures(steps)

    languages = list(Language)
    switches = [timed(lambda turn=turn: window.speak(languages[turn % 3])) for turn in range(90)]
    out["language switch"] = figures(switches[10:])

    bundle = load_bundle()
    details: dict[str, letters.Detail] = {
        "employer_name": "«Ақжол Сервис» ЖШС",
        "employee_name": "Сапарова Айгүл Ермекқызы",
        "first_day": dt.date(2026, 12, 2),
        "days": 30,
    }
    numbers = i18n.law_fields(bundle)
    document = letters.compose(bundle.letters["leave-notice"], details, Language.KK, numbers=numbers)
    text = letters.to_text(document)

    def bare_pdf() -> None:
        from PySide6.QtCore import QBuffer

        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        plain = QTextDocument(text)
        plain.setPageSize(QSizeF(writer.width(), writer.height()))
        plain.print_(writer)

    def our_pdf() -> None:
        made = letters.compose(bundle.letters["leave-notice"], details, Language.KK, numbers=numbers)
        out["PDF bytes"] = len(documents.to_pdf(made))

    out["first PDF"] = round(timed(our_pdf), 2)
    pairs = [(timed(bare_pdf), timed(our_pdf)) for _ in range(15)]
    out["bare PDF"] = figures([bare for bare, _ in pairs])
    out["PDF"] = figures([ours for _, ours in pairs])

    def pss() -> float:
        rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024

    for turn in range(100):
        timed(lambda turn=turn: window.speak(languages[turn % 3]))
    before = pss()
    for turn in range(1900):
        timed(lambda turn=turn: window.speak(languages[turn % 3]))
    out["endurance"] = {"switches": 2000, "growth %": round((pss() / before - 1) * 100, 1)}

    print(json.dumps(out, ensure_ascii=False))
    sys.stdout.flush()
    with contextlib.suppress(RuntimeError):
        window.hide()
    del qt


if __name__ == "__main__":
    main()
    import os

    os._exit(0)
