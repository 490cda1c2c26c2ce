"""What happens to translations when the English texts change."""

from __future__ import annotations

from advocate_app.i18n import po_files
from advocate_app.i18n.updating import update, write_templates
from advocate_app.model.locale import Language
from tests.catalogs.tree import Tree, edit


def _refresh(tree: Tree) -> list[str]:
    write_templates(tree.sources)
    return [str(change).replace(f"{tree.sources.translations}/", "") for change in update(tree.sources)]


def test_nothing_changes_where_nothing_changed(tree: Tree) -> None:
    files = sorted(tree.sources.translations.rglob("*.po*"))
    before = [path.read_bytes() for path in files]
    assert _refresh(tree) == []
    assert [path.read_bytes() for path in files] == before


def test_a_changed_english_text_drops_its_translations_and_tells(tree: Tree) -> None:
    edit(tree.flow, "Do you work?", "Do you have a job?")
    assert _refresh(tree) == [
        f"{language}/LC_MESSAGES/content.po: leave.questions.work.title: "
        f'the English text changed, translate it again (was: "{was}")'
        for language, was in (("kk", "Жұмыс істейсіз бе?"), ("ru", "Вы работаете?"))
    ]
    text = tree.po(Language.KK, "content").read_text(encoding="utf-8")
    assert 'msgid "Do you have a job?"\nmsgstr ""\n' in text
    assert "fuzzy" not in text
    assert "#~" not in text
    assert "Жұмыс істейсіз бе?" not in text


def test_a_changed_plural_is_translated_again(tree: Tree) -> None:
    edit(tree.page, "{n} days left", "{n} days remain")
    assert [change.split(": ")[0] for change in _refresh(tree)] == ["kk/LC_MESSAGES/app.po", "ru/LC_MESSAGES/app.po"]


def test_a_text_that_went_is_taken_out_and_told(tree: Tree) -> None:
    edit(tree.page, 'N_("Home"),', "")
    assert _refresh(tree) == [
        'kk/LC_MESSAGES/app.po: Home: no longer used, taken out (was: "Басты бет")',
        'ru/LC_MESSAGES/app.po: Home: no longer used, taken out (was: "Главная")',
        'en/LC_MESSAGES/app.po: Home: no longer used, taken out (was: "Home")',
    ]


def test_a_text_that_moved_keeps_its_translation(tree: Tree) -> None:
    title = 'title = "Do you work?"\ntitle_third = "Does this person work?"\n'
    edit(tree.flow, title, "")
    edit(tree.flow, 'cites = ["lc-97-4"]\n', 'cites = ["lc-97-4"]\n' + title)
    tree.page.rename(tree.page.with_name("another.py"))
    assert _refresh(tree) == []
    assert tree.faults() == []


def test_english_is_filled_with_the_english_text(tree: Tree) -> None:
    messages = po_files.messages_of(po_files.read(tree.po(Language.EN), Language.EN))
    assert messages[None, "Home"].string == "Home"
    assert messages[None, "{n} day left"].string == ("{n} day left", "{n} days left")


def test_a_guess_is_not_kept(tree: Tree) -> None:
    edit(tree.po(Language.RU), 'msgid "Home"', '#, fuzzy\nmsgid "Home"')
    assert _refresh(tree) == [
        'ru/LC_MESSAGES/app.po: Home: the English text changed, translate it again (was: "Главная")'
    ]


def test_a_note_of_the_translator_stays(tree: Tree) -> None:
    edit(
        tree.po(Language.KK), "#: advocate_app/ui/page.py\nmsgid", "# asked a lawyer\n#: advocate_app/ui/page.py\nmsgid"
    )
    assert _refresh(tree) == []
    assert "# asked a lawyer\n" in tree.po(Language.KK).read_text(encoding="utf-8")


def test_a_missing_language_is_made_anew(tree: Tree) -> None:
    tree.po(Language.RU).unlink()
    assert len(_refresh(tree)) == 5
    assert tree.po(Language.RU).is_file()
