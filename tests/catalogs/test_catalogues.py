"""The program's own catalogues pass every gate."""

from __future__ import annotations

from advocate_app.i18n.checking import check
from advocate_app.i18n.sources import Sources


def test_all_texts_are_translated_and_sound() -> None:
    faults = [str(fault) for fault in check(Sources.of_program())]
    assert not faults, "\n".join([f"{len(faults)} faults", *faults[:100]])
