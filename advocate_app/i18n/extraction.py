"""Collects what has to be translated: the texts of the code (``app``) and of the content files (``content``).

Both extractors follow Babel's protocol, ``(file, keywords, comment tags, options) -> (line, function, texts,
comments)``, so that ``pybabel`` can be pointed at them too.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
import tomllib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

import msgspec
from babel.messages.catalog import Catalog
from babel.messages.extract import extract as extract_messages

from advocate_app.i18n.catalogue import APP, CONTENT
from advocate_app.i18n.citations import citation_chip
from advocate_app.i18n.sources import Sources
from advocate_app.model.law import Act, Provision
from advocate_app.model.locale import Language
from advocate_app.model.message import messages

Extracted = tuple[int, str, tuple[str, ...], list[str]]

#: Functions whose literal arguments are texts, and which arguments those are. The errors take a text first.
KEYWORDS: Final[dict[str, Any]] = {
    "_": None,
    "gettext": None,
    "N_": None,
    "pgettext": ((1, "c"), 2),
    "ngettext": (1, 2),
    **dict.fromkeys(("ContentError", "CatalogueError", "InputError", "OutputError", "DisplayError")),
}
COMMENT_TAG: Final = "Translators:"

#: Content files with messages, in the order in which translators meet them.
CONTENT_FILES: Final = (
    "flows/*.toml",
    "topics/*.toml",
    "letters/*.toml",
    "law/penalties.toml",
    "glossary.toml",
    "contacts/contacts.toml",
    "contacts/ways.toml",
)

#: Written by the catalogue tool itself, for the people who work on the program: not translated.
_TOOL: Final = ("i18n/__main__.py",)


def extract(sources: Sources) -> dict[str, Catalog]:
    """A fresh template for each domain. Raises OSError, SyntaxError or tomllib.TOMLDecodeError naming the fault."""
    return {APP: _app(sources), CONTENT: _content(sources)}


def _app(sources: Sources) -> Catalog:
    template = Catalog(fuzzy=False)
    for path in sorted(sources.package.rglob("*.py"), key=lambda path: path.relative_to(sources.package).parts):
        inside = path.relative_to(sources.package).as_posix()
        if inside not in _TOOL:
            _add(template, path, f"{sources.package.name}/{inside}", extract_python, (COMMENT_TAG,), {})
    return template


def _content(sources: Sources) -> Catalog:
    template = Catalog(fuzzy=False)
    options = {"citations": citations(sources.resources / "law")}
    for pattern in CONTENT_FILES:
        for path in sorted(sources.resources.glob(pattern)):
            name = path.relative_to(sources.resources).as_posix()
            _add(template, path, f"{sources.resources.name}/{name}", extract_toml, (), options)
    return template


def _add(  # noqa: PLR0913, PLR0917  # the last three are those of Babel's protocol
    template: Catalog, path: Path, name: str, method: Any, tags: Collection[str], options: Mapping[str, Any]
) -> None:
    with path.open("rb") as file:
        for _line, text, comments, context in extract_messages(method, file, KEYWORDS, tags, options):
            # A line number would change with every edit above it; the file is enough to find a text.
            template.add(text, locations=[(name, 0)], auto_comments=comments, context=context)


def extract_python(
    file: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Extracted]:
    """The calls of ``keywords`` with literal texts. Unlike Babel's own it reads nested calls and both ends of an if.

    A comment that begins with one of ``comment_tags`` right above the call goes to the translator.
    """
    del options  # Babel's protocol hands them over
    code = file.read()
    notes = _notes(code, comment_tags)
    calls = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name not in keywords:
            continue
        wanted = 2 if name in {"pgettext", "ngettext"} else 1
        for texts in _choices(call.args[:wanted]):
            if len(texts) == wanted:
                yield call.lineno, name, texts, notes.get(call.lineno - 1, [])


def _choices(arguments: list[ast.expr]) -> Iterator[tuple[str, ...]]:
    """Every row of literal texts that ``arguments`` may be: ``_("a" if x else "b")`` has two."""
    if not arguments:
        yield ()
        return
    first, rest = arguments[0], arguments[1:]
    branches = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
    for branch in branches:
        if isinstance(branch, ast.Constant) and isinstance(branch.value, str) and branch.value:
            for others in _choices(rest):
                yield (branch.value, *others)


def _notes(code: bytes, tags: Collection[str]) -> dict[int, list[str]]:
    """Comments for translators, by the last line that each stands on."""
    notes: dict[int, list[str]] = {}
    for token in tokenize.tokenize(io.BytesIO(code).readline):
        if token.type == tokenize.COMMENT:
            line, text = token.start[0], token.string.lstrip("# ").rstrip()
            if begun := notes.pop(line - 1, None):
                notes[line] = [f"{begun[0]} {text}"]
            elif any(text.startswith(tag) for tag in tags):
                notes[line] = [text]
    return notes


def extract_toml(
    file: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Extracted]:
    """The messages of a content file: the id as context, the provisions that its table cites as a comment.

    ``options["citations"]`` says how each provision is read; one that is not there is shown by its id.
    """
    del keywords, comment_tags  # Babel's protocol hands them over
    text = file.read().decode("utf-8")
    tree = tomllib.loads(text)
    known: Mapping[str, str] = options.get("citations", {})
    for key, message, table in messages(tree, str(tree.get("id", ""))):
        if not message:
            continue
        cites = table.get("cites") or ()
        cites = [cites] if isinstance(cites, str) else cites
        cited = "; ".join(known.get(name, f"cites: {name}") for name in cites)
        # What cannot be cited is not there: a line break would end the comment and begin a message.
        yield 0, "pgettext", (key, message), [re.sub(r"\s+", " ", cited)] if cited else []


def citations(law: Path) -> dict[str, str]:
    """How each provision in the folder ``law`` is cited in English, by id; empty where there is no law yet."""
    try:
        acts = msgspec.convert(_table(law / "acts.toml", "acts"), list[Act])
        places = [each for path in sorted((law / "provisions").glob("*.toml")) for each in _table(path, "provisions")]
        provisions = msgspec.convert(places, list[Provision])
    except (OSError, ValueError, msgspec.ValidationError):
        return {}  # the loader of the content names the fault; translators then see the ids
    known = _Acts({act.id: act for act in acts})
    return {
        provision.id: citation_chip(provision, known, Language.EN)
        for provision in provisions
        if provision.act in known.acts
    }


class _Acts(NamedTuple):
    """The acts alone, which is all that a citation needs."""

    acts: Mapping[str, Act]


def _table(path: Path, key: str) -> list[Any]:
    found: list[Any] = tomllib.loads(path.read_text(encoding="utf-8")).get(key, [])
    return found
