"""Papers with an invented person, made as the program makes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from advocate_app import i18n, letters
from advocate_app.flow import conditions, outcome
from advocate_app.letters import Detail
from advocate_app.model.answers import Value
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.letter import LetterDocument
from advocate_app.model.locale import Language

TODAY = dt.date(2026, 11, 25)

#: Everything that the letters can take.
PERSON: dict[str, Detail] = {
    "employer_name": "«Ақжол Сервис» ЖШС",
    "employer_position": "директор",
    "employer_head": "Н. Қ. Омаров",
    "employee_name": "Сапарова Айгүл Ермекқызы",
    "employee_position": "бухгалтер",
    "centre_name": "«Үміт» орталығы",
    "inspection_name": "Қарағанды облысының инспекциясы",
    "employer_address": "Қарағанды, Бейбітшілік даңғылы, 1",
    "contact": "sara@example.kz",
    "answer": "№ 12-к, 05.12.2026",
    "notice_date": dt.date(2026, 11, 27),
    "first_day": dt.date(2026, 12, 2),
    "days": 30,
    "sheets": 2,
    "date": TODAY,
}


def paper(
    bundle: ContentBundle,
    letter: str = "leave-notice",
    language: Language = Language.KK,
    *,
    answers: Mapping[str, Value] | None = None,
    details: Mapping[str, Detail] | None = None,
) -> LetterDocument:
    """A letter of the content; without ``answers`` no question was answered, without ``details`` all is filled in."""
    facts = outcome.facts(bundle, TODAY)
    return letters.compose(
        bundle.letters[letter],
        PERSON if details is None else details,
        language,
        numbers=i18n.law_fields(bundle, language),
        applies=lambda condition: conditions.holds(condition, answers or {}, facts),
    )


def words(document: LetterDocument) -> str:
    """All words of a paper, blocks parted by line ends."""
    return "\n".join("".join(run.text for run in block.runs) for block in document.blocks)


def filled(document: LetterDocument) -> dict[str, str]:
    """What was put in for each field."""
    return {
        run.field: run.text for block in document.blocks for run in block.runs if run.field is not None and run.filled
    }


def blanks(document: LetterDocument) -> set[str]:
    """The fields that are lines for the hand."""
    return {run.field for block in document.blocks for run in block.runs if run.field is not None and not run.filled}
