"""Answers go into a file that a passphrase closes; a hostile file is refused with one message and without waiting."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from advocate_app import sealed
from advocate_app.errors import InputError, OutputError
from advocate_app.flow.resuming import resume
from advocate_app.flow.session import Session
from advocate_app.letters import Detail
from advocate_app.model.answers import Answers
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.voice import Voice
from advocate_app.sealed import Kept, KeptFlow
from advocate_app.sealed.apart import Apart, Task
from tests.flow.walking import TO_EMPLOYER, TODAY

PHRASE = "төрт түрлі сөз керек"
CLOSED = "does not open with this passphrase"
DETAILS: dict[str, Detail] = {"employee_name": "Мысалова М. М.", "sheets": 2, "employer_name": "2026-12-02"}


@pytest.fixture(scope="session")
def kept(bundle: ContentBundle) -> Kept:
    sessions = {name: Session(bundle, bundle.flows[name], TODAY) for name in ("leave", "start")}
    resume(sessions["leave"], Answers({**TO_EMPLOYER, "employer": "not-given", "forum": "usual"}))
    sessions["leave"].week = 6
    resume(
        sessions["start"], Answers({"safe": "yes", "for_whom": "self", "happens": ("hits", "money"), "who": "partner"})
    )
    return sealed.collected(sessions, "leave", Voice.THIRD, {**DETAILS, "first_day": dt.date(2026, 12, 2)})


@pytest.fixture(scope="session")
def closed(kept: Kept) -> bytes:
    """Made once: it takes a second, on purpose."""
    return sealed.seal(sealed.encode(kept), PHRASE)


# -- there and back ----------------------------------------------------------------------------------------------------


def test_a_file_is_of_the_age_format_and_shows_nothing(closed: bytes) -> None:
    assert closed.startswith(b"age-encryption.org/v1\n-> scrypt ")
    for word in ("leave", "employee", "partner", "Мысалова", "hits"):
        assert word.encode() not in closed


def test_everything_comes_back(bundle: ContentBundle, kept: Kept, closed: bytes) -> None:
    opened = sealed.decode(sealed.unseal(closed, PHRASE))
    assert opened == kept
    restored = sealed.restored(opened, bundle, TODAY)
    assert (restored.here, restored.voice, restored.lost, restored.unknown) == ("leave", Voice.THIRD, (), 0)
    answers, week = restored.flows["leave"]
    assert answers == Answers({**TO_EMPLOYER, "employer": "not-given", "forum": "usual"})
    assert week == 6
    assert restored.flows["start"][0]["happens"] == ("hits", "money")
    assert restored.details["first_day"] == dt.date(2026, 12, 2)
    assert restored.details["employee_name"] == DETAILS["employee_name"]


def test_a_text_that_looks_like_a_day_stays_a_text(bundle: ContentBundle) -> None:
    kept = sealed.collected({}, "leave", Voice.OWN, {"employer_name": "2026-12-02"})
    restored = sealed.restored(sealed.decode(sealed.encode(kept)), bundle, TODAY)
    assert restored.details == {"employer_name": "2026-12-02"}
    assert restored.here is None


#: Starts a program at a terminal of its own, and types the passphrase when it is asked for.
_AT_A_TERMINAL = """
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])
said = b""
try:
    while b"phrase" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, sys.argv[1].encode() + b"\\n")
    while os.read(terminal, 1024):
        pass
except OSError:  # the program has ended
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def _age() -> str:
    found = shutil.which("age")
    if found is None:
        pytest.skip("the age tool is not installed")
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="the age tool asks for the phrase on a terminal")
def test_the_age_tool_opens_the_file(kept: Kept, closed: bytes, tmp_path: Path) -> None:
    age = _age()
    (tmp_path / "data.age").write_bytes(closed)
    out = tmp_path / "out.json"
    # In a process without threads: only such a one may be forked.
    subprocess.run(
        [sys.executable, "-c", _AT_A_TERMINAL, PHRASE, age, "-d", "-o", str(out), str(tmp_path / "data.age")],
        check=True,
    )
    assert sealed.decode(out.read_bytes()) == kept


def test_the_work_is_done_in_another_process_with_the_same_result(
    closed: bytes, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("advocate_app.sealed.apart.done", lambda _task: pytest.fail("it was done here"))
    right, wrong = (Apart(Task(closed, phrase, opens=True)) for phrase in (PHRASE, "not the phrase at all"))
    assert sealed.decode(right.result()) == kept
    assert right.is_done()
    with pytest.raises(InputError, match=CLOSED):
        wrong.result()


def test_without_another_process_it_is_done_here(closed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    here = Apart(Task(closed[:40], PHRASE, opens=True))
    assert here._apart.process is None
    here.stop()
    with pytest.raises(InputError, match=CLOSED):
        here.result()


def test_work_that_was_stopped_ends_at_once_and_gives_nothing(closed: bytes) -> None:
    stopped = Apart(Task(closed, PHRASE, opens=True))
    stopped.stop()
    with pytest.raises(InputError, match=CLOSED):
        stopped.result()
    begun = Apart(Task(b"answers", PHRASE, opens=False))
    begun.stop()
    with pytest.raises(OutputError, match="as a code on paper"):
        begun.result()


def test_the_other_process_takes_nothing_from_the_folder_it_is_started_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = tmp_path / "pyrage.py"
    trap.write_text("raise SystemExit('taken from the folder')\n")
    (tmp_path / "msgspec.py").write_text(trap.read_text())
    monkeypatch.chdir(tmp_path)
    short = Apart(Task(b"answers", "short", opens=False))
    with pytest.raises(OutputError, match="too short"):
        short.result()
    assert short._apart.process is not None
    assert short._apart.process.returncode == 0


# -- the passphrase ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("phrase", ["twelve signs", "a b c d", "қоңыр ат 12345", "            x"])
def test_twelve_signs_or_four_words_are_enough(phrase: str) -> None:
    sealed.check_phrase(phrase)


@pytest.mark.parametrize("phrase", ["", "eleven sign", "three words x"[:11], "сөз сөз сөз"])
def test_less_is_refused_and_told(phrase: str) -> None:
    with pytest.raises(InputError, match="at least 4 words, or 12 letters"):
        sealed.check_phrase(phrase)
    with pytest.raises(InputError, match="at least 4 words, or 12 letters"):
        sealed.seal(b"", phrase)


# -- files that do not open --------------------------------------------------------------------------------------------


def test_a_wrong_phrase_and_a_damaged_file_look_the_same(closed: bytes) -> None:
    said = set()
    header = closed.index(b"---")
    damaged = closed[:-1] + bytes([closed[-1] ^ 1])
    for content, phrase in (
        (closed, PHRASE + " "),
        (damaged, PHRASE),
        (closed[: header - 10], PHRASE),
        (b"", PHRASE),
        (b"age-encryption.org/v1\n", PHRASE),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), PHRASE),
        (b'{"format": 1}', PHRASE),
        (closed.replace(b"scrypt", b"X25519"), PHRASE),
    ):
        with pytest.raises(InputError) as told:
            sealed.unseal(content, phrase)
        said.add(told.value.text(str))
    assert len(said) == 1
    assert CLOSED in said.pop()


@pytest.mark.parametrize("work", [22, 30, 63, 99])
def test_a_file_that_asks_for_too_much_work_is_refused_at_once(
    closed: bytes, work: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = re.sub(rb"(-> scrypt \S+) \d+\n", rb"\g<1> %d\n" % work, closed, count=1)
    assert asked != closed
    monkeypatch.setattr("pyrage.passphrase.decrypt", lambda *_given: pytest.fail("the work was begun"))
    with pytest.raises(InputError, match=CLOSED):
        sealed.unseal(asked, PHRASE)


@pytest.mark.parametrize(
    "more",
    [
        b"-> g x\n\n",
        b"-> g x\n\n" * 100_000,
        b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n",
        b"A" * 43 + b"\n",
        b"\n",
    ],
    ids=["another way in", "thousands of them", "a key", "a longer body", "an empty line"],
)
def test_a_header_that_holds_more_than_the_passphrase_is_refused_unread(
    closed: bytes, more: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pyrage.passphrase.decrypt", lambda *_given: pytest.fail("the header was read"))
    begin, dashes, rest = closed.partition(b"--- ")
    scrypt = closed.index(b"-> scrypt")
    for content in (begin + more + dashes + rest, closed[:scrypt] + more + closed[scrypt:]):
        with pytest.raises(InputError, match=CLOSED):
            sealed.unseal(content, PHRASE)


def test_a_file_is_read_whole_or_refused(tmp_path: Path) -> None:
    good = tmp_path / "data-1.age"
    good.write_bytes(b"x" * sealed.LARGEST)
    assert len(sealed.read(good)) == sealed.LARGEST
    good.write_bytes(b"x" * (sealed.LARGEST + 1))
    with pytest.raises(InputError, match="too large"):
        sealed.read(good)
    for path in (tmp_path / "none.age", tmp_path, Path("\0"), tmp_path / ("x" * 300)):
        with pytest.raises(InputError, match="cannot be read"):
            sealed.read(path)


@pytest.mark.skipif(sys.platform == "win32", reason="made with the means of other systems")
def test_links_pipes_and_closed_files_are_refused_without_waiting(tmp_path: Path) -> None:
    target = tmp_path / "target.age"
    target.write_bytes(b"x")
    link, pipe = tmp_path / "link.age", tmp_path / "pipe.age"
    link.symlink_to(target)
    os.mkfifo(pipe)
    refused = [link, pipe, Path("/dev/zero")]
    if os.geteuid() != 0:  # an administrator may read everything
        target.chmod(0)
        refused.append(target)
    for path in refused:
        with pytest.raises(InputError, match="cannot be read"):
            sealed.read(path)


# -- content that another program, or another version, has put in ------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[1, 2]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": 1, "here": "leave", "flows": {}, "more": 1}',
        b'{"format": 1, "here": "leave", "flows": {"leave": {"answers": {"work": null}}}}',
        b'{"format": 1, "here": "leave", "flows": {}, "voice": "loud"}',
        b'{"format": 1, "here": "leave", "flows": {}, "details": {"first_day": {"day": "soon"}}}',
    ],
)
def test_what_holds_no_answers_is_told(content: bytes) -> None:
    with pytest.raises(InputError, match="holds no answers"):
        sealed.decode(content)


def test_a_file_of_a_newer_program_is_told(kept: Kept) -> None:
    newer = msgspec.structs.replace(kept, format=2)
    with pytest.raises(InputError, match="newer program"):
        sealed.decode(sealed.encode(newer))


def test_what_this_program_does_not_know_is_left_out_and_counted(bundle: ContentBundle) -> None:
    answers: dict[str, str | int | tuple[str, ...]] = {
        "work": "astronaut",
        "stay": "centre",
        "moon": "full",
        "days": 4000,
        "sick": True,
        "danger": ("no",),
    }
    kept = Kept(
        format=1,
        here="gone",
        flows={"gone": KeptFlow({"a": "b", "c": 1}), "leave": KeptFlow({**answers}, week=9)},
        details={"employee_name": "Мысалова М. М.", "shoe_size": 38},
    )
    restored = sealed.restored(kept, bundle, TODAY)
    assert restored.flows == {"leave": (Answers({"stay": "centre"}), 5)}
    assert restored.here == "leave"
    assert set(restored.lost) == {("leave", name) for name in ("work", "days", "sick", "danger")}
    assert restored.unknown == 4
    assert restored.details == {"employee_name": "Мысалова М. М."}


@pytest.mark.parametrize(
    ("field", "written", "comes_back"),
    [
        ("employee_name", '"%s"' % ("ә" * 10_000), True),
        ("employee_name", '"%s"' % ("ә" * 10_001), False),
        ("employee_name", '"%s"' % ("x" * 200_000), False),
        ("employee_name", "5", False),
        ("employee_name", '{"day": "2026-12-02"}', False),
        ("first_day", '{"day": "2026-12-02"}', True),
        ("first_day", '"soon"', True),
        ("first_day", '"%s"' % ("x" * 200_000), False),
        ("first_day", "5", False),
        ("days", "30", True),
        ("days", '"thirty"', True),
        ("days", "31", False),
        ("days", "-1", False),
        ("days", "9" * 4000, False),
        ("days", '{"day": "2026-12-02"}', False),
        ("signature", '"x"', False),
        ("last_day", '{"day": "2026-12-02"}', False),
    ],
)
def test_what_no_field_can_have_held_is_left_out_and_counted(
    bundle: ContentBundle, field: str, written: str, *, comes_back: bool
) -> None:
    details = f'"details": {{"{field}": {written}}}'
    made = f'{{"format": 1, "here": "leave", "flows": {{}}, {details}}}'
    restored = sealed.restored(sealed.decode(made.encode()), bundle, TODAY)
    assert (list(restored.details), restored.unknown) == (([field], 0) if comes_back else ([], 1))


def test_nothing_of_it_is_imported_when_the_window_opens() -> None:
    asked = (
        "import sys, advocate_app.ui.window; print({'pyrage', 'subprocess', 'advocate_app.sealed'} & {*sys.modules})"
    )
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, text=True)
    assert loaded.stdout.strip() == "set()"
