"""The own list without a window: imported, exported, and shown with the shipped contacts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advocate_app import app
from advocate_app.cli import main
from advocate_app.own_list import Shipped, file
from tests.own_list.entries import TODAY, entry, own

TABLE = "kind;name;numbers;region\nlegal;Юрист;8 (7142) 54-00-00;Костанай\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "list.json"
    file.write(path, own(entry()), overwrite=False)
    return path


def test_a_table_becomes_a_list_and_a_list_a_table(
    tmp_path: Path, table: Path, known: Shipped, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "made.json"
    assert main(["contacts", "import", str(table), "--into", str(made), "--today", f"{TODAY}", "--lang", "en"]) == 0
    assert capsys.readouterr().out == "1 new contact\n"
    (found,) = file.read(made, known).entries.values()
    assert (found.name, found.numbers, found.region, found.entered_on) == ("Юрист", ("+77142540000",), "KZ-39", TODAY)

    given = tmp_path / "given.csv"
    assert main(["contacts", "export", "--contacts", str(made), "-o", str(given), "--lang", "kk"]) == 0
    assert "Юрист" in given.read_text(encoding="utf-8-sig")
    again = tmp_path / "again.json"
    assert main(["contacts", "import", str(given), "--into", str(again), "--today", f"{TODAY}"]) == 0
    assert again.read_bytes() == made.read_bytes()
    capsys.readouterr()


def test_an_import_adds_to_what_is_there(table: Path, kept: Path, known: Shipped) -> None:
    assert main(["contacts", "import", str(table), "--into", str(kept), "--today", f"{TODAY}"]) == 0
    assert [each.name for each in file.read(kept, known).entries.values()] == ["Орталық", "Юрист"]


def test_a_dry_run_writes_nothing(tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["contacts", "import", str(table), "--into", str(tmp_path / "made.json"), "--dry-run", "--lang", "en"])
        == 0
    )
    assert capsys.readouterr().out == "1 new contact\n"
    assert not (tmp_path / "made.json").exists()


def test_with_a_faulty_row_nothing_is_written_and_every_fault_is_told(
    table: Path, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = kept.read_bytes()
    table.write_text(f"{TABLE};;;Moscow\n", encoding="utf-8")
    assert main(["contacts", "import", str(table), "--into", str(kept), "--lang", "en"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[0].startswith("Row 3, ")
    assert said.err.splitlines()[-1].startswith("Nothing was taken over.")
    assert kept.read_bytes() == before


def test_contacts_are_shown_with_the_own_list(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["contacts", "--region", "KZ-39", "--contacts", str(kept), "--today", f"{TODAY}", "--json"]) == 0
    found = {each["id"]: each for each in json.loads(capsys.readouterr().out)["contacts"]}
    assert found["own-centre"]["freshness"] == "own"
    assert found["own-centre"]["entered_on"] == TODAY.isoformat()
    assert found["111"]["entered_on"] is None
    assert main(["contacts", "--region", "KZ-39", "--contacts", str(kept), "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "your contact" in told
    assert "no confirmed number" not in told


@pytest.mark.parametrize(
    "arguments",
    [
        ["contacts", "--contacts", "{bad}"],
        ["contacts", "import", "{bad}", "--into", "{good}"],
        ["contacts", "import", "{missing}", "--into", "{good}"],
        ["contacts", "import", "{table}", "--into", "{bad}"],
        ["contacts", "export", "--contacts", "{bad}", "-o", "{out}"],
        ["contacts", "export", "-o", "{out}"],
        ["contacts", "export", "--contacts", "{good}", "-o", "{table}"],
        ["contacts", "--ways", "--region", "KZ-39"],
        ["--contacts", "{bad}"],
    ],
)
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_what_cannot_be_done_is_one_message_and_code_2(  # noqa: PLR0917 - each is a fixture or a parameter
    tmp_path: Path,
    table: Path,
    kept: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    language: str,
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"\0{")
    before = kept.read_bytes(), table.read_bytes()
    names = {"bad": bad, "good": kept, "missing": tmp_path / "no", "table": table, "out": tmp_path / "out.csv"}
    given = [each.format(**names) for each in arguments]
    if given[0] == "contacts":
        given += ["--lang", language]
    assert main(given) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "Traceback" not in said.err
    assert (kept.read_bytes(), table.read_bytes()) == before
    assert not (tmp_path / "out.csv").exists()


def test_the_window_opens_with_the_list_that_is_named(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path | None] = []

    def open_window(own_list: Path | None = None) -> int:
        opened.append(own_list)
        return 0

    monkeypatch.setattr(app, "open_window", open_window)
    assert main(["--contacts", str(kept)]) == 0
    assert main([]) == 0
    assert opened == [kept, None]
