"""How far a contact can be trusted, from the day it was last checked."""

from __future__ import annotations

import datetime as dt

from advocate_app.model.contact import Contact, Freshness
from advocate_app.rules.calendar import add_months

#: Months after which a contact is to be called again, and after which it is old.
CALL_AFTER, OLD_AFTER = 3, 6


def freshness(contact: Contact, today: dt.date) -> Freshness:
    """The state of ``contact`` on ``today``; the last day of a period still belongs to it.

    A number that was only read is to be checked by calling; but nobody calls an emergency line for a test.
    """
    if not (contact.numbers or contact.messenger or contact.site):
        return Freshness.MISSING
    if today > add_months(checked_on(contact), OLD_AFTER):
        return Freshness.OLD
    if contact.hours is not None and contact.hours.uncertain:
        return Freshness.HOURS
    if contact.entered_on is not None and today <= add_months(checked_on(contact), CALL_AFTER):
        return Freshness.OWN
    called_on = contact.checked_on if contact.is_emergency_line() else contact.called_on
    if called_on is None or today > add_months(called_on, CALL_AFTER):
        return Freshness.CALL
    return Freshness.CHECKED


def checked_on(contact: Contact) -> dt.date:
    """The last day on which somebody read, entered or called ``contact``."""
    return max(day for day in (contact.checked_on, contact.entered_on, contact.called_on) if day is not None)


def months_since(day: dt.date, today: dt.date) -> int:
    """Whole months from ``day`` to ``today``."""
    months = (today.year - day.year) * 12 + today.month - day.month
    return months if add_months(day, months) <= today else months - 1
