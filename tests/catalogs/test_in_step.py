"""The catalogues are in step with the sources, or the check says which command brings them there."""

from __future__ import annotations

from advocate_app.errors import CatalogueError
from advocate_app.i18n.checking import check
from advocate_app.i18n.compilation import compile_catalogues
from advocate_app.model.locale import Language
from tests.catalogs.tree import Tree, edit


def test_a_new_text_in_the_code_is_noticed(tree: Tree) -> None:
    edit(tree.page, 'N_("Home"),', 'N_("Home"), N_("New")')
    faults = tree.faults()
    assert "translations/app.pot: New: is not here yet: run python -m advocate_app.i18n extract" in faults
    for language in Language:
        path = f"translations/{language}/LC_MESSAGES/app.po"
        assert f"{path}: New: is not here yet: run python -m advocate_app.i18n update" in faults


def test_a_changed_citation_is_noticed(tree: Tree) -> None:
    edit(tree.law / "provisions" / "labour-code.toml", 'paragraph = "4"', 'paragraph = "5"')
    faults = tree.faults()
    assert any("content.pot: leave.questions.work.title: has another citation" in fault for fault in faults)
    assert any(
        "ru/LC_MESSAGES/content.po: leave.questions.work.title: has another citation" in fault for fault in faults
    )


def test_another_order_is_noticed(tree: Tree) -> None:
    path = tree.po(Language.RU, "content")
    header, first, second, *rest = path.read_text(encoding="utf-8").split("\n\n")
    path.write_text("\n\n".join([header, second, first, *rest]), encoding="utf-8")
    assert [fault.split(": ")[1] for fault in tree.faults()] == ["has its messages in another order than the sources"]


def test_a_template_touched_by_hand_is_noticed(tree: Tree) -> None:
    edit(tree.sources.template("app"), 'msgid "Home"', '#, fuzzy\nmsgid "Home"')
    assert tree.faults() == [
        "translations/app.pot: is not as extraction writes it: run python -m advocate_app.i18n extract"
    ]


def test_a_missing_template_is_noticed(tree: Tree) -> None:
    tree.sources.template("content").unlink()
    assert tree.faults() == ["translations/content.pot: is missing: run python -m advocate_app.i18n extract"]


def test_one_id_for_two_texts_is_noticed(tree: Tree) -> None:
    text = tree.flow.read_text(encoding="utf-8")
    tree.flow.write_text(text + '[[questions.options]]\nid = "yes"\nlabel = "Certainly"\n', encoding="utf-8")
    assert any("options.yes.label: names two texts" in fault for fault in tree.faults())


def test_compiled_files_older_than_their_texts_are_noticed(tree: Tree) -> None:
    compile_catalogues(tree.sources.translations)
    assert tree.faults() == []
    edit(tree.po(Language.KK), "Басты бет", "Бастапқы бет")
    assert tree.faults() == [
        "translations/kk/LC_MESSAGES/app.mo: is older than its texts: run python -m advocate_app.i18n compile"
    ]


def test_a_field_that_the_code_never_fills_is_noticed(tree: Tree) -> None:
    edit(tree.page, ".format(day=day)", ".format(date=day)")
    assert tree.faults() == [
        "advocate_app/ui/page.py: **Last day** is {day}: its field {day} is never filled: hand it over",
        "advocate_app/ui/page.py: **Last day** is {day}: is handed date, which it has no field for: take it out",
    ]


def test_an_error_that_lacks_its_field_is_noticed(tree: Tree) -> None:
    edit(tree.page, ", file=day)", ")")
    assert tree.faults() == [
        "advocate_app/ui/page.py: {file} is missing.: its field {file} is never filled: hand it over"
    ]


def test_a_typeface_that_went_is_noticed(tree: Tree) -> None:
    for path in (tree.sources.resources / "fonts").glob("*.ttf"):
        path.unlink()
    assert [fault.split(", ")[0] for fault in tree.faults()] == ["resources/fonts: no typeface to check against"]


def test_a_fault_can_be_shown_by_the_program(tree: Tree) -> None:
    tree.po(Language.KK).unlink()
    (fault,) = check(tree.sources)
    assert isinstance(fault.error(), CatalogueError)
    assert "app.po" in str(fault.error())
    assert "is missing" in str(fault.error())
