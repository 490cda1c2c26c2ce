"""What is known of a contact, in words."""

from __future__ import annotations

import datetime as dt
from typing import Final

from advocate_app import i18n
from advocate_app.content import phones
from advocate_app.errors import N_
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import Contact, Freshness, Hours, Known, Opening
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice
from advocate_app.rules.freshness import checked_on, freshness, months_since
from advocate_app.rules.opening import opening

_LANGUAGES: Final = {
    Language.KK: N_("Kazakh"),
    Language.RU: N_("Russian"),
    Language.EN: N_("English"),
}
_OPENING: Final = {Opening.OPEN: N_("answers now"), Opening.CLOSED: N_("no answer now"), Opening.UNKNOWN: ""}
_WORKING_WEEK, _WHOLE_WEEK = (1, 5), (1, 7)


class ContactWording:
    """What is said of contacts on ``today`` and at ``moment``.

    In ``language``, or in the language that is active when it is asked for.
    """

    def __init__(
        self, bundle: ContentBundle, today: dt.date, moment: dt.datetime, language: Language | None = None
    ) -> None:
        self._bundle = bundle
        self._language = language
        self._today = today
        self._moment = moment

    @property
    def language(self) -> Language:
        """The language that is spoken."""
        return self._language or i18n.active()

    @property
    def _texts(self) -> i18n.Catalogue:
        return i18n.catalogue(self.language)

    def text(self, message: Message | None) -> str:
        """The words of ``message``; none for none."""
        return "" if message is None else i18n.message(message, voice=Voice.OWN, language=self.language)

    def name(self, contact: Contact) -> str:
        """The official name."""
        return contact.names.name(self.language)

    def place(self, contact: Contact) -> str:
        """The region, or that it is for the whole country."""
        _ = self._texts.gettext
        if contact.region is None:
            return _("The whole country")
        return self._bundle.regions[contact.region].names.name(self.language)

    def freshness(self, contact: Contact) -> Freshness:
        """How far it can be trusted."""
        return freshness(contact, self._today)

    def badge(self, contact: Contact) -> str:
        """The same in a few words."""
        _ = self._texts.gettext
        day, state = checked_on(contact), self.freshness(contact)
        if state is Freshness.OLD:
            months = months_since(day, self._today)
            return self._texts.ngettext("checked {n} month ago", "checked {n} months ago", months).format(n=months)
        chip = i18n.format_date(day, "chip", self.language)
        return {
            Freshness.CHECKED: _("checked {day}").format(day=chip),
            Freshness.OWN: _("your contact, {day}").format(day=chip),
            Freshness.CALL: _("check by calling") if contact.numbers else _("address not tried"),
            Freshness.HOURS: _("hours uncertain"),
            Freshness.MISSING: _("no number found"),
        }[state]

    def trust(self, contact: Contact) -> str:
        """How it was checked, in sentences."""
        _ = self._texts.gettext
        sentences = []
        if contact.entered_on is not None:
            said = _("Corrected in your own list on {day}.") if contact.source else _("From your own list, {day}.")
            sentences.append(said.format(day=self._day(contact.entered_on)))
        if contact.source:
            sentences.append(_("Read in sources on {day}.").format(day=self._day(contact.checked_on)))
        if contact.called_on is not None:
            day = ", ".join(part for part in (self._day(contact.called_on), contact.called_by) if part).rstrip(".")
            sentences.append(_("Test call: {day}.").format(day=day))
        elif contact.numbers and not contact.is_emergency_line():
            sentences.append(_("Nobody has test-called it for this list."))
        if contact.source:
            sentences.append(self._source(contact))
        return " ".join(sentences)

    def _source(self, contact: Contact) -> str:
        _ = self._texts.gettext
        host = contact.source.removeprefix("https://").removeprefix("www.").partition("/")[0]
        if contact.source_date is None:
            return _("Source: {source}, undated.").format(source=host)
        return _("Source: {source}, {day}.").format(source=host, day=self._day(contact.source_date))

    def _day(self, day: dt.date) -> str:
        return i18n.format_date(day, "text", self.language)

    def opening(self, contact: Contact) -> Opening:
        """Whether somebody answers at this moment."""
        return opening(contact.hours, self._moment)

    def hours(self, contact: Contact, *, now: bool = True) -> str:
        """When somebody answers and, with ``now``, whether that is at this moment; empty without a number."""
        _ = self._texts.gettext
        if not contact.numbers or (contact.hours is None and contact.is_emergency_line()):
            return ""
        state, said = _OPENING[self.opening(contact)], self._hours(contact.hours)
        told = now and state and contact.hours is not None and not contact.hours.always
        return f"{said}, {_(state)}" if told else said

    def cost(self, contact: Contact) -> str:
        """Whether it costs something, if that is known."""
        _ = self._texts.gettext
        return {
            Known.YES: _("free of charge"),
            Known.NO: _("not free"),
            Known.UNKNOWN: "",
        }[contact.free]

    def anonymity(self, contact: Contact) -> str:
        """Whether a name is needed, if that is known."""
        _ = self._texts.gettext
        known = {
            Known.YES: _("no real name needed"),
            Known.NO: _("they ask your name"),
            Known.UNKNOWN: "",
        }
        return known[contact.anonymous]

    def languages(self, contact: Contact) -> str:
        """In which languages they answer, if that is known."""
        _ = self._texts.gettext
        return i18n.format_list([_(_LANGUAGES[Language(each)]) for each in contact.languages], self.language)

    def line(self, contact: Contact, *, now: bool = True) -> str:
        """Hours, cost, name and languages on one line, without what is not known."""
        parts = (self.hours(contact, now=now), self.cost(contact), self.anonymity(contact), self.languages(contact))
        return capital(" · ".join(part for part in parts if part))

    def facts(self, contact: Contact) -> list[tuple[str, str]]:
        """Captions and sentences: everything that is known before one calls."""
        _ = self._texts.gettext
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
            (
                _("Other ways"),
                ", ".join(part for part in (contact.messenger, shown_site(contact)) if part),
            ),
            (_("What stays"), self._what_stays(contact)),
            (_("How sure is this"), self.trust(contact)),
        ]
        return [(caption, said) for caption, said in pairs if said]

    def no_centre(self) -> str:
        """What to do where no number of a centre is known."""
        _ = self._texts.gettext
        return _(
            "There is no confirmed number of a centre in this region yet. Call 111 and ask where the nearest centre is."
        )

    def _hours(self, hours: Hours | None) -> str:
        _ = self._texts.gettext
        if hours is None:
            return _("hours unknown")
        if hours.always:
            return _("day and night")
        opens, closes = _clock(hours.opens), _clock(hours.closes)
        if (hours.first, hours.last) == _WORKING_WEEK:
            return _("weekdays {opens}–{closes}").format(opens=opens, closes=closes)
        if (hours.first, hours.last) == _WHOLE_WEEK:
            return _("every day {opens}–{closes}").format(opens=opens, closes=closes)
        names = i18n.weekday_names("abbreviated", self.language)
        days = (
            names[hours.first - 1] if hours.first == hours.last else f"{names[hours.first - 1]}–{names[hours.last - 1]}"
        )
        return f"{days}, {opens}–{closes}"

    def _what_stays(self, contact: Contact) -> str:
        _ = self._texts.gettext
        if contact.numbers:
            return _("A call stays in the phone's call list.")
        return _("A visit stays in the history of the browser.")


def shown_numbers(contact: Contact) -> list[str]:
    """The numbers as people write them."""
    return [phones.show(number) for number in contact.numbers]


def shown_site(contact: Contact) -> str:
    """The address of the site as people type it."""
    return contact.site.removeprefix("https://").rstrip("/")


def capital(text: str) -> str:
    """``text`` with a capital letter."""
    return text[:1].upper() + text[1:]


def _clock(time: str) -> str:
    return time.removeprefix("0")


def _sentence(text: str) -> str:
    return f"{capital(text)}." if text else ""
