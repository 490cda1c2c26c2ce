"""What the panels call a paper: each kind in whole sentences, because words of other languages change with it."""

from __future__ import annotations

from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.letters import Paper
from advocate_app.model.card import CardSheet
from advocate_app.model.sheet import Sheet


def print_title(paper: Paper) -> str:
    """The title of the panel that prints it."""
    if isinstance(paper, CardSheet):
        return _("Print the cards")
    return _("Print the sheet") if isinstance(paper, Sheet) else _("Print the letter")


def save_title(paper: Paper) -> str:
    """The title of the panel that saves it."""
    if isinstance(paper, CardSheet):
        return _("Save the cards")
    return _("Save the sheet") if isinstance(paper, Sheet) else _("Save the letter")


def no_printer(paper: Paper) -> str:
    """What to do where there is no printer."""
    if isinstance(paper, CardSheet):
        return _("This computer has no printer. Save the cards, and print them where there is one.")
    if isinstance(paper, Sheet):
        return _("This computer has no printer. Save the sheet, and print it where there is one.")
    return _("This computer has no printer. Save the letter, and print it where there is one.")


def refused(paper: Paper) -> str:
    """What to do where ``{printer}`` does not take it; not translated yet, as in any error."""
    if isinstance(paper, CardSheet):
        return N_("{printer} does not take the page. Choose another printer, or save the cards.")
    if isinstance(paper, Sheet):
        return N_("{printer} does not take the page. Choose another printer, or save the sheet.")
    return N_("{printer} does not take the page. Choose another printer, or save the letter.")
