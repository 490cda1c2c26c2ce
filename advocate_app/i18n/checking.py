"""All checks of the catalogues at once: files in step with the sources, and every message through every gate."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from advocate_app.errors import N_, CatalogueError
from advocate_app.i18n import po_files
from advocate_app.i18n.compilation import compiled
from advocate_app.i18n.extraction import extract
from advocate_app.i18n.formats import unfilled
from advocate_app.i18n.gates import GATES, Entry, Gate, in_the_typeface, typeface
from advocate_app.i18n.po_files import name_of
from advocate_app.i18n.sources import Sources
from advocate_app.model.locale import Language


@dataclass(frozen=True)
class Fault:
    """Something that stops a release: in which file, at which message (its id or English text), what to do."""

    file: Path
    message: str
    problem: str

    def __str__(self) -> str:
        return ": ".join(filter(None, (str(self.file), self.message, self.problem)))

    def error(self) -> CatalogueError:
        """The same as an error, for the program's own list of faults."""
        return CatalogueError(
            N_("{file}, key {key}: {problem}"), file=self.file, key=self.message or "–", problem=self.problem
        )


def check(sources: Sources) -> list[Fault]:
    """Every fault of the catalogues; an empty list lets a release pass."""
    try:
        templates: Mapping[str, Catalog] = extract(sources)
    except (SyntaxError, tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as fault:
        return [Fault(sources.resources, "", f"the texts cannot be collected, {fault}: mend the source")]
    faults = [*_code(sources)]
    gates = GATES
    try:
        if characters := typeface(sources.resources / "fonts"):
            gates = (*GATES, in_the_typeface(characters))
    except OSError as fault:
        faults.append(Fault(sources.resources / "fonts", "", f"no typeface to check against, {fault}: put it back"))
    for domain, template in templates.items():
        faults += _template(sources.template(domain), domain, template)
        for language in Language:
            faults += _catalogue(sources.catalogue(language, domain), language, template, gates)
    return faults


def _code(sources: Sources) -> Iterator[Fault]:
    for path in sorted(sources.package.rglob("*.py")):
        for text, problem in unfilled(path):
            yield Fault(path, text, problem)


def _template(path: Path, domain: str, fresh: Catalog) -> Iterator[Fault]:
    """Extraction on a clean tree changes nothing; an id never names two texts."""
    remedy = "run python -m advocate_app.i18n extract"
    try:
        written = po_files.read(path)
    except OSError:
        yield Fault(path, "", f"is missing: {remedy}")
        return
    except po_files.BrokenCatalogueError as fault:
        yield Fault(path, "", f"is damaged, {fault.why}: {remedy}")
        return
    yield from _in_step(path, written, fresh, remedy)
    if path.read_text(encoding="utf-8") != po_files.text_of(fresh, domain):
        yield Fault(path, "", f"is not as extraction writes it: {remedy}")
    seen: set[str] = set()
    for context, text in po_files.messages_of(fresh) if domain == "content" else ():
        if context in seen:
            yield Fault(path, context or text, "names two texts: give each table of the content file its own id")
        seen.add(context or "")


def _catalogue(path: Path, language: Language, template: Catalog, gates: tuple[Gate, ...]) -> Iterator[Fault]:
    try:
        text = path.read_text(encoding="utf-8")
        yield from _header(path, text, language)
        catalog = po_files.read(path, language)
    except OSError:
        yield Fault(path, "", "is missing: run python -m advocate_app.i18n update")
        return
    except UnicodeDecodeError as fault:
        yield Fault(path, "", f"is not UTF-8, {fault}: save it as UTF-8")
        return
    except po_files.BrokenCatalogueError as fault:
        yield Fault(path, "", f"is damaged, {fault.why}: mend the line")
        return
    messages = po_files.messages_of(catalog)
    if len(re.findall(r"^msgid ", text, re.MULTILINE)) > len(messages) + 1:
        yield Fault(path, "", "has a message twice: keep the right one (msgfmt -c names it)")
    for obsolete in catalog.obsolete.values():
        yield Fault(path, name_of(po_files.key_of(obsolete)), "is obsolete: delete it, or run update")
    yield from _in_step(path, catalog, template, "run python -m advocate_app.i18n update")
    for key, message in messages.items():
        entry = Entry(language, _ids(message), po_files.forms_of(message), message.fuzzy)
        for gate in gates:
            for problem in gate(entry):
                yield Fault(path, name_of(key), problem)
    if (made := path.with_suffix(".mo")).is_file() and made.read_bytes() != compiled(path):
        yield Fault(made, "", "is older than its texts: run python -m advocate_app.i18n compile")


def _header(path: Path, text: str, language: Language) -> Iterator[Fault]:
    wanted = po_files.plural_forms(language)
    found = re.search(r'^"Plural-Forms: (.*?);?\\n"$', text, re.MULTILINE)
    if found is None or _squeezed(found[1]) != _squeezed(wanted):
        yield Fault(path, "", f"has another plural rule in its header: write Plural-Forms: {wanted}")


def _squeezed(rule: str) -> str:
    return re.sub(r"[\s;]", "", rule)


def _in_step(path: Path, catalog: Catalog, template: Catalog, remedy: str) -> Iterator[Fault]:
    """The same messages in the same order, with the same citations."""
    found, wanted = po_files.messages_of(catalog), po_files.messages_of(template)
    for key in wanted:
        if key not in found:
            yield Fault(path, name_of(key), f"is not here yet: {remedy}")
    for key in found:
        if key not in wanted:
            yield Fault(path, name_of(key), f"is no longer used: {remedy}")
    both = [key for key in wanted if key in found]
    for key in both:
        if found[key].id != wanted[key].id:
            yield Fault(path, name_of(key), f"has another plural in the sources: {remedy}")
        elif found[key].auto_comments != wanted[key].auto_comments:
            yield Fault(path, name_of(key), f"has another citation or comment in the sources: {remedy}")
    if both != [key for key in found if key in wanted]:
        yield Fault(path, "", f"has its messages in another order than the sources: {remedy}")


def _ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)
