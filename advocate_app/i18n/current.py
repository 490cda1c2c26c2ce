"""The language that the program speaks at the moment, and the functions that every module translates with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advocate_app.i18n.catalogue import APP, Catalogue
from advocate_app.model.locale import Language
from advocate_app.model.voice import Voice

if TYPE_CHECKING:  # msgspec, which message.py needs, would cost start time here for nothing
    from advocate_app.model.message import Message

_opened: dict[Language, Catalogue] = {}
_active: Catalogue | None = None


def activate(language: Language) -> None:
    """Speak ``language`` from now on. Raises CatalogueError, and then the former language stays active."""
    global _active  # noqa: PLW0603  # one window speaks one language: gettext's own interface has no other place for it
    chosen = catalogue(language)
    chosen.domain(APP)
    _active = chosen


def active() -> Language:
    """The language spoken now; English, that of the working texts, before the first :func:`activate`."""
    return _active.language if _active is not None else Language.EN


def catalogue(language: Language) -> Catalogue:
    """The texts of ``language`` without activating it. The same object each time, read once."""
    if (found := _opened.get(language)) is None:
        found = _opened[language] = Catalogue(language)
    return found


def gettext(text: str) -> str:
    """The program's own ``text`` in the active language."""
    return _active.gettext(text) if _active is not None else text


def pgettext(context: str, text: str) -> str:
    """As :func:`gettext`, for a word that means different things: ``context`` says which."""
    return _active.pgettext(context, text) if _active is not None else text


def ngettext(one: str, many: str, n: int) -> str:
    """The form for ``n`` things in the active language; the caller fills ``{n}``."""
    if _active is not None:
        return _active.ngettext(one, many, n)
    return one if n == 1 else many


def message(msg: Message, *, voice: Voice = Voice.OWN, language: Language | None = None, **fields: object) -> str:
    """A text of a guide or letter in ``language`` (the active one unless given), its ``{fields}`` filled.

    Said in ``voice`` where the message has a wording of its own for it. Before the first :func:`activate`
    the English catalogue is read, so that a text never depends on who asked first.
    """
    return catalogue(language or active()).message(msg, voice=voice, **fields)
