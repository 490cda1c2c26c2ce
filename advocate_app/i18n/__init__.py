"""Three languages: the texts of each, and its ways of writing days, sums, lists and citations.

Importing this package is cheap on purpose: it stands on the way to the first page. Babel and the content types are
imported inside the functions that need them.
"""

from __future__ import annotations

from advocate_app.errors import N_
from advocate_app.i18n.amounts import format_list, format_number, format_tenge, law_fields
from advocate_app.i18n.catalogue import DOMAINS, Catalogue, fill
from advocate_app.i18n.citations import checked, citation_chip, citation_long
from advocate_app.i18n.collation import sort_key
from advocate_app.i18n.current import activate, active, catalogue, gettext, message, ngettext, pgettext
from advocate_app.i18n.dates import format_date, format_period, month_names, weekday_names
from advocate_app.i18n.system import system_language

__all__ = [
    "DOMAINS",
    "N_",
    "Catalogue",
    "activate",
    "active",
    "catalogue",
    "checked",
    "citation_chip",
    "citation_long",
    "fill",
    "format_date",
    "format_list",
    "format_number",
    "format_period",
    "format_tenge",
    "gettext",
    "law_fields",
    "message",
    "month_names",
    "ngettext",
    "pgettext",
    "sort_key",
    "system_language",
    "weekday_names",
]
