"""What is collected from code and content, and what the files look like."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract as babel_extract
from babel.messages.pofile import read_po
from hypothesis import given

from advocate_app.i18n import po_files
from advocate_app.i18n.extraction import COMMENT_TAG, KEYWORDS, extract, extract_python
from tests.catalogs.tree import Tree, edit


def _texts(code: str) -> list[object]:
    method: Any = extract_python
    found = babel_extract(method, io.BytesIO(code.encode()), KEYWORDS, [COMMENT_TAG])
    return [(context, text) if context else text for _line, text, _comments, context in found]


def test_each_way_of_marking_a_text_is_found() -> None:
    code = (
        '_("a")\ngettext("b")\nN_("c")\npgettext("verb", "d")\nngettext("e", "es", n)\n'
        'i18n.gettext("f")\nInputError("g", file=1)\nraise ContentError(N_("h"), key=_("i"))\n'
        '_("j" if x else "k")\n_("l "\n  "m")\n_("n {o}").format(o=_("p"))\n'
    )
    assert _texts(code) == [
        *"abc",
        ("verb", "d"),
        ("e", "es"),
        *"fghijk",
        "l m",
        "n {o}",
        "p",
    ]


def test_what_is_no_literal_is_left_to_the_place_that_marks_it() -> None:
    assert not _texts('_(title)\n_(f"a {b}")\n_("")\nprint("c")\nValueError("d")\ndef gettext(text="e"): ...\n')


def test_the_template_has_texts_in_the_order_of_the_files(tree: Tree) -> None:
    templates = extract(tree.sources)
    assert list(po_files.messages_of(templates["app"])) == [
        (None, "Home"),
        (None, "{n} day left"),
        (None, "{file} is missing."),
        ("verb", "Open"),
        (None, "**Last day** is {day}"),
    ]
    assert list(po_files.messages_of(templates["content"])) == [
        ("leave.title", "Leave"),
        ("leave.questions.work.title", "Do you work?"),
        ("leave.questions.work.title_third", "Does this person work?"),
        ("leave.questions.work.options.yes.label", "Yes, up to {leave_days} days"),
    ]


def test_a_translator_reads_the_provision_above_a_text(tree: Tree) -> None:
    template = tree.sources.template("content").read_text(encoding="utf-8")
    assert (
        "#. Labour Code, art. 97, par. 4\n"
        "#: resources/flows/leave.toml\n"
        'msgctxt "leave.questions.work.title"\n'
        'msgid "Do you work?"\n'
    ) in template


def test_a_provision_that_is_not_known_is_shown_by_its_id(tree: Tree) -> None:
    (tree.law / "provisions" / "labour-code.toml").unlink()
    messages = po_files.messages_of(extract(tree.sources)["content"])
    assert messages["leave.questions.work.title", "Do you work?"].auto_comments == ["cites: lc-97-4"]


def test_a_comment_for_translators_goes_with_its_text(tree: Tree) -> None:
    messages = po_files.messages_of(extract(tree.sources)["app"])
    assert messages[None, "{n} day left"].auto_comments == ["Translators: stands under the calendar, so keep it short."]
    assert not messages[None, "Home"].auto_comments


def test_lines_above_a_text_do_not_change_the_template(tree: Tree) -> None:
    before = po_files.text_of(extract(tree.sources)["app"], "app")
    edit(tree.page, '"""A page."""', '"""A page."""\n\n# one\n# two')
    edit(tree.flow, 'id = "leave"\n', '# a comment\n\nid = "leave"\n')
    assert po_files.text_of(extract(tree.sources)["app"], "app") == before
    assert "POT-Creation-Date" not in before
    assert ".py:" not in before


def test_a_text_that_two_modules_share_stands_once(tree: Tree) -> None:
    (tree.page.parent / "other.py").write_text('_("Home")\n', encoding="utf-8")
    text = po_files.text_of(extract(tree.sources)["app"], "app")
    assert text.count('msgid "Home"') == 1
    assert "#: advocate_app/ui/other.py advocate_app/ui/page.py\n" in text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1))
def test_any_text_survives_the_file(text: str) -> None:
    catalog = Catalog(fuzzy=False)
    catalog.add(text, context="id")
    written = po_files.text_of(catalog, "app")
    assert [*po_files.messages_of(read_po(io.BytesIO(written.encode()), abort_invalid=True))] == [("id", text)]


@pytest.mark.parametrize("damage", ["id = ", "id = 1\nid = 2", "\x00"])
def test_damaged_content_is_named(tree: Tree, damage: str) -> None:
    tree.flow.write_text(damage, encoding="utf-8")
    assert "cannot be collected" in tree.faults()[0]


def test_another_folder_without_content_has_no_texts(tmp_path: Path) -> None:
    templates = extract(Tree(tmp_path).sources)
    assert [len(template) for template in templates.values()] == [0, 0]
