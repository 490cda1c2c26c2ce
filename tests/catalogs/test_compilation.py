"""From the files that people write to those that the program reads."""

from __future__ import annotations

import gettext
import importlib.util
import sys
from pathlib import Path

import pytest

from advocate_app.i18n import compilation
from advocate_app.i18n.compilation import CompilationError, compile_catalogues
from advocate_app.model.locale import Language
from tests.catalogs.tree import Tree, edit


def test_every_catalogue_is_compiled_and_speaks(tree: Tree) -> None:
    made = compile_catalogues(tree.sources.translations)
    assert len(made) == 6
    with tree.po(Language.RU).with_suffix(".mo").open("rb") as file:
        russian = gettext.GNUTranslations(file)
    assert russian.gettext("Home") == "Главная"
    assert russian.pgettext("verb", "Open") == "Открыть"
    assert russian.ngettext("{n} day left", "{n} days left", 5) == "Осталось {n} дней"


def test_the_same_texts_make_the_same_bytes(tree: Tree) -> None:
    first = [path.read_bytes() for path in compile_catalogues(tree.sources.translations)]
    second = [path.read_bytes() for path in compile_catalogues(tree.sources.translations)]
    assert first == second
    assert not list(tree.sources.translations.rglob("*.new"))


def test_a_guess_is_left_out(tree: Tree) -> None:
    edit(tree.po(Language.RU), 'msgid "Home"', '#, fuzzy\nmsgid "Home"')
    compile_catalogues(tree.sources.translations)
    with tree.po(Language.RU).with_suffix(".mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Home") == "Home"


@pytest.mark.parametrize("damage", ['msgid "Home', "garbage"])
def test_a_damaged_file_is_named_and_the_former_one_kept(tree: Tree, damage: str) -> None:
    compile_catalogues(tree.sources.translations)
    compiled = tree.po(Language.RU).with_suffix(".mo")
    before = compiled.read_bytes()
    path = tree.po(Language.RU)
    path.write_text(path.read_text(encoding="utf-8") + damage, encoding="utf-8")
    with pytest.raises(CompilationError, match=r"ru.LC_MESSAGES.app\.po"):
        compile_catalogues(tree.sources.translations)
    assert compiled.read_bytes() == before


def test_a_build_can_load_the_module_without_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("advocate_app")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "advocate_app", None)  # importing it now fails
    spec = importlib.util.spec_from_file_location("alone", Path(compilation.__file__))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert callable(module.compile_catalogues)
