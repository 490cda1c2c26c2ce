"""What the program must never say, in any language: each of these is not the law."""

from __future__ import annotations

import re

import pytest

from advocate_app import content, i18n
from advocate_app.flow.loading import messages
from advocate_app.model.locale import Language
from advocate_app.model.voice import Voice

#: What would be wrong, and how it would read in English, Russian and Kazakh.
WRONG = {
    "the leave depends on the employer's consent": (
        r"consent of the employer|employer('s)? consent|employer agrees|with the employer's permission",
        r"с согласия работодателя|согласи[ею] работодателя|разрешени[ея] работодателя",
        r"жұмыс берушінің келісім|жұмыс берушінің рұқсат",
    ),
    "thirty working days": (
        r"(30|\{leave_days\}|thirty)\W+working days",
        r"(30|\{leave_days\}|тридцат\w+)\W+рабочих дн",
        r"(30|\{leave_days\}|отыз)\W+жұмыс күн",
    ),
    "once a year": (
        r"once (a|per) year|every year",
        r"раз в год|один раз в го|ежегодно\b",
        r"жылына бір рет|жыл сайын бір",
    ),
    "a paper from the police is required": (
        r"police (report|paper|certificate) (is|must|needed|required)",
        r"(нужн|требу\w+|обязательн)\w* (справк|бумаг|заявлени)\w* (из|от|в) полици",
        r"полициядан (анықтама|қағаз) (керек|қажет)",
    ),
    "the employer will be fined": (
        r"employer will be fined|fine for the employer|fined for refus",
        r"работодател\w+ оштраф|штраф\w* (для|на) работодател|штраф за отказ",
        r"жұмыс берушіге айыппұл|айыппұл салынады",
    ),
    "safety is promised": (
        r"you are safe( now)?\b|will be safe|guarantees? your safety",
        r"вы в безопасности|гарантиру\w+ безопасност",
        r"сіз қауіпсіздесіз|қауіпсіздігіңізге кепілдік",
    ),
    "a lawyer is free for everybody": (
        r"(every(one|body| victim)|always)[^.]*free lawyer|(?<!no )free lawyer (for|to) (all|every)|get a free lawyer",
        r"(кажд\w+|всем|всегда|люб\w+)[^.]*бесплатн\w+ (адвокат|юрист)|вам (дадут|предоставят|положен)[^.]*бесплатн",
        r"(барлы|әркім|әрбір|кез келген|бәрі)[^.]*тегін (адвокат|заңгер)(?![^.]*(мейді|емес))|сізге тегін адвокат бер",
    ),
    "the old law is in force": (
        r"214-IV[^.]*(still|now|is in force)|under Law No\. 214-IV",
        r"214-IV[^.]*(действует|в силе)|(по|согласно) Закон\w+ № 214-IV",
        r"214-IV[^.]*(қолданыста|күшінде|әлі)",
    ),
    "detention of 48 hours": (r"48 hours", r"48 час", r"48 сағат"),
    "bullying is punished with arrest": (
        r"\bbully[^.]*\barrest\b|\barrest\b[^.]*\bbully",
        r"(травл|буллинг)[^.]*\bарест\w*\b|\bарест\w*\b[^.]*(травл|буллинг)",
        r"буллинг[^.]*қамаққа ал|қамаққа ал[^.]*буллинг",
    ),
    "the term for reconciliation is not given after violence": (
        r"(no|without)( a)? (reconciliation term|term for reconciliation)[^.]*violence",
        r"(без|не (даёт|дают|назнача)\w*)[^.]*срок\w* (для|на) примирени[^.]*насили",
        r"зорлық-зомбылық[^.]*татуласу мерзімі (берілмейді|жоқ)",
    ),
    "staff of centres get the leave": (
        r"(employees|staff|workers) of (the |a )?(centre|shelter|support)[^.]*\bleave\b",
        r"(работник|сотрудник)\w* (центр|приют|организаци\w+ поддержк)[^.]*отпуск",
        r"орталық (қызметкер|жұмыскер)[^.]*демалыс",
    ),
}


@pytest.mark.parametrize("claim", WRONG)
@pytest.mark.parametrize("language", Language)
def test_no_text_makes_a_claim_that_is_not_the_law(language: Language, claim: str) -> None:
    pattern = dict(zip((Language.EN, Language.RU, Language.KK), WRONG[claim], strict=True))[language]
    found = []
    for message in messages(content.load()):
        for voice in Voice:
            text = i18n.message(message, voice=voice, language=language).replace("**", "")
            if re.search(pattern, text, re.IGNORECASE):
                found.append(f"{message.id}: {text}")
    assert not found


#: Words that need another word beside them to be true: word, and what has to stand beside it.
ONLY_WITH = {
    "life imprisonment is the most, or for a young child or a death": (
        (r"\blife imprisonment", r"up to|young child|died|not imposed"),
        (r"пожизненн\w+ лишени\w+ свобод", r"вплоть до|доходить до|не назначают|малолетн|погиб|умер|смерт"),
        (r"өмір бойына бас бостандығынан айыр", r"дейін|тағайындалмайды|жас бала|жас бал|қайтыс|қаза|өл(ген|се|ім)"),
    ),
    "a protective order makes nobody leave": (
        (r"\border\b[^.]*(move out|leave the home|evict)", r"\bnot\b"),
        (r"предписани\w+[^.]*(выселя|съехать|покинуть)", r"\bне\b"),
        (r"нұсқама\w*[^.]*(үйден (кет|шығ))", r"мейді|майды|емес"),
    ),
    "an anonymous report starts no investigation": (
        (r"anonymous report", r"\bno\b|\bnot\b"),
        (r"анонимн\w+ сообщени", r"\bне\b"),
        (r"анонимдік хабар|жасырын хабар", r"мейді|майды|емес"),
    ),
}


@pytest.mark.parametrize("claim", ONLY_WITH)
@pytest.mark.parametrize("language", Language)
def test_what_is_true_only_with_its_limit_is_said_with_it(language: Language, claim: str) -> None:
    word, limit = dict(zip((Language.EN, Language.RU, Language.KK), ONLY_WITH[claim], strict=True))[language]
    for message in messages(content.load()):
        for voice in Voice:
            text = i18n.message(message, voice=voice, language=language)
            if re.search(word, text, re.IGNORECASE):
                assert re.search(limit, text, re.IGNORECASE), f"{message.id}: {text}"


@pytest.mark.parametrize("language", Language)
def test_the_repealed_law_is_named_in_its_history_alone(language: Language) -> None:
    for message in messages(content.load()):
        if "214-IV" in i18n.message(message, language=language):
            assert message.id.startswith("history."), message.id


#: Paid leave may be spoken of as another leave, never as this one.
PAID = {
    Language.EN: r"\bpaid (?!annual)leave",
    Language.RU: r"оплачиваем\w+ (?!ежегодн)\w*\s*отпуск",
    Language.KK: r"(?<!жыл сайынғы )ақы төленетін (?!еңбек)демалыс",
}


@pytest.mark.parametrize("language", Language)
def test_only_the_annual_leave_is_called_paid(language: Language) -> None:
    for message in messages(content.load()):
        text = i18n.message(message, language=language)
        assert not re.search(PAID[language], text, re.IGNORECASE), message.id


#: Units that only a number of the law could count here.
COUNTED = {
    Language.EN: r"(?<!\d)\d{1,3}\W(calendar |working )?(days?|months?|years?|hours?|MCI|tenge)\b",
    Language.RU: r"(?<!\d)\d{1,3}\W(календарн\w+ |рабоч\w+ )?(дн|день|сут|месяц|год|лет\b|час|МРП|тенге)",
    Language.KK: r"(?<!\d)\d{1,3}\W(жұмыс )?(күн|тәулік|ай|жыл|сағат|АЕК|теңге)\b",
}


@pytest.mark.parametrize("language", Language)
def test_no_number_of_the_law_is_written_into_prose(language: Language) -> None:
    """A number of days, months or years stands once, under resources/law; prose names it."""
    bundle = content.load()
    for message in messages((*bundle.flows.values(), *bundle.topics.values(), bundle.penalties, bundle.glossary)):
        text = i18n.message(message, language=language)
        assert not re.search(COUNTED[language], text), f"{message.id}: {text}"


#: Latin words that stand in Kazakh and Russian on purpose: an address, a newspaper, acts of another country.
LATIN = re.compile(
    r"WhatsApp|Telegram|SMS|SIM|eotinish\.gov\.kz|enbek\.kz|eGov Mobile|HR Enbek|Comment Central"
    r"|Domestic Abuse Act|Shift|Enter|Esc|PDF|ODT|VIII|IV|VI|V|II"
)


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_no_word_of_another_language_is_left_in_a_text(language: Language) -> None:
    for message in messages(content.load()):
        for voice in Voice:
            text = re.sub(r"\{\w+\}", "", i18n.message(message, voice=voice, language=language))
            assert not re.search(r"[A-Za-z]{2,}", LATIN.sub("", text)), f"{message.id}: {text}"
