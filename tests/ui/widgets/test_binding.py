from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from advocate_app.ui.binding import bound
from advocate_app.ui.look import Look
from advocate_app.ui.prose import Prose
from advocate_app.ui.widgets.source_chip import SourceChip
from advocate_app.ui.widgets.text import Text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("97-бабының 4-тармағы", "97‑бабының 4‑тармағы"),
        ("111-ге қоңырау шалыңыз", "111‑ге қоңырау шалыңыз"),
        ("1-тармақ, 43) тармақша", "1‑тармақ, 43)_тармақша"),
        ("ст. 97, п. 4, подп. 1)", "ст._97, п._4, подп._1)"),
        ("пункт 4 статьи 97 Трудового кодекса", "пункт_4_статьи_97 Трудового кодекса"),
        ("art. 1, par. 1, subpar. 81", "art._1, par._1, subpar._81"),
        ("30 суток, 18 лет", "30_суток, 18_лет"),
        ("30 тәулік", "30_тәулік"),
        ("Закон № 245-VIII", "Закон №_245‑VIII"),
        ("01-01-2026", "01-01-2026"),
        ("Звоните 102. Затем", "Звоните 102. Затем"),
        ("своё время", "своё время"),
    ],
)
def test_an_article_and_a_number_stay_with_what_belongs_to_them(text: str, seen: str) -> None:
    assert bound(text) == seen.replace("_", "\u00a0")


@given(st.text())
def test_nothing_but_spaces_and_hyphens_changes_and_no_place_moves(text: str) -> None:
    changed = bound(text)
    assert len(changed) == len(text)
    assert changed.translate({0xA0: " ", 0x2011: "-"}) == text.translate({0xA0: " ", 0x2011: "-"})


def lines(prose: Prose, look: Look, width: int) -> list[str]:
    layout = prose._at(look, width)[0]
    found = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [layout.text()[line.textStart() : line.textStart() + line.textLength()].strip() for line in found]


def test_no_line_ends_between_a_number_and_its_word(look: Look) -> None:
    prose = Prose("Не дольше чем на 30 суток подряд")
    width = Prose("Не дольше чем на 30").natural_width(look) + 10
    assert lines(prose, look, width) == ["Не дольше чем на", "30\u00a0суток подряд"]


def test_without_room_it_is_parted_at_the_space_and_not_in_a_word(look: Look) -> None:
    prose = Prose("30 календарных")
    width = Prose("календарных").natural_width(look) + 4
    assert lines(prose, look, width) == ["30", "календарных"]
    assert prose.word_width(look) <= width


def test_what_is_read_aloud_keeps_plain_spaces_and_hyphens(qtbot: QtBot) -> None:
    text, chip = Text("97-бап, 30 тәулік"), SourceChip("ст. 97, п. 4")
    qtbot.addWidget(text)
    qtbot.addWidget(chip)
    assert text.text() == "97-бап, 30 тәулік"
    assert chip.accessibleName().endswith("ст. 97, п. 4")
    assert chip.caption() == "ст. 97, п. 4"
