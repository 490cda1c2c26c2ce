"""The command line: opens the window, or does the same work without one."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from advocate_app import __version__, i18n
from advocate_app.errors import N_, AdvocateAppError, InputError
from advocate_app.i18n import gettext as _
from advocate_app.model.locale import PAPER_LANGUAGES, Language
from advocate_app.today import given_day, today

if TYPE_CHECKING:  # the way to the window is short: what it does not need is imported where it is used
    import datetime as dt

    from advocate_app.model.answers import Answers
    from advocate_app.model.bundle import ContentBundle
    from advocate_app.model.flow import Flow
    from advocate_app.model.voice import Voice

#: Exit code of everything that the user can mend: an argument, a file, a missing display.
_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """``advocate-app``: run what ``arguments`` ask for; returns the exit code."""
    if arguments is None:  # this process is the program: at first, before more modules are read
        from advocate_app.ui.application import leave_nothing_behind

        leave_nothing_behind()
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):  # a test or a frozen window may have no such stream
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        i18n.activate(_language_of(given))
        if not given:
            return window()
        options = _parser().parse_args(given)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except AdvocateAppError as error:
        print(error.text(i18n.gettext), file=sys.stderr)
        return _USAGE
    except BrokenPipeError:
        return 0  # the reader of a pipe has seen enough


def window(own_list: Path | None = None) -> int:
    """``handbook``: open the window; a fault that keeps it closed is told in one message.

    ``own_list`` is the file of the shelter's own contacts.
    """
    from advocate_app.app import open_window

    try:
        return open_window(own_list)
    except AdvocateAppError as error:
        if sys.stderr is not None:
            print(error.text(i18n.gettext), file=sys.stderr)
        return _USAGE


class _Parser(argparse.ArgumentParser):
    """Faults of the command line as errors of ours: one message, in the user's language."""

    def error(self, message: str) -> NoReturn:
        raise InputError(
            N_("The command is not understood: {problem}. advocate-app --help lists the commands."), problem=message
        )


def _parser() -> argparse.ArgumentParser:
    from advocate_app import contact_commands

    parser = _Parser(prog="advocate-app", description=_("Without a command the window opens."))
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--contacts", metavar="LIST.json", type=Path, help=_("the window with an own list of contacts"))
    parser.set_defaults(run=lambda options: window(options.contacts))
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    guide = commands.add_parser("guide", help=_("the result of a flow for a file of answers"))
    guide.add_argument("flow", metavar="FLOW", nargs="?")
    guide.add_argument("--answers", metavar="FILE.toml", type=Path)
    guide.add_argument("--code", metavar="CODE", help=_("the answers of a code from paper; it names the flow itself"))
    guide.add_argument("--lang", choices=[each.value for each in Language])
    guide.add_argument("--today", metavar="YYYY-MM-DD", type=given_day)
    guide.add_argument("--json", action="store_true")
    guide.set_defaults(run=_guide)

    rights = commands.add_parser("rights", help=_("the topics of the rights library, or one of them"))
    rights.add_argument("topic", metavar="TOPIC", nargs="?")
    rights.add_argument("--lang", choices=[each.value for each in Language])
    rights.add_argument("--today", metavar="YYYY-MM-DD", type=given_day)
    rights.add_argument("--year", metavar="YYYY", type=int)
    rights.add_argument("--json", action="store_true")
    rights.set_defaults(run=_rights)

    contact_commands.add(commands, _Parser)

    letter = commands.add_parser("letter", help=_("a letter as PDF, ODT, text or HTML"))
    letter.add_argument("letter", metavar="LETTER")
    letter.add_argument("--answers", metavar="FILE.toml", type=Path)
    letter.add_argument("--lang", choices=[each.value for each in PAPER_LANGUAGES], required=True)
    letter.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    letter.add_argument("--overwrite", action="store_true")
    letter.add_argument("--today", metavar="YYYY-MM-DD", type=given_day)
    letter.set_defaults(run=_letter)

    check = commands.add_parser("check", help=_("check all content and catalogues"))
    check.add_argument("--resources", metavar="DIR", type=Path)
    check.add_argument("--lang", choices=[each.value for each in Language])
    check.set_defaults(run=_check)

    gallery = commands.add_parser("gallery", help=_("every page as PNG"))
    gallery.add_argument("-o", "--output", metavar="DIR", type=Path, required=True)
    gallery.add_argument("--lang", choices=["all", *(each.value for each in Language)], default="all")
    gallery.add_argument("--scheme", choices=["light", "dark", "contrast"], default="light")
    gallery.add_argument("--size", metavar="WIDTHxHEIGHT", type=_size, default=(1366, 768))
    gallery.add_argument("--text", type=int, choices=[100, 125, 150, 175, 200], default=100)
    gallery.add_argument("--only", metavar="PAGE")
    gallery.add_argument("--today", metavar="YYYY-MM-DD", type=given_day)
    gallery.set_defaults(run=_gallery)
    return parser


class _Given(NamedTuple):
    """A flow, its answers, the working days in a week, and whom the texts speak to."""

    flow: Flow
    answers: Answers
    week: int
    voice: Voice


def _guide(options: argparse.Namespace) -> int:
    from advocate_app.flow import outcome, resolver
    from advocate_app.flow.loading import load_bundle
    from advocate_app.report import Report

    if (options.code is None) == (options.flow is None) or (options.code and options.answers):
        raise InputError(
            N_(
                "Name either a flow, with or without a file of answers, or a code. "
                "advocate-app --help lists the commands."
            )
        )
    bundle, day = load_bundle(), options.today or today()
    given = _from_file(options, bundle, day) if options.code is None else _from_code(options.code, bundle, day)
    result = outcome.resolve(bundle, given.flow, given.answers, day, given.week)
    trail = resolver.replay(given.flow, given.answers, outcome.facts(bundle, day))
    report = Report(bundle, given.flow, result, trail.node, voice=given.voice)
    if options.json:
        print(json.dumps(report.data(), ensure_ascii=False, indent=2))
    else:
        print("\n".join(report.lines()))
    return 0


def _from_file(options: argparse.Namespace, bundle: ContentBundle, day: dt.date) -> _Given:
    from advocate_app.flow import answers_file, outcome
    from advocate_app.flow.voices import voice_for
    from advocate_app.model.voice import Voice

    flow = bundle.flows.get(options.flow)
    if flow is None:
        raise InputError(
            N_("There is no flow {name}. Known: {known}."), name=options.flow, known=", ".join(sorted(bundle.flows))
        )
    file = answers_file.read(options.answers) if options.answers else answers_file.AnswersFile(Path(), {}, {})
    answers_file.check_details(file, _known_details(bundle))
    answers = answers_file.answers(file, flow, outcome.facts(bundle, day))
    voice = Voice.THIRD if file.details.get("third_person") else voice_for(answers.get("for_whom"))
    return _Given(flow, answers, answers_file.week(file), voice)


def _from_code(code: str, bundle: ContentBundle, day: dt.date) -> _Given:
    """What ``code`` carries; what it cannot restore is told on the error output."""
    from advocate_app.flow import resume_code

    resumed = resume_code.decode(code, bundle, day)
    if not resumed.known:
        raise InputError(N_("The questions of {flow} have changed since the code was made."), flow=resumed.flow)
    if resumed.lost:
        lost = _("Not restored: {questions}").format(questions=", ".join(resumed.lost))
        print(lost, file=sys.stderr)
    return _Given(bundle.flows[resumed.flow], resumed.answers, resumed.week, resumed.voice)


def _rights(options: argparse.Namespace) -> int:
    from advocate_app.flow.loading import load_bundle
    from advocate_app.library import LibraryReport

    bundle = load_bundle()
    day = options.today or today()
    report = LibraryReport(bundle, day, options.year or day.year)
    told: object
    if options.topic is None:
        told = report.index() if options.json else "\n".join(report.index_lines())
    else:
        topic = bundle.topics.get(options.topic)
        if topic is None:
            raise InputError(
                N_("There is no topic {name}. Known: {known}."), name=options.topic, known=", ".join(bundle.topics)
            )
        told = report.topic(topic) if options.json else "\n".join(report.topic_lines(topic))
    print(told if isinstance(told, str) else json.dumps(told, ensure_ascii=False, indent=2))
    return 0


def _letter(options: argparse.Namespace) -> int:
    from advocate_app import letters, writing
    from advocate_app.flow import answers_file, conditions, outcome
    from advocate_app.flow.loading import load_bundle

    bundle = load_bundle()
    letter = bundle.letters.get(options.letter)
    if letter is None:
        raise InputError(
            N_("There is no letter {name}. Known: {known}."),
            name=options.letter,
            known=", ".join(sorted(bundle.letters)),
        )
    facts = outcome.facts(bundle, options.today or today())
    file = answers_file.read(options.answers) if options.answers else answers_file.AnswersFile(Path(), {}, {})
    answers_file.check_details(file, _known_details(bundle))
    given = answers_file.answers(file, bundle.flows["leave"], facts)
    document = letters.compose(
        letter,
        answers_file.details(file, letter),
        Language(options.lang),
        numbers=i18n.law_fields(bundle),
        applies=lambda condition: conditions.holds(condition, given, facts),
    )
    content = _rendered(document, options.output)
    writing.write(options.output, content, overwrite=options.overwrite)
    return 0


def _rendered(document: object, path: Path) -> bytes:
    """``document`` in the format that the ending of ``path`` names; Qt is started only for PDF."""
    from advocate_app import letters
    from advocate_app.model.letter import LetterDocument

    assert isinstance(document, LetterDocument)
    kind = path.suffix.lower()
    if kind == ".txt":
        return letters.to_text(document).encode()
    if kind == ".html":
        return letters.to_html(document).encode()
    if kind == ".odt":
        return letters.to_odt(document)
    if kind == ".pdf":
        from advocate_app.ui import display

        try:
            from advocate_app.ui import documents
        except ImportError as error:
            raise display.not_imported(error) from None
        documents.start_without_window()
        return documents.to_pdf(document)
    raise InputError(N_("{file}: the name must end in .pdf, .odt, .txt or .html."), file=path.name)


def _check(options: argparse.Namespace) -> int:
    from advocate_app import content
    from advocate_app.flow.loading import faults
    from advocate_app.library import figures

    found = faults(options.resources)
    for fault in found:
        print(fault.text(i18n.gettext), file=sys.stderr)
    if found:
        return _USAGE
    print(_("All content and catalogues are in order."))
    print("\n".join(figures(content.load(options.resources))))
    return 0


def _gallery(options: argparse.Namespace) -> int:
    from advocate_app.ui.gallery import render

    languages = list(Language) if options.lang == "all" else [Language(options.lang)]
    for path in render(
        options.output,
        languages,
        scheme=options.scheme,
        size=options.size,
        text=options.text,
        only=options.only,
        today=options.today or today(),
    ):
        print(path)
    return 0


def _known_details(bundle: object) -> set[str]:
    from advocate_app.model.bundle import ContentBundle
    from advocate_app.model.flow import QuestionKind

    assert isinstance(bundle, ContentBundle)
    typed = (QuestionKind.DATE, QuestionKind.NUMBER)
    questions = {each.id for flow in bundle.flows.values() for each in flow.questions if each.kind in typed}
    fields = {field.id for letter in bundle.letters.values() for field in letter.fields}
    return questions | fields | {"third_person"}


def _language_of(arguments: Sequence[str]) -> Language:
    """The language asked for by ``--lang``, found before parsing so that even a usage error speaks it."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=False):
        name = option.partition("=")[2] if option.startswith("--lang=") else value if option == "--lang" else ""
        if name in set(Language):
            return Language(name)
    return i18n.system_language()


def _size(text: str) -> tuple[int, int]:
    width, height = text.lower().split("x")
    return max(320, int(width)), max(240, int(height))
