"""What the window costs while it runs; prints one JSON object. Started by ``run.py`` on a screen of its own."""

from __future__ import annotations

import datetime as dt
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app import i18n, letters
from advocate_app.flow.loading import load_bundle
from advocate_app.model.locale import Language
from advocate_app.ui import application

if TYPE_CHECKING:
    from advocate_app.ui.window import MainWindow

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


def press(text: str) -> None:
    """Send ``text`` as typed keys to whatever has the focus."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for char in text:
        target = QApplication.focusWidget()
        assert target is not None
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(target, event)


def walks(window: MainWindow) -> dict[str, float]:
    """Answering each question of the leave with the keyboard, six times."""
    from PySide6.QtWidgets import QApplication

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
    return figures(steps)


def papers() -> dict[str, object]:
    """The notice as PDF, turn by turn with the same text through Qt alone."""
    from PySide6.QtCore import QBuffer, QSizeF
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    from advocate_app.ui import documents

    bundle = load_bundle()
    details: dict[str, letters.Detail] = {
        "employer_name": "«Ақжол Сервис» ЖШС",
        "employee_name": "Сапарова Айгүл Ермекқызы",
        "first_day": dt.date(2026, 12, 2),
        "days": 30,
    }
    numbers = i18n.law_fields(bundle)
    notice = bundle.letters["leave-notice"]
    text = letters.to_text(letters.compose(notice, details, Language.KK, numbers=numbers))
    made: list[bytes] = []

    def bare() -> None:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        plain = QTextDocument(text)
        plain.setPageSize(QSizeF(writer.width(), writer.height()))
        plain.print_(writer)

    def ours() -> None:
        made.append(documents.to_pdf(letters.compose(notice, details, Language.KK, numbers=numbers)))

    first = timed(ours)
    pairs = [(timed(bare), timed(ours)) for _ in range(15)]
    return {
        "first PDF": round(first, 2),
        "bare PDF": figures([each for each, _ in pairs]),
        "PDF": figures([each for _, each in pairs]),
        "PDF bytes": len(made[-1]),
    }


def pss() -> float:
    """Memory of this process in MB, shared pages shared out."""
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024


def main() -> None:
    """Measure everything and print it."""
    application.start(["handbook"])
    from advocate_app.ui.window import MainWindow

    out: dict[str, object] = {}
    i18n.activate(Language.RU)
    window = MainWindow(TODAY, end=lambda: None)
    window.resize(1366, 768)
    window.open_first()
    settle(2.0)
    out["step"] = walks(window)
    languages = list(Language)

    def speak(turn: int) -> float:
        return timed(lambda: window.speak(languages[turn % 3]))

    out["language switch"] = figures([speak(turn) for turn in range(90)][10:])
    out |= papers()
    for turn in range(100):
        speak(turn)
    before = pss()
    for turn in range(1900):
        speak(turn)
    out["endurance"] = {"switches": 2000, "growth %": round((pss() / before - 1) * 100, 1)}
    print(json.dumps(out, ensure_ascii=False))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
    os._exit(0)
