"""Places in acts, in the official form of each language."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from advocate_app import i18n
from advocate_app.model.law import Act, ActNames, Provision
from advocate_app.model.locale import Language

KK, RU, EN = Language.KK, Language.RU, Language.EN

LABOUR_CODE = Act(
    "labour-code",
    "414-V",
    dt.date(2015, 11, 23),
    "https://adilet.zan.kz/rus/docs/K1500000414",
    kk=ActNames(
        "Қазақстан Республикасының Еңбек кодексі",
        "Еңбек кодексі",
        "Еңбек кодексі",
        "Қазақстан Республикасының {dated} Еңбек кодексінің",
    ),
    ru=ActNames(
        "Трудовой кодекс Республики Казахстан", "Трудовой кодекс", "ТК", "Трудового кодекса Республики Казахстан"
    ),
    en=ActNames("Labour Code of the Republic of Kazakhstan", "Labour Code", "Labour Code"),
)
PREVENTION = Act(
    "prevention",
    "245-VIII",
    dt.date(2025, 12, 30),
    "",
    kk=ActNames("Құқық бұзушылық профилактикасы туралы Заң", "Заң", "№ 245-VIII Заң"),
    ru=ActNames(
        "Закон Республики Казахстан «О профилактике правонарушений»",
        "Закон",
        "Закон № 245-VIII",
        "Закона Республики Казахстан {dated} «О профилактике правонарушений»",
    ),
    en=ActNames("Law on the Prevention of Offences", "Law", "Law 245-VIII"),
)
BUNDLE = SimpleNamespace(acts={"labour-code": LABOUR_CODE, "prevention": PREVENTION})


def _place(
    article: str,
    paragraph: str | None = None,
    subparagraph: str | None = None,
    part: str | None = None,
    act: str = "labour-code",
) -> Provision:
    return Provision(
        "p", act, article, dt.date(2026, 11, 12), "", paragraph=paragraph, subparagraph=subparagraph, part=part
    )


@pytest.mark.parametrize(
    ("place", "kk", "ru", "en"),
    [
        (
            _place("97", "4"),
            "Еңбек кодексі, 97-бап, 4-тармақ",
            "ТК, ст. 97, п. 4",
            "Labour Code, art. 97, par. 4",
        ),
        (
            _place("1", "1", "81"),
            "Еңбек кодексі, 1-бап, 1-тармақ, 81) тармақша",
            "ТК, ст. 1, п. 1, подп. 81)",
            "Labour Code, art. 1, par. 1, subpar. 81",
        ),
        (
            _place("127-2", part="2"),
            "Еңбек кодексі, 127-2-бап, 2-бөлік",
            "ТК, ст. 127-2, ч. 2",
            "Labour Code, art. 127-2, part 2",
        ),
        (_place("60", act="prevention"), "№ 245-VIII Заң, 60-бап", "Закон № 245-VIII, ст. 60", "Law 245-VIII, art. 60"),
        (_place("", act="prevention"), "№ 245-VIII Заң", "Закон № 245-VIII", "Law 245-VIII"),
    ],
)
def test_a_chip_is_short(place: Provision, kk: str, ru: str, en: str) -> None:
    assert [i18n.citation_chip(place, BUNDLE, language) for language in (KK, RU, EN)] == [kk, ru, en]


KK_CODE = "Қазақстан Республикасының 2015 жылғы 23 қарашадағы № 414-V Еңбек кодексінің"
RU_CODE = "Трудового кодекса Республики Казахстан от 23 ноября 2015 года № 414-V"
EN_CODE = "Labour Code of the Republic of Kazakhstan No. 414-V of 23 November 2015"


@pytest.mark.parametrize(
    ("place", "kk", "ru", "en"),
    [
        (_place("97"), "97-бабы", "статья 97", "article 97"),
        (_place("97", "4"), "97-бабының 4-тармағы", "пункт 4 статьи 97", "article 97, paragraph 4"),
        (
            _place("1", "1", "81"),
            "1-бабы 1-тармағының 81) тармақшасы",
            "подпункт 81) пункта 1 статьи 1",
            "article 1, paragraph 1, subparagraph (81)",
        ),
        (
            _place("127-2", part="2"),
            "127-2-бабының екінші бөлігі",
            "часть вторая статьи 127-2",
            "article 127-2, part 2",
        ),
        (
            _place("73", subparagraph="1", part="2"),
            "73-бабы екінші бөлігінің 1) тармақшасы",
            "подпункт 1) части второй статьи 73",
            "article 73, part 2, subparagraph (1)",
        ),
        (
            _place("133", "4-1", part="3"),
            "133-бабы 4-1-тармағының үшінші бөлігі",
            "часть третья пункта 4-1 статьи 133",
            "article 133, paragraph 4-1, part 3",
        ),
        (_place("73", part="1-1"), "73-бабының 1-1-бөлігі", "часть 1-1 статьи 73", "article 73, part 1-1"),
        (_place("73", part="11"), "73-бабының 11-бөлігі", "часть 11 статьи 73", "article 73, part 11"),
    ],
)
def test_a_long_citation_is_that_of_official_texts(place: Provision, kk: str, ru: str, en: str) -> None:
    said = [i18n.citation_long(place, BUNDLE, language) for language in (KK, RU, EN)]
    assert said == [f"{KK_CODE} {kk}", f"{ru} {RU_CODE}", f"{EN_CODE}, {en}"]


def test_the_date_of_a_law_may_stand_before_its_name() -> None:
    said = i18n.citation_long(_place("60", "1", act="prevention"), BUNDLE, RU)
    assert said == (
        "пункт 1 статьи 60 Закона Республики Казахстан от 30 декабря 2025 года № 245-VIII "
        "«О профилактике правонарушений»"
    )


def test_an_act_whose_genitive_is_unknown_is_cited_without_one() -> None:
    said = i18n.citation_long(_place("60", "1", act="prevention"), BUNDLE, KK)
    assert said == (
        "2025 жылғы 30 желтоқсандағы № 245-VIII Құқық бұзушылық профилактикасы туралы Заң, 60-бап, 1-тармақ"
    )


def test_the_day_of_checking_is_told() -> None:
    said = [i18n.checked(_place("97"), language) for language in (KK, RU, EN)]
    assert said == ["тексерілген күні 12.11.2026", "проверено 12.11.2026", "checked 12.11.2026"]
