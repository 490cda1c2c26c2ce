"""The documents keep pace with what they describe."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from babel.messages import pofile

from advocate_app import cli

TREE = Path(__file__).resolve().parents[2]
DOCUMENTS = [TREE / "README.md", *sorted((TREE / "docs").rglob("*.md"))]


def _blocks(text: str) -> list[str]:
    return re.findall(r"^```\w*\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


def _commands() -> dict[str, set[str]]:
    """Each command of the program with its long options."""
    parser = cli._parser()
    (commands,) = (action.choices for action in parser._actions if isinstance(action.choices, dict))
    return {
        name: {option for action in command._actions for option in action.option_strings if option.startswith("--")}
        for name, command in commands.items()
    }


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(TREE).as_posix())
def test_every_link_inside_the_repository_leads_to_a_file(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (document.parent / link).exists()]
    assert not missing


def test_every_decision_stands_in_the_list_of_decisions() -> None:
    pages = {path.name for path in (TREE / "docs" / "decisions").glob("0*.md")}
    listed = set(
        re.findall(r"\((0\d+-[^)]+)\)", (TREE / "docs" / "decisions" / "README.md").read_text(encoding="utf-8"))
    )
    assert pages == listed


def test_readme_and_testing_page_give_the_same_one_command_for_the_tests() -> None:
    pages = [(TREE / name).read_text(encoding="utf-8") for name in ("README.md", "docs/testing.md")]
    commands = [
        [line for block in _blocks(page) for line in block.splitlines() if line.endswith("pytest")] for page in pages
    ]
    assert commands[0] == commands[1][:1]


def test_readme_names_the_system_packages_that_continuous_integration_installs() -> None:
    script = (TREE / ".ci" / "run").read_text(encoding="utf-8")
    (array,) = re.findall(r"^packages=\((.*?)^\)", script, flags=re.MULTILINE | re.DOTALL)
    installed = {word for line in array.splitlines() if "#" not in line for word in line.split()}
    (line,) = re.findall(
        r"^sudo apt-get install (.*)$", (TREE / "README.md").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert set(line.split()) == installed | {"python3-venv"}


def test_the_command_line_page_names_every_command_and_option() -> None:
    page = (TREE / "docs" / "command-line.md").read_text(encoding="utf-8")
    for command, options in _commands().items():
        assert f"advocate-app {command}" in page
        for option in options - {"--help"}:
            assert option in page, f"{command} {option}"


def test_documents_name_no_command_that_does_not_exist() -> None:
    known = set(_commands())
    for document in DOCUMENTS:
        for block in _blocks(document.read_text(encoding="utf-8")):
            named = set(re.findall(r"advocate-app (?!--)([a-z]+)", block))
            assert named <= known, document.name


def test_each_promise_is_a_text_of_the_program_and_has_a_test_that_exists() -> None:
    page = (TREE / "docs" / "privacy.md").read_text(encoding="utf-8")
    texts = {str(entry.id) for entry in pofile.read_po(io.BytesIO((TREE / "translations" / "app.pot").read_bytes()))}
    section = page.partition("## Each promise and its test")[2].partition("And those of this page")[0]
    promises = re.findall(r"^\| ([A-Z].*?) \| `", section, flags=re.MULTILINE)
    assert len(promises) > 10
    assert [promise for promise in promises if promise not in texts] == []
    for path, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", page):
        assert f"def {name}(" in (TREE / path).read_text(encoding="utf-8"), name


@pytest.mark.parametrize("picture", ["home-kk", "question-ru", "result-en"])
def test_the_readme_shows_the_program_in_three_languages(picture: str) -> None:
    assert f"docs/pictures/{picture}.png" in (TREE / "README.md").read_text(encoding="utf-8")
    assert (TREE / "docs" / "pictures" / f"{picture}.png").read_bytes().startswith(b"\x89PNG")
