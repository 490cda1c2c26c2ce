"""Whom to call, without a window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from advocate_app import i18n
from advocate_app.directory.order import has_centre, listed, rank
from advocate_app.directory.wording import ContactWording, shown_numbers, shown_site
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contact, ContactKind
from advocate_app.rules.opening import ZONE


class DirectoryReport:
    """The contacts of a region or of the whole country for the command line."""

    def __init__(self, bundle: ContentBundle, today: dt.date, moment: dt.datetime) -> None:
        self._bundle = bundle
        self._wording = ContactWording(bundle, today, moment.astimezone(ZONE))

    def data(self, region: str | None, kind: ContactKind | None) -> dict[str, Any]:
        """The contacts as JSON types; without a region those of all regions too."""
        return {
            "language": i18n.active().value,
            "region": region,
            "contacts": [self._contact(contact) for contact in self._chosen(region, kind)],
        }

    def lines(self, region: str | None, kind: ContactKind | None) -> Iterator[str]:
        """The contacts for a terminal or a printer."""
        said = self._wording
        for contact in self._chosen(region, kind):
            reach = ", ".join(filter(None, (*shown_numbers(contact), contact.messenger, shown_site(contact))))
            yield f"{reach}  {said.name(contact)}  [{said.badge(contact)}]"
            yield f"  {said.text(contact.text)}"
            for caption, sentence in said.facts(contact):
                yield f"  {caption}: {sentence}"
            yield ""
        if region is not None and kind in (None, ContactKind.CENTRE) and not has_centre(self._bundle.contacts, region):
            yield said.no_centre()

    def _chosen(self, region: str | None, kind: ContactKind | None) -> list[Contact]:
        everything = self._bundle.contacts
        here = listed(everything, region) if region is not None else sorted(everything.values(), key=rank)
        return [contact for contact in here if kind in (None, contact.kind)]

    def _contact(self, contact: Contact) -> dict[str, Any]:
        said = self._wording
        return {
            "id": contact.id,
            "kind": contact.kind.value,
            "region": contact.region,
            "name": said.name(contact),
            "numbers": list(contact.numbers),
            "messenger": contact.messenger,
            "site": contact.site,
            "languages": list(contact.languages),
            "free": contact.free.value,
            "anonymous": contact.anonymous.value,
            "freshness": said.freshness(contact).value,
            "now": said.opening(contact).value,
            "text": said.text(contact.text),
            "facts": [{"caption": caption, "text": sentence} for caption, sentence in said.facts(contact)],
            "source": contact.source,
            "source_date": None if contact.source_date is None else contact.source_date.isoformat(),
            "checked_on": contact.checked_on.isoformat(),
            "called_on": None if contact.called_on is None else contact.called_on.isoformat(),
            "entered_on": None if contact.entered_on is None else contact.entered_on.isoformat(),
            "called_by": contact.called_by,
            "confidence": contact.confidence.value,
        }
