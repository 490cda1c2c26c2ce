"""How the page of each place is made. The modules of pages are imported when theirs is made."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.page import Page
from advocate_app.ui.pages.safety import SafetyPage


def _home(desk: Desk) -> Page:
    from advocate_app.ui.pages.home import HomePage

    return HomePage(desk)


def _two_minutes(desk: Desk) -> Page:
    from advocate_app.ui.pages.two_minutes import TwoMinutesPage

    return TwoMinutesPage(desk)


def _letters(desk: Desk) -> Page:
    from advocate_app.ui.pages.letters_list import LettersPage

    return LettersPage(desk)


def _flow(desk: Desk) -> Page:
    from advocate_app.ui.pages.flow import FlowPage

    return FlowPage(desk)


def _letter(desk: Desk) -> Page:
    from advocate_app.ui.pages.letter import LetterPage

    return LetterPage(desk)


def _library(desk: Desk) -> Page:
    from advocate_app.ui.pages.library import LibraryPage

    return LibraryPage(desk)


def _contacts(desk: Desk) -> Page:
    from advocate_app.ui.pages.contacts import ContactsPage

    return ContactsPage(desk)


#: Place -> how its page is made. In this order they are made ahead of time, once the first one is on the screen.
PLACES: dict[str, Callable[[Desk], Page]] = {
    "safety": SafetyPage,
    "home": _home,
    "flow": _flow,
    "two-minutes": _two_minutes,
    "letters": _letters,
    "letter": _letter,
    "library": _library,
    "contacts": _contacts,
}
