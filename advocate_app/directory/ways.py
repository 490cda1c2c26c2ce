"""Other ways to ask for help, in words: for a window and for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from advocate_app import i18n
from advocate_app.directory.wording import shown_numbers, shown_site
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contact
from advocate_app.model.message import Message
from advocate_app.model.way import Way, WaySource


class WayWording:
    """What is said of the ways, in the language that is active when it is asked for."""

    def __init__(self, bundle: ContentBundle) -> None:
        self._bundle = bundle

    def text(self, message: Message) -> str:
        """The words of ``message``."""
        return i18n.message(message)

    def contacts(self, way: Way) -> list[Contact]:
        """Those that ``way`` points at, in its order, without any that an own list hides."""
        return [self._bundle.contacts[name] for name in way.contacts if name in self._bundle.contacts]

    def link(self, contact: Contact) -> str:
        """Numbers and messenger of ``contact`` and, without any, its site; then what it is for."""
        reach = ", ".join(filter(None, (*shown_numbers(contact), contact.messenger))) or shown_site(contact)
        return f"{reach} – {self.text(contact.short)}"

    def trust(self, way: Way) -> str:
        """When it was read and where."""
        day = i18n.format_date(way.checked_on, "text")
        read = i18n.gettext("Read in sources on {day}.").format(day=day)
        return " ".join((read, *(_source(source) for source in way.sources)))


class WaysReport:
    """The ways for the command line."""

    def __init__(self, bundle: ContentBundle) -> None:
        self._ways = bundle.ways
        self._wording = WayWording(bundle)

    def data(self) -> dict[str, Any]:
        """The ways as JSON types."""
        return {
            "language": i18n.active().value,
            "lead": self._wording.text(self._ways.lead),
            "ways": [self._way(way) for way in self._ways.ways],
        }

    def lines(self) -> Iterator[str]:
        """The ways for a terminal or a printer."""
        said = self._wording
        yield said.text(self._ways.lead)
        for way in self._ways.ways:
            yield ""
            yield said.text(way.title)
            yield f"  {said.text(way.text)}"
            for contact in said.contacts(way):
                yield f"  - {said.link(contact)}"
            yield f"  {said.trust(way)}"

    def _way(self, way: Way) -> dict[str, Any]:
        said = self._wording
        return {
            "id": way.id,
            "title": said.text(way.title),
            "text": said.text(way.text),
            "contacts": list(way.contacts),
            "sources": [
                {"url": each.url, "date": None if each.date is None else each.date.isoformat()} for each in way.sources
            ],
            "checked_on": way.checked_on.isoformat(),
            "confidence": way.confidence.value,
        }


def _source(source: WaySource) -> str:
    host = source.url.removeprefix("https://").removeprefix("www.").partition("/")[0]
    if source.date is None:
        return i18n.gettext("Source: {source}, undated.").format(source=host)
    day = i18n.format_date(source.date, "text")
    return i18n.gettext("Source: {source}, {day}.").format(source=host, day=day)
