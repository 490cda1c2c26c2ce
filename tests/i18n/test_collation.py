"""The order of words in each language."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from advocate_app import i18n
from advocate_app.model.locale import Language

KK, RU, EN = Language.KK, Language.RU, Language.EN


def _sorted(words: str, language: Language) -> str:
    return " ".join(sorted(words.split(), key=lambda word: i18n.sort_key(word, language)))


def test_kazakh_letters_stand_where_the_alphabet_has_them() -> None:
    cities = "Шымкент Өскемен Ақтөбе Қостанай Астана Көкшетау Жезқазған Қарағанды Үштөбе Орал Тараз Ұшарал"
    in_order = "Ақтөбе Астана Жезқазған Көкшетау Қарағанды Қостанай Орал Өскемен Тараз Ұшарал Үштөбе Шымкент"
    assert _sorted(cities, KK) == in_order
    alphabet = "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я"
    assert _sorted(" ".join(reversed(alphabet.split())), KK) == alphabet


def test_russian_does_not_tell_yo_from_ye() -> None:
    assert _sorted("ещё ель ёлка Ереван", RU) == "ёлка ель Ереван ещё"


def test_each_language_lists_its_own_script_first() -> None:
    assert _sorted("Zhasa Астана 112", KK) == "112 Астана Zhasa"
    assert _sorted("Zhasa Астана 112", EN) == "112 Zhasa Астана"


def test_a_shorter_name_stands_before_a_longer_one() -> None:
    names = ["Алматы қаласы", "Алматы", "алматы", "Алматы облысы"]
    assert sorted(names, key=i18n.sort_key) == ["алматы", "Алматы", "Алматы қаласы", "Алматы облысы"]


@given(st.lists(st.text()), st.sampled_from(Language))
def test_the_order_never_depends_on_the_order_before(texts: list[str], language: Language) -> None:
    def ordered(words: list[str]) -> list[str]:
        return sorted(words, key=lambda word: i18n.sort_key(word, language))

    assert ordered(texts) == ordered(texts[::-1])
