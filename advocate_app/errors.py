"""Errors that a person may see: each carries a sentence that can be translated and the place it speaks of."""

from __future__ import annotations

from collections.abc import Callable


def N_(text: str) -> str:  # noqa: N802 - the name that gettext tools know
    """Mark ``text`` for extraction into the ``app`` catalogue; it is translated where it is shown."""
    return text


class AdvocateAppError(Exception):
    """A fault that is told to the user in one message, never as a traceback.

    ``message`` is an English sentence marked for the ``app`` catalogue, with ``{fields}``; ``fields`` fill it.
    ``str(error)`` is the English text; :meth:`text` gives it in the language of ``translate``.
    """

    def __init__(self, message: str, /, **fields: object) -> None:
        self.message = message
        self.fields = fields
        super().__init__(self.text(str))

    def text(self, translate: Callable[[str], str]) -> str:
        """The whole message through ``translate`` (``i18n.gettext``), with its fields filled in.

        A field that is an error itself is told in the same language.
        """
        fields = {
            name: value.text(translate) if isinstance(value, AdvocateAppError) else value
            for name, value in self.fields.items()
        }
        return translate(self.message).format(**fields)


class ContentError(AdvocateAppError):
    """A file under ``resources/`` is missing, damaged or contradicts another one."""


class CatalogueError(AdvocateAppError):
    """A message catalogue is missing or damaged."""


class InputError(AdvocateAppError):
    """A file or an argument that the user gave cannot be used."""


class OutputError(AdvocateAppError):
    """A document could not be written to the place that the user chose."""


class DisplayError(AdvocateAppError):
    """Qt cannot open a window on this machine."""
