"""The catalogue tool as somebody who works on the texts uses it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from advocate_app.i18n.__main__ import main
from advocate_app.i18n.proof import proof_html
from advocate_app.model.locale import Language
from tests.catalogs.tree import Tree, edit


def _run(tree: Tree, *arguments: str) -> int:
    return main(["--root", str(tree.sources.translations.parent), *arguments])


def test_a_new_text_goes_from_the_code_to_the_compiled_file(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    edit(tree.page, 'N_("Home"),', 'N_("Home"), N_("Leave")')
    assert _run(tree, "check") == 1
    assert "is not here yet" in capsys.readouterr().out
    assert _run(tree, "extract") == 0
    assert _run(tree, "update") == 0
    assert "kk/LC_MESSAGES/app.po: Leave: translate it" in capsys.readouterr().out
    assert _run(tree, "check") == 1
    tree.translate()
    assert _run(tree, "compile") == 0
    assert _run(tree, "check") == 0


def test_the_figures_count_what_is_done(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    edit(tree.po(Language.RU), 'msgstr "Главная"', 'msgstr ""')
    assert _run(tree, "stats") == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert rows[:3] == [
        ["app", "kk", "5", "of", "5", "100%"],
        ["app", "ru", "4", "of", "5", "80%"],
        ["app", "en", "5", "of", "5", "100%"],
    ]


@pytest.mark.parametrize("command", ["update", "stats", "compile"])
def test_a_damaged_file_stops_the_tool_with_one_line(
    tree: Tree, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tree.po(Language.KK).write_text("garbage", encoding="utf-8")
    assert _run(tree, command) == 2
    said = capsys.readouterr()
    assert len(said.err.strip().splitlines()) == 1
    assert "app.po" in said.err


class _Cells(HTMLParser):
    """The cells of a page, as rows of (class, language, text)."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[list[str]]] = []
        self.inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append([given.get("class") or "", given.get("lang") or "", ""])
            self.inside = True

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "td"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.rows[-1][-1][2] += data.replace("\u200b", "")


def test_the_proof_sets_three_languages_and_the_source_side_by_side(tree: Tree) -> None:
    rows = _Cells(proof_html(tree.sources)).rows
    assert [
        ["place", "", "leave.questions.work.titleLabour Code, art. 97, par. 4"],
        ["", "kk", "Жұмыс істейсіз бе?"],
        ["", "ru", "Вы работаете?"],
        ["", "en", "Do you work?"],
    ] in rows
    assert len([row for row in rows if row]) == 9


def test_the_proof_shows_gaps_and_harmless_mark_up(tree: Tree) -> None:
    edit(tree.po(Language.RU), 'msgstr "Главная"', 'msgstr ""')
    edit(tree.po(Language.KK), 'msgstr "Басты бет"', 'msgstr "<script>&"')
    page = proof_html(tree.sources)
    assert '<td lang="kk">&lt;script&gt;&amp;</td><td class="gap" lang="ru">&nbsp;</td>' in page
    assert '<td lang="kk"><b>Соңғы күні</b>: {day}</td>' in page


def test_the_proof_is_grouped_by_file_with_the_content_first(tree: Tree) -> None:
    assert re.findall(r"<h2>(.*)</h2>", proof_html(tree.sources)) == [
        "resources/flows/leave.toml",
        "advocate_app/ui/page.py",
    ]


def test_the_proof_is_printed_with_text_that_can_be_read_back(tree: Tree, tmp_path: Path, qapp: object) -> None:
    from pypdf import PdfReader

    assert _run(tree, "proof", "-o", str(tmp_path / "new")) == 0
    assert (tmp_path / "new" / "proof.html").read_text(encoding="utf-8") == proof_html(tree.sources)
    reader = PdfReader(tmp_path / "new" / "proof.pdf")
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in ("Жұмыс істейсіз бе?", "Вы работаете?", "Do you work?", "Labour Code, art. 97, par. 4"):
        assert words in text
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (842, 595)
