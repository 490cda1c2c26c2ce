from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from advocate_app.ui.look import Look
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.grid import Grid
from advocate_app.ui.widgets.option_row import OptionRow
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.source_chip import SourceChip
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.widgets.tile import Tile


def seen(widget: QWidget) -> QRect:
    """What a person sees of a widget: its rectangle without the room of its focus ring."""
    ring = getattr(widget, "ring", 0)
    return widget.geometry().adjusted(ring, ring, -ring, -ring)


def laid_out(qtbot: QtBot, widget: QWidget, width: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, widget.heightForWidth(width))
    widget.show()
    QApplication.processEvents()


def test_text_and_controls_of_a_column_begin_at_the_same_edge(qtbot: QtBot) -> None:
    column = Column(10, padding=(40, 24, 40, 24))
    text, row = column.add(Text("Question", "title")), column.add(OptionRow("Answer"))
    laid_out(qtbot, column, 820)
    assert seen(text).left() == seen(row).left() == 40
    assert seen(text).right() == seen(row).right() == 779


def test_a_gap_is_what_is_seen_between_borders(qtbot: QtBot) -> None:
    row = Row(14)
    back, on = row.add(Button("Back")), row.add(Button("Continue", "primary"))
    laid_out(qtbot, row, 600)
    assert seen(on).left() - seen(back).right() - 1 == 14


def test_a_hidden_widget_takes_no_gap(qtbot: QtBot) -> None:
    column = Column(20)
    column.add(Text("above"))
    hidden = column.add(Text("error"))
    column.add(Text("below"))
    hidden.hide()
    laid_out(qtbot, column, 300)
    without = column.heightForWidth(300)
    hidden.show()
    QApplication.processEvents()
    assert column.heightForWidth(300) == without + 20 + hidden.height()


def test_what_is_left_of_the_height_goes_to_the_stretch(qtbot: QtBot) -> None:
    column = Column()
    above = column.add(Text("above"))
    column.add_stretch()
    below = column.add(Text("below"))
    qtbot.addWidget(column)
    column.resize(200, 400)
    column.show()
    assert above.y() == 4
    assert below.geometry().bottom() == 395


def test_a_row_that_does_not_fit_becomes_a_column(qtbot: QtBot) -> None:
    row = Row(14, folds=True)
    first, second = row.add(Button("Составить уведомление")), row.add(Button("Изменить даты"))
    laid_out(qtbot, row, 700)
    assert not row.folded()
    assert first.y() == second.y()
    row.resize(300, row.heightForWidth(300))
    assert row.folded()
    assert seen(second).top() > seen(first).bottom()


def test_what_stands_at_the_end_of_a_bar_wraps_before_the_buttons_give_way(qtbot: QtBot) -> None:
    bar = ActionBar()
    back, on = bar.add(Button("Назад")), bar.add(Button("Продолжить"))
    end = bar.add_end(Text("Осталось примерно 7 вопросов"))
    laid_out(qtbot, bar, 460)
    assert not bar.folded()
    assert [back.width(), on.width()] == [button.sizeHint().width() for button in (back, on)]
    assert end.height() > end.sizeHint().height()
    assert end.geometry().right() == bar.width() - 40 - 1


def test_a_bar_takes_the_lower_of_wrapped_captions_and_two_lines(qtbot: QtBot) -> None:
    bar = ActionBar()
    first, second = bar.add(Button("Составить уведомление")), bar.add(Button("Изменить даты"))
    laid_out(qtbot, bar, 460)
    assert not bar.folded()
    assert seen(first).top() == seen(second).top()
    third = bar.add(Button("Продолжить"))
    laid_out(qtbot, bar, 460)
    assert bar.folded()
    assert seen(third).top() > seen(first).bottom()
    assert bar.heightForWidth(460) < 3 * 48 + 2 * 14


def test_a_bar_without_a_button_takes_no_room_but_its_air(qtbot: QtBot) -> None:
    bar = ActionBar()
    laid_out(qtbot, bar, 400)
    assert bar.height() == 28


def test_chips_go_to_a_new_line_where_they_do_not_fit(qtbot: QtBot) -> None:
    flow = Flow(10, 8)
    chips = [flow.add(SourceChip("ТК, ст. 97, п. 4")) for _number in range(4)]
    laid_out(qtbot, flow, 320)
    assert len({chip.y() for chip in chips}) == 2
    assert seen(chips[2]).top() - seen(chips[0]).bottom() - 1 == 8


def test_tiles_of_a_row_are_equal(qtbot: QtBot) -> None:
    grid = Grid(2, 14, 280)
    tiles = [grid.add(Tile("scale", "Title", "text " * length)) for length in (1, 40, 3)]
    laid_out(qtbot, grid, 820)
    assert tiles[0].size() == tiles[1].size()
    assert tiles[2].y() > tiles[0].y()


def test_tiles_stand_one_below_the_other_in_a_narrow_window(qtbot: QtBot) -> None:
    grid = Grid(2, 14, 280)
    tiles = [grid.add(Tile("scale", "Title", "text")) for _number in range(2)]
    laid_out(qtbot, grid, 500)
    assert tiles[0].x() == tiles[1].x()


def test_an_even_grid_leaves_no_hole(qtbot: QtBot) -> None:
    grid = Grid(2, 14, 280)
    grid.set_even()
    tiles = [grid.add(Tile("scale", "Title", "text " * length)) for length in (1, 40, 3, 3, 3)]
    laid_out(qtbot, grid, 820)
    assert len({(tile.width(), tile.height()) for tile in tiles[:4]}) == 1
    assert seen(tiles[4]).left() == seen(tiles[0]).left()
    assert seen(tiles[4]).right() == seen(tiles[1]).right()
    assert tiles[4].height() < tiles[0].height()
    laid_out(qtbot, grid, 500)
    assert tiles[2].height() < tiles[1].height()


def test_widths_are_shared_in_proportion(qtbot: QtBot) -> None:
    row = Row(20)
    texts = [row.add(Text("a"), stretch=share) for share in (1, 3)]
    laid_out(qtbot, row, 428)
    assert [text.width() for text in texts] == [100, 300]


def test_an_upright_rule_is_as_tall_as_its_row(qtbot: QtBot) -> None:
    row = Row(20)
    row.add(Text("a\nb\nc"))
    rule = row.add(Rule(upright=True))
    laid_out(qtbot, row, 200)
    assert rule.height() == row.height() - 8


def test_deep_nesting_does_not_multiply_the_work(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []
    original = Text.heightForWidth

    def counted(self: Text, width: int) -> int:
        measured.append(width)
        return original(self, width)

    monkeypatch.setattr(Text, "heightForWidth", counted)
    outer = column = Column()
    for _level in range(9):
        column = column.add(Row()).add(Column(), stretch=1)
    column.add(Text("word " * 30))
    laid_out(qtbot, outer, 300)
    assert len(measured) < 200


def test_a_cleared_column_is_empty_and_its_widgets_are_gone(qtbot: QtBot) -> None:
    column = Column()
    text = column.add(Text("a"))
    qtbot.addWidget(column)
    column.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(text)
    assert column.sizeHint().height() == 8


def test_gaps_grow_with_the_text(qtbot: QtBot, look: Look) -> None:
    column = Column(20)
    column.add(Rule())
    column.add(Rule())
    laid_out(qtbot, column, 100)
    before = column.heightForWidth(100)
    look.set_factor(2.0)
    assert column.heightForWidth(100) > before
