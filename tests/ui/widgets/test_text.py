from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from advocate_app.ui.look import Look, Scheme, use_look
from advocate_app.ui.prose import Prose, parse
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.text import Text

KAZAKH = "Дағдарыс орталығында немесе осындай көмек беретін ұйымда тұрып жатырсыз ба?"


def painted_rows(widget: Text) -> int:
    """The lowest row that has ink, counted from the top."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    rows = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]
    return max(rows, default=-1)


def test_emphasis_is_shown_and_its_marks_are_not(qtbot: QtBot) -> None:
    text = Text("Работодатель **обязан** дать отпуск")
    qtbot.addWidget(text)
    assert text.text() == "Работодатель обязан дать отпуск"
    assert parse("a **b** c **d**") == ("a b c d", [(2, 1), (6, 1)])


def test_stars_that_do_not_pair_stay_as_they_are() -> None:
    assert parse("2 ** 3") == ("2 ** 3", [])


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("style", ["title", "body", "small", "caption"])
def test_the_last_line_is_never_cut(qtbot: QtBot, factor: float, style: str) -> None:
    use_look(Look(factor=factor))
    text = Text(KAZAKH, style)
    qtbot.addWidget(text)
    width = round(200 * factor)
    text.resize(width, text.heightForWidth(width) + 40)
    assert text.heightForWidth(width) > 2 * text.minimumSizeHint().height()
    assert painted_rows(text) < text.heightForWidth(width)


def test_a_limit_of_the_lines_counts_when_the_height_is_measured(qtbot: QtBot, look: Look) -> None:
    text = Text(KAZAKH, max_width=200)
    qtbot.addWidget(text)
    assert text.heightForWidth(800) == text.heightForWidth(200) > look.line_height("body")


def test_a_column_gives_a_text_all_the_lines_that_it_needs(qtbot: QtBot) -> None:
    column = Column(8)
    qtbot.addWidget(column)
    text = column.add(Text(KAZAKH, max_width=300))
    column.resize(600, column.heightForWidth(600))
    column.show()
    assert text.height() >= text.heightForWidth(text.width())


def test_text_follows_the_text_size(qtbot: QtBot, look: Look) -> None:
    text = Text(KAZAKH)
    qtbot.addWidget(text)
    before = text.sizeHint()
    look.set_factor(2.0)
    assert text.sizeHint().width() > 1.8 * before.width()


def test_text_follows_the_scheme(qtbot: QtBot, look: Look) -> None:
    text = Text("word")
    qtbot.addWidget(text)
    text.resize(text.sizeHint())
    light = text.grab().toImage()
    look.set_scheme(Scheme.CONTRAST)
    assert text.grab().toImage() != light


def test_a_screen_reader_gets_the_plain_words_as_static_text(qtbot: QtBot) -> None:
    text = Text("**Обязан** дать")
    qtbot.addWidget(text)
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "Обязан дать"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(max_size=400), st.integers(1, 500))
def test_any_text_at_any_width_has_a_whole_number_of_lines(look: Look, markup: str, width: int) -> None:
    prose = Prose(markup)
    assert prose.height(look, width) % look.line_height("body") == 0
    assert prose.used_width(look, width) >= 0


@pytest.mark.parametrize(
    "markup", ["\0", "\u202e**اب**", "👩‍👩‍👧‍👦 **ә** 👍", "Ә" * 10_000, "a\nb\n\nc", "<b>&amp;</b>"]
)
def test_hostile_text_is_painted_as_text(qtbot: QtBot, markup: str) -> None:
    text = Text(markup)
    qtbot.addWidget(text)
    text.resize(300, text.heightForWidth(300))
    assert not text.grab().isNull()
    assert text.text() == parse(markup)[0]


def test_emphasis_stands_at_the_right_place_after_an_emoji(look: Look) -> None:
    prose = Prose("👍👍 **бб**")
    (run,) = prose._at(look, 500)[0].formats()
    assert (run.start, run.length) == (5, 2)


def test_lines_are_counted(look: Look) -> None:
    assert Prose("one\ntwo").line_count(look, 500) == 2
    assert Prose("").line_count(look, 500) == 1
