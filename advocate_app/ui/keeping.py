"""Keeping answers and going on with them, wherever the link stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from advocate_app.ui.desk import Desk

if TYPE_CHECKING:  # read when somebody asks for it: few do
    from advocate_app.flow.resume_code import Resumed
    from advocate_app.flow.session import Session
    from advocate_app.sealed import Restored


def keep(desk: Desk, session: Session) -> None:
    """Offer the ways to keep the answers of ``session``."""
    from advocate_app.ui.panels.keep_answers import KeepAnswersPanel

    desk.open_panel(KeepAnswersPanel(desk, session))


def go_on(desk: Desk) -> None:
    """Ask for a code or a file."""
    from advocate_app.ui.panels.go_on import GoOnPanel

    desk.open_panel(GoOnPanel(desk))


def take_code(desk: Desk, resumed: Resumed) -> None:
    """Go on where the answers of a code lead; answers that were given meanwhile are replaced only if wanted."""
    _ask_first(desk, [resumed.flow], lambda: _restore_code(desk, resumed))


def take_file(desk: Desk, restored: Restored) -> None:
    """Go on where the answers of a file lead; answers that were given meanwhile are replaced only if wanted."""
    _ask_first(desk, list(restored.flows), lambda: _restore_file(desk, restored))


def _ask_first(desk: Desk, flows: Sequence[str], go_on: Callable[[], None]) -> None:
    # What was typed into letters is gone by then: the way here begins on the home page.
    sessions = desk.visit.sessions
    answered = [flow for flow in flows if flow in sessions and sessions[flow].trail.kept]
    if not answered:
        go_on()
        return
    from advocate_app.ui.panels.replace_panel import ReplacePanel

    desk.open_panel(ReplacePanel(desk, answered, go_on))


def _restore_code(desk: Desk, resumed: Resumed) -> None:
    """Put the answers of a code back, and tell what did not come back."""
    from advocate_app.flow.resuming import resume

    desk.visit.voice = resumed.voice
    session = desk.visit.begin(desk.bundle, resumed.flow)
    session.week = resumed.week
    resume(session, resumed.answers)
    desk.open("flow", flow=resumed.flow)
    if not resumed.known:
        _tell_lost(desk, (), changed=resumed.flow)
    elif resumed.lost:
        _tell_lost(desk, [(resumed.flow, name) for name in resumed.lost])


def _restore_file(desk: Desk, restored: Restored) -> None:
    """Put the answers of a file back, and tell what did not come back."""
    from advocate_app.flow.resuming import resume

    visit = desk.visit
    visit.voice = restored.voice
    for flow, (answers, week) in restored.flows.items():
        session = visit.begin(desk.bundle, flow)
        session.week = week
        resume(session, answers)
    visit.details.update(restored.details)
    if restored.here is None:
        desk.open("home")
    else:
        desk.open("flow", flow=restored.here)
    if restored.lost or restored.unknown:
        _tell_lost(desk, restored.lost, restored.unknown)


def _tell_lost(
    desk: Desk,
    lost: list[tuple[str, str]] | tuple[tuple[str, str], ...],
    unknown: int = 0,
    *,
    changed: str | None = None,
) -> None:
    from advocate_app.ui.panels.restored import RestoredPanel

    desk.open_panel(RestoredPanel(desk, lost, unknown, changed=changed))
