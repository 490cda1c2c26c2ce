"""What a text is in each language, and what is said when a catalogue cannot be read."""

from __future__ import annotations

import contextlib
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from advocate_app import i18n, paths
from advocate_app.errors import CatalogueError
from advocate_app.i18n import Catalogue, current
from advocate_app.i18n.compilation import compile_catalogues
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice

HEADER = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: {plurals}\\n"

"""
APP = """msgid "Home"
msgstr "{home}"

msgctxt "verb"
msgid "Open"
msgstr "{open}"

msgid "{{n}} day"
msgid_plural "{{n}} days"
{days}
"""
CONTENT = """msgctxt "leave.title"
msgid "Your leave: {{leave_days}} days"
msgstr "{own}"

msgctxt "leave.title_third"
msgid "Their leave: {{leave_days}} days"
msgstr "{third}"
"""
RUSSIAN = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
TITLE = Message("leave.title", "Your leave: {leave_days} days", third="Their leave: {leave_days} days")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Small compiled catalogues, which the program takes for its own."""
    for language, plurals, app, content in (
        (
            "kk",
            "nplurals=2; plural=(n != 1);",
            {"home": "Басты бет", "open": "Ашу", "days": 'msgstr[0] "{n} күн"\nmsgstr[1] "{n} күн"'},
            {"own": "Демалысыңыз: {leave_days} күн", "third": "Демалысы: {leave_days} күн"},
        ),
        (
            "ru",
            RUSSIAN,
            {
                "home": "Главная",
                "open": "Открыть",
                "days": 'msgstr[0] "{n} день"\nmsgstr[1] "{n} дня"\nmsgstr[2] "{n} дней"',
            },
            {"own": "Ваш отпуск, дней: {leave_days}", "third": "Отпуск, дней: {leave_days}"},
        ),
    ):
        place = tmp_path / language / "LC_MESSAGES"
        place.mkdir(parents=True)
        header = HEADER.format(plurals=plurals)
        (place / "app.po").write_text(header + APP.format(**app), encoding="utf-8")
        (place / "content.po").write_text(header + CONTENT.format(**content), encoding="utf-8")
    compile_catalogues(tmp_path)
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    monkeypatch.setattr(current, "_opened", {})
    monkeypatch.setattr(current, "_active", None)
    return tmp_path


def test_before_a_language_is_chosen_texts_are_english(folder: Path) -> None:
    assert i18n.active() is Language.EN
    assert i18n.gettext("Home") == "Home"
    assert i18n.pgettext("verb", "Open") == "Open"
    assert [i18n.ngettext("{n} day", "{n} days", n) for n in (1, 2)] == ["{n} day", "{n} days"]


def test_the_chosen_language_speaks(folder: Path) -> None:
    i18n.activate(Language.KK)
    assert i18n.active() is Language.KK
    assert i18n.gettext("Home") == "Басты бет"
    assert i18n.pgettext("verb", "Open") == "Ашу"
    assert i18n.message(TITLE, leave_days=30) == "Демалысыңыз: 30 күн"


def test_russian_counts_days_in_three_forms(folder: Path) -> None:
    i18n.activate(Language.RU)
    days = [i18n.ngettext("{n} day", "{n} days", n).format(n=n) for n in (1, 2, 5, 11, 21, 22, 30)]
    assert days == ["1 день", "2 дня", "5 дней", "11 дней", "21 день", "22 дня", "30 дней"]


def test_a_message_about_another_person_has_its_own_wording(folder: Path) -> None:
    i18n.activate(Language.RU)
    assert i18n.message(TITLE, voice=Voice.THIRD, leave_days="30") == "Отпуск, дней: 30"
    plain = Message("leave.title", TITLE.text)
    for voice in Voice:
        assert i18n.message(plain, voice=voice, leave_days="30") == "Ваш отпуск, дней: 30"


def test_a_letter_may_be_in_another_language_than_the_window(folder: Path) -> None:
    i18n.activate(Language.RU)
    assert i18n.message(TITLE, language=Language.KK, leave_days="30") == "Демалысыңыз: 30 күн"
    assert i18n.catalogue(Language.KK).gettext("Home") == "Басты бет"
    assert i18n.active() is Language.RU


def test_an_unknown_text_is_shown_in_english(folder: Path) -> None:
    i18n.activate(Language.KK)
    assert i18n.gettext("New in the code") == "New in the code"
    assert i18n.message(Message("leave.title", "Changed: {leave_days}"), leave_days="30") == "Changed: 30"
    assert not i18n.gettext("")
    assert not i18n.message(Message("leave.none", ""))


def test_a_field_that_is_not_given_stays_visible(folder: Path) -> None:
    i18n.activate(Language.KK)
    assert i18n.message(TITLE, other="1") == "Демалысыңыз: {leave_days} күн"


@given(st.text())
def test_what_a_person_typed_is_never_taken_for_a_field(typed: str) -> None:
    assert i18n.fill("{name}, {name.__class__} {0} {", {"name": typed}) == f"{typed}, {{name.__class__}} {{0}} {{"


def test_only_what_is_needed_is_read(folder: Path) -> None:
    (folder / "kk" / "LC_MESSAGES" / "content.mo").unlink()
    i18n.activate(Language.KK)
    assert i18n.gettext("Home") == "Басты бет"
    with pytest.raises(CatalogueError, match=r"content\.mo"):
        i18n.message(TITLE)


def test_a_missing_catalogue_names_the_file_and_the_remedy(folder: Path) -> None:
    i18n.activate(Language.RU)
    with pytest.raises(CatalogueError, match=r"en.LC_MESSAGES.app\.mo is missing.*i18n compile"):
        i18n.activate(Language.EN)
    assert i18n.active() is Language.RU
    assert i18n.gettext("Home") == "Главная"


def test_a_file_of_something_else_is_called_damaged(folder: Path) -> None:
    (folder / "kk" / "LC_MESSAGES" / "app.mo").write_bytes(b"not a catalogue")
    with pytest.raises(CatalogueError, match=r"app\.mo is damaged.*compile"):
        i18n.activate(Language.KK)


@given(cut=st.integers(0, 400), place=st.integers(0, 400), byte=st.integers(0, 255))
def test_no_damage_shows_a_traceback(cut: int, place: int, byte: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    source = folder / "kk" / "LC_MESSAGES" / "app.po"
    source.parent.mkdir(parents=True)
    app = APP.format(home="Басты бет", open="Ашу", days='msgstr[0] "{n} күн"\nmsgstr[1] "{n} күн"')
    source.write_text(HEADER.format(plurals="nplurals=2; plural=(n != 1);") + app, encoding="utf-8")
    compile_catalogues(folder)
    file = source.with_suffix(".mo")
    whole = bytearray(file.read_bytes())
    whole[place % len(whole)] = byte
    file.write_bytes(whole[: len(whole) - cut % len(whole)])
    with contextlib.suppress(CatalogueError):  # any other error fails the test
        assert Catalogue(Language.KK, folder).gettext("Home")
