from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.ui.look import Look, Scheme, use_look
from advocate_app.ui.widgets.option_check import OptionCheck
from advocate_app.ui.widgets.option_group import Option, OptionGroup
from advocate_app.ui.widgets.option_row import OptionRow
from tests.ui.widgets.typing_hands import click, press

ANSWERS = [
    Option("centre", "Дағдарыс орталығында", "Арнаулы әлеуметтік көрсетілетін қызметтерді ұсынатын ұйым"),
    Option("home", "Үйде, туыстарымда немесе басқа жерде"),
    Option("unknown", "Білмеймін"),
]


@pytest.fixture
def group(qtbot: QtBot) -> OptionGroup:
    group = OptionGroup()
    qtbot.addWidget(group)
    group.set_options(ANSWERS)
    group.resize(740, group.heightForWidth(740))
    group.show()
    group.activateWindow()
    QApplication.processEvents()
    return group


def test_a_click_anywhere_in_the_row_answers(group: OptionGroup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(group.chosen, timeout=0) as told:
        click(group.row("home"))
    assert told.args == ["home"]
    assert group.answer() == "home"


def test_one_answer_takes_the_place_of_another(group: OptionGroup) -> None:
    group.row("centre").click()
    group.row("unknown").click()
    assert group.answers() == ["unknown"]


def test_the_program_gives_an_answer_silently(group: OptionGroup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(group.chosen):
        group.set_answer("home")
    assert group.answer() == "home"
    group.set_answer(None)
    assert group.answer() is None


def test_an_answer_survives_new_words(group: OptionGroup) -> None:
    group.set_answer("home")
    row = group.row("home")
    group.set_options([("centre", "At a crisis centre", ""), ("home", "At home", ""), ("unknown", "I don't know", "")])
    assert group.row("home") is row
    assert (group.answer(), row.caption()) == ("home", "At home")


def test_another_question_begins_without_an_answer(group: OptionGroup) -> None:
    group.set_answer("home")
    group.set_options([("yes", "Иә"), ("no", "Жоқ")])
    assert group.answer() is None
    assert [row.caption() for row in group.rows()] == ["Иә", "Жоқ"]
    assert [row.caption() for row in group.findChildren(OptionRow) if row.isVisible()] == ["Иә", "Жоқ"]
    group.set_options(ANSWERS)
    assert [row.isVisible() for row in group.rows()] == [True, True, True]


def test_a_digit_answers(group: OptionGroup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(group.chosen, timeout=0) as told:
        assert group.press_digit(3)
    assert told.args == ["unknown"]
    assert not group.press_digit(4)
    assert not group.press_digit(0)


def test_the_group_is_one_tab_stop_at_the_answer_given(group: OptionGroup) -> None:
    def stops() -> list[str]:
        tab = Qt.FocusPolicy.TabFocus
        return [key for key, _label, _hint in ANSWERS if group.row(key).focusPolicy() & tab]

    assert stops() == ["centre"]
    group.set_answer("home")
    assert stops() == ["home"]
    assert group.entry() is group.row("home")


def test_arrows_move_without_answering_until_there_is_an_answer(group: OptionGroup) -> None:
    group.focus_entry()
    press(group.row("centre"), Qt.Key.Key_Down)
    assert group.row("home").hasFocus()
    assert group.answer() is None
    press(group.row("home"), Qt.Key.Key_Space)
    press(group.row("home"), Qt.Key.Key_Down)
    assert group.row("unknown").hasFocus()
    assert group.answer() == "unknown"


def test_arrows_stop_at_both_ends(group: OptionGroup) -> None:
    group.focus_entry()
    press(group.row("centre"), Qt.Key.Key_Up)
    assert group.row("centre").hasFocus()


def test_several_answers_can_be_ticked_and_arrows_tick_none(qtbot: QtBot) -> None:
    group = OptionGroup(several=True)
    qtbot.addWidget(group)
    group.set_options([("id", "ID"), ("children", "Балалардың құжаттары"), ("money", "Ақша")])
    group.show()
    group.row("id").click()
    group.row("money").click()
    assert group.answers() == ["id", "money"]
    group.row("id").setFocus()
    press(group.row("id"), Qt.Key.Key_Down)
    assert group.answers() == ["id", "money"]


def test_a_screen_reader_gets_label_hint_and_kind(group: OptionGroup) -> None:
    interface = QAccessible.queryAccessibleInterface(group.row("centre"))
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "Дағдарыс орталығында"
    assert interface.text(QAccessible.Text.Description) == ANSWERS[0].hint


def test_a_check_box_is_a_check_box_to_a_screen_reader(qtbot: QtBot) -> None:
    check = OptionCheck("Закрыть паролем")
    qtbot.addWidget(check)
    assert QAccessible.queryAccessibleInterface(check).role() == QAccessible.Role.CheckBox


def test_rows_have_the_heights_of_the_design(qtbot: QtBot) -> None:
    for row, height in ((OptionRow("label", number=1), 48), (OptionRow("label", "hint", 1), 70)):
        qtbot.addWidget(row)
        assert row.heightForWidth(748) == height + 8


def test_a_long_label_wraps_and_the_row_grows(qtbot: QtBot) -> None:
    row = OptionRow(ANSWERS[0].hint * 3, number=1)
    qtbot.addWidget(row)
    assert row.heightForWidth(400) > row.heightForWidth(2000)


def test_number_keys_go_where_there_is_no_room(qtbot: QtBot, look: Look) -> None:
    row = OptionRow("label", number=1)
    qtbot.addWidget(row)
    wide = row.sizeHint().width()
    look.set_window_size(800, 600)
    assert row.sizeHint().width() < wide


@pytest.mark.parametrize("scheme", Scheme)
def test_a_chosen_row_looks_different_in_every_scheme(qtbot: QtBot, scheme: Scheme) -> None:
    use_look(Look(scheme))
    row = OptionRow("label")
    qtbot.addWidget(row)
    row.resize(300, row.heightForWidth(300))
    rest = row.grab().toImage()
    row.setChecked(True)
    assert row.grab().toImage() != rest
