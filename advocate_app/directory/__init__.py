"""Whom to call: which contacts belong to a region, what is known of each in words, and on paper."""

from advocate_app.directory.cards import card_sheet
from advocate_app.directory.order import ADVICE, has_centre, listed, names_in_order
from advocate_app.directory.report import DirectoryReport
from advocate_app.directory.sheets import call_round_sheet, contact_sheet
from advocate_app.directory.ways import WaysReport, WayWording
from advocate_app.directory.wording import ContactWording, capital, shown_numbers, shown_site

__all__ = [
    "ADVICE",
    "ContactWording",
    "DirectoryReport",
    "WayWording",
    "WaysReport",
    "call_round_sheet",
    "capital",
    "card_sheet",
    "contact_sheet",
    "has_centre",
    "listed",
    "names_in_order",
    "shown_numbers",
    "shown_site",
]
