"""Recognises the address of a house in Kazakh, Russian or English, however it is abbreviated.

A bare "Abay 15" cannot be told from other words with a number; whoever enters a contact has to know the rule as well.
"""

from __future__ import annotations

import functools
import re
from typing import Final

_CAPITAL: Final = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]"
#: A name with a capital letter that is not just the first word of a sentence.
_NAME: Final = rf"(?!The\b|This\b|That\b|Your\b){_CAPITAL}[\w.-]{{2,}}"
_NUMBER: Final = r"\d+\s*(?:[/-]\s*\d+)?"
#: A house behind a name of one or two words; a number to call is none.
_HOUSE: Final = (
    r"(?:\s+[^\W\d][\w.-]*){0,2}\s*,?\s*(?i:д\.|дом|үй)?\s*№?\s*(?!(?:10[1-4]|109|11[12]|150|1303|1414)\b)\d"
)

_STREETS_RU: Final = (
    r"(?i:улиц[аеуы]|улицей|проспект(?:а|у|е|ом)?|микрорайон(?:а|у|е|ом)?|переул(?:ок|ка|ке|ком)|бульвар(?:а|у|е|ом)?"
    r"|шоссе|площад[ьи]|квартал(?:а|е)?|проезд(?:а|е)?)"
)
_SHORT_RU: Final = r"(?i:ул|пр-т|пр-кт|просп|мкрн?|м-н|пер|б-р|бул|пл|ш)"
_STREETS_KK: Final = r"(?i:көшесі|даңғылы|шағын\s+ауданы|бульвары|тұйығы|тас\s+жолы|мөлтек\s+ауданы)"
_SHORT_KK: Final = r"(?i:көш\.|к-сі|даңғ\.|даң\.|д-лы|ш\.\s?а\.|ш/а|м/а|ықш\.)"
_STREETS_EN: Final = r"(?i:streets?|avenue|microdistrict|boulevard|lane|highway|square|str?\.|ave\.?|mkr\.?|blvd\.?)"

_PATTERNS: Final = (
    # «улица Абая», «на улице Абая», «улица абая, 15», «Абая улица»; not «на улице холодно»
    rf"\b{_STREETS_RU}\s+[«\"“]?{_CAPITAL}",
    rf"\b{_STREETS_RU}\b{_HOUSE}",
    rf"\b{_NAME}\s+{_STREETS_RU}\b",
    # «ул. Абая», «мкр Самал-2»; «и пр.» ends a list
    rf"\b{_SHORT_RU}\.\s*[«\"“]?(?:{_CAPITAL}|\d)",
    rf"\b(?i:пр)\.\s*[«\"“]?{_CAPITAL}[\w-]*,?\s*(?i:д\.|дом)?\s*\d",
    rf"(?<![иИ]\s)\b(?i:пр)\.\s*{_CAPITAL}\w+(?:ого|ова|ева|ина|ая|ия|а)\b",
    rf"\b{_SHORT_RU}(?=\s){_HOUSE}",
    # «Абай көшесінде»: the ending of the third person stands behind a name alone
    rf"\b{_STREETS_KK}",
    rf"(?:^|(?<=\s)){_SHORT_KK}",
    # "15 Abay Street", "Abay Ave."; not "on the street"
    rf"\b{_NAME}\s+{_STREETS_EN}(?!\w)",
    rf"\b{_STREETS_EN}\s*,?\s*(?:(?i:no|house)\.?\s*)?\d",
    rf"\b\d+\s+[\w.-]+\s+{_STREETS_EN}(?!\w)",
    # house, building and flat with their number, before it or behind it
    rf"\b(?i:дом|д|здание|зд|корпус|корп|строение|квартира|кв|офис|подъезд)\b\.?\s*№?\s*{_NUMBER}",
    rf"(?i:\b(?:үй|ғимарат|пәтер|корпус|кеңсе|кіреберіс)\s*№?\s*{_NUMBER})",
    rf"(?i:\b{_NUMBER}[\s-]*(?:үй|ғимарат|пәтер)(?:і|де|інде|ге)?\b)",
    rf"(?i:\b(?:house|building|bldg|flat|apt|apartment|suite|office)\b\.?\s*(?:no\.?\s*)?{_NUMBER})",
    # a place on a map
    r"(?i:\b2gis\.|\bgo\.2gis\b|/maps\b|\bmaps\.|\bgoo\.gl/maps)",
    r"\b\d{2}[.,]\d{3,}\W{1,3}\d{2}[.,]\d{3,}",
)
_ADDRESS: Final = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS))


@functools.lru_cache(maxsize=256)  # the rows of a long list repeat themselves
def holds_address(text: str) -> bool:
    """Whether ``text`` seems to tell where a house stands."""
    return _ADDRESS.search(text) is not None
