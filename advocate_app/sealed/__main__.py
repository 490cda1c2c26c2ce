"""``python -m advocate_app.sealed``: one task from the standard input, its answer on the standard output."""

from __future__ import annotations

import sys

import msgspec

from advocate_app.sealed.apart import Task, done


def main() -> None:
    """Do the one task."""
    task = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Task)
    sys.stdout.buffer.write(msgspec.msgpack.encode(done(task)))


if __name__ == "__main__":
    main()
