"""Contacts on paper: those of a region for the wall, and those that are due for a test call."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from advocate_app.directory.order import has_centre, listed, rank
from advocate_app.directory.wording import ContactWording, capital, shown_numbers, shown_site
from advocate_app.errors import N_
from advocate_app.letters.sheet_writing import SheetWriting, Words, closed
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contact, Freshness
from advocate_app.model.locale import Language
from advocate_app.model.sheet import LineKind, Sheet

_TITLE, _ROUND = N_("Whom to call"), N_("Numbers to check by calling")
_ASK = N_("Ask: who answers, when, in which languages, whether it is free. Do not tell about any person.")
_ANSWERED, _SILENT, _OTHER = N_("answered"), N_("nobody answered"), N_("the number has changed")
_DAY = N_("Day, initials of who checked: ______________")
_STAYS = N_("A call stays in the phone's call list.")
#: States in which a number that was called need not be called again.
_CALLED = (Freshness.CHECKED, Freshness.OWN)
#: A box to tick: four no-break spaces, which no format squeezes.
_BOX = "[\u00a0\u00a0\u00a0\u00a0]"

Said = Callable[[ContactWording], str]


def contact_sheet(
    bundle: ContentBundle, region: str | None, languages: Sequence[Language], moment: dt.datetime, today: dt.date
) -> Sheet:
    """Everybody to call in ``region`` or, without one, in the whole country, with what is known of each."""
    writing = _Writing(bundle, languages, moment, today)
    writing.line(LineKind.TITLE, writing.own(_TITLE), together=True)
    if region is not None:
        names = bundle.regions[region].names
        writing.line(LineKind.HEADING, lambda speech: capital(names.name(speech)), together=True)
    for place, contact in enumerate(listed(bundle.contacts, region)):
        writing.contact(contact)
        if place == 0 and region is not None and not has_centre(bundle.contacts, region):
            writing.said(LineKind.TEXT, lambda said: said.no_centre())
    writing.note(writing.own(_STAYS))
    writing.day(today)
    return Sheet(writing.languages, tuple(writing.lines))


def call_round_sheet(
    bundle: ContentBundle, languages: Sequence[Language], moment: dt.datetime, today: dt.date
) -> Sheet:
    """The numbers whose check is due, with boxes to tick. Nobody calls an emergency line for a test."""
    writing = _Writing(bundle, languages, moment, today)
    writing.line(LineKind.TITLE, writing.own(_ROUND), together=True)
    writing.line(LineKind.LEAD, writing.own(_ASK))
    for contact in due(bundle, today, moment):
        writing.due(contact)
    writing.day(today)
    return Sheet(writing.languages, tuple(writing.lines))


def due(bundle: ContentBundle, today: dt.date, moment: dt.datetime) -> list[Contact]:
    """Contacts with a number that nobody called lately, in the order of the list."""
    wording = ContactWording(bundle, today, moment)
    return [
        contact
        for contact in sorted(bundle.contacts.values(), key=rank)
        if contact.numbers
        and not contact.is_emergency_line()
        and not (contact.called_on is not None and wording.freshness(contact) in _CALLED)
    ]


class _Writing(SheetWriting):
    """Writes contacts."""

    def __init__(
        self, bundle: ContentBundle, languages: Sequence[Language], moment: dt.datetime, today: dt.date
    ) -> None:
        super().__init__(languages)
        self._wordings = {speech: ContactWording(bundle, today, moment, speech) for speech in languages}

    def said(self, kind: LineKind, say: Said, *, together: bool = False) -> None:
        """A line of what is known of contacts."""
        self.line(kind, lambda speech: say(self._wordings[speech]), together=together)

    def contact(self, contact: Contact) -> None:
        """Numbers and what they do; when, at what cost; how sure it is."""
        self.said(LineKind.TEXT, lambda said: f"{_head(contact, said)} {said.text(contact.text)}", together=True)
        if contact.note is not None:
            self.said(LineKind.DETAIL, lambda said: said.text(contact.note), together=True)
        self.said(LineKind.SOURCE, lambda said: _small(contact, said))

    def due(self, contact: Contact) -> None:
        """Numbers, what is known so far, and the boxes."""
        self.said(LineKind.TEXT, lambda said: f"{_head(contact, said)} {said.name(contact)}.", together=True)
        self.said(LineKind.SOURCE, lambda said: _small(contact, said), together=True)
        boxes = [self.own(text) for text in (_ANSWERED, _SILENT, _OTHER)]
        self.line(LineKind.DETAIL, lambda speech: _boxes(boxes, speech), together=True)
        self.line(LineKind.DETAIL, self.own(_DAY))


def _head(contact: Contact, said: ContactWording) -> str:
    reach = ", ".join(shown_numbers(contact)) or shown_site(contact)
    return f"**{reach}** – {closed(said.text(contact.short))}"


def _small(contact: Contact, said: ContactWording) -> str:
    """Hours, cost and languages without "now", which a paper cannot know; and the badge."""
    line = said.line(contact, now=False)
    return " ".join(closed(part) for part in (line, capital(said.badge(contact))) if part)


def _boxes(texts: Sequence[Words], speech: Language) -> str:
    return "   ".join(f"{_BOX}\u00a0{say(speech)}" for say in texts)
