"""Whom to call, in words: which contacts belong to a region, in which order, and what is known of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, Final

from advocate_app import i18n
from advocate_app.content import phones
from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import EMERGENCY, Contact, ContactKind, Freshness, Hours, Known, Opening, Region
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice
from advocate_app.rules.freshness import checked_on, freshness, months_since
from advocate_app.rules.opening import ZONE, opening

#: The number that knows the nearest centre.
ADVICE: Final = "111"

#: Kinds in the order in which they are listed behind the helplines.
_ORDER: Final = tuple(ContactKind)

_LANGUAGES: Final = {
    Language.KK: N_("Kazakh"),
    Language.RU: N_("Russian"),
    Language.EN: N_("English"),
}
_OPENING: Final = {Opening.OPEN: N_("answers now"), Opening.CLOSED: N_("no answer now"), Opening.UNKNOWN: ""}
_WORKING_WEEK, _WHOLE_WEEK = (1, 5), (1, 7)


def listed(contacts: Mapping[str, Contact], region: str | None) -> list[Contact]:
    """The contacts for somebody in ``region``: national helplines, the region, emergency lines, then the rest.

    Without a region only those of the whole country.
    """
    here = [contact for contact in contacts.values() if contact.region in (None, region)]
    return sorted(here, key=_rank)


def _rank(contact: Contact) -> tuple[int, int]:
    if contact.kind is ContactKind.HELPLINE and contact.region is None:
        return 0, 0
    if contact.region is not None:
        return 1, 0
    if contact.kind in EMERGENCY:
        return 2, EMERGENCY.index(contact.kind)
    return 3, _ORDER.index(contact.kind)


def has_centre(contacts: Mapping[str, Contact], region: str) -> bool:
    """Whether a centre of ``region`` with a number is listed."""
    return any(each.kind is ContactKind.CENTRE and each.region == region and each.numbers for each in contacts.values())


def names_in_order(regions: Mapping[str, Region]) -> list[Region]:
    """The cities first, then the regions by their names in the active language."""
    speech = i18n.active()
    return sorted(
        regions.values(), key=lambda region: (region.seat is not None, i18n.sort_key(region.names.name(speech), speech))
    )


class ContactWording:
    """What is said of contacts on ``today`` and at ``moment``, in the language that is active when it is asked for."""

    def __init__(self, bundle: ContentBundle, today: dt.date, moment: dt.datetime) -> None:
        self._bundle = bundle
        self._today = today
        self._moment = moment

    def text(self, message: Message | None) -> str:
        """The words of ``message``; none for none."""
        return "" if message is None else i18n.message(message, voice=Voice.OWN, language=None)

    def name(self, contact: Contact) -> str:
        """The official name."""
        return contact.names.name(i18n.active())

    def place(self, contact: Contact) -> str:
        """The region, or that it is for the whole country."""
        if contact.region is None:
            return _("The whole country")
        return self._bundle.regions[contact.region].names.name(i18n.active())

    def freshness(self, contact: Contact) -> Freshness:
        """How far it can be trusted."""
        return freshness(contact, self._today)

    def badge(self, contact: Contact) -> str:
        """The same in a few words."""
        day, state = checked_on(contact), self.freshness(contact)
        if state is Freshness.OLD:
            months = months_since(day, self._today)
            return ngettext("checked {n} month ago", "checked {n} months ago", months).format(n=months)
        return {
            Freshness.CHECKED: _("checked {day}").format(day=i18n.format_date(day, "chip")),
            Freshness.CALL: _("check by calling") if contact.numbers else _("address not tried"),
            Freshness.HOURS: _("hours uncertain"),
            Freshness.MISSING: _("no number found"),
        }[state]

    def trust(self, contact: Contact) -> str:
        """How it was checked, in sentences."""
        sentences = [_("Read in sources on {day}.").format(day=i18n.format_date(contact.checked_on, "text"))]
        if contact.called_on is not None:
            sentences.append(_("Test call: {day}.").format(day=i18n.format_date(contact.called_on, "text")))
        elif contact.numbers and contact.kind not in EMERGENCY:
            sentences.append(_("Nobody has test-called it for this list."))
        host = contact.source.removeprefix("https://").removeprefix("www.").partition("/")[0]
        if contact.source_date is None:
            sentences.append(_("Source: {source}, undated.").format(source=host))
        else:
            day = i18n.format_date(contact.source_date, "text")
            sentences.append(_("Source: {source}, {day}.").format(source=host, day=day))
        return " ".join(sentences)

    def opening(self, contact: Contact) -> Opening:
        """Whether somebody answers at this moment."""
        return opening(contact.hours, self._moment)

    def hours(self, contact: Contact) -> str:
        """When somebody answers, and whether that is now; empty where nobody answers at all."""
        if not contact.numbers or (contact.hours is None and contact.kind in EMERGENCY):
            return ""
        now = _OPENING[self.opening(contact)]
        said = _hours(contact.hours)
        return f"{said}, {_(now)}" if now and contact.hours is not None and not contact.hours.always else said

    def cost(self, contact: Contact) -> str:
        """Whether it costs something, if that is known."""
        return {Known.YES: _("free of charge"), Known.NO: _("not free"), Known.UNKNOWN: ""}[contact.free]

    def anonymity(self, contact: Contact) -> str:
        """Whether a name is needed, if that is known."""
        known = {Known.YES: _("no real name needed"), Known.NO: _("they ask your name"), Known.UNKNOWN: ""}
        return known[contact.anonymous]

    def languages(self, contact: Contact) -> str:
        """In which languages they answer, if that is known."""
        return i18n.format_list([_(_LANGUAGES[Language(each)]) for each in contact.languages])

    def line(self, contact: Contact) -> str:
        """Hours, cost, name and languages on one line, without what is not known."""
        parts = (self.hours(contact), self.cost(contact), self.anonymity(contact), self.languages(contact))
        return capital(" · ".join(part for part in parts if part))

    def facts(self, contact: Contact) -> list[tuple[str, str]]:
        """Captions and sentences: everything that is known before one calls."""
        speech = set(contact.languages)
        language = _sentence(self.languages(contact))
        if speech and Language.EN.value not in speech:
            language = f"{language} {_('English is not offered.')}"
        cost = " · ".join(part for part in (self.hours(contact), self.cost(contact)) if part)
        pairs = [
            (_("For whom"), self.text(contact.audience)),
            (_("What happens when you call"), self.text(contact.call)),
            (_("When and for how much"), _sentence(cost)),
            (_("Your name"), _sentence(self.anonymity(contact))),
            (_("Languages"), language),
            (_("Good to know"), self.text(contact.note)),
            (_("Other ways"), ", ".join(part for part in (contact.messenger, shown_site(contact)) if part)),
            (_("What stays"), _what_stays(contact)),
            (_("How sure is this"), self.trust(contact)),
        ]
        return [(caption, said) for caption, said in pairs if said]


def shown_numbers(contact: Contact) -> list[str]:
    """The numbers as people write them."""
    return [phones.show(number) for number in contact.numbers]


def shown_site(contact: Contact) -> str:
    """The address of the site as people type it."""
    return contact.site.removeprefix("https://").rstrip("/")


def capital(text: str) -> str:
    """``text`` with a capital letter."""
    return text[:1].upper() + text[1:]


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
            yield no_centre()

    def _chosen(self, region: str | None, kind: ContactKind | None) -> list[Contact]:
        everything = self._bundle.contacts
        here = listed(everything, region) if region is not None else sorted(everything.values(), key=_rank)
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
            "confidence": contact.confidence.value,
        }


def no_centre() -> str:
    """What to do where no number of a centre is known."""
    return _(
        "There is no confirmed number of a centre in this region yet. Call 111 and ask where the nearest centre is."
    )


def _hours(hours: Hours | None) -> str:
    if hours is None:
        return _("hours unknown")
    if hours.always:
        return _("day and night")
    opens, closes = _clock(hours.opens), _clock(hours.closes)
    if (hours.first, hours.last) == _WORKING_WEEK:
        return _("weekdays {opens}–{closes}").format(opens=opens, closes=closes)
    if (hours.first, hours.last) == _WHOLE_WEEK:
        return _("every day {opens}–{closes}").format(opens=opens, closes=closes)
    names = i18n.weekday_names("abbreviated")
    days = names[hours.first - 1] if hours.first == hours.last else f"{names[hours.first - 1]}–{names[hours.last - 1]}"
    return f"{days}, {opens}–{closes}"


def _clock(time: str) -> str:
    return time.removeprefix("0")


def _sentence(text: str) -> str:
    return f"{capital(text)}." if text else ""


def _what_stays(contact: Contact) -> str:
    if contact.numbers:
        return _("A call stays in the phone's call list.")
    return _("A visit stays in the history of the browser.")
