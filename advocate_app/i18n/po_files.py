"""Reading and writing ``.po`` and ``.pot`` files, so that nothing but the texts ever changes in them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po, write_po

from advocate_app.model.locale import Language

#: Name of a message in its catalogue: context, English text (the singular of a plural).
Key = tuple[str | None, str]

_UNWRAPPED: Final = 1_000_000  # Babel breaks texts and comments at this width; 0 would still break comments

_HEADER = """\
# {title} of advocate-app. Written by `python -m advocate_app.i18n`; see docs/translation-guide.md.
msgid ""
msgstr ""
"Project-Id-Version: advocate-app\\n"
{lines}"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


class BrokenCatalogueError(ValueError):
    """The file ``path`` is no catalogue; ``why`` says at which line."""

    def __init__(self, path: Path, why: str) -> None:
        self.why = why
        super().__init__(f"{path}: {why}")


def plural_forms(language: Language) -> str:
    """The ``Plural-Forms`` header of CLDR: kk 2, ru 3, en 2 forms."""
    return str(get_plural(language.value))


def form_count(language: Language) -> int:
    """How many plural forms ``language`` has."""
    return int(get_plural(language.value).num_plurals)


def key_of(message: Message) -> Key:
    """The name of ``message`` in its catalogue."""
    return message.context or None, message.id if isinstance(message.id, str) else message.id[0]


def name_of(key: Key) -> str:
    """How a fault names a message: by its id; what has none by its context, if any, and its English text."""
    context, text = key
    return text if not context else context if "." in context else f"{context}/{text}"


def messages_of(catalog: Catalog) -> dict[Key, Message]:
    """The messages in the order of the file, without the header."""
    return {key_of(message): message for message in catalog if message.id}


def read(path: Path, language: Language | None = None) -> Catalog:
    """The catalogue at ``path``. Raises BrokenCatalogueError, or OSError when the file cannot be read."""
    try:
        with path.open("rb") as file:
            return read_po(file, locale=language and language.value, abort_invalid=True)
    except PoFileError as fault:
        raise BrokenCatalogueError(path, f"line {fault.lineno}: {fault}") from fault
    except (ValueError, LookupError) as fault:
        raise BrokenCatalogueError(path, str(fault)) from fault


def text_of(catalog: Catalog, domain: str, language: Language | None = None) -> str:
    """``catalog`` as the text of its file: fixed header, no dates, no line numbers, no wrapping, order kept."""
    out = io.BytesIO()
    write_po(out, catalog, width=_UNWRAPPED, omit_header=True, include_lineno=False, ignore_obsolete=True)
    title = f'Catalogue "{domain}"' if language else f'Template of the catalogue "{domain}"'
    lines = f'"Language: {language.value}\\n"\n"Plural-Forms: {plural_forms(language)}\\n"\n' if language else ""
    body = out.getvalue().decode("utf-8")
    return _HEADER.format(title=title, lines=lines) + body.rstrip("\n") + "\n"


def write(path: Path, text: str) -> bool:
    """Put ``text`` at ``path`` unless it stands there already; says whether the file changed."""
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def forms_of(message: Message) -> tuple[str, ...]:
    """The translations of ``message``: one, or one for each plural form."""
    string = message.string or ""
    return (string,) if isinstance(string, str) else tuple(string)


def untranslated(message: Message) -> bool:
    """Whether a translation of ``message`` is missing, be it of a single plural form."""
    return not all(forms_of(message))
