from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.ui.look import Look
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.sheet import Sheet


def question(qtbot: QtBot, width: int, height: int) -> tuple[Sheet, OptionGroup, Button, Button]:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    options = sheet.body.add(OptionGroup())
    options.set_options([(str(number), f"Answer {number}") for number in range(12)])
    back = sheet.bar.add(Button("Артқа", icon="arrow-left"))
    on = sheet.bar.add(Button("Жалғастыру", "primary", icon_right="arrow-right"))
    sheet.resize(width, height)
    sheet.show()
    sheet.activateWindow()
    QApplication.processEvents()
    return sheet, options, back, on


def top_in(area: ScrollArea, widget: QWidget) -> int:
    return widget.mapTo(area.viewport(), QPoint(0, 0)).y()


def test_the_buttons_stay_in_view_while_the_middle_scrolls(qtbot: QtBot) -> None:
    sheet, options, back, _on = question(qtbot, 820, 400)
    place = back.mapTo(sheet, QPoint(0, 0))
    options.row("11").setFocus()
    assert sheet.area.verticalScrollBar().value() > 0
    assert back.mapTo(sheet, QPoint(0, 0)) == place
    assert sheet.rect().contains(back.geometry().translated(0, sheet.bar.y()))


def test_what_has_the_focus_is_in_view_with_air_around_it(qtbot: QtBot) -> None:
    sheet, options, _back, _on = question(qtbot, 820, 400)
    for key in ("7", "0", "11", "4"):
        row = options.row(key)
        row.setFocus()
        above = top_in(sheet.area, row)
        below = sheet.area.viewport().height() - above - row.height()
        bar = sheet.area.verticalScrollBar()
        assert above >= 24 or bar.value() == bar.minimum()
        assert below >= 24 or bar.value() == bar.maximum()


def test_continue_is_at_least_as_wide_as_in_the_pictures(qtbot: QtBot) -> None:
    _sheet, _options, back, on = question(qtbot, 820, 600)
    assert on.width() == 190 + 8
    assert on.x() + 4 - (back.x() + back.width() - 4) == 14
    assert abs(back.width() - 8 - 120) <= 2


def test_buttons_that_do_not_fit_stand_one_below_the_other(qtbot: QtBot, look: Look) -> None:
    look.set_factor(2.0)
    look.set_window_size(480, 600)
    sheet, _options, back, on = question(qtbot, 480, 600)
    assert on.y() > back.y() + back.height() - 8
    assert on.mapTo(sheet, QPoint(on.width(), 0)).x() <= 480


def test_a_sheet_goes_from_edge_to_edge_in_a_narrow_window(qtbot: QtBot, look: Look) -> None:
    sheet, options, _back, _on = question(qtbot, 820, 400)
    wide = options.row("0").mapTo(sheet, QPoint(4, 0)).x()
    look.set_window_size(820, 600)
    QApplication.processEvents()
    narrow = options.row("0").mapTo(sheet, QPoint(4, 0)).x()
    assert (wide, narrow) == (41, 26)
    assert sheet.grab().toImage().pixelColor(0, 100) == look.color("surface")


def test_a_short_window_saves_air_around_the_buttons(qtbot: QtBot, look: Look) -> None:
    sheet, _options, _back, _on = question(qtbot, 820, 400)
    tall = sheet.bar.height()
    look.set_window_size(1366, 700)
    QApplication.processEvents()
    assert tall - sheet.bar.height() == 10


def test_nothing_moves_sideways_when_the_middle_begins_to_scroll(qtbot: QtBot) -> None:
    sheet, options, _back, _on = question(qtbot, 820, 900)
    width = options.width()
    sheet.resize(820, 300)
    QApplication.processEvents()
    assert sheet.area.verticalScrollBar().maximum() > 0
    assert options.width() == width


def test_a_long_word_does_not_push_the_sheet_out_of_the_window(qtbot: QtBot) -> None:
    sheet, options, _back, _on = question(qtbot, 820, 600)
    options.set_options([("0", "ә" * 400)])
    QApplication.processEvents()
    assert options.width() <= sheet.width()
