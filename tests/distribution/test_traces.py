"""What a whole session leaves behind, measured from outside: every file that was touched, every connection.

The real program runs as a process of its own, with an empty home, on a screen of its own, under ``strace``. A person's
whole visit is played in it (``visitor.py``), and it is left by pressing Shift three times on the keyboard.
"""

from __future__ import annotations

import compileall
import datetime as dt
import os
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from advocate_app.model.contact import ContactKind
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.own_list import file
from tests.distribution import tracing
from tests.distribution.tracing import Trace

TREE = Path(__file__).resolve().parents[2]
RIG = TREE / "tests" / "benchmarks" / "rig"
VISITOR = Path(__file__).with_name("visitor.py")

#: Far longer than any step needs, so that a busy machine is no failure.
PATIENCE = 90.0

#: The papers that the visitor saves.
SAVED = ("answers.age", "letter.pdf", "letter.odt", "topic.pdf", "contacts.pdf", "cards.pdf")
LIST = "contacts-7.json"

#: What the visitor asks for, see there, before it goes on to the printers.
MARK = "/from-here-on"

#: What the libraries of the system may do to files, and why; everything else is a failure.
ALLOWED = {
    r"written /dev/null": "nothing is kept there",
    r"made /proc/self/comm": "the name of the process, which is gone with it",
    r"\w+( /\S*/\.?fontconfig/(CACHEDIR\.TAG|[0-9a-f-]+-\w+\.cache-\S+))+": "the first program that draws text after a "
    "change of the fonts notes them for all programs; no program can tell the library not to",
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace and Xvfb are those of Linux")


class Home(msgspec.Struct, frozen=True):
    """The folders of one person, all of them empty."""

    folder: Path

    @property
    def env(self) -> dict[str, str]:
        """The environment of a program that this person starts: nothing of the machine's own but where programs lie."""
        kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV") if name in os.environ}
        xdg = {
            f"XDG_{name}": str(self.folder / place)
            for name, place in (
                ("CONFIG_HOME", ".config"),
                ("CACHE_HOME", ".cache"),
                ("DATA_HOME", ".local/share"),
                ("STATE_HOME", ".local/state"),
                ("RUNTIME_DIR", ".runtime"),
            )
        }
        return {**kept, **xdg, "HOME": str(self.folder), "TMPDIR": str(self.folder / "tmp"), "LANG": "C.UTF-8"}

    @property
    def chosen(self) -> Path:
        """Where the person saves."""
        return self.folder / "chosen"

    @property
    def work(self) -> Path:
        """Where the program is started."""
        return self.folder / "work"

    def listing(self) -> dict[str, tuple[int, int]]:
        """Everything in it."""
        return tracing.listing(self.folder)


@pytest.fixture(autouse=True)
def _can_be_watched() -> None:
    tracing.need_strace()


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    """What ``pip install`` does: the compiled modules are there before the program is started."""
    compileall.compile_dir(TREE / "advocate_app", quiet=2)


@pytest.fixture
def person(tmp_path: Path) -> Home:
    made = Home(tmp_path / "person")
    for place in (".config", ".cache", ".local/share", ".local/state", ".runtime", "tmp", "chosen", "work"):
        (made.folder / place).mkdir(mode=0o700, parents=True)
    return made


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A screen with a window manager and a session bus, whose own files lie elsewhere."""
    for program in ("Xvfb", "openbox"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: there is no screen to watch")
    monkeypatch.syspath_prepend(str(RIG))
    try:
        import x11rig  # type: ignore[import-not-found]  # found only now, in the folder of the rig
    except OSError as error:
        pytest.skip(f"a library of X is missing: {error}")
    monkeypatch.setenv("HOME", str(tmp_path / "desktop"))
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    with x11rig.Session("1366x800x24") as session:
        yield session
    for process in session.procs:
        if process.stdout is not None:
            process.stdout.close()


def session(person: Home, screen: Any, part: str, tmp_path: Path) -> Trace:
    """Play ``part``, press Shift three times, and give what happened. Fails if anything outlives the program."""
    import x11rig

    log = tmp_path / f"{part}.strace"
    told, pipe = os.pipe()
    own = {"DISPLAY": screen.env["DISPLAY"]}
    if part != "without a bus":
        own["DBUS_SESSION_BUS_ADDRESS"] = screen.env["DBUS_SESSION_BUS_ADDRESS"]
    arguments = [sys.executable, str(VISITOR), part, str(person.chosen), str(pipe)]
    program = subprocess.Popen(
        tracing.command(log, arguments),
        cwd=person.work,
        env={**person.env, **own, "PYTHONPATH": str(TREE)},
        pass_fds=[pipe],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    os.close(pipe)
    try:
        word = _word(told)
        assert word == "ready", word
        for _press in range(3):
            screen.display.key("Shift_L")
        said, _nothing = program.communicate(timeout=PATIENCE)
        left = x11rig.tree(screen.own_pids())
        assert not left, "something of the program is still alive"
    finally:
        os.close(told)
        x11rig.stop_tree(screen.own_pids())
        program.wait()
    return Trace(tuple(tracing.calls(log.read_text(encoding="utf-8"))), program.returncode, said)


def _word(told: int) -> str:
    """What the visitor says, all of it."""
    heard, end = b"", time.monotonic() + PATIENCE
    while time.monotonic() < end:
        ready, _, _ = select.select([told], [], [], 1.0)
        if ready:
            part = os.read(told, 1 << 16)
            heard += part
            if not part or heard.endswith(b"ready\n"):
                break
    return heard.decode().strip() or "the visitor said nothing"


def unasked(trace: Trace, asked: list[Path]) -> list[tuple[str, ...]]:
    """Changes of files other than those ``asked`` for. Each of these is made under another name and named once."""
    found = [each for each in trace.changes() if not any(re.fullmatch(why, " ".join(each)) for why in ALLOWED)]
    for path in asked:
        made = next((each for each in found if each[0] == "made" and _is_aside(each[1], path)), None)
        assert made is not None, f"{path.name} was not written beside its place"
        found.remove(made)
        if ("link", made[1], str(path)) in found:  # a name that nobody has: the file gets it, and loses the other one
            found.remove(("link", made[1], str(path)))
            found.remove(("unlink", made[1]))
        else:  # a file that was there and is to be written over
            found.remove(("rename", made[1], str(path)))
    return found


def _is_aside(made: str, path: Path) -> bool:
    return re.fullmatch(re.escape(str(path)) + r"\.[0-9a-f]{8}\.part", made) is not None


def reached(trace: Trace) -> set[str]:
    """Where the process connected to: sockets of this computer by their path; anything else in full."""
    found = set()
    for call in trace.named("connect", "bind", "listen", "accept", "accept4"):
        path = re.search(r'sa_family=AF_UNIX, sun_path=(@?"[^"]*")', call)
        found.add(path[1] if path else call)
    return found


def families(trace: Trace) -> set[str]:
    """The families of the sockets that were asked for."""
    return {call.partition(",")[0] for call in trace.named("socket")}


def local(screen: Any) -> set[str]:
    """The display and the bus of the desktop."""
    number = screen.env["DISPLAY"].removeprefix(":")
    bus = re.search(r"path=([^,]+)", screen.env["DBUS_SESSION_BUS_ADDRESS"])
    found = {f'@"/tmp/.X11-unix/X{number}"', f'"/tmp/.X11-unix/X{number}"'}
    return found | ({f'"{bus[1]}"'} if bus else set())


def own_list(person: Home) -> None:
    """Lay an own list where the visitor looks for it."""
    entry = Entry(
        "own-a",
        kind=ContactKind.LEGAL,
        name="Invented",
        numbers=("111",),
        region="KZ-75",
        entered_on=dt.date(2026, 11, 25),
    )
    file.write(person.chosen / LIST, OwnList().having(entry), overwrite=False)


def test_a_whole_session_leaves_the_saved_papers_and_nothing_else(person: Home, screen: Any, tmp_path: Path) -> None:
    own_list(person)
    before = person.listing()
    trace = session(person, screen, "session", tmp_path)
    after = person.listing()
    assert (trace.code, trace.said) == (0, "")
    asked = [person.chosen / name for name in (*SAVED, LIST)]
    assert unasked(trace, asked) == []
    changed = {path for path in after if before.get(path) != after[path]} | (before.keys() - after.keys())
    assert changed == {str(person.chosen), *(str(path) for path in asked)}
    assert families(trace) <= {"AF_UNIX"}
    assert reached(trace) <= local(screen)
    # The second is the program itself: a passphrase takes a second of work that must not keep the window busy.
    started = trace.named("execve", "execveat")
    assert len(started) == 2, "another program was started"
    assert '"-B", "-P", "-m", "advocate_app.apart", "advocate_app.sealed.apart", "work"' in started[1]


def test_no_session_bus_is_started_where_the_desktop_has_none(person: Home, screen: Any, tmp_path: Path) -> None:
    before = person.listing()
    trace = session(person, screen, "without a bus", tmp_path)
    assert (trace.code, trace.said) == (0, "")
    assert unasked(trace, []) == []
    assert person.listing() == before
    assert reached(trace) <= local(screen)
    assert len(trace.named("execve", "execveat")) == 1, "dbus-launch was looked for"


def test_printing_asks_the_print_service_of_this_computer_once_the_person_goes_on(
    person: Home, screen: Any, tmp_path: Path
) -> None:
    """There is no printer here: Qt makes a file in its place. What is drawn on it takes the program's own way."""
    trace = session(person, screen, "printing", tmp_path)
    assert (trace.code, trace.said) == (0, "")
    before, after = trace.parted(MARK)
    assert families(before) <= {"AF_UNIX"}
    assert reached(before) <= local(screen)
    assert not [path for call in before.calls for path in call.paths if "libcups" in path]
    assert families(after) <= {"AF_UNIX", "AF_INET", "AF_INET6"}
    elsewhere = [each for each in reached(after) if not _is_print_service(each)]
    assert elsewhere == []
    # What the library of the print service puts aside lies in a folder in memory that is gone by then.
    aside = str(person.folder / ".runtime" / "tmp")
    left = [each for each in unasked(trace, []) if not any(place.startswith(aside) for place in each[1:])]
    assert left == [("made", str(person.chosen / "printed.pdf"))]
    assert not list((person.folder / ".runtime").iterdir())
    # The second is the program itself, which asks: a service that does not answer must not keep the window busy.
    started = after.named("execve", "execveat")
    assert len(started) == len(trace.named("execve", "execveat")) - 1 == 1
    assert '"advocate_app.apart", "advocate_app.ui.printing", "find"' in started[0]


def _is_print_service(place: str) -> bool:
    """Where libcups asks: its socket; without one the port for printing of this very computer; and who the user is."""
    if place.startswith('"'):
        return re.search(r"/(cups/cups\.sock|nscd/socket|system_bus_socket)\"$", place) is not None
    return "htons(631)" in place and ('"127.0.0.1"' in place or '"::1"' in place)


ANSWERS = """
[answers]
danger = "no"

[details]
employee_name = "Invented"
days = 30
"""

COMMANDS = {
    "guide": ["guide", "leave", "--answers", "answers.toml", "--lang", "ru"],
    "rights": ["rights", "protective-order", "--lang", "kk"],
    "contacts": ["contacts", "--contacts", LIST, "--region", "KZ-75"],
    "check": ["check"],
    "letter.odt": ["letter", "leave-notice", "--answers", "answers.toml", "--lang", "kk", "-o", "FOLDER/letter.odt"],
    "letter.pdf": ["letter", "leave-notice", "--answers", "answers.toml", "--lang", "kk", "-o", "FOLDER/letter.pdf"],
    "table.csv": ["contacts", "export", "--contacts", LIST, "-o", "FOLDER/table.csv"],
    "a refused letter": [
        "letter",
        "leave-notice",
        "--answers",
        "nothing.toml",
        "--lang",
        "kk",
        "-o",
        "FOLDER/letter.pdf",
    ],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_leaves_the_file_that_was_asked_for_and_nothing_else(person: Home, tmp_path: Path, name: str) -> None:
    (person.chosen / "answers.toml").write_text(ANSWERS, encoding="utf-8")
    own_list(person)
    before = person.listing()
    given = [each.replace("FOLDER", str(person.chosen)) for each in COMMANDS[name]]
    command = [sys.executable, "-m", "advocate_app", *given]
    trace = tracing.traced(
        command, tmp_path / "command.strace", cwd=person.chosen, env={**person.env, "PYTHONPATH": str(TREE)}
    )
    after = person.listing()
    assert trace.code == (2 if name == "a refused letter" else 0), trace.said
    asked = [person.chosen / name] if "." in name else []
    assert unasked(trace, asked) == []
    changed = {path for path in after if before.get(path) != after[path]}
    assert changed == ({str(person.chosen), *(str(path) for path in asked)} if asked else set())
    assert trace.named("socket", "connect", "bind") == []
    assert len(trace.named("execve", "execveat")) == 1
