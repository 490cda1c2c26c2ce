"""The commands about contacts: whom to call, and the shelter's own list as a table and back."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocate_app import i18n
from advocate_app.errors import N_, InputError
from advocate_app.i18n import gettext as _
from advocate_app.model.locale import Language
from advocate_app.today import given_day, now, today

if TYPE_CHECKING:  # each command reads only what it needs
    from advocate_app.own_list import Store

_USAGE = 2


def add(commands: Any, parser: type[argparse.ArgumentParser]) -> None:
    """Add ``contacts`` to ``commands`` of the command line; its own commands are parsed by a ``parser``."""
    contacts = commands.add_parser("contacts", help=_("whom to call, in a region or in the whole country"))
    contacts.add_argument("--region", metavar="KZ-NN")
    contacts.add_argument("--kind", metavar="KIND")
    contacts.add_argument("--ways", action="store_true")
    contacts.add_argument("--contacts", metavar="LIST.json", type=Path, default=argparse.SUPPRESS)
    contacts.add_argument("--json", action="store_true")
    contacts.set_defaults(run=_contacts)
    own = contacts.add_subparsers(metavar="COMMAND", parser_class=parser)

    taken = own.add_parser("import", help=_("take a table (CSV) into an own list"))
    taken.add_argument("table", metavar="TABLE.csv", type=Path)
    taken.add_argument("--into", metavar="LIST.json", type=Path, required=True)
    taken.add_argument("--dry-run", action="store_true")
    taken.set_defaults(run=_import)

    given = own.add_parser("export", help=_("put an own list into a table (CSV)"))
    given.add_argument("--contacts", metavar="LIST.json", type=Path, default=argparse.SUPPRESS)
    given.add_argument("-o", "--output", metavar="TABLE.csv", type=Path, required=True)
    given.add_argument("--overwrite", action="store_true")
    given.set_defaults(run=_export)
    for command in (contacts, taken, given):
        command.add_argument("--lang", choices=[each.value for each in Language])
        command.add_argument("--today", metavar="YYYY-MM-DD", type=given_day)


def _contacts(options: argparse.Namespace) -> int:
    from advocate_app.directory import DirectoryReport
    from advocate_app.flow.loading import load_bundle
    from advocate_app.model.contact import ContactKind
    from advocate_app.own_list import applied

    if options.ways:
        return _ways(options)
    bundle = load_bundle()
    if options.contacts is not None:
        bundle = applied(bundle, _store(options.contacts).own)
    if options.region is not None and options.region not in bundle.regions:
        raise InputError(
            N_("There is no region {name}. Known: {known}."), name=options.region, known=", ".join(bundle.regions)
        )
    if options.kind is not None and options.kind not in set(ContactKind):
        raise InputError(
            N_("There are no contacts of the kind {name}. Known: {known}."),
            name=options.kind,
            known=", ".join(ContactKind),
        )
    kind = None if options.kind is None else ContactKind(options.kind)
    report = DirectoryReport(bundle, options.today or today(), now())
    if options.json:
        print(json.dumps(report.data(options.region, kind), ensure_ascii=False, indent=2))
    else:
        print("\n".join(report.lines(options.region, kind)))
    return 0


def _ways(options: argparse.Namespace) -> int:
    from advocate_app.directory import WaysReport
    from advocate_app.flow.loading import load_bundle

    for option, given in (("--region", options.region), ("--kind", options.kind)):
        if given is not None:
            raise InputError(N_("{option} cannot be used together with --ways."), option=option)
    report = WaysReport(load_bundle())
    print(json.dumps(report.data(), ensure_ascii=False, indent=2) if options.json else "\n".join(report.lines()))
    return 0


def _import(options: argparse.Namespace) -> int:
    from advocate_app.own_list import importing, table
    from advocate_app.own_list.file import read_bytes

    store = _store(options.into if options.into.exists() else None)
    content = read_bytes(options.table, table.LARGEST)
    seen = importing.preview(content, options.table, store.own, store.known, options.today or today())
    for fault in seen.faults:
        print(fault.text(i18n.gettext), file=sys.stderr)
    if seen.faults:
        print(_("Nothing was taken over. Mend these rows and import the table again."), file=sys.stderr)
        return _USAGE
    print("\n".join(importing.summary(seen)))
    if not options.dry_run:
        store.change(store.own.having(*seen.entries()))
        if store.path is None:
            store.keep_at(options.into)
    return 0


def _export(options: argparse.Namespace) -> int:
    from advocate_app import writing
    from advocate_app.own_list import table

    if options.contacts is None:
        raise InputError(N_("Name the own list with --contacts."))
    store = _store(options.contacts)
    content = table.encode(store.own.entries.values(), store.known.regions, i18n.active())
    writing.write(options.output, content, overwrite=options.overwrite)
    return 0


def _store(path: Path | None) -> Store:
    """The own list at ``path``, or an empty one."""
    from advocate_app.flow.loading import load_bundle
    from advocate_app.own_list import Shipped, Store

    bundle = load_bundle()
    store = Store(Shipped(bundle.contacts, bundle.regions))
    if path is not None:
        store.open(path)
    return store
