"""How a place in an act is cited: short in a source chip, long in the official form of each language.

A citation is made of numbers and of words whose endings never change, so it needs no grammar and no translator
(Labour Code 97(4) is «97-бабының 4-тармағы», «пункт 4 статьи 97», "article 97, paragraph 4").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Protocol

from advocate_app.i18n.current import active
from advocate_app.i18n.dates import format_date
from advocate_app.model.locale import Language

if TYPE_CHECKING:  # these need msgspec, which would cost start time here for nothing
    from advocate_app.model.law import Act, ActNames, Provision


class Acts(Protocol):
    """Whatever knows the acts by id: the bundle of the content, above all."""

    @property
    def acts(self) -> Mapping[str, Act]:
        """The acts by id."""
        ...


#: Where the date and number of adoption stand inside ``ActNames.genitive``; without it they are put at one end.
DATED: Final = "{dated}"

_CHECKED = {Language.KK: "тексерілген күні", Language.RU: "проверено", Language.EN: "checked"}

# Article, paragraph, part, subparagraph.
_SHORT = {
    Language.KK: ("{}-бап", "{}-тармақ", "{}-бөлік", "{}) тармақша"),
    Language.RU: ("ст. {}", "п. {}", "ч. {}", "подп. {})"),
    Language.EN: ("art. {}", "par. {}", "part {}", "subpar. {}"),
}
_FULL = {
    Language.KK: _SHORT[Language.KK],
    Language.RU: ("статья {}", "пункт {}", "часть {}", "подпункт {})"),
    Language.EN: ("article {}", "paragraph {}", "part {}", "subparagraph ({})"),
}

# Acts count the parts of an article in words: «127-2-бабының екінші бөлігі», «часть вторая статьи 127-2».
# fmt: off
_PARTS_KK = (
    "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші", "тоғызыншы", "оныншы",
)
_PARTS_RU = (
    "первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая",
)
_PARTS_RU_GENITIVE = (
    "первой", "второй", "третьей", "четвертой", "пятой", "шестой", "седьмой", "восьмой", "девятой", "десятой",
)
_MONTHS_KK = (
    "қаңтардағы", "ақпандағы", "наурыздағы", "сәуірдегі", "мамырдағы", "маусымдағы",
    "шілдедегі", "тамыздағы", "қыркүйектегі", "қазандағы", "қарашадағы", "желтоқсандағы",
)
# fmt: on


def citation_chip(provision: Provision, bundle: Acts, language: Language | None = None) -> str:
    """«ТК, ст. 97, п. 4», «Еңбек кодексі, 97-бап, 4-тармақ», "Labour Code, art. 97, par. 4"."""
    speech = language or active()
    return ", ".join((_names(bundle.acts[provision.act], speech).chip, *_places(provision, _SHORT[speech])))


def citation_long(provision: Provision, bundle: Acts, language: Language | None = None) -> str:
    """The place in full, with the act, its date and its number.

    «подпункт 81) пункта 1 статьи 1 Трудового кодекса Республики Казахстан от 23 ноября 2015 года № 414-V». Where
    no inflected name of the act is known, and in English, title and place stand side by side.
    """
    speech = language or active()
    act = bundle.acts[provision.act]
    names = _names(act, speech)
    if speech is Language.EN or not names.genitive or not provision.article:
        return ", ".join((_dated(names.title, act, speech), *_places(provision, _FULL[speech])))
    name = _dated(names.genitive, act, speech)
    return f"{name} {_place_kk(provision)}" if speech is Language.KK else f"{_place_ru(provision)} {name}"


def checked(provision: Provision, language: Language | None = None) -> str:
    """When the place was last read: «проверено 12.11.2026»."""
    speech = language or active()
    return f"{_CHECKED[speech]} {format_date(provision.checked_on, 'chip', speech)}"


def _names(act: Act, language: Language) -> ActNames:
    return {Language.KK: act.kk, Language.RU: act.ru, Language.EN: act.en}[language]


def _places(provision: Provision, words: tuple[str, ...]) -> list[str]:
    """The place from the article inwards, no word of it inflected."""
    numbers = (provision.article, provision.paragraph, provision.part, provision.subparagraph)
    return [word.format(number) for word, number in zip(words, numbers, strict=True) if number]


def _dated(name: str, act: Act, language: Language) -> str:
    if language is Language.KK:
        dated = f"{act.date.year} жылғы {act.date.day} {_MONTHS_KK[act.date.month - 1]} № {act.number}"
        whole = f"{dated} {name}"
    else:
        day = format_date(act.date, "document", language)
        dated = f"от {day} № {act.number}" if language is Language.RU else f"No. {act.number} of {day}"
        whole = f"{name} {dated}"
    return name.replace(DATED, dated) if DATED in name else whole


def _place_kk(provision: Provision) -> str:
    """The place after its act: «97-бабының 4-тармағы», «1-бабы 1-тармағының 81) тармақшасы»."""
    links = [f"{provision.article}-бабы"]
    if provision.paragraph:
        links.append(f"{provision.paragraph}-тармағы")
    if provision.part:
        ordinal = _ordinal(_PARTS_KK, provision.part)
        links.append(f"{ordinal} бөлігі" if ordinal else f"{provision.part}-бөлігі")
    if provision.subparagraph:
        links.append(f"{provision.subparagraph}) тармақшасы")
    if len(links) > 1:  # the genitive falls on the last owner alone: acts avoid a chain of them
        links[-2] += "нің" if links[-2].endswith("бөлігі") else "ның"
    return " ".join(links)


def _place_ru(provision: Provision) -> str:
    """The place before its act, from the innermost outwards: «подпункт 1) части второй статьи 73»."""
    links = []
    if provision.subparagraph:
        links.append((f"подпункт {provision.subparagraph})", f"подпункта {provision.subparagraph})"))
    if number := provision.part:
        links.append(
            (
                f"часть {_ordinal(_PARTS_RU, number) or number}",
                f"части {_ordinal(_PARTS_RU_GENITIVE, number) or number}",
            )
        )
    if provision.paragraph:
        links.append((f"пункт {provision.paragraph}", f"пункта {provision.paragraph}"))
    links.append((f"статья {provision.article}", f"статьи {provision.article}"))
    return " ".join((links[0][0], *(genitive for _, genitive in links[1:])))


def _ordinal(words: tuple[str, ...], number: str) -> str | None:
    """The word for the part ``number``; None for one such as 4-1 or beyond the tenth."""
    return words[int(number) - 1] if number.isdecimal() and 0 < int(number) <= len(words) else None
