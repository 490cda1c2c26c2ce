"""Pictures of keeping answers and of going on with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from advocate_app.errors import InputError
from advocate_app.flow.resuming import resume
from advocate_app.flow.session import Session
from advocate_app.flow.ways import ways
from advocate_app.model.answers import Answers
from advocate_app.ui import keeping

if TYPE_CHECKING:
    from advocate_app.ui.window import MainWindow

Show = Callable[["MainWindow"], None]

#: Of the age format, and of nobody.
_NAME = "data-1.age"


def keeping_shows() -> Iterator[tuple[str, Show]]:
    """The name of each picture, and what shows it."""
    yield "keep-answers", _keep
    yield "keep-file", _keep_file
    yield "go-on", _go_on
    yield "go-on-slip", _slip
    yield "go-on-file", _open_file
    yield "go-on-lost", _lost
    yield "go-on-replace", _replace


def _begun(window: MainWindow) -> Session:
    """A session with the longest code: dismissed during the leave."""
    from advocate_app.flow.outcome import facts

    desk = window.desk
    bundle, flow, today = desk.bundle, desk.bundle.flows["leave"], desk.today
    known = ways(bundle, flow, facts(bundle, today))
    values = dict(known["O11"])
    values.update(first_day=today - dt.timedelta(days=10), days=30, employer="dismissed", dismissed_on=today)
    session = desk.visit.begin(bundle, "leave")
    resume(session, Answers({name: value for name, value in values.items() if name != "learned_on"}))
    if session.question is not None:
        session.answer("unknown")
    window.open("flow", {"flow": "leave"})
    return session


def _keep(window: MainWindow) -> None:
    keeping.keep(window.desk, _begun(window))


def _keep_file(window: MainWindow) -> None:
    from advocate_app.ui.panels.keep_answers import KeepAnswersPanel

    _keep(window)
    panel = window.layer.panel
    assert isinstance(panel, KeepAnswersPanel)
    panel.file_row.click()


def _go_on(window: MainWindow) -> None:
    window.open("home", {})
    keeping.go_on(window.desk)


def _slip(window: MainWindow) -> None:
    from advocate_app.ui.panels.go_on import GoOnPanel

    _go_on(window)
    panel = window.layer.panel
    assert isinstance(panel, GoOnPanel)
    panel.code.set_text("4827-K93M-2T")
    panel.go_on()


def _open_file(window: MainWindow) -> None:
    from advocate_app.sealed.box import CLOSED
    from advocate_app.ui.panels.go_on import PhrasePanel

    window.open("home", {})
    panel = PhrasePanel(window.desk, b"", _NAME)
    window.desk.open_panel(panel)
    panel.phrase.phrase.set_text("x" * 12)
    panel.refuse(InputError(CLOSED))


def _replace(window: MainWindow) -> None:
    from advocate_app.ui.panels.replace_panel import ReplacePanel

    _begun(window)
    window.open("home", {})
    window.desk.open_panel(ReplacePanel(window.desk, ["leave", "start"], lambda: None))


def _lost(window: MainWindow) -> None:
    from advocate_app.ui.panels.restored import RestoredPanel

    _begun(window)
    window.desk.open_panel(RestoredPanel(window.desk, [("leave", "first_day"), ("leave", "dismissed_on")]))
