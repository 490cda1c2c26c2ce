"""What one visitor has said: flows under way and letters being written. In memory only; one call wipes it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from advocate_app.model.voice import Voice

if TYPE_CHECKING:  # the engine is imported when a flow begins: it would double the start of the window
    from advocate_app.flow.session import Session
    from advocate_app.letters import Detail
    from advocate_app.model.answers import Answers
    from advocate_app.model.bundle import ContentBundle


class Draft(NamedTuple):
    """What stands in the controls of a question and was not given as its answer yet."""

    typed: str = ""
    chosen: tuple[str, ...] = ()


class Visit:
    """The answers and the typed details of the person at the screen.

    ``voice`` is whom the texts speak to. ``details`` are typed in letters: field id to
    what was typed, as text until it is understood, so that a slip is never lost. ``drafts`` are answers begun:
    flow and question id to what was typed or chosen.
    """

    def __init__(self, today: dt.date) -> None:
        self.today = today
        self.voice = Voice.OWN
        self.sessions: dict[str, Session] = {}
        self.details: dict[str, Detail] = {}
        self.drafts: dict[tuple[str, str], Draft] = {}

    def begin(self, bundle: ContentBundle, flow: str, answers: Answers | None = None) -> Session:
        """Start ``flow`` anew, with ``answers`` that were given elsewhere."""
        from advocate_app.flow.session import Session

        self.drafts = {key: draft for key, draft in self.drafts.items() if key[0] != flow}
        self.sessions[flow] = Session(bundle, bundle.flows[flow], self.today, answers, voice=self.voice)
        return self.sessions[flow]

    def session(self, bundle: ContentBundle, flow: str) -> Session:
        """The session of ``flow``, begun if there is none."""
        return self.sessions.get(flow) or self.begin(bundle, flow)

    def clear(self) -> None:
        """Forget everything; what the next person sees is a first start."""
        self.voice = Voice.OWN
        self.sessions.clear()
        self.details.clear()
        self.drafts.clear()
