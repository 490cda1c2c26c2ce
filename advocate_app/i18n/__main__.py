"""The one catalogue tool: ``python -m advocate_app.i18n extract|update|compile|check|stats|proof``."""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from advocate_app.errors import AdvocateAppError
from advocate_app.i18n import po_files
from advocate_app.i18n.catalogue import DOMAINS
from advocate_app.i18n.checking import check
from advocate_app.i18n.compilation import compile_catalogues
from advocate_app.i18n.proof import proof_html
from advocate_app.i18n.sources import Sources
from advocate_app.i18n.updating import update, write_templates
from advocate_app.model.locale import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, 1 when ``check`` found faults, 2 when a file stops the work."""
    options = _parser().parse_args(arguments)
    sources = Sources.at(options.root) if options.root else Sources.of_program()
    try:
        return int(_COMMANDS[options.command](sources, options))
    except (OSError, SyntaxError, tomllib.TOMLDecodeError, ValueError, AdvocateAppError) as fault:
        print(fault, file=sys.stderr)
        return 2


def _extract(sources: Sources, _options: argparse.Namespace) -> int:
    for path in write_templates(sources):
        print(f"{path}: written")
    return 0


def _update(sources: Sources, _options: argparse.Namespace) -> int:
    for change in update(sources):
        print(change)
    return 0


def _compile(sources: Sources, _options: argparse.Namespace) -> int:
    for path in compile_catalogues(sources.translations):
        print(f"{path}: written")
    return 0


def _check(sources: Sources, _options: argparse.Namespace) -> int:
    faults = check(sources)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if faults else "All catalogues are in order.", file=sys.stderr)
    return 1 if faults else 0


def _stats(sources: Sources, _options: argparse.Namespace) -> int:
    for domain in DOMAINS:
        for language in Language:
            messages = po_files.messages_of(po_files.read(sources.catalogue(language, domain), language)).values()
            done = sum(not po_files.untranslated(message) and not message.fuzzy for message in messages)
            print(f"{domain:8} {language.value}  {done:5} of {len(messages):5}  {done / max(len(messages), 1):4.0%}")
    return 0


def _proof(sources: Sources, options: argparse.Namespace) -> int:
    folder: Path = options.output
    folder.mkdir(parents=True, exist_ok=True)
    page = proof_html(sources)
    (folder / "proof.html").write_text(page, encoding="utf-8")
    print(f"{folder / 'proof.html'}: written")
    if not options.no_pdf:
        from advocate_app.ui.proof_pdf import write_proof

        write_proof(page, folder / "proof.pdf")
        print(f"{folder / 'proof.pdf'}: written")
    return 0


_COMMANDS = {
    "extract": _extract,
    "update": _update,
    "compile": _compile,
    "check": _check,
    "stats": _stats,
    "proof": _proof,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m advocate_app.i18n", description=__doc__)
    parser.add_argument("--root", type=Path, help="another source tree to work on")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("extract", help="collect the texts of code and content into the .pot files")
    commands.add_parser("update", help="bring the .po files of all languages in step with them")
    commands.add_parser("compile", help="make the .mo files that the program reads")
    commands.add_parser("check", help="list every fault that would stop a release")
    commands.add_parser("stats", help="how much is done")
    proof = commands.add_parser("proof", help="Kazakh, Russian and English side by side, as HTML and PDF")
    proof.add_argument("-o", "--output", type=Path, default=Path("proof"), help="folder to write to (proof)")
    proof.add_argument("--no-pdf", action="store_true", help="only the HTML, which needs no Qt")
    return parser


if __name__ == "__main__":
    sys.exit(main())
