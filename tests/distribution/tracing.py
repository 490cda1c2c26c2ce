"""What a process asked of the system: its calls, as ``strace`` wrote them down, and what became of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import pytest

#: Every call that makes, changes, renames or removes a file, that speaks to another process, or starts one.
_FILES = (
    "open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,"
    "symlinkat,truncate,ftruncate,fallocate,chmod,fchmod,fchmodat,chown,fchown,lchown,fchownat,utime,utimes,futimesat,"
    "utimensat,mknod,mknodat,setxattr,lsetxattr,fsetxattr,mount,mq_open"
)
_OTHERS = "socket,connect,bind,listen,accept,accept4,sendto,execve,execveat,access,faccessat,faccessat2"
_CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(.*)$")
_BEGUN = re.compile(r"^(\d+) +(.*?) *<unfinished \.\.\.>$")
_ENDED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>,? ?(.*)$")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<(?P<folder>[^>]*)>, )?"(?P<path>(?:[^"\\]|\\.)*)"')
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_OPENS = frozenset({"open", "openat", "openat2", "creat"})


class Call(msgspec.Struct, frozen=True):
    """One call: its name, its arguments as strace writes them, whether it was granted."""

    name: str
    arguments: str
    granted: bool

    @property
    def paths(self) -> list[str]:
        """The files it names, in its order; a descriptor stands for the file that it was opened for."""
        named = [str(Path(each["folder"] or "", each["path"])) for each in _PATH.finditer(self.arguments)]
        return named or re.findall(r"^\d+<([^>]*)>", self.arguments)


class Trace(msgspec.Struct, frozen=True):
    """All calls of a process and of those that it started, and what it said."""

    calls: tuple[Call, ...]
    code: int
    said: str

    def changes(self) -> list[tuple[str, ...]]:
        """What was done to files: "made" or "written" and the file, or the call and the files that it names."""
        found: list[tuple[str, ...]] = []
        for call in self.calls:
            if not call.granted or call.name not in _FILES.split(","):
                continue
            if call.name not in _OPENS:
                found.append((call.name, *call.paths))
            elif call.name == "creat" or _WRITES.search(call.arguments):
                found.append(("made" if "O_CREAT" in call.arguments else "written", *call.paths))
        return found

    def parted(self, mark: str) -> tuple[Trace, Trace]:
        """What was done before the process asked for the file ``mark``, and from then on."""
        place = next(place for place, call in enumerate(self.calls) if mark in call.arguments)
        first, then = self.calls[:place], self.calls[place + 1 :]
        return Trace(first, self.code, self.said), Trace(then, self.code, self.said)

    def named(self, *names: str) -> list[str]:
        """The arguments of the calls with these names, granted or not."""
        return [call.arguments for call in self.calls if call.name in names]


def need_strace() -> None:
    """Skip the test where no process can be watched."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed: what the program asks of the system cannot be seen")
    nothing = ["/usr/bin/env", "strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=openat", "-o", os.devnull, "true"]
    tried = subprocess.run(nothing, capture_output=True, text=True, check=False)
    if tried.returncode or tried.stderr:
        pytest.skip(f"strace may not watch a process here: {tried.stderr.strip()}")


def command(log: Path, arguments: Sequence[str]) -> list[str]:
    """``arguments`` under strace, which writes into ``log`` and follows every thread and every process."""
    watched = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-o", str(log)]
    return [*watched, "-e", f"trace={_FILES},{_OTHERS}", "-e", "signal=none", *arguments]


def traced(arguments: Sequence[str], log: Path, *, cwd: Path, env: Mapping[str, str]) -> Trace:
    """Run a program to its end and give what it did."""
    done = subprocess.run(
        command(log, arguments), cwd=cwd, env=env, capture_output=True, text=True, check=False, timeout=120
    )
    return Trace(tuple(calls(log.read_text(encoding="utf-8"))), done.returncode, done.stderr)


def calls(log: str) -> Iterator[Call]:
    """The calls in what strace wrote. One that another thread interrupted is put together again."""
    begun: dict[str, str] = {}
    for line in log.splitlines():
        if found := _BEGUN.match(line):
            begun[found[1]] = found[2]
            continue
        ended = _ENDED.match(line)
        whole = f"{ended[1]} {begun.pop(ended[1], '')}{ended[2]}" if ended else line
        if found := _CALL.match(whole):
            yield Call(found[2], found[3], granted=not found[4].startswith(("-", "?")))


def listing(*folders: Path) -> dict[str, tuple[int, int]]:
    """Every file and folder below ``folders``: its size in bytes and when it was changed, in nanoseconds."""
    return {
        str(path): (0 if path.is_dir() else path.lstat().st_size, path.lstat().st_mtime_ns)
        for folder in folders
        for path in [folder, *folder.rglob("*")]
    }
