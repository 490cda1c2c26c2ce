"""The message catalogues of one language: two domains, read from the ``.mo`` files that the build compiles."""

from __future__ import annotations

import gettext as gnu
import re
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from advocate_app import paths
from advocate_app.errors import N_, CatalogueError
from advocate_app.model.locale import Language
from advocate_app.model.voice import Voice

if TYPE_CHECKING:  # msgspec, which message.py needs, would cost start time here for nothing
    from advocate_app.model.message import Message

#: The texts of the program's own controls, and those of the guides and letters: other reviewers, other catalogues.
APP: Final = "app"
CONTENT: Final = "content"
DOMAINS: Final = (APP, CONTENT)

_FIELD = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


def fill(text: str, fields: Mapping[str, object]) -> str:
    """``text`` with each ``{field}`` replaced by its value; a field that is not given stays as it is written.

    Never fails and never looks into a value: what a person typed may hold braces.
    """
    if "{" not in text:
        return text
    return _FIELD.sub(lambda found: str(fields.get(found[1], found[0])), text)


class Catalogue:
    """The texts of one language. Each domain is read when its first text is asked for."""

    def __init__(self, language: Language, folder: Path | None = None) -> None:
        """``folder`` holds one folder for each language; the program's own is taken unless it is given."""
        self.language = language
        self._folder = (folder or paths.translations()) / language.value / "LC_MESSAGES"
        self._domains: dict[str, gnu.GNUTranslations] = {}

    def domain(self, name: str) -> gnu.GNUTranslations:
        """The texts of the domain ``name``. Raises CatalogueError when its file is missing or damaged."""
        if (found := self._domains.get(name)) is None:
            found = self._domains[name] = _read(self._folder / f"{name}.mo")
        return found

    def gettext(self, text: str) -> str:
        """The program's own ``text`` in this language."""
        return self.domain(APP).gettext(text) if text else ""

    def pgettext(self, context: str, text: str) -> str:
        """As :meth:`gettext`, for a word that means different things: ``context`` says which."""
        return self.domain(APP).pgettext(context, text)

    def ngettext(self, one: str, many: str, n: int) -> str:
        """The form that this language uses for ``n`` things."""
        return self.domain(APP).ngettext(one, many, n)

    def has(self, key: str, text: str) -> bool:
        """Whether the text of a guide or letter called ``key`` has a translation of its own here."""
        # gettext answers an unknown text with the text itself, which some translations equal: only its table tells.
        table: Mapping[object, str] = self.domain(CONTENT)._catalog  # type: ignore[attr-defined]  # noqa: SLF001
        return f"{key}\x04{text}" in table

    def message(self, msg: Message, *, voice: Voice = Voice.OWN, **fields: object) -> str:
        """A text of a guide, topic or letter, in its wording for ``voice``.

        ``fields`` fill the text; one that is not given stays visible as ``{name}``, so a letter can find its place.
        """
        key, text = msg.wording(voice)
        return fill(self.domain(CONTENT).pgettext(key, text), fields) if text else ""


def _read(path: Path) -> gnu.GNUTranslations:
    try:
        with path.open("rb") as file:
            return gnu.GNUTranslations(file)
    except FileNotFoundError:
        raise CatalogueError(
            N_("The translation file {file} is missing. To make it, run: python -m advocate_app.i18n compile"),
            file=path,
        ) from None
    # gettext answers a damaged file with whatever its parser stumbles over first.
    except (OSError, ValueError, LookupError, struct.error, AttributeError, TypeError, SyntaxError) as fault:
        raise CatalogueError(
            N_("The translation file {file} is damaged. To make it again, run: python -m advocate_app.i18n compile"),
            file=path,
        ) from fault
