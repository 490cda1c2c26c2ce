"""How long leaving takes: from the last of three presses of Shift to the blank screen and to the ended process.

Prints one JSON object. Started by ``run.py``, and like it on a screen of its own; the keys are those of the screen.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SCENES = ("page", "export", "drive")
#: Seconds after which the program is given up.
PATIENCE = 60.0


def leave_once(session: Any, rig: Any, scene: str) -> dict[str, Any]:
    """Milliseconds until the window was unmapped and until the process was gone."""
    told, pipe = os.pipe()
    folder = Path(tempfile.mkdtemp())
    command = [sys.executable, str(HERE / "leaving_scene.py"), scene, str(pipe), str(folder)]
    env = {**session.env, "PYTHONPATH": str(HERE.parent.parent)}
    program = subprocess.Popen(command, env=env, pass_fds=[pipe])
    os.close(pipe)
    display = session.display
    try:
        ready, _, _ = select.select([told], [], [], PATIENCE)
        said = os.read(told, 200).decode() if ready else ""
        assert said.endswith("ready\n"), f"{scene}: the program did not come to its place"
        (window,) = display.client_list()
        display.watch_window(window)
        ended = os.pidfd_open(program.pid)
        for _event in display.events(0):
            pass
        for _press in range(2):
            display.key("Shift_L")
        start = time.monotonic()
        display.key("Shift_L")
        unmapped, gone = _moments(display, rig, window, ended)
        os.close(ended)
    finally:
        os.close(told)
        if program.poll() is None:
            program.kill()
        program.wait()
    left = [path.name for path in folder.iterdir()]
    assert not any(name.endswith(".part") for name in left), f"{scene}: half a file was left"
    shutil.rmtree(folder)
    return {
        "place": said.rsplit(" ", 1)[0],
        "unmapped": (unmapped - start) * 1000,
        "gone": (gone - start) * 1000,
        "saved": len(left),
    }


def _moments(display: Any, rig: Any, window: int, ended: int) -> tuple[float, float]:
    """When the window went from the screen, and when the process had ended."""
    unmapped = gone = 0.0
    end = time.monotonic() + PATIENCE
    while not (unmapped and gone):
        assert time.monotonic() < end, "the program was not left"
        ready, _, _ = select.select([display.fd, *([] if gone else [ended])], [], [], 0.5)
        if ended in ready:
            gone = time.monotonic()
        for now, event in display.events(0):
            kind = struct.unpack_from("i", event)[0]
            if kind in (rig.UNMAP, rig.DESTROY) and struct.unpack_from("L", event, 40)[0] == window:
                unmapped = unmapped or now
    return unmapped, gone


def main() -> None:
    """Leave ``runs`` times from each scene."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    sys.path.insert(0, str(HERE / "rig"))
    import x11rig  # type: ignore[import-not-found]  # found only now, in the folder of the rig

    found: dict[str, Any] = {}
    with x11rig.Session("1366x800x24") as session:
        for scene in SCENES:
            timed = [leave_once(session, x11rig, scene) for _run in range(runs + 1)][1:]
            saved = sum(each["saved"] for each in timed)
            found[scene] = {"place": timed[0]["place"], "runs": runs, "saved before": saved}
            for moment in ("unmapped", "gone"):
                samples = sorted(each[moment] for each in timed)
                found[scene][moment] = {"median": round(statistics.median(samples), 1), "worst": round(samples[-1], 1)}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
