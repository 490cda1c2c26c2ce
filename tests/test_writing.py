"""A file is written whole or not at all, and what stands in the way is told."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from advocate_app import writing
from advocate_app.errors import OutputError


def test_a_file_is_written_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "document-1.pdf"
    writing.write(path, b"paper")
    assert path.read_bytes() == b"paper"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "document-1.pdf"
    path.write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"document-1\.pdf is there already"):
        writing.write(path, b"paper")
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def _made_meanwhile(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program makes a file at ``path`` while ours is being written."""
    monkeypatch.setattr(os, "fsync", lambda _handle: path.write_bytes(b"theirs"))


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_came_there_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool
) -> None:
    path = tmp_path / "document-1.pdf"
    _made_meanwhile(path, monkeypatch)
    if not has_links:
        monkeypatch.setattr(os, "link", _no_links)
    with pytest.raises(OutputError, match=r"document-1\.pdf is there already"):
        writing.write(path, b"paper")
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]
    writing.write(path, b"paper", overwrite=True)
    assert path.read_bytes() == b"paper"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="a name is given in another way there")
def test_a_name_that_is_taken_in_the_last_moment_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "document-1.pdf"
    link = os.link

    def late(source: Path, target: Path) -> None:
        path.write_bytes(b"theirs")
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(OutputError, match="is there already"):
        writing.write(path, b"paper")
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("number", [errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES, errno.EMLINK])
def test_a_file_system_without_links_takes_a_file_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(os, "link", lambda *_paths, **_how: _no_links(number=number))
    writing.write(tmp_path / "document-1.pdf", b"paper")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("document-1.pdf", b"paper")]


def _no_links(*_paths: Path, number: int = errno.EPERM) -> None:
    raise OSError(number, os.strerror(number))


def test_it_is_written_over_only_when_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "document-1.pdf"
    path.write_bytes(b"mine")
    writing.write(path, b"paper", overwrite=True)
    assert path.read_bytes() == b"paper"


def test_a_link_that_leads_nowhere_is_there_too(tmp_path: Path) -> None:
    path = tmp_path / "document-1.pdf"
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError):
        writing.write(path, b"paper")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "no room left"),
        (errno.EACCES, "Nothing can be written"),
        (errno.EROFS, "Nothing can be written"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_write_that_breaks_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match=says):
        writing.write(tmp_path / "document-1.pdf", b"paper")
    assert not list(tmp_path.iterdir())


def test_leaving_in_the_middle_of_a_write_removes_what_was_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[Path]] = []

    def leave(_handle: int) -> None:
        seen.append(list(tmp_path.iterdir()))
        writing.discard_unfinished()
        seen.append(list(tmp_path.iterdir()))
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(os, "fsync", leave)
    with pytest.raises(OutputError):
        writing.write(tmp_path / "document-1.pdf", b"paper")
    begun, left = seen
    assert len(begun) == 1
    assert left == []


def test_what_another_program_left_is_not_written_over(tmp_path: Path) -> None:
    theirs = tmp_path / "document-1.pdf.part"
    theirs.write_bytes(b"theirs")
    writing.write(tmp_path / "document-1.pdf", b"paper")
    assert theirs.read_bytes() == b"theirs"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="Nothing can be written to"):
        writing.write(folder / "document-1.pdf", b"paper")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="There is no folder") as caught:
        writing.write(tmp_path / "gone" / "document-1.pdf", b"paper")
    assert str(tmp_path / "gone") in str(caught.value)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="There is no folder"):
        writing.write(tmp_path / "file" / "document-1.pdf", b"paper")


@pytest.mark.parametrize("name", ["x" * 300, "Ә" * 200, "nul\x00.pdf"])
def test_a_name_that_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="cannot be the name of a file"):
        writing.write(tmp_path / name, b"paper")
    assert not list(tmp_path.iterdir())
