"""What the program must never say about the leave, in any language: each of these is not the law."""

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
        r"free lawyer|lawyer for free",
        r"бесплатн\w+ (адвокат|юрист)",
        r"тегін (адвокат|заңгер)",
    ),
    "the old law is in force": (r"214-IV", r"214-IV", r"214-IV"),
    "detention of 48 hours": (r"48 hours", r"48 час", r"48 сағат"),
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
    Language.EN: r"\d+\W(calendar |working )?(days?|months?|years?|hours?|MCI|tenge)\b",
    Language.RU: r"\d+\W(календарн\w+ |рабоч\w+ )?(дн\w+|день|сут\w+|месяц\w*|год\w*|лет|час\w*|МРП|тенге)\b",
    Language.KK: r"\d+\W(жұмыс )?(күн|тәулік|ай|жыл|сағат|АЕК|теңге)\b",
}


@pytest.mark.parametrize("language", Language)
def test_no_number_of_the_law_is_written_into_prose(language: Language) -> None:
    """A number of days, months or years stands once, under resources/law; prose names it."""
    for message in messages(tuple(content.load().flows.values())):
        text = i18n.message(message, language=language)
        assert not re.search(COUNTED[language], text), f"{message.id}: {text}"
