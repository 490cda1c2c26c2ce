"""What an advocate does with the own list, wherever the button stands."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from advocate_app.errors import AdvocateAppError, OutputError
from advocate_app.i18n import gettext as _
from advocate_app.model.contact import Contact
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.ui.desk import Desk


def add(desk: Desk, region: str) -> None:
    """Open the form for a new contact of ``region`` ("" is the whole country)."""
    from advocate_app.ui.panels.own_contact import OwnContactPanel

    desk.open_panel(OwnContactPanel(desk, region=region))


def change(desk: Desk, contact: Contact) -> None:
    """Open the form that corrects ``contact``."""
    from advocate_app.ui.panels.own_contact import OwnContactPanel

    desk.open_panel(OwnContactPanel(desk, contact=contact))


def open_list(desk: Desk, print_round: Callable[[], None]) -> None:
    """Open the panel of the whole list; ``print_round`` prints the numbers to check by calling."""
    from advocate_app.ui.panels.own_list import OwnListPanel

    desk.open_panel(OwnListPanel(desk, print_round))


def keep(desk: Desk) -> None:
    """Ask for the place where the list is to be kept."""
    from advocate_app.ui.panels.own_file import KeepPanel

    desk.open_panel(KeepPanel(desk))


def mark_answered(desk: Desk, contact: str, initials: str = "") -> None:
    """Note that somebody answered at ``contact`` today."""
    own = desk.own.own
    before = own.entries.get(contact, Entry(contact))
    after = msgspec.structs.replace(before, answered_on=desk.today, answered_by=initials or before.answered_by)
    if take(desk, own.having(after)):
        desk.tell(_("Marked: answered today"))


def take(desk: Desk, own: OwnList) -> bool:
    """Take ``own``; whether it could be written. What stands in the way is told."""
    try:
        desk.change_own(own)
    except OutputError as fault:
        tell_fault(desk, fault)
        return False
    return True


def tell_fault(desk: Desk, fault: AdvocateAppError) -> None:
    """Tell in a panel what could not be done."""
    from advocate_app.ui.panels.fault import FaultPanel

    desk.open_panel(FaultPanel(desk, fault))
