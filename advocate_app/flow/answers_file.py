"""Answers and details from a TOML file, for work without a window."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from advocate_app import reading
from advocate_app.errors import N_, InputError
from advocate_app.flow.conditions import Facts
from advocate_app.flow.resolver import InvalidAnswerError, check
from advocate_app.model.answers import Answers, Value
from advocate_app.model.flow import Flow, QuestionKind
from advocate_app.model.letter import FieldKind, Letter

#: Far above any honest file, far below what would make the program wait.
_LARGEST = 1024 * 1024

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
        raw = tomllib.loads(reading.read(path, _LARGEST).decode("utf-8"))
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
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(N_("{file} is not valid TOML: {problem}."), file=path, problem=error) from None
    for key, value in raw.items():
        if key not in ("answers", "details"):
            raise InputError(N_("{file}, key {key}: only [answers] and [details] are known."), file=path, key=key)
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
                N_("{file}, key {key}: the flow {flow} has no such question."), file=file.path, key=key, flow=flow.id
            )
        answer = _value(value)
        try:
            check(questions[key], answer, facts)
        except InvalidAnswerError:
            raise InputError(
                N_("{file}, key {key}: {value} is not an answer to this question."),
                file=file.path,
                key=key,
                value=value,
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
            FieldKind.TEXT: isinstance(value, str),
            FieldKind.DATE: isinstance(value, dt.date) and not isinstance(value, dt.datetime),
            FieldKind.NUMBER: isinstance(value, int)
            and not isinstance(value, bool)
            and (field.least or 0) <= value <= (field.most or value),
        }
        if not right[field.kind]:
            raise InputError(
                N_("{file}, key {key}: {value} does not fit here."), file=file.path, key=field.id, value=value
            )
        taken[field.id] = value
    return taken


def check_details(file: AnswersFile, known: set[str]) -> None:
    """Raise InputError for the first detail that neither a flow nor a letter knows."""
    for key in file.details:
        if key not in known | {_WEEK}:
            raise InputError(N_("{file}, key {key}: no question and no letter knows this."), file=file.path, key=key)


def _value(value: object) -> Value:
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    if isinstance(value, dt.datetime):
        return str(value)
    if isinstance(value, bool) or not isinstance(value, str | int | dt.date):
        return str(value)
    return value
