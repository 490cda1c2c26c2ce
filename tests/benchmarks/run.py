"""All benchmarks beside a bare PySide6 window, turn by turn in one series; prints ratios and the aim of each.

No test fails on a clock: this is a program to run, not a test.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
BARE, APP = "bare PySide6 window", "advocate-app"

#: Safety page, home page, the tile of the leave, then three questions, then six changes of the language.
TO_THE_FLOW = ["Return", "Tab", "Return"]
ANSWERS = ["1", "Return"] * 3
SWITCHES = ["ctrl+l"] * 6


def start_and_exit(runs: int) -> dict[str, dict[str, float]]:
    """Medians of start, memory and exit, and of the run-by-run ratios to the bare window."""
    cases = [
        {
            "name": BARE,
            "cmd": [sys.executable, str(HERE / "bare_window.py")],
            "keys": ["F2"] * 6,
            "quit_key": "Escape",
        },
        {
            "name": APP,
            "cmd": [sys.executable, "-m", "advocate_app"],
            "keys": [*TO_THE_FLOW, *ANSWERS, *SWITCHES],
            "quit_key": "ctrl+q",
        },
    ]
    listed, found = HERE / "cases.json", HERE / "found.json"
    try:
        listed.write_text(json.dumps(cases), encoding="utf-8")
        command = [sys.executable, str(HERE / "rig" / "startup_rig.py"), "--cases", str(listed), "--base", BARE]
        command += ["-n", str(runs), "--quiet", "250", "--screen", "1366x800x24", "--json", str(found)]
        subprocess.run(command, check=True, cwd=HERE.parent.parent, capture_output=True)
        series: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))["cases"]
    finally:
        listed.unlink(missing_ok=True)
        found.unlink(missing_ok=True)
    out = {}
    for name, case in series.items():
        summary = case["summary"]
        out[name] = {key: value["median"] if isinstance(value, dict) else value for key, value in summary.items()}
    for key in ("unmapped_ms", "gone_ms"):
        pairs = zip(series[APP]["runs"], series[BARE]["runs"], strict=True)
        timed = [(ours["quit"], bare["quit"]) for ours, bare in pairs if ours.get("quit") and bare.get("quit")]
        ratios = [ours[key] / bare[key] for ours, bare in timed]
        out[APP][f"ratio_{key}"] = round(statistics.median(ratios), 2)
    first = len(TO_THE_FLOW)
    for name, what, places in (
        (BARE, "redraw", range(6)),
        (APP, "step", range(first + 1, first + len(ANSWERS), 2)),
        (APP, "switch", range(first + len(ANSWERS), first + len(ANSWERS) + len(SWITCHES))),
    ):
        drawn = [run["steps"][place]["last_ms"] for run in series[name]["runs"] for place in places]
        ordered = sorted(each for each in drawn if each is not None)
        out[name][what] = round(statistics.median(ordered), 2)
        out[name][f"{what} p95"] = round(ordered[int(len(ordered) * 0.95)], 2)
    return out


def leaving(runs: int) -> dict[str, Any]:
    """The figures of ``leaving.py``, which has a screen of its own."""
    command = [sys.executable, str(HERE / "leaving.py"), str(runs)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def on_a_screen(script: str) -> dict[str, Any]:
    """The figures of ``script``, measured on a screen of its own."""
    sys.path.insert(0, str(HERE / "rig"))
    import x11rig  # type: ignore[import-not-found]  # found only now, in the folder of the rig

    with x11rig.Session("1366x800x24") as session:
        env = {**session.env, "PYTHONPATH": str(HERE.parent.parent)}
        done = subprocess.run([sys.executable, str(HERE / script)], env=env, check=True, capture_output=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def row(what: str, ours: object, bare: object, ratio: object, aim: str) -> None:
    """One line of the table."""
    print(f"{what:<44} {ours!s:>12} {bare!s:>10} {ratio!s:>8}   {aim}")


def main() -> None:
    """Run what was asked for and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["start", "inside", "contacts", "leaving"])
    parser.add_argument("-n", type=int, default=15, help="runs of each window")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    row("what (median, ms unless said)", "ours", "bare", "ratio", "aim")
    if options.only in {None, "start"}:
        found = start_and_exit(options.n)
        ours, bare = found[APP], found[BARE]
        for what, key, aim in (
            ("start to first content", "paint_ms", "<= 1.30x, goal 1.20x"),
            ("start to settled", "settled_ms", "<= 1.45x"),
            ("memory, PSS in MB", "pss_mb", "<= 1.30x"),
        ):
            row(what, ours[key], bare[key], ours[f"ratio_{key}"], aim)
        step, redraw = ours["step"], bare["redraw"]
        row("answer key to next page drawn", step, redraw, round(step / redraw, 2), "<= 4x")
        row("    95th percentile", ours["step p95"], bare["redraw p95"], "", "< 16.7 ms")
        row("language key to page drawn", ours["switch"], redraw, round(ours["switch"] / redraw, 2), "")
        row("    95th percentile", ours["switch p95"], bare["redraw p95"], "", "< 16.7 ms")
        for what, key, aim in (("unmapped", "unmapped_ms", "< 16.7 ms"), ("process gone", "gone_ms", "<= 2x")):
            row(f"exit key to {what}", ours[f"quit_{key}"], bare[f"quit_{key}"], ours[f"ratio_{key}"], aim)
    if options.only in {None, "inside"}:
        found = on_a_screen("inside.py")
        row("a whole walk, each step in the process", found["step"]["median"], "", "", "")
        row("    95th percentile", found["step"]["p95"], "", "", "< 16.7 ms")
        row("language of the result page, in the process", found["language switch"]["median"], "", "", "")
        row("    95th percentile", found["language switch"]["p95"], "", "", "< 16.7 ms")
        pdf, plain = found["PDF"]["median"], found["bare PDF"]["median"]
        row("notice to PDF", pdf, plain, round(pdf / plain, 2), "<= 2x")
        row("    the first one", found["first PDF"], "", "", "<= 50 ms")
        row("    bytes", found["PDF bytes"], "", "", "<= 60 000")
        endurance = found["endurance"]
        row("memory after 2,000 language switches", f"{endurance['growth %']:+} %", "", "", "<= +5 %")
    if options.only in {None, "contacts"}:
        long_and_short(on_a_screen("contacts.py"))
    if options.only in {None, "leaving"}:
        exits(leaving(2 * options.n))


def exits(found: dict[str, Any]) -> None:
    """The rows of leaving by Shift from where it is hardest."""
    for scene, what in (("page", "the longest topic, three languages"), ("export", "while that becomes a PDF")):
        row(f"leaving: {what}", "", "", "", f"{found[scene]['place']}, {found[scene]['runs']} times")
        for moment, aim in (("unmapped", "< 100 ms"), ("gone", "< 1000 ms")):
            row(f"third Shift to {moment}", found[scene][moment]["median"], "", "", aim)
            row("    worst", found[scene][moment]["worst"], "", "", aim)


def long_and_short(found: dict[str, Any]) -> None:
    """The rows of an own list of 10,000 contacts beside one of 50."""
    short, long = found["50"], found["10000"]
    row("own list of 10,000 contacts, and of 50", "10,000", "50", "", "")
    for what, key, aim in (
        ("region opened, in the process", "opened", "< 16.7 ms"),
        ("letter typed in its search", "letter", "<= 50 ms, 50 contacts: <= 16 ms"),
    ):
        row(what, long[key]["median"], short[key]["median"], round(long[key]["median"] / short[key]["median"], 2), aim)
        row("    worst", long[key]["worst"], short[key]["worst"], "", "")
    for what, key in (("list read", "read"), ("list written", "written"), ("table looked through", "imported")):
        row(what, long[key], short[key], round(long[key] / short[key], 1), "")


if __name__ == "__main__":
    main()
