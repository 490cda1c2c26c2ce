"""What the notice must say for the law to work, and what no letter may say."""

from __future__ import annotations

import itertools
import re

import pytest

from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import PAPER_LANGUAGES, Language
from tests.letters.papers import paper, words

#: Labour Code article 97, paragraph 4: the ground, the length, the days and the copy of the contract.
NOTICE = {
    Language.KK: (
        "ХАБАРЛАМА",
        "Қазақстан Республикасы Еңбек кодексінің 97-бабы",
        "жалақы сақталмайтын демалыс",
        "2026 жылғы 2 желтоқсан",
        "2026 жылғы 31 желтоқсан",
        "күнтізбелік",
        "арнаулы әлеуметтік көрсетілетін қызметтерді ұсыну туралы шарттың көшірмесі",
        "2026 жылғы 25 қараша",
    ),
    Language.RU: (
        "УВЕДОМЛЕНИЕ",
        "пунктом 4 статьи 97 Трудового кодекса Республики Казахстан",
        "без сохранения заработной платы",
        "2 декабря 2026 года",
        "31 декабря 2026 года",
        "в календарных днях: 30",
        "копия договора о предоставлении специальных социальных услуг",
        "25 ноября 2026 года",
    ),
    Language.EN: (
        "NOTICE",
        "paragraph 4 of article 97 of the Labour Code",
        "leave without pay",
        "2 December 2026",
        "31 December 2026",
        "calendar days: 30",
        "copy of the contract on the provision of special social services",
    ),
}


@pytest.mark.parametrize("language", Language)
def test_the_notice_says_what_the_law_asks_for(bundle: ContentBundle, language: Language) -> None:
    text = words(paper(bundle, language=language)).replace("\u00a0", " ")
    for element in NOTICE[language]:
        assert element in text


def test_the_kazakh_notice_names_the_paragraph_and_states_the_length_in_days(bundle: ContentBundle) -> None:
    assert re.search(r"97-баб\w+ 4-тарма[қғ]", words(paper(bundle)))
    assert re.search(r"күнтізбелік күнмен: 30$", words(paper(bundle)), re.MULTILINE)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_the_notice_tells_and_does_not_ask_for_the_leave(bundle: ContentBundle, language: Language) -> None:
    """The employer is obliged; a request would turn the duty into a favour."""
    text = words(paper(bundle, language=language))
    assert not re.search(r"прошу (предоставить|дать)|демалыс беруіңізді сұраймын", text, re.IGNORECASE)
    assert not re.search(r"\bзаявлени|\bөтініш", text, re.IGNORECASE)


#: `facts` of the leave that are often told wrongly, and words that would give away more than the law asks for.
NEVER = (
    r"consent|with permission|\bpaid leave|working days|once a year|police|\bfine\b|violence|victim|abuse|shelter",
    r"соглас(ия|ии|ием)\b|разрешени|оплачиваем|рабочих дн|раз в год|полици|штраф|насили|жертв|потерпевш|приют|кризисн",
    r"келісімі(мен|н)\b|рұқсат|ақы төленетін|жұмыс күн|жылына|полиция|айыппұл|зорлық|құрбан|зардап|жәбірлен|дағдарыс",
)

CASES = [
    dict(zip(("work", "employer"), case, strict=True))
    for case in itertools.product(
        ("employee", "public", "civil", "unknown"), ("given", "refused", "silent", "punished", "dismissed", "not-given")
    )
]


@pytest.mark.parametrize("letter", ["leave-notice", "centre-contract", "commission-complaint", "inspection-complaint"])
@pytest.mark.parametrize("language", Language)
def test_no_letter_says_what_is_not_the_law_or_names_what_happened(
    bundle: ContentBundle, letter: str, language: Language
) -> None:
    for answers in CASES:
        text = words(paper(bundle, letter, language, answers=answers))
        for pattern in NEVER:
            found = re.search(pattern, text, re.IGNORECASE)
            assert found is None, f"{answers}: {found}"


@pytest.mark.parametrize("letter", ["leave-notice", "centre-contract", "commission-complaint", "inspection-complaint"])
def test_each_language_says_the_same_things(bundle: ContentBundle, letter: str) -> None:
    for answers in CASES:
        kinds = [
            [(block.kind, [run.field for run in block.runs if run.field]) for block in document.blocks]
            for document in (paper(bundle, letter, language, answers=answers) for language in Language)
        ]
        for blocks in kinds[1:]:
            assert [kind for kind, _fields in blocks] == [kind for kind, _fields in kinds[0]]
            assert [sorted(fields) for _kind, fields in blocks] == [sorted(fields) for _kind, fields in kinds[0]]
