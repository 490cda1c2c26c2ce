"""Work in a process of its own, which never outlives the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

import pytest

import advocate_app
from advocate_app import apart
from advocate_app.apart import Apart, StoppedError

PACKAGE = Path(advocate_app.__file__).parent

#: Longer than anything here takes on a busy machine.
PATIENCE = 60.0


def hang(_content: bytes) -> bytes:
    """Never done."""
    time.sleep(PATIENCE * 10)
    return b""


def put_aside(content: bytes) -> bytes:
    """Leave a file in the folder for such, and say where."""
    path = Path(tempfile.gettempdir(), "page")
    path.write_bytes(content)
    return str(path).encode()


def put_aside_and_hang(content: bytes) -> bytes:
    put_aside(content)
    return hang(b"")


def process_id(_content: bytes) -> bytes:
    return str(os.getpid()).encode()


def test_the_work_is_done_in_another_process() -> None:
    assert int(Apart(process_id, b"").result(PATIENCE)) != os.getpid()
    assert zlib.decompress(Apart(zlib.compress, b"words").result(PATIENCE)) == b"words"


def test_work_that_fails_gives_nothing_and_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(StoppedError):
        Apart(zlib.decompress, b"no such thing").result(PATIENCE)
    assert capfd.readouterr() == ("", "")


def test_where_no_other_process_can_be_started_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/there/is/no/such/python")
    assert Apart(process_id, b"").result() == process_id(b"")
    monkeypatch.setattr(sys, "executable", "")
    assert Apart(process_id, b"").result() == process_id(b"")


def test_a_python_that_does_not_find_the_program_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_ARGUMENTS", ("-c", "raise SystemExit(1)"))
    assert Apart(process_id, b"").result(PATIENCE) == process_id(b"")


def end_in_the_middle(_content: bytes) -> bytes:
    """As a library does that crashes, on Windows with a positive code."""
    os._exit(1)


def test_work_that_was_begun_is_not_begun_anew() -> None:
    with pytest.raises(StoppedError):
        Apart(end_in_the_middle, b"").result(PATIENCE)


def test_work_that_was_stopped_is_not_done_here_whatever_code_that_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_ARGUMENTS", ("-c", "raise SystemExit(1)"))
    work = Apart(process_id, b"")
    work.stop()
    with pytest.raises(StoppedError):
        work.result(PATIENCE)


def say_something(_content: bytes) -> bytes:
    os.write(1, b"a library has something to say")
    return b"answer"


def test_what_libraries_say_is_no_part_of_the_answer() -> None:
    assert Apart(say_something, b"").result(PATIENCE) == b"answer"


def test_what_takes_too_long_is_given_up() -> None:
    work = Apart(hang, b"")
    with pytest.raises(StoppedError):
        work.result(0.2)
    assert work.process is not None
    assert work.process.returncode != 0


def test_all_that_runs_is_stopped_at_the_end() -> None:
    works = [Apart(hang, b""), Apart(hang, b"")]
    apart.stop_all()
    for work in works:
        with pytest.raises(StoppedError):
            work.result(PATIENCE)


def test_what_it_puts_aside_is_gone_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    put = Path(Apart(put_aside, b"a letter", scratch=True).result(PATIENCE).decode())
    assert put.parent.parent == tmp_path
    assert not list(tmp_path.iterdir())


def test_what_it_puts_aside_is_gone_when_the_program_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    work = Apart(put_aside_and_hang, b"a letter", scratch=True)
    assert work.process is not None
    assert work.process.stdin is not None
    work.process.stdin.write(b"a letter")
    work.process.stdin.close()
    end = time.monotonic() + PATIENCE
    while not list(tmp_path.rglob("page")):
        assert time.monotonic() < end
        time.sleep(0.02)
    (folder,) = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    apart.stop_all()
    assert not list(tmp_path.iterdir())
    work.process.stdin = None  # closed above
    with pytest.raises(StoppedError):
        work.result(PATIENCE)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it ends once it has its answer")
def test_it_ends_with_a_program_that_is_killed() -> None:
    code = (
        "import time\n"
        "from advocate_app.apart import Apart\n"
        "from tests.test_apart import hang\n"
        "work = Apart(hang, b'')\n"
        "work.process.stdin.close()\n"
        "work.process.stdout.read(1)\n"  # it is begun
        "print(work.process.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    program = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=PACKAGE.parent)
    assert program.stdout is not None
    other = int(program.stdout.readline())
    assert Path(f"/proc/{other}").exists()
    program.kill()
    program.communicate()
    end = time.monotonic() + PATIENCE
    while _is_alive(other):
        assert time.monotonic() < end, "it outlives the program"
        time.sleep(0.02)


def _is_alive(process: int) -> bool:
    """Whether it is there, and not only a name that nobody has asked for yet."""
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def test_no_compiled_module_shows_what_was_used(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "advocate_app", ignore=shutil.ignore_patterns("__pycache__"))
    code = (
        "from advocate_app.apart import Apart\n"
        "from advocate_app.sealed import apart\n"
        "task = apart.Task(b'content', 'four invented words here', False)\n"
        "answer = apart.Apart(task)\n"
        "assert answer.result().startswith(b'age-encryption')\n"
        "assert answer._apart.process.returncode == 0\n"
    )
    subprocess.run(
        [sys.executable, "-B", "-c", code],
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        timeout=PATIENCE,
    )
    assert list(tmp_path.rglob("__pycache__")) == []
