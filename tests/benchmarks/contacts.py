"""What the page of contacts costs with a short and a long own list; prints one JSON object. Started by ``run.py``."""

from __future__ import annotations

import functools
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))

from inside import TODAY, figures, settle  # type: ignore[import-not-found]  # found only now, beside this file

from advocate_app import i18n
from advocate_app.model.contact import ContactKind, Hours
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.own_list import file, importing, table
from advocate_app.ui import application

if TYPE_CHECKING:
    from advocate_app.ui.window import MainWindow

REGION, OTHER = "KZ-39", "KZ-75"
COUNTS = (50, 10_000)
#: Typed one after the other: the first letter leaves nearly all of the list, the last ones a few.
LETTERS = "орталық 12"


def many(count: int) -> OwnList:
    """So many centres of one region."""
    return OwnList(
        {
            f"own-{n}": Entry(
                f"own-{n}",
                kind=ContactKind.CENTRE,
                region=REGION,
                name=f"Орталық {n}",
                numbers=(f"+77142{n:06}",),
                hours=Hours(opens="09:00", closes="18:00", first=1, last=5),
                text="Кеңес береді, құжат толтыруға көмектеседі",
                entered_on=TODAY,
            )
            for n in range(count)
        }
    )


def drawn(work: Callable[[], object]) -> float:
    """Milliseconds until the first screen that ``work`` asked for is drawn; what lies below it follows in pauses."""
    from PySide6.QtWidgets import QApplication

    start = time.perf_counter()
    work()
    QApplication.sendPostedEvents()
    return (time.perf_counter() - start) * 1000


def worked(work: Callable[[], object]) -> float:
    """Milliseconds that ``work`` takes, the best of three."""
    taken = []
    for _turn in range(3):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken)


def files(window: MainWindow, own: OwnList) -> dict[str, float]:
    """Reading, writing and importing the list."""
    known = window.desk.own.known
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contacts.json"
        written = worked(lambda: file.write(path, own, overwrite=True))
        read = worked(lambda: file.read(path, known))
    content = table.encode(own.entries.values(), known.regions, Language.RU)
    taken = worked(lambda: importing.preview(content, Path("table.csv"), OwnList(), known, TODAY))
    return {"read": round(read, 1), "written": round(written, 1), "imported": round(taken, 1)}


def page(window: MainWindow) -> dict[str, dict[str, float]]:
    """Opening the region, and typing a letter into the search of its contacts."""
    from advocate_app.ui.pages.contacts import ContactsPage

    opened, typed = [], []
    for _turn in range(12):
        window.open("contacts", {"region": OTHER})
        settle(0.2)
        opened.append(drawn(lambda: window.open("contacts", {"region": REGION})))
        settle(0.4)
    shown = window.page
    assert isinstance(shown, ContactsPage)
    field = shown.list.search_field
    for _turn in range(4):
        for end in range(1, len(LETTERS) + 1):
            field.set_text(LETTERS[:end])
            typed.append(drawn(functools.partial(field.edited.emit, LETTERS[:end])))
            settle(0.1)
        field.set_text("")
        field.edited.emit("")
        settle(0.1)
    return {"opened": figures(opened[2:]), "letter": figures(typed)}


def main() -> None:
    """Measure everything and print it."""
    application.start(["handbook"])
    from advocate_app.ui.window import MainWindow

    i18n.activate(Language.RU)
    window = MainWindow(TODAY, end=lambda: None)
    window.resize(1366, 768)
    window.open_first()
    settle(2.0)
    out: dict[str, object] = {}
    for count in COUNTS:
        own = many(count)
        window.desk.change_own(own)
        settle(1.0)
        out[str(count)] = {**page(window), **files(window, own)}
    print(json.dumps(out, ensure_ascii=False))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
    os._exit(0)
