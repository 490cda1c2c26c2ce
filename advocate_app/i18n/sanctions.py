"""Sanctions in words: label and measure, so that no number needs an ending; sums in tenge of a named year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from advocate_app.errors import N_
from advocate_app.i18n.amounts import format_number, format_tenge
from advocate_app.i18n.current import active, catalogue
from advocate_app.i18n.dates import format_date

if TYPE_CHECKING:
    from advocate_app.i18n.catalogue import Catalogue
    from advocate_app.model.law import OffenceCase, Prosecution, Rate, Sanction
    from advocate_app.model.locale import Language

_LABELS = {
    "warning": N_("warning"),
    "fine": N_("fine: {measure}"),
    "corrective-work": N_("corrective work: {measure}"),
    "community-work": N_("community work: {measure}"),
    "arrest": N_("arrest: {measure}"),
    "restriction": N_("restriction of freedom: {measure}"),
    "prison": N_("imprisonment: {measure}"),
    "life": N_("life imprisonment"),
    "job-ban": N_("ban on certain posts or work: {measure}"),
    "job-ban-life": N_("lifelong ban on certain posts or work"),
    "certificate-loss": N_("loss of the specialist's certificate"),
}

_PAYERS = {
    "person": N_("fine for a private person: {measure}"),
    "official": N_("fine for an official: {measure}"),
    "small": N_("fine for a small business or a non-profit organisation: {measure}"),
    "medium": N_("fine for a medium business: {measure}"),
    "large": N_("fine for a large business: {measure}"),
}

_PROSECUTION = {
    "private": N_("The case starts only on a complaint of the person who was hurt. Peace between the two ends it."),
    "private-public": N_(
        "The case starts only on a complaint of the person who was hurt. Peace ends it only where the law allows."
    ),
    "public": N_("The case starts without a complaint of the person who was hurt."),
}

_MCI = frozenset({"fine", "corrective-work"})
_YEARS = frozenset({"restriction", "prison", "job-ban"})


def case_sentences(
    case: OffenceCase, year: int, rates: Mapping[int, Rate], language: Language | None = None
) -> list[str]:
    """What ``case`` may bring: the sanctions of which one is imposed, then what is added to it.

    Sums are those of ``year``; without a rate for it only monthly calculation indices are named.
    """
    words = catalogue(language or active())
    row = "; ".join(_sanction(each, year, rates, words) for each in case.sanctions)
    if len(case.sanctions) > 1:
        row = words.gettext("One of these: {sanctions}.").format(sanctions=row)
    else:
        row = f"{row[:1].upper()}{row[1:]}."
    if not case.also:
        return [row]
    added = "; ".join(_sanction(each, year, rates, words) for each in case.also)
    return [row, words.gettext("In addition: {sanctions}.").format(sanctions=added)]


def prosecution_sentence(prosecution: Prosecution, language: Language | None = None) -> str:
    """Who sets the case going."""
    return catalogue(language or active()).gettext(_PROSECUTION[prosecution.value])


def sums_sentence(year: int, rates: Mapping[int, Rate], language: Language | None = None) -> str:
    """Which year the sums are of, or that there are none for it yet."""
    words = catalogue(language or active())
    rate = rates.get(year)
    if rate is None:
        text = words.gettext("MCI: monthly calculation index. Its value for {year} is not known here: no sums.")
        return text.format(year=year)
    text = words.gettext("MCI: monthly calculation index. Sums for {year}: one MCI is {sum}.")
    return text.format(year=year, sum=format_tenge(rate.mci, words.language))


def _sanction(sanction: Sanction, year: int, rates: Mapping[int, Rate], words: Catalogue) -> str:
    kind = sanction.kind.value
    label = _LABELS[kind] if sanction.payer is None else _PAYERS[sanction.payer.value]
    text = words.gettext(label).format(measure=_measure(sanction, year, rates, words))
    if sanction.suspended_until is None:
        return text
    day = format_date(sanction.suspended_until, "text", words.language)
    return words.gettext("{sanction} (not applied until {day}, with exceptions)").format(sanction=text, day=day)


def _measure(sanction: Sanction, year: int, rates: Mapping[int, Rate], words: Catalogue) -> str:
    least, most = sanction.least, sanction.most
    if most is None:
        return ""
    if sanction.kind.value in _MCI:
        up_to, exactly = words.gettext("up to {n} MCI"), words.gettext("{n} MCI")
    elif sanction.kind.value in _YEARS:
        up_to = words.ngettext("up to {n} year", "up to {n} years", most)
        exactly = words.ngettext("{n} year", "{n} years", most)
    elif sanction.kind.value == "community-work":
        up_to = words.ngettext("up to {n} hour", "up to {n} hours", most)
        exactly = words.ngettext("{n} hour", "{n} hours", most)
    else:
        up_to = words.ngettext("up to {n} full day", "up to {n} full days", most)
        exactly = words.ngettext("{n} full day", "{n} full days", most)
    number = format_number(most, words.language)
    if least is None:
        text = up_to.format(n=number)
    elif least == most:
        text = exactly.format(n=number)
    else:
        text = exactly.format(n=f"{format_number(least, words.language)}–{number}")
    rate = rates.get(year)
    if sanction.kind.value not in _MCI or rate is None:
        return text
    sums = format_tenge(rate.tenge(most), words.language)
    if least is not None and least != most:
        sums = f"{format_tenge(rate.tenge(least), words.language)} – {sums}"
    return f"{text} ({sums})"
