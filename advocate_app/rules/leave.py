"""The unpaid leave of Labour Code article 97, paragraph 4: who has it, on which papers, for which days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from advocate_app.rules import calendar

#: Labour Code 97(4), part 1: the leave lasts as long as the stay, at most so many calendar days.
MAX_DAYS: Final = 30


class Verdict(StrEnum):
    """What the law says to a question: yes, no, or it leaves it open (also when a fact is not known)."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


class Work(StrEnum):
    """How a person works. ``CIVIL`` is a civil-law contract or no papers; ``OWN`` is own business or no work."""

    EMPLOYEE = "employee"
    PUBLIC = "public"
    CIVIL = "civil"
    UNIFORMED = "uniformed"
    OWN = "own"
    UNKNOWN = "unknown"


class Stay(StrEnum):
    """Where a person stays: in an organisation that gives special social services, soon there, only visiting it."""

    CENTRE = "centre"
    SOON = "soon"
    VISITS = "visits"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class Contract(StrEnum):
    """What a person has of the contract on special social services: a copy, only the signed contract, nothing."""

    COPY = "copy"
    SIGNED = "signed"
    NONE = "none"
    UNKNOWN = "unknown"


class Paper(StrEnum):
    """A paper that the leave asks for."""

    NOTICE = "notice"
    CONTRACT = "contract"
    CONTRACT_COPY = "contract-copy"


class Employer(StrEnum):
    """Kinds of employers that differ in where a dispute is heard.

    ``SMALL`` is a micro-business, or an NGO or a branch or representative office of a foreign company with not more
    than 15 employees; ``HOUSEHOLD`` a private person who employs a domestic worker.
    """

    USUAL = "usual"
    SMALL = "small"
    HOUSEHOLD = "household"
    UNKNOWN = "unknown"


def by_work(work: str) -> Verdict:
    """Whether the leave is there for somebody who works in this way (a :class:`Work`; ValueError for another word).

    Employees: Labour Code 97(4) with 1(1)(43), whoever the employer is, however long or short the contract and the
    hours, agency (137-1) and domestic workers (136) included. State servants: by reference, Law on public service
    No. 290-VIII, 49(1) and 49(12), with Labour Code 143. Uniformed services: Labour Code 144 leaves room for rules of
    their own laws, so it is open. A civil-law contract or work without papers: not until it is recognised as a labour
    contract (Labour Code 26(1-1), 27). Without an employer there is no leave.
    """
    match Work(work):
        case Work.EMPLOYEE | Work.PUBLIC:
            return Verdict.YES
        case Work.CIVIL | Work.OWN:
            return Verdict.NO
        case Work.UNIFORMED | Work.UNKNOWN:
            return Verdict.OPEN


def by_stay(stay: str) -> Verdict:
    """Whether this kind of stay gives the leave (a :class:`Stay`; ValueError for another word).

    Labour Code 97(4), part 1: it is given for the time of staying in an organisation that provides special social
    services to people affected by domestic violence. Visits for advice or for the day do not clearly fit these words,
    and no official explanation exists: open.
    """
    match Stay(stay):
        case Stay.CENTRE | Stay.SOON:
            return Verdict.YES
        case Stay.ELSEWHERE:
            return Verdict.NO
        case Stay.VISITS | Stay.UNKNOWN:
            return Verdict.OPEN


def entitlement(work: str, stay: str) -> Verdict:
    """Whether Labour Code 97(4) gives the leave: no if work or stay rule it out, yes only if both allow it."""
    verdicts = {by_work(work), by_stay(stay)}
    return next(verdict for verdict in (Verdict.NO, Verdict.OPEN, Verdict.YES) if verdict in verdicts)


def is_covered(work: str, stay: str) -> bool:
    """Whether Labour Code 97(4) surely gives the leave (:func:`entitlement`)."""
    return entitlement(work, stay) is Verdict.YES


def papers_to_get(contract: str) -> tuple[Paper, ...]:
    """The papers still to be had before the leave can be taken (``contract`` is a :class:`Contract`).

    Labour Code 97(4), part 2: a written notice that states the length, with a copy of the contract on the provision of
    special social services. The law asks for nothing else.
    """
    match Contract(contract):
        case Contract.COPY:
            return (Paper.NOTICE,)
        case Contract.SIGNED:
            return (Paper.CONTRACT_COPY, Paper.NOTICE)
        case Contract.NONE | Contract.UNKNOWN:
            return (Paper.CONTRACT, Paper.CONTRACT_COPY, Paper.NOTICE)


def commission_first(employer: str, work: str = Work.EMPLOYEE) -> Verdict:
    """Whether a dispute goes to the conciliation commission before the court (:class:`Employer`, :class:`Work`).

    Labour Code 159(1): yes, but not in a micro-business, in an NGO or a foreign company's branch or office with not
    more than 15 employees, and not for domestic workers (136(4): by agreement or in court). State servants, the
    military and law-enforcement bodies need no commission. The heads of an executive body, who go without one too, are
    not told apart here. Without a labour contract the question is open until it is recognised.
    """
    kind = Employer(employer)
    match Work(work):
        case Work.PUBLIC | Work.UNIFORMED:
            return Verdict.NO
        case Work.EMPLOYEE if kind in {Employer.SMALL, Employer.HOUSEHOLD}:
            return Verdict.NO
        case Work.EMPLOYEE if kind is Employer.USUAL:
            return Verdict.YES
        case _:
            return Verdict.OPEN


@dataclass(frozen=True, slots=True)
class LeaveDates:
    """The days of one leave: ``days`` calendar days from ``first`` to ``last``, both included.

    ``asked_days`` is what the person asked for; more than the law gives is cut, and the rest needs another way.
    ``return_day_confirmed`` is False if the official calendar may still change the day of return.
    """

    first: dt.date
    last: dt.date
    days: int
    return_day: dt.date
    return_day_confirmed: bool
    asked_days: int


def last_day(first: dt.date, days: int) -> dt.date:
    """The last day of a leave of ``days`` calendar days that begins on ``first``.

    Labour Code 97(4): at most 30 calendar days; ValueError unless 1 to 30. Labour Code 13(4): calendar days include
    those that are not worked. Leaving holidays out of the count (Labour Code 90) is for paid annual leave only, and the
    shift of a term that ends on a day off (13(5)) is for terms to act within: so weekends and holidays never extend it.
    """
    calendar.check_supported(first)
    if not 1 <= days <= MAX_DAYS:
        raise ValueError(f"a leave has 1 to {MAX_DAYS} days, not {days}")
    return first + dt.timedelta(days=days - 1)


def return_day(last: dt.date, week: int = 5) -> calendar.Day:
    """The first day at work after a leave that ends on ``last``, in a ``week`` of 5 or 6 working days.

    It is the next day that is neither a weekly day off, a holiday, a moved day off (Labour Code 84(2)-(3), 85(3)) nor
    7 January or the first day of Qurban Ait (84(5)).
    """
    return calendar.next_working_day(last, week)


def leave_dates(first: dt.date, days: int, week: int = 5) -> LeaveDates:
    """All days of a leave of ``days`` from ``first``; more than 30 are cut to 30 (Labour Code 97(4)).

    ValueError for less than one day, a week that has neither 5 nor 6 days, or a year out of range.
    """
    given = min(days, MAX_DAYS)
    last = last_day(first, given)
    back = return_day(last, week)
    return LeaveDates(first, last, given, back.day, back.confirmed, days)


def fixed_term_last_day(
    contract_last_day: dt.date, leave_last_day: dt.date, leave_first_day: dt.date | None = None
) -> dt.date:
    """The last working day of a contract made for a definite term, seen together with the leave.

    Labour Code 30(1)(2): if it falls in a social leave, it is the day after the end of the leave; unpaid leave is a
    social leave (87(5)(1)). Contracts for a piece of work, a season or to stand in for somebody (30(1)(3)-(5)) are not
    meant. Without ``leave_first_day`` the contract is taken to run at least until the leave begins.
    """
    begun = leave_first_day is None or leave_first_day <= contract_last_day
    return leave_last_day + dt.timedelta(days=1) if begun and contract_last_day <= leave_last_day else contract_last_day
