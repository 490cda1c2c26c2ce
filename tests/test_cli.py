"""The program without a window, as a person or a script starts it."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from advocate_app import content
from advocate_app.cli import main
from advocate_app.errors import InputError
from advocate_app.flow import answers_file, resume_code
from advocate_app.flow.resuming import resume
from advocate_app.flow.session import Session
from advocate_app.model.answers import Answers, Value
from advocate_app.model.bundle import ContentBundle
from tests.flow.walking import TO_EMPLOYER

ELIGIBLE = """
[answers]
danger = "no"
work = "employee"
stay = "centre"
contract = "copy"
sick = "no"
used = "no"
employer = "not-given"

[details]
first_day = 2026-12-02
days = 30
employer_name = "«Ақжол» ЖШС"
employee_name = "Сапарова Айгүл"
"""


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.toml"
    path.write_text(ELIGIBLE, encoding="utf-8")
    return path


def _code(bundle: ContentBundle, answers: dict[str, Value], week: int = 5) -> str:
    """The code that the window gives for ``answers`` to the leave flow."""
    session = Session(bundle, bundle.flows["leave"], dt.date(2026, 11, 25))
    session.week = week
    resume(session, Answers(answers))
    return resume_code.encode(session).text


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main([*arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_result_is_told_as_json_with_its_sources(answers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = _json(capsys, "guide", "leave", "--answers", str(answers), "--lang", "en", "--today", "2026-11-25")
    assert found["reached"] == ["O1"]
    assert found["dates"] == {
        "first_day": "2026-12-02",
        "last_day": "2026-12-31",
        "days": 30,
        "asked_days": 30,
        "return_day": "2027-01-05",
        "return_day_confirmed": False,
    }
    statement = found["outcomes"][0]["statements"][0]
    assert statement["citations"][0] == {
        "act": "414-V",
        "article": "97",
        "paragraph": "4",
        "subparagraph": None,
        "part": None,
        "checked_on": "2026-11-25",
        "text": "Labour Code, art. 97, par. 4",
    }
    assert found["letters"] == ["leave-notice"]


@pytest.mark.parametrize(("language", "word"), [("kk", "жұмыс беруші"), ("ru", "работодатель"), ("en", "employer")])
def test_the_result_is_told_in_each_language(
    answers: Path, capsys: pytest.CaptureFixture[str], language: str, word: str
) -> None:
    assert main(["guide", "leave", "--answers", str(answers), "--lang", language, "--today", "2026-11-25"]) == 0
    told = capsys.readouterr().out
    assert word in told.lower()
    assert "{" not in told
    assert "**" not in told


def test_an_open_question_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    found = _json(capsys, "guide", "leave", "--lang", "en")
    assert found["reached"] == []
    assert found["next"] == {"question": "danger", "text": "Are you in danger right now?"}


def test_a_handover_names_what_it_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.toml"
    path.write_text('[answers]\ndanger = "yes"\n', encoding="utf-8")
    found = _json(capsys, "guide", "leave", "--answers", str(path), "--lang", "en")
    assert found["reached"] == ["two-minutes"]
    assert found["opens"] == {"page": "two-minutes"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[answers]\nwork = 'baker'", "work"),
        ("[answers]\ntrade = 'baker'", "trade"),
        ("[answers]\nwork = ['employee', 'own']", "work"),
        ("[answers]\nwork = true", "work"),
        ("[answers]\ndanger = 'no'\nfirst_day = 'tomorrow'", "first_day"),
        ("[details]\nfirst_day = 1066-10-14", "first_day"),
        ("[details]\nfirst_day = 2026-12-02T10:00:00", "first_day"),
        ("[details]\ndays = 0", "days"),
        ("[details]\ndays = 100000", "days"),
        ("[details]\nweek = 7", "week"),
        ("[details]\nshoe_size = 38", "shoe_size"),
        ("[anwsers]\nwork = 'employee'", "anwsers"),
        ("answers = 5", "answers"),
        ("[answers\n", "TOML"),
        ("a = " + "[" * 5000, "TOML"),
        ("a = " + "{a = " * 5000, "TOML"),
        ("[details]\ndays = " + "1" * 5000, "TOML"),
        ("[details]\ndays = 0x" + "f" * 9000, "days"),
        ("[details]\nweek = 0x" + "f" * 9000, "week"),
        ("[answers]\nwork = [0x" + "f" * 9000 + "]", "work"),
        ("[answers]\nwork = " + "[" * 300 + "]" * 300, "work"),
        ("[answers]\nwork = [5, 'employee']", "work"),
        ("[answers]\nwork = {employee = 1}", "work"),
        ("[answers]\nsick = 2026-12-02", "sick"),
        ("[answers]\n" + "k" * 5000 + " = 1", "kkk"),
        ("a = 1979-13-45", "TOML"),
    ],
)
def test_a_faulty_file_gets_one_message_and_exit_code_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    path = tmp_path / "faulty.toml"
    path.write_text(text, encoding="utf-8")
    assert main(["guide", "leave", "--answers", str(path), "--lang", "en", "--today", "2026-11-25"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1 or "TOML" in captured.err
    assert "faulty.toml" in captured.err
    assert told in captured.err
    assert "Traceback" not in captured.err
    assert len(captured.err) < 400 + len(str(path))


@pytest.mark.parametrize(
    "text",
    [
        "[answers]\nwork = 'Аружан'",
        "[answers]\nwork = ['Аружан']",
        "[answers]\nfirst_day = 'Аружан'",
        "[answers]\nwork = {name = 'Аружан'}",
        "[details]\ndays = 'Аружан'",
        "[details]\nsheets = 'Аружан'",
        "[details]\ndate = 'Аружан'",
        "[details]\nemployee_name = ['Аружан']",
        "[details]\nemployee_name = 'Аружан",
        "[details]\nemployee_name = 'Аружан' 'Аружан'",
        "[details]\nemployee_name = Аружан",
        "answers = 'Аружан'",
    ],
)
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_message_never_tells_what_was_typed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, language: str
) -> None:
    path = tmp_path / "faulty.toml"
    path.write_text(text, encoding="utf-8")
    out = str(tmp_path / "letter.txt")
    command = ["letter", "leave-notice", "--answers", str(path), "--lang", language, "-o", out]
    assert main([*command, "--today", "2026-11-25"]) == 2
    assert "Аружан" not in capsys.readouterr().err


CHAIN = ".".join(["a"] * 16_000)
LONG_CHAINS = {
    "a key": f"{CHAIN} = 1",
    "a table": f"[{CHAIN}]",
    "a list of tables": f"[[{CHAIN}]]",
    "with spaces": CHAIN.replace(".", " . "),
    "in quotes": f"{'.'.join([chr(34) + 'a' + chr(34)] * 15_000)} = 1",
    "in other quotes": f"{'.'.join([chr(39) + chr(34) + chr(39)] * 15_000)} = 1",
    "in a table of one line": "a = {x = '', " + CHAIN + " = 1}",
    "behind a text with quotes": 'a = {x = """b"""", ' + CHAIN + " = 1}",
    "behind a text with other quotes": "a = {x = '''b''''', " + CHAIN + " = 1}",
    "behind a text with an escape": 'a = {x = "\\"", ' + CHAIN + " = 1}",
    "behind a comment": f"# '\n{CHAIN} = 1",
    "behind lines of Windows": f"# '\r\n{CHAIN} = 1",
}


@pytest.mark.parametrize("name", LONG_CHAINS)
def test_tables_in_tables_without_end_are_refused_before_they_are_parsed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The parser takes a time for them that grows with the square of their number."""
    path = tmp_path / "faulty.toml"
    path.write_bytes(LONG_CHAINS[name].encode())
    assert path.stat().st_size <= 64 * 1024
    bundle = content.load()  # the program's own files are parsed before
    monkeypatch.setattr("advocate_app.flow.loading.load_bundle", lambda: bundle)
    monkeypatch.setattr("tomllib.loads", lambda _text: pytest.fail("it was parsed"))
    assert main(["guide", "leave", "--answers", str(path), "--lang", "en"]) == 2
    assert "is not valid TOML: tables in tables without end" in capsys.readouterr().err


def test_a_text_and_a_comment_may_hold_as_many_points_as_they_like(tmp_path: Path) -> None:
    points, name = "." * 3000 + " a.b" * 3000, "employer_name"
    for text in (f'"{points}"', f"'{points}'", f'"""\n{points}"""', f"'''{points}\n'''", f"1 # {points}"):
        path = tmp_path / "answers.toml"
        path.write_text(f"# {points}\n[details] # '\n{name} = {text}\n", encoding="utf-8")
        assert answers_file.read(path).details.keys() == {name}


def test_a_file_of_answers_is_at_most_as_large_as_answers_are(tmp_path: Path) -> None:
    path = tmp_path / "answers.toml"
    path.write_text(ELIGIBLE + "#" * (64 * 1024 - len(ELIGIBLE.encode())), encoding="utf-8")
    assert answers_file.read(path).answers["work"] == "employee"
    path.write_text(ELIGIBLE + "#" * (64 * 1024 - len(ELIGIBLE.encode()) + 1), encoding="utf-8")
    with pytest.raises(InputError, match="too large for a file of answers"):
        answers_file.read(path)


def hostile(folder: Path) -> dict[str, Path]:
    """Things of which a careless program would read for ever, or read what it must not."""
    found = {name: folder / f"{name}.toml" for name in ("absent", "folder", "pipe", "link", "loop", "sparse", "binary")}
    found["folder"].mkdir()
    os.mkfifo(found["pipe"])
    (folder / "good.toml").write_text(ELIGIBLE, encoding="utf-8")
    found["link"].symlink_to(folder / "good.toml")
    found["loop"].symlink_to(found["loop"])
    with found["sparse"].open("wb") as sparse:
        sparse.truncate(1 << 32)
    found["binary"].write_bytes(bytes(range(256)) * 64)
    return found | {"zeroes": Path("/dev/zero"), "nul": Path("a\0b.toml"), "long": folder / ("x" * 5000)}


@pytest.mark.parametrize(
    "command",
    [["guide", "leave", "--lang", "en"], ["letter", "leave-notice", "--lang", "kk", "-o", "letter.txt"]],
    ids=["guide", "letter"],
)
def test_what_is_no_file_of_answers_is_refused_with_one_message_and_without_waiting(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, path in hostile(tmp_path).items():
        assert main([*command, "--answers", str(path)]) == 2, name
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.count("\n") == 1, name
        assert path.name in captured.err
    assert not (tmp_path / "letter.txt").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_of_answers_that_may_not_be_read_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "locked.toml"
    path.write_text(ELIGIBLE, encoding="utf-8")
    path.chmod(0)
    assert main(["guide", "leave", "--answers", str(path), "--lang", "en"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_fault_is_told_in_the_language_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = {}
    for language in ("kk", "ru", "en"):
        assert main(["guide", "nothing", "--lang", language]) == 2
        said[language] = capsys.readouterr().err
    assert len(set(said.values())) == 3
    assert all("nothing" in each for each in said.values())


@pytest.mark.parametrize(
    "arguments",
    [
        ["guide"],
        ["dance"],
        ["letter", "leave-notice"],
        ["guide", "leave", "--lang", "de"],
        ["guide", "leave", "--today", "1900-01-01"],
        ["guide", "leave", "--today", "soon"],
    ],
)
def test_a_command_that_is_not_understood_is_exit_code_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert "advocate-app --help" in capsys.readouterr().err


def test_check_finds_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--lang", "en"]) == 0
    assert "in order" in capsys.readouterr().out


def test_check_lists_every_fault_of_a_damaged_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--resources", str(tmp_path), "--lang", "en"]) == 2
    assert capsys.readouterr().err.count("\n") >= 5


@pytest.mark.parametrize("kind", ["txt", "html"])
@pytest.mark.parametrize(("language", "title"), [("kk", "ХАБАРЛАМА"), ("ru", "УВЕДОМЛЕНИЕ")])
def test_the_notice_is_written_without_qt(answers: Path, tmp_path: Path, kind: str, language: str, title: str) -> None:
    out = tmp_path / f"notice.{kind}"
    command = ["letter", "leave-notice", "--answers", str(answers), "--lang", language, "-o", str(out)]
    code = (
        "import sys; from advocate_app.cli import main; code = main(sys.argv[1:]);"
        "assert not any(name.startswith('PySide6') for name in sys.modules); sys.exit(code)"
    )
    subprocess.run([sys.executable, "-c", code, *command], check=True)
    text = out.read_text(encoding="utf-8")
    assert title in text
    assert "Сапарова Айгүл" in text


def test_an_existing_file_is_not_touched(answers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "notice.txt"
    out.write_text("mine", encoding="utf-8")
    command = ["letter", "leave-notice", "--answers", str(answers), "--lang", "kk", "-o", str(out)]
    assert main(command) == 2
    assert out.read_text(encoding="utf-8") == "mine"
    assert main([*command, "--overwrite"]) == 0
    assert "ХАБАРЛАМА" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["notice.doc", "notice"])
def test_an_unknown_format_is_refused(
    answers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    command = ["letter", "leave-notice", "--answers", str(answers), "--lang", "kk", "-o", str(tmp_path / name)]
    assert main(command) == 2
    assert not (tmp_path / name).exists()


# -- a code from paper -------------------------------------------------------------------------------------------------

GIVEN: dict[str, Value] = {**TO_EMPLOYER, "employer": "not-given"}


def test_a_code_gives_the_same_result_as_the_answers(answers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = _code(content.load(), GIVEN)
    same = ("--lang", "en", "--today", "2026-11-25")
    from_file = _json(capsys, "guide", "leave", "--answers", str(answers), *same)
    from_code = _json(capsys, "guide", "--code", code.lower(), *same)
    assert from_code == from_file
    six_days = _json(capsys, "guide", "--code", _code(content.load(), GIVEN, week=6), *same)
    assert six_days["dates"]["return_day"] != from_file["dates"]["return_day"]


def test_what_a_code_cannot_restore_is_told_on_the_error_output(capsys: pytest.CaptureFixture[str]) -> None:
    code = _code(content.load(), GIVEN)
    assert main(["guide", "--code", code, "--lang", "en", "--today", "2031-01-01"]) == 0
    told = capsys.readouterr()
    assert told.err == "Not restored: first_day\n"
    assert "Next question: Which is the first day" in told.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["guide", "--code", "4827-K93M-2T"], "changed places"),
        (["guide", "--code", "12"], "10 to 16 signs"),
        (["guide", "leave", "--code", "4827-K93M-2T"], "either a flow"),
        (["guide", "--answers", "answers.toml", "--code", "4827-K93M-2T"], "either a flow"),
        (["guide"], "either a flow"),
    ],
)
def test_a_slip_in_a_code_is_one_message(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*arguments, "--lang", "en"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err
    assert "Traceback" not in told.err
