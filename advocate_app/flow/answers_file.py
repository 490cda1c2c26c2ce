"""Answers and details from a TOML file, for work without a window."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import Any, Final

import msgspec

from advocate_app import reading
from advocate_app.errors import N_, InputError
from advocate_app.flow.conditions import Facts
from advocate_app.flow.resolver import InvalidAnswerError, check
from advocate_app.model.answers import Answers, Value
from advocate_app.model.flow import Flow, QuestionKind
from advocate_app.model.letter import LONGEST_TEXT, FieldKind, Letter

#: Far above any honest file, far below what would make the program wait.
_LARGEST: Final = 64 * 1024
#: Points outside of texts and comments in one line. Of tables in tables that stand in one line, as ``a.b.c = 1``, the
#: parser reads thousands in minutes; the answers need one.
_MOST_POINTS: Final = 20
_TEXTS: Final = re.compile(
    r"""\"{3}(?:[^\\]|\\.)*?(?:"{3,5}|\\?\Z) | '{3}.*?(?:'{3,5}|\Z) | "(?:[^"\\\n]|\\.)*"? | '[^'\n]*'? | \#[^\n]*""",
    re.DOTALL | re.VERBOSE,
)
#: Letters of a key, and of what the parser says, in a message.
_LONGEST_KEY: Final = 60
_LONGEST_PROBLEM: Final = 200

#: What a message shows in place of what somebody typed: it may be a name, and a message may stay on the screen.
_UNTOLD: Final = "…"

#: Detail that belongs to no question: working days in a week.
_WEEK = "week"


class AnswersFile(msgspec.Struct, frozen=True):
    """``[answers]``: question id to option id or list; ``[details]``: days, dates and names."""

    path: Path
    answers: dict[str, Any]
    details: dict[str, Any]


def read(path: Path) -> AnswersFile:
    """The file at ``path``. Raises InputError, naming file and place, for anything that is not such a file."""
    try:
        raw = _tables(reading.read(path, _LARGEST).decode("utf-8"))
    except reading.NoFileError:
        raise InputError(N_("{file}: there is no such file. Check the path."), file=path) from None
    except reading.TooLargeError:
        raise InputError(N_("{file} is too large for a file of answers."), file=path) from None
    except OSError:
        raise InputError(N_("{file} cannot be read. Check the path and the permissions."), file=path) from None
    except UnicodeDecodeError as error:
        raise InputError(
            N_("{file}, byte {place}: this is not UTF-8 text. Save it as UTF-8."), file=path, place=error.start
        ) from None
    except (ValueError, RecursionError) as error:  # broken, a number without end, or tables in tables without end
        raise InputError(
            N_("{file} is not valid TOML: {problem}."), file=path, problem=str(error)[:_LONGEST_PROBLEM]
        ) from None
    for key, value in raw.items():
        if key not in ("answers", "details"):
            raise InputError(
                N_("{file}, key {key}: only [answers] and [details] are known."), file=path, key=key[:_LONGEST_KEY]
            )
        if not isinstance(value, dict):
            raise InputError(N_("{file}, key {key}: a table is expected."), file=path, key=key)
    return AnswersFile(path, raw.get("answers", {}), raw.get("details", {}))


def answers(file: AnswersFile, flow: Flow, facts: Facts) -> Answers:
    """The answers of ``file`` to ``flow``. A day or a number may stand under ``[details]`` with the question's id.

    Raises InputError, naming file and key, for an unknown question or an answer that it does not take.
    """
    questions = {question.id: question for question in flow.questions}
    typed = (QuestionKind.DATE, QuestionKind.NUMBER)
    given = {name: value for name, value in file.details.items() if name in questions and questions[name].kind in typed}
    taken = Answers()
    for key, value in {**given, **file.answers}.items():
        if key not in questions:
            raise InputError(
                N_("{file}, key {key}: the flow {flow} has no such question."),
                file=file.path,
                key=key[:_LONGEST_KEY],
                flow=flow.id,
            )
        try:
            answer = _value(key, value)
            check(questions[key], answer, facts)
        except InvalidAnswerError:
            raise InputError(
                N_("{file}, key {key}: {value} is not an answer to this question."),
                file=file.path,
                key=key,
                value=_UNTOLD,
            ) from None
        taken = taken.having(key, answer)
    return taken


def week(file: AnswersFile) -> int:
    """Working days in a week, 5 unless the file says 6. Raises InputError for anything else."""
    value = file.details.get(_WEEK, 5)
    if value not in (5, 6) or isinstance(value, bool):
        raise InputError(N_("{file}, key {key}: 5 or 6 is expected."), file=file.path, key=_WEEK)
    return int(value)


def details(file: AnswersFile, letter: Letter) -> dict[str, str | int | dt.date]:
    """The details that ``letter`` can take. Raises InputError, naming file and key, for one of a wrong kind."""
    taken: dict[str, str | int | dt.date] = {}
    for field in letter.fields:
        value = file.details.get(field.id)
        if value is None or field.kind in (FieldKind.BLANK, FieldKind.COMPUTED):
            continue
        right = {
            FieldKind.TEXT: isinstance(value, str) and len(value) <= LONGEST_TEXT,
            FieldKind.DATE: isinstance(value, dt.date) and not isinstance(value, dt.datetime),
            FieldKind.NUMBER: isinstance(value, int)
            and not isinstance(value, bool)
            and (field.least or 0) <= value <= (field.most or value),
        }
        if not right[field.kind]:
            raise InputError(
                N_("{file}, key {key}: {value} does not fit here."), file=file.path, key=field.id, value=_UNTOLD
            )
        taken[field.id] = value
    return taken


def check_details(file: AnswersFile, known: set[str]) -> None:
    """Raise InputError for the first detail that neither a flow nor a letter knows."""
    for key in file.details:
        if key not in known | {_WEEK}:
            raise InputError(
                N_("{file}, key {key}: no question and no letter knows this."), file=file.path, key=key[:_LONGEST_KEY]
            )


def _tables(text: str) -> dict[str, Any]:
    """The tables of ``text``. Raises ValueError for what is no TOML, and for tables in tables without end."""
    if any(line.count(".") > _MOST_POINTS for line in _TEXTS.sub("", text.replace("\r\n", "\n")).split("\n")):
        raise ValueError("tables in tables without end")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:  # a number of thousands of digits: what follows is for programmers
        raise ValueError(str(error).partition(":")[0]) from None


def _value(question: str, value: object) -> Value:
    """``value`` as an answer. Raises InvalidAnswerError for what is none to any question."""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    if isinstance(value, bool | dt.datetime) or not isinstance(value, str | int | dt.date):
        raise InvalidAnswerError(question)
    return value
