"""Compiles message catalogues: ``.po``, which people write, to ``.mo``, which the program reads.

A build loads this file by its path where the program is not installed: it uses Babel and the standard library alone.
"""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path


class CompilationError(ValueError):
    """A ``.po`` file cannot be read; the text names the file and the line."""


def compile_catalogues(translations: Path) -> list[Path]:
    """Make the ``.mo`` beside every ``.po`` below the folder ``translations``; gives the files made.

    Raises CompilationError when a file is no ``.po``, OSError when one cannot be read or written.
    """
    made = []
    for source in sorted(translations.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        fresh = target.with_suffix(".mo.new")  # a build that is stopped half-way leaves the former file whole
        fresh.write_bytes(compiled(source))
        fresh.replace(target)
        made.append(target)
    return made


def compiled(source: Path) -> bytes:
    """The ``.mo`` of the ``.po`` file ``source``: the same bytes on every machine.

    A fuzzy translation is left out: it is a guess. Raises as :func:`compile_catalogues`.
    """
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    try:
        with source.open("rb") as file:
            catalog = read_po(file, locale=source.parent.parent.name, domain=source.stem, abort_invalid=True)
    except PoFileError as fault:
        raise CompilationError(f"{source}, line {fault.lineno}: {fault}") from fault
    except (ValueError, LookupError) as fault:
        raise CompilationError(f"{source}: {fault}") from fault
    # Babel writes the time of the build into the header, unless it is told another.
    catalog.creation_date = catalog.revision_date = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()
