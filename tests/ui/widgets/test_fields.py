from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.ui import typed_date
from advocate_app.ui.look import Look
from advocate_app.ui.widgets.date_field import DateField
from advocate_app.ui.widgets.field import Field
from tests.ui.widgets.typing_hands import click, press, write


@given(st.dates(date(1000, 1, 1)))
def test_every_day_is_read_as_it_is_shown(day: date) -> None:
    assert typed_date.parse(typed_date.show(day)) == day


@pytest.mark.parametrize(
    "text",
    [
        "02.12.2026",
        "2.12.2026",
        "2,12,26",
        "2/12/2026",
        "2-12-2026",
        " 2 12 2026 ",
        "02122026",
        "2026-12-02",
        "2.12.26 г.",
    ],
)
def test_a_date_is_read_however_it_is_usually_typed(text: str) -> None:
    assert typed_date.parse(text) == date(2026, 12, 2)


@pytest.mark.parametrize(
    "text", ["", "2", "31.02.2026", "00.12.2026", "2.13.2026", "завтра", "2.12", "2.12.206", "1" * 20]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert typed_date.parse(text) is None


@given(st.text(max_size=30))
def test_no_text_at_all_breaks_the_reading_of_a_date(text: str) -> None:
    found = typed_date.parse(text)
    assert found is None or isinstance(found, date)


def test_a_date_field_tells_each_new_day_and_that_there_is_none(qtbot: QtBot) -> None:
    field = DateField("Бірінші күн")
    qtbot.addWidget(field)
    told: list[date | None] = []
    field.date_changed.connect(told.append)
    write(field.line, "2.12.2026")
    press(field.line, Qt.Key.Key_Backspace)
    # "2.12.20" is a day of this century on the way to 2026, and "2.12.202" is none.
    assert told == [date(2020, 12, 2), None, date(2026, 12, 2), None]


def test_a_date_field_that_is_left_shows_the_day_in_full(qtbot: QtBot) -> None:
    field = DateField("Бірінші күн")
    qtbot.addWidget(field)
    write(field.line, "2.12.26")
    field.left.emit()
    assert field.text() == "02.12.2026"


def test_a_date_field_keeps_what_is_no_date_so_that_it_can_be_mended(qtbot: QtBot) -> None:
    field = DateField("Бірінші күн")
    qtbot.addWidget(field)
    write(field.line, "31.02.2026")
    field.left.emit()
    assert (field.text(), field.date()) == ("31.02.2026", None)


def test_setting_a_date_is_silent(qtbot: QtBot) -> None:
    field = DateField("Бірінші күн")
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.date_changed):
        field.set_date(date(2026, 12, 2))
    assert field.text() == "02.12.2026"
    field.set_date(None)
    assert field.text() == ""


def test_kazakh_letters_can_be_typed(qtbot: QtBot) -> None:
    field = Field("Сіздің аты-жөніңіз")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited, timeout=0):
        write(field.line, "Әйгүл Ғқңөұүһі")
    assert field.text() == "Әйгүл Ғқңөұүһі"


def test_a_screen_reader_hears_label_unit_and_what_is_wrong(qtbot: QtBot) -> None:
    field = Field("Күн саны", suffix="күн")
    qtbot.addWidget(field)
    field.set_error("30 күннен артық болмайды")
    interface = QAccessible.queryAccessibleInterface(field.line)
    assert interface.text(QAccessible.Text.Name) == "Күн саны"
    assert interface.text(QAccessible.Text.Description) == "күн. 30 күннен артық болмайды"
    field.set_error("")
    assert interface.text(QAccessible.Text.Description) == "күн"


def test_an_error_makes_room_for_its_sentence(qtbot: QtBot, look: Look) -> None:
    field = Field("Күн саны")
    qtbot.addWidget(field)
    without = field.heightForWidth(300)
    field.set_error("30 күннен артық болмайды")
    assert field.heightForWidth(300) == without + 5 + look.line_height("caption")
    assert field.heightForWidth(150) > field.heightForWidth(300)


def test_a_short_label_stands_at_its_box_beside_a_long_one(qtbot: QtBot, look: Look) -> None:
    short, long = Field("ФИО"), Field("Должность руководителя организации")
    for field, neighbour in ((short, long), (long, short)):
        qtbot.addWidget(field)
        field.set_beside(neighbour)
    for field in (short, long):
        field.resize(150, field.heightForWidth(150))
    image, _other = short.grab().toImage(), long.grab()
    box = short.line.y() - 2
    assert long.line.y() - 2 == box
    inked = [y for y in range(box - 1) if any(image.pixelColor(x, y).lightness() < 120 for x in range(4, 40))]
    assert box - short.label_height(142) <= min(inked)
    assert min(inked) > look.line_height("smallm")


def test_a_click_on_the_label_goes_to_the_line(qtbot: QtBot) -> None:
    field = Field("Күн саны")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    QApplication.processEvents()
    click(field)
    assert field.line.hasFocus()


def test_enter_submits(qtbot: QtBot) -> None:
    field = Field("Іздеу")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.submitted, timeout=0):
        press(field.line, Qt.Key.Key_Return)


def test_setting_the_same_text_keeps_the_cursor(qtbot: QtBot) -> None:
    field = Field("Іздеу")
    qtbot.addWidget(field)
    field.set_text("abc")
    field.line.setCursorPosition(1)
    field.set_text("abc")
    assert field.line.cursorPosition() == 1


def test_the_box_is_as_high_as_in_the_design(qtbot: QtBot) -> None:
    field = Field()
    qtbot.addWidget(field)
    assert field.heightForWidth(300) == 42 + 8
