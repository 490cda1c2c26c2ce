"""A letter is saved, or it is told why not; nothing that was entered is lost on the way."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from pypdf import PdfReader

from advocate_app.model.locale import Language
from advocate_app.ui import places
from advocate_app.ui.panels.save_panel import SavePanel
from advocate_app.ui.places import Place, PlaceKind
from tests.ui.letters.writing_desk import Writer, settle
from tests.ui.widgets.typing_hands import write


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


@pytest.fixture
def panel(writer: Writer, stick: Path, papers: Path, monkeypatch: pytest.MonkeyPatch) -> SavePanel:
    """The panel with a stick of 14 GB and a folder of documents."""
    known = [
        Place(PlaceKind.DRIVE, stick, "KINGSTON", 14_200_000_000),
        Place(PlaceKind.DOCUMENTS, papers),
    ]
    monkeypatch.setattr(places, "places", lambda: known)
    writer.type("employee_name", "Сапарова Айгүл")
    writer.page.save_button.click()
    settle()
    opened = writer.panel
    assert isinstance(opened, SavePanel)
    return opened


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_cancel_has_the_focus_and_the_stick_is_chosen_first(panel: SavePanel, stick: Path) -> None:
    assert panel.first_focus().text() == "Cancel"  # type: ignore[attr-defined]
    assert panel.place.chosen_folder() == stick
    captions = [row.caption() for row in panel.place.places.rows()]
    assert captions == ["USB stick KINGSTON", "Documents", "Another folder"]
    assert "14 GB free" in panel.place.places.rows()[0].accessibleDescription()


def test_saving_writes_the_letter_and_says_where(writer: Writer, panel: SavePanel, stick: Path) -> None:
    panel.save_button.click()
    assert names(stick) == ["document-1.pdf"]
    assert "Сапарова Айгүл" in " ".join(PdfReader(stick / "document-1.pdf").pages[0].extract_text().split())
    assert writer.closed == 1
    assert writer.told == [f"Saved: {stick}"]


@pytest.mark.parametrize("format_", ["pdf", "odt", "txt"])
def test_each_format_is_offered(panel: SavePanel, stick: Path, format_: str) -> None:
    panel.formats.segment(format_).click()
    panel.save_button.click()
    assert names(stick) == [f"document-1.{format_}"]


def test_the_name_is_neutral_and_the_next_one_that_is_free(panel: SavePanel, stick: Path, papers: Path) -> None:
    assert panel.file_name.text() == "document-1"
    (papers / "Document-1.pdf").write_bytes(b"")
    (papers / "document-2.pdf").write_bytes(b"")
    panel.place.places.row(str(papers)).click()
    assert panel.file_name.text() == "document-3"
    panel.formats.segment("txt").click()
    assert panel.file_name.text() == "document-1"
    panel.place.places.row(str(stick)).click()
    assert panel.file_name.text() == "document-1"


def test_a_name_of_her_own_stays_when_another_place_is_chosen(panel: SavePanel, papers: Path) -> None:
    panel.file_name.line.clear()
    write(panel.file_name.line, "хат")
    panel.place.places.row(str(papers)).click()
    panel.save_button.click()
    assert names(papers) == ["хат.pdf"]


def test_an_ending_that_was_typed_is_not_doubled(panel: SavePanel, stick: Path) -> None:
    panel.file_name.line.clear()
    write(panel.file_name.line, "letter.PDF")
    panel.save()
    assert names(stick) == ["letter.pdf"]


@pytest.mark.parametrize(
    "name", ["", " ", "a/b", "..", "../x", ".hidden", "a\\b", "a:b", 'a"b', "a?", "CON", "con.txt", "x."]
)
def test_a_name_that_cannot_be_one_is_told_beside_it(writer: Writer, panel: SavePanel, stick: Path, name: str) -> None:
    panel.file_name.line.clear()
    write(panel.file_name.line, name)
    panel.save()
    assert panel.file_name.error()
    assert panel.file_name.line.hasFocus()
    assert panel.file_name.text() == name
    assert not names(stick)
    assert not writer.closed


def test_a_name_that_is_taken_is_told_and_the_file_stays(writer: Writer, panel: SavePanel, stick: Path) -> None:
    (stick / "mine.pdf").write_bytes(b"mine")
    panel.file_name.line.clear()
    write(panel.file_name.line, "mine")
    panel.save()
    assert panel.file_name.error() == "mine.pdf is there already. Choose another name."
    assert (stick / "mine.pdf").read_bytes() == b"mine"
    write(panel.file_name.line, "2")
    assert not panel.file_name.error()
    panel.save()
    assert names(stick) == ["mine.pdf", "mine2.pdf"]
    assert writer.closed == 1


@pytest.mark.parametrize(
    ("number", "says"),
    [(errno.ENOSPC, "no room left"), (errno.EROFS, "Nothing can be written"), (errno.EIO, "could not")],
)
def test_after_a_failure_everything_is_kept_and_another_place_works(
    writer: Writer,
    panel: SavePanel,
    papers: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    number: int,
    says: str,
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, "")

    panel.file_name.line.clear()
    write(panel.file_name.line, "хат")
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail)
        panel.save()
    settle()
    assert says in panel._complaint.sentence()
    assert not names(panel.place.chosen_folder())
    assert not writer.closed
    assert panel.file_name.text() == "хат"
    assert writer.field("employee_name").text() == "Сапарова Айгүл"
    panel.place.places.row(str(papers)).click()
    assert not panel._complaint.sentence()
    panel.save()
    assert names(papers) == ["хат.pdf"]


def test_a_stick_that_was_pulled_out_is_told(panel: SavePanel, stick: Path) -> None:
    stick.rmdir()
    panel.save()
    assert panel._complaint.sentence() == f"There is no folder {stick}. Choose another place."


def test_a_failure_is_told_in_the_language_that_is_spoken_now(writer: Writer, panel: SavePanel, stick: Path) -> None:
    stick.rmdir()
    panel.save()
    said = [panel._complaint.sentence()]
    for chosen in (Language.RU, Language.KK):
        writer.speak(chosen)
        panel.retranslate_ui()
        said.append(panel._complaint.sentence())
    assert len(set(said)) == 3
    assert all(str(stick) in each for each in said)


def test_a_stick_that_was_plugged_in_meanwhile_is_found(
    panel: SavePanel, tmp_path: Path, stick: Path, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    now = [
        Place(PlaceKind.DRIVE, stick, "KINGSTON", 14_200_000_000),
        Place(PlaceKind.DRIVE, second, "", 500_000_000),
        Place(PlaceKind.DOCUMENTS, papers),
    ]
    monkeypatch.setattr(places, "places", lambda: now)
    panel.place.search_button.click()
    assert panel.place.chosen_folder() == second
    monkeypatch.setattr(places, "places", lambda: now[2:])
    panel.place.search_button.click()
    assert panel.place.chosen_folder() == papers


def test_another_folder_is_typed(panel: SavePanel, tmp_path: Path) -> None:
    assert not panel.place.folder.isVisible()
    panel.place.places.row("other").click()
    assert panel.place.folder.isVisible()
    panel.save()
    assert panel._complaint.sentence() == "Enter the folder, or choose another place."
    write(panel.place.folder.line, "papers")
    panel.save()
    assert panel._complaint.sentence().startswith("Enter the whole path of the folder, for example")
    panel.place.folder.line.clear()
    write(panel.place.folder.line, str(tmp_path))
    panel.save()
    assert (tmp_path / "document-1.pdf").exists()


def test_a_change_of_language_keeps_what_was_entered(writer: Writer, panel: SavePanel, papers: Path) -> None:
    panel.place.places.row(str(papers)).click()
    panel.file_name.line.clear()
    write(panel.file_name.line, "хат")
    panel.formats.segment("odt").click()
    writer.speak(Language.RU)
    panel.retranslate_ui()
    assert panel.chosen_path() == papers / "хат.odt"


def test_nothing_is_written_before_save_is_pressed(panel: SavePanel, stick: Path, papers: Path) -> None:
    panel.close_button.click()
    assert not names(stick)
    assert not names(papers)


@pytest.mark.parametrize(
    ("root", "system", "found"),
    [
        ("/media/user/KINGSTON", "linux", True),
        ("/run/media/user/KINGSTON", "linux", True),
        ("/", "linux", False),
        ("/home", "linux", False),
        ("/mnt/server", "linux", False),
        ("/Volumes/KINGSTON", "darwin", True),
        ("/", "darwin", False),
    ],
)
def test_only_what_was_plugged_in_is_a_stick(root: str, system: str, *, found: bool) -> None:
    assert places.is_removable(root, system) is found


def test_without_a_folder_of_documents_the_home_folder_is_offered() -> None:
    assert places.documents_folder().is_dir()
    assert places.places()[-1].kind is PlaceKind.DOCUMENTS
