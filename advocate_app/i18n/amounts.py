"""Numbers, sums of money and lists, with the holes of CLDR mended for Kazakhstan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from advocate_app.i18n.current import active
from advocate_app.model.locale import LOCALES, Language

if TYPE_CHECKING:  # bundle.py needs msgspec, which would cost start time here for nothing
    from advocate_app.model.bundle import ContentBundle

# CLDR has no «₸» for English (KZT118,500); Kazakh and Russian put the sign after the sum, bound to it.
_TENGE = {Language.KK: "{}\u00a0'₸'", Language.RU: "{}\u00a0'₸'", Language.EN: "'₸'{}"}


#: Below this a whole number is written alike in all three languages, and Babel need not be asked.
_UNGROUPED = 1000


def format_number(n: float, language: Language | None = None) -> str:
    """``n`` with its thousands grouped: «118 500», "118,500"."""
    if isinstance(n, int) and 0 <= n < _UNGROUPED:
        return str(n)
    from babel.numbers import format_decimal

    return format_decimal(n, locale=LOCALES[language or active()])


def format_tenge(n: float, language: Language | None = None) -> str:
    """A sum in tenge: «118 500 ₸», "₸118,500"; tiyn only where there are some."""
    from babel.numbers import format_decimal

    speech = language or active()
    figures = "#,##0" if n == int(n) else "#,##0.00"
    return format_decimal(n, format=_TENGE[speech].format(figures), locale=LOCALES[speech])


def format_list(items: Sequence[str], language: Language | None = None) -> str:
    """``items`` in a row with "and" before the last; empty for none."""
    speech = language or active()
    if speech is Language.KK:  # CLDR joins a Kazakh list by commas alone
        head, tail = ", ".join(items[:-1]), items[-1:]
        return " және ".join(filter(None, (head, *tail)))
    from babel.lists import format_list as in_row

    return in_row(list(items), locale=LOCALES[speech])


def law_fields(bundle: ContentBundle, language: Language | None = None) -> dict[str, str]:
    """The numbers that the law sets, by id and written for ``language``: what ``message(…, **fields)`` is given."""
    return {number.id: format_number(number.number, language) for number in bundle.numbers.values()}
