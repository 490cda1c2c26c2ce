"""Each gate, with a catalogue that is broken on purpose."""

from __future__ import annotations

import pytest

from advocate_app.i18n.gates import Entry, keeps_the_fields
from advocate_app.model.locale import Language
from tests.catalogs.tree import Tree, edit

KK, RU, EN = Language.KK, Language.RU, Language.EN


def test_a_complete_tree_passes(tree: Tree) -> None:
    assert tree.faults() == []


@pytest.mark.parametrize(
    ("language", "old", "new", "said"),
    [
        # translated at all
        (KK, 'msgstr "Басты бет"', 'msgstr ""', "Home: has no translation: translate it"),
        (RU, 'msgstr[2] "Осталось {n} дней"', 'msgstr[2] ""', "{n} day left: has no translation in plural form 2"),
        (RU, 'msgid "Home"', '#, fuzzy\nmsgid "Home"', "Home: is marked fuzzy"),
        (EN, 'msgstr "Home"', 'msgstr "Start"', "Home: differs from the English text"),
        # plural forms
        (RU, 'msgstr[2] "Осталось {n} дней"\n', "", "{n} day left: has no translation in plural form 2"),
        (
            KK,
            'msgstr[1] "{n} күн қалды"',
            'msgstr[1] "{n} күн"\nmsgstr[2] "{n} күн"',
            "more translations than",
        ),
        (KK, "nplurals=2; plural=(n != 1)", "nplurals=1; plural=0", "has another plural rule in its header"),
        (RU, '"Plural-Forms:', '"X-Plural-Forms:', "has another plural rule in its header"),
        # fields
        (KK, "{n} күн қалды", "күн қалды", "{n} day left: has the fields none: keep {n}"),
        (RU, "Остался {n} день", "Остался один день", "{n} day left: has the fields none: keep {n}"),
        (RU, "Нет файла {file}.", "Нет файла {files}.", "is missing.: has the fields {files}: keep {file}"),
        (RU, "Нет файла {file}.", "Нет файла {file} {file}.", "has the fields {file}, {file}: keep {file}"),
        (RU, "Нет файла {file}.", "Нет файла {file} {.", "has a brace that is no field"),
        (RU, "Нет файла {file}.", "Нет файла {file!r}.", "has the fields none: keep {file}"),
        # mark-up
        (KK, "**Соңғы күні**: {day}", "Соңғы күні: {day}", "has 0 bold runs where the English text has 1"),
        (KK, "**Соңғы күні**: {day}", "**Соңғы күні: {day}", "has a ** without its partner"),
        (KK, "**Соңғы күні**: {day}", "**Соңғы күні**:\\n{day}", "has 1 line breaks where the English text has 0"),
        (KK, "**Соңғы күні**: {day}", "- **Соңғы күні**: {day}", "has 1 list markers where the English text has 0"),
        (KK, "**Соңғы күні**: {day}", "**Соңғы** [күні](x): {day}", "has 1 links where the English text has 0"),
        # endings glued to a value
        (KK, "{n} күн қалды", "{n}күн қалды", "{n} day left: has a letter after {n}"),
        (KK, "**Соңғы күні**: {day}", "**Соңғы күні {day}**не", "has a letter after {day}"),
        # alphabet
        (KK, "Басты бет", "Бaсты бет", "Home: has the Latin a U+0061 in «Бaсты»"),
        (KK, "Ашу", "Iшу", "verb/Open: has the Latin I U+0049 in «Iшу»"),
        (KK, "Басты бет", "Бəсты бет", "has the Latin ə U+0259 in «Бəсты»"),
        (KK, "Басты бет", "Баҡты бет", "has ҡ U+04A1 in «Баҡты», a letter of another alphabet"),
        (RU, "Нет файла {file}.", "Нет c файлом {file}.", "has the Latin c U+0063 as a word"),
        # what nobody sees
        (RU, "Главная", "Глав\u200bная", "Home: has the invisible U+200B"),
        (RU, "Главная", "\u202eГлавная", "Home: has the invisible U+202E"),
        (RU, "Главная", "Глав\u00adная", "Home: has the invisible U+00AD"),
        (RU, "Главная", "Главная\\t", "Home: has the invisible U+0009"),
        (RU, "Главная", "Глав\u2009ная", "Home: has the invisible U+2009"),
        (RU, "Главная", "Главная\ufe0f", "Home: has the invisible U+FE0F"),
        (RU, "Главная", "Главнои\u0306", "Home: has a letter made of two characters"),
        (RU, "Главная", "Главная ", "Home: begins or ends with a space"),
        (RU, "Остался {n} день", "Остался  {n} день", "has two spaces in a row"),
        # typeface
        (RU, "Главная", "Главная ✓", "Home: has ✓ U+2713, which the typeface lacks"),
        # the file
        (RU, 'msgid "Home"\n', 'msgid "Homes"\n', "Homes: is no longer used: run python -m advocate_app.i18n update"),
        (RU, 'msgid "Home"\n', 'msgid "Homes"\n', "Home: is not here yet: run python -m advocate_app.i18n update"),
        (RU, 'msgid "Home"', 'mgsid "Home"', "is damaged, line"),
    ],
)
def test_a_broken_catalogue_is_stopped(tree: Tree, language: Language, old: str, new: str, said: str) -> None:
    edit(tree.po(language), old, new)
    faults = tree.faults()
    assert any(said in fault for fault in faults), faults
    assert all(f"{language}/LC_MESSAGES/app.po" in fault for fault in faults)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (RU, "Главная", "Глав\u00a0ная"),
        (RU, "Главная", "Главная: PDF, A4, № 245-VIII, eotinish.gov.kz, Ctrl+C"),
        (KK, "Басты бет", "«Басты бет» – 97-бап, 4 325 ₸"),
    ],
)
def test_what_is_right_passes(tree: Tree, language: Language, old: str, new: str) -> None:
    edit(tree.po(language), old, new)
    assert tree.faults() == []


def test_a_source_text_with_a_brace_that_is_no_field_is_stopped() -> None:
    text = "{0} or {name!r}"
    assert list(keeps_the_fields(Entry(EN, (text,), (text,))))


def test_only_a_form_for_one_thing_alone_may_leave_out_the_number() -> None:
    ids = ("One day left", "{n} days left")
    assert not list(keeps_the_fields(Entry(KK, ids, ("Бір күн қалды", "{n} күн қалды"))))
    assert not list(keeps_the_fields(Entry(EN, ids, ids)))
    assert list(keeps_the_fields(Entry(RU, ids, ("Остался один день", "Осталось {n} дня", "Осталось {n} дней"))))


def test_a_file_that_is_not_utf_8_is_stopped(tree: Tree) -> None:
    path = tree.po(RU)
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1251", "replace"))
    assert "translations/ru/LC_MESSAGES/app.po: is not UTF-8" in tree.faults()[0]


def test_an_obsolete_message_is_stopped(tree: Tree) -> None:
    path = tree.po(RU)
    path.write_text(path.read_text(encoding="utf-8") + '\n#~ msgid "Old"\n#~ msgstr "Старое"\n', encoding="utf-8")
    assert tree.faults() == ["translations/ru/LC_MESSAGES/app.po: Old: is obsolete: delete it, or run update"]


def test_a_message_that_stands_twice_is_stopped(tree: Tree) -> None:
    path = tree.po(RU)
    path.write_text(path.read_text(encoding="utf-8") + '\nmsgid "Home"\nmsgstr "Начало"\n', encoding="utf-8")
    assert "translations/ru/LC_MESSAGES/app.po: has a message twice" in tree.faults()[0]


def test_a_missing_language_is_stopped(tree: Tree) -> None:
    tree.po(KK).unlink()
    assert tree.faults() == ["translations/kk/LC_MESSAGES/app.po: is missing: run python -m advocate_app.i18n update"]
