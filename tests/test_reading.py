"""A file from outside is read whole or refused, whatever its name comes to mean, and nobody waits."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from advocate_app import content, reading
from advocate_app.errors import AdvocateAppError, ContentError, InputError
from advocate_app.flow import answers_file
from advocate_app.own_list import file
from advocate_app.sealed import box

#: Seconds; reading takes a thousandth of one.
_PATIENCE = 60.0

_made_here = pytest.mark.skipif(sys.platform == "win32", reason="made with the means of other systems")


def told(read: Callable[[Path], object], path: Path) -> BaseException | None:
    """What reading ``path`` raises, on a thread that nobody has to wait for."""
    raised: list[BaseException | None] = []

    def run() -> None:
        try:
            read(path)
        except Exception as error:  # noqa: BLE001 - it is looked at below
            raised.append(error)
        else:
            raised.append(None)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(_PATIENCE)
    assert raised, "the reader is waiting"
    return raised[0]


READERS: dict[str, tuple[Callable[[Path], object], type[AdvocateAppError]]] = {
    "list of contacts": (file.read_bytes, InputError),
    "answers": (answers_file.read, InputError),
    "sealed": (box.read, InputError),
    "content": (content.decoding.read, ContentError),
}


def test_a_file_is_read_whole_up_to_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for size in (0, 1, 600_000):
        path.write_bytes(b"x" * size)
        assert reading.read(path, 600_000) == b"x" * size
    path.write_bytes(b"x" * 600_001)
    with pytest.raises(reading.TooLargeError):
        reading.read(path, 600_000)


def test_no_more_is_read_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as sparse:
        sparse.truncate(1 << 40)  # more than any memory holds
    with pytest.raises(reading.TooLargeError):
        reading.read(path, 1000)


@_made_here
@pytest.mark.parametrize("name", READERS)
def test_a_pipe_that_has_taken_the_name_of_a_file_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    monkeypatch.setattr(Path, "is_file", lambda _path: True)  # a moment before
    read, kind = READERS[name]
    assert type(told(read, pipe)) is kind


@_made_here
@pytest.mark.parametrize("name", [name for name in READERS if name != "content"])
def test_a_link_that_has_taken_the_name_of_a_file_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "target").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    monkeypatch.setattr(Path, "is_symlink", lambda _path: False)  # a moment before
    read, kind = READERS[name]
    assert type(told(read, tmp_path / "link")) is kind


@_made_here
@pytest.mark.parametrize("name", READERS)
def test_a_file_of_the_system_that_has_nothing_to_give_yet_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Such as /proc/kmsg: it says that it is a regular file, and keeps its reader waiting for the next line."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR)
    monkeypatch.setattr(Path, "is_file", lambda _path: True)
    monkeypatch.setattr("advocate_app.reading.stat.S_ISREG", lambda _mode: True)
    read, kind = READERS[name]
    try:
        error = told(read, pipe)
    finally:
        os.close(held)
    assert type(error) is kind
    assert "cannot be read" in str(error)


@_made_here
def test_a_link_in_place_of_a_file_of_the_program_is_followed(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("id = 'a'")
    (tmp_path / "link.toml").symlink_to(tmp_path / "target")
    assert content.decoding.read(tmp_path / "link.toml") == {"id": "a"}


@pytest.mark.parametrize("text", ["a = " + "1" * 5000, "a = " + "[" * 5000])
def test_numbers_and_tables_without_end_are_a_damaged_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "file.toml").write_text(text)
    with pytest.raises(ContentError, match="is damaged"):
        content.decoding.read(tmp_path / "file.toml")
