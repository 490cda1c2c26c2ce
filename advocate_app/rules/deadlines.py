"""Last days of the terms in a dispute about the leave, by the names that the flows use.

Labour Code 13(3): a term starts on the day after the event. 13(4): months and years end on the same date of the last
month, or on its last day if it has no such date; calendar days include those that are not worked. 13(5): a term that
ends on a day off ends on the next working day. The terms of Labour Code 160 stand still while a mediation contract
runs and while the employer has no commission; that depends on facts which are not asked here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Protocol

from advocate_app.rules import calendar

#: Labour Code 160(1): to the commission, about reinstatement.
REINSTATEMENT_MONTHS: Final = 1
#: Labour Code 160(1): to the court, about reinstatement, after the commission.
COURT_MONTHS: Final = 2
#: Labour Code 160(2): other disputes, to the commission or straight to court.
DISPUTE_YEARS: Final = 1
#: Labour Code 159(5), in working days.
COMMISSION_DAYS: Final = 15
COMMISSION_COPY_DAYS: Final = 3
#: Administrative Procedural and Process-Related Code 76, in working days.
ANSWER_DAYS: Final = 15
#: Labour Code 53(10), in calendar days.
EXPLANATION_DAYS: Final = 10


@dataclass(frozen=True, slots=True)
class DeadlineDay:
    """The last day of a term. ``moved``: it fell on a day off; ``confirmed`` is False if the calendar may change it."""

    day: dt.date
    moved: bool
    confirmed: bool


class Deadline(Protocol):
    """A term: from the day of the event that starts it (and a week of 5 or 6 working days) to its last day.

    ValueError for another week or for days whose year is out of the range of :mod:`advocate_app.rules.calendar`.
    """

    def __call__(self, event: dt.date, /, week: int = 5) -> DeadlineDay:
        """The last day of the term that ``event`` starts."""
        ...


def commission_reinstatement(order_received: dt.date, /, week: int = 5) -> DeadlineDay:
    """To the conciliation commission about reinstatement: one month from the dismissal order (Labour Code 160(1)).

    Counted from the day when the order was handed over, or sent by registered post.
    """
    return _on_or_after(calendar.add_months(order_received, REINSTATEMENT_MONTHS), week)


def court_after_commission(decision_received: dt.date, /, week: int = 5) -> DeadlineDay:
    """To the court about reinstatement: two months from the copy of the commission's decision (Labour Code 160(1))."""
    return _on_or_after(calendar.add_months(decision_received, COURT_MONTHS), week)


def commission_dispute(learned: dt.date, /, week: int = 5) -> DeadlineDay:
    """To the conciliation commission about anything but reinstatement: one year (Labour Code 160(2)).

    Counted from the day when the breach was or should have been known.
    """
    return _on_or_after(calendar.add_months(learned, 12 * DISPUTE_YEARS), week)


def court_direct(event: dt.date, /, week: int = 5) -> DeadlineDay:
    """To the court, for those who need no commission (Labour Code 159(1)): one year, about reinstatement as well.

    The three months that Labour Code 160 still prints for reinstatement are unconstitutional (Constitutional Court,
    No. 88-НП of 12 June 2026); until the Code is amended the one year of 160 holds. ``event`` is the receipt of the
    dismissal order, in other disputes the day when the breach was or should have been known.
    """
    return _on_or_after(calendar.add_months(event, 12 * DISPUTE_YEARS), week)


def commission_decision(registered: dt.date, /, week: int = 5) -> DeadlineDay:
    """The commission hears the dispute within 15 working days from registering the application (Labour Code 159(5))."""
    return _after_working_days(registered, COMMISSION_DAYS, week)


def commission_copy(decided: dt.date, /, week: int = 5) -> DeadlineDay:
    """The commission hands out copies within 3 working days of its decision (Labour Code 159(5))."""
    return _after_working_days(decided, COMMISSION_COPY_DAYS, week)


def inspection_answer(registered: dt.date, /, week: int = 5) -> DeadlineDay:
    """The labour inspection answers within 15 working days from registering the appeal.

    Administrative Procedural and Process-Related Code 76; the term can be extended with reasons. Counted, as the
    others are, from the next day.
    """
    return _after_working_days(registered, ANSWER_DAYS, week)


def absence_explanation(act_sent: dt.date, /, week: int = 5) -> DeadlineDay:
    """To explain an absence: 10 calendar days from the sending of the act of absence by registered post.

    Labour Code 53(10): before they are over, the employer may not end the contract for an absence of over a month
    for unknown reasons (52(1)(25)).
    """
    calendar.check_supported(act_sent)
    return _on_or_after(act_sent + dt.timedelta(days=EXPLANATION_DAYS), week)


DEADLINES: Final[Mapping[str, Deadline]] = MappingProxyType(
    {
        "commission-reinstatement": commission_reinstatement,
        "court-after-commission": court_after_commission,
        "commission-dispute": commission_dispute,
        "court-direct": court_direct,
        "commission-decision": commission_decision,
        "commission-copy": commission_copy,
        "inspection-answer": inspection_answer,
        "absence-explanation": absence_explanation,
    }
)


def _on_or_after(last: dt.date, week: int) -> DeadlineDay:
    """A term whose last day would be ``last``, ended on the next working day if that is off (Labour Code 13(5))."""
    day = last if calendar.day_off(last, week) is None else calendar.next_working_day(last, week).day
    return DeadlineDay(day, moved=day != last, confirmed=calendar.all_settled(last, day))


def _after_working_days(event: dt.date, n: int, week: int) -> DeadlineDay:
    """A term of ``n`` working days: it cannot end on a day off."""
    day = calendar.add_working_days(event, n, week)
    return DeadlineDay(day, moved=False, confirmed=calendar.all_settled(event + dt.timedelta(days=1), day))
