from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app import i18n
from advocate_app.model.locale import Language
from advocate_app.ui.look import Look, Scheme, use_look
from advocate_app.ui.prose import Prose
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.disclosure_button import DisclosureButton
from advocate_app.ui.widgets.drop_down import DropDown
from advocate_app.ui.widgets.exit_button import ExitButton
from advocate_app.ui.widgets.icon_button import IconButton
from advocate_app.ui.widgets.line_button import LineButton
from advocate_app.ui.widgets.pressable import Pressable
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text_size_switch import TextSizeSwitch
from tests.ui.widgets.component_sheet import LANGUAGES, focused
from tests.ui.widgets.typing_hands import click, press


def test_a_drop_down_that_fills_its_column_wraps_a_long_word(qtbot: QtBot, look: Look) -> None:
    choice = DropDown(style="small", fills=True)
    qtbot.addWidget(choice)
    choice.set_choices([("", "Восточно-Казахстанская область")])
    choice.set_current("")
    wide = choice.sizeHint().width()
    assert choice.heightForWidth(wide) == 44 + 8
    assert choice.heightForWidth(wide - 60) == max(44, 2 * look.line_height("small")) + 8
    assert choice.heightForWidth(wide + 300) == 44 + 8


def lowest_ink(image: QImage, left: int, right: int) -> int:
    """The lowest row in which the digits or letters between two columns are dark."""
    rows = range(image.height() - 1, -1, -1)
    return next(row for row in rows if any(image.pixelColor(x, row).lightness() < 120 for x in range(left, right)))


@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5, 2.0])
def test_the_word_of_a_line_stands_on_the_line_of_its_digits(qtbot: QtBot, look: Look, factor: float) -> None:
    look.set_factor(factor)
    button = LineButton("111")
    button.set_word("тел")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    digits = button.ring + look.pad(8) + Prose("111", "bodyb").natural_width(look)
    assert abs(lowest_ink(image, 0, digits) - lowest_ink(image, digits + 3, image.width())) <= (factor > 1)


def test_the_ring_of_a_disclosure_keeps_clear_of_its_caption(qtbot: QtBot, look: Look) -> None:
    button = DisclosureButton("Барлық тақырып")
    qtbot.addWidget(button)
    caption = look.icon(18) + look.pad(8) + Prose("Барлық тақырып", "smallm").natural_width(look)
    button.resize(button.sizeHint())
    assert button.seen().width() - caption >= 6


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Артқа")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=0):
        press(button, key)


def test_a_button_that_is_off_cannot_be_pressed(qtbot: QtBot) -> None:
    button = Button("Артқа")
    qtbot.addWidget(button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        click(button)


def test_a_click_counts_inside_the_border_only(qtbot: QtBot) -> None:
    button = Button("Back")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    with qtbot.assertNotEmitted(button.clicked):
        click(button, QPoint(1, 1))
    with qtbot.waitSignal(button.clicked, timeout=0):
        click(button, QPoint(8, 8))


def test_buttons_have_the_height_of_the_design_and_room_for_a_ring(qtbot: QtBot) -> None:
    button = Button("Continue", "primary", icon_right="arrow-right")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 48 + 2 * 4
    assert abs(button.sizeHint().width() - (143 + 2 * 4)) <= 1


@pytest.mark.parametrize("caption", ["Бұл компьютер қауіпсіз емес", "Этот компьютер небезопасен"])
def test_a_caption_wraps_before_it_is_cut(qtbot: QtBot, caption: str) -> None:
    button = Button(caption, "quiet")
    qtbot.addWidget(button)
    width = button.minimumSizeHint().width()
    assert width < button.sizeHint().width()
    assert button.heightForWidth(width) > button.sizeHint().height()


def test_an_ampersand_is_shown_and_is_no_shortcut(qtbot: QtBot) -> None:
    button = Button("Save & print")
    qtbot.addWidget(button)
    assert button.caption() == "Save & print"
    assert button.shortcut().isEmpty()
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Save & print"


def test_the_focus_ring_stands_outside_and_moves_nothing(qtbot: QtBot, look: Look) -> None:
    button = Button("Back")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    at_rest = button.grab().toImage()
    with_focus = focused(button).grab().toImage()
    middle = button.width() // 2
    assert with_focus.pixelColor(middle, 1) == look.color("focus")
    assert at_rest.pixelColor(middle, 1) != look.color("focus")
    inside = button.rect().adjusted(8, 8, -8, -8)
    assert at_rest.copy(inside) == with_focus.copy(inside)


@pytest.mark.parametrize("scheme", Scheme)
def test_each_state_of_a_button_is_painted_differently(qtbot: QtBot, scheme: Scheme) -> None:
    use_look(Look(scheme))
    pictures = []
    for state in ("rest", "hover", "press", "off"):
        button = Button("Back")
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hover")
        button.setDown(state == "press")
        button.setEnabled(state != "off")
        pictures.append(button.grab().toImage())
    assert all(one != other for index, one in enumerate(pictures) for other in pictures[index + 1 :])


def test_the_exit_is_as_wide_as_in_the_pictures(qtbot: QtBot) -> None:
    widths = []
    for caption in ("Жылдам шығу", "Быстрый выход", "Quick exit"):
        button = ExitButton(caption, "Shift × 3")
        qtbot.addWidget(button)
        widths.append(button.sizeHint().width() - 8)
    assert all(abs(width - drawn) <= 3 for width, drawn in zip(widths, (253, 264, 213), strict=True)), widths


@pytest.mark.parametrize("language", Language)
def test_a_screen_reader_hears_that_the_exit_is_for_an_emergency(qtbot: QtBot, language: Language) -> None:
    button = ExitButton("Quick exit")
    qtbot.addWidget(button)
    i18n.activate(language)
    QApplication.sendEvent(button, QEvent(QEvent.Type.LanguageChange))
    assert button.accessibleName() == i18n.gettext("{caption}, in an emergency").format(caption="Quick exit")


def test_an_icon_button_tells_its_name_and_never_stays_nameless(qtbot: QtBot) -> None:
    button = IconButton("search", "Search")
    qtbot.addWidget(button)
    button.set_name("Іздеу")
    assert (button.accessibleName(), button.toolTip()) == ("Іздеу", "Іздеу")


def test_choosing_a_language_is_told_once(qtbot: QtBot) -> None:
    switch = Segmented(LANGUAGES)
    qtbot.addWidget(switch)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_current("kk")
    told: list[str] = []
    switch.chosen.connect(told.append)
    for _click in range(2):
        click(switch.segment("ru"))
    assert told == ["ru"]
    assert switch.current() == "ru"


def test_choosing_in_the_switch_moves_none_of_its_parts(qtbot: QtBot) -> None:
    switch = Segmented(LANGUAGES)
    qtbot.addWidget(switch)
    switch.set_current("kk")
    places = [switch.segment(key).geometry() for key, _caption in LANGUAGES]
    switch.set_current("en")
    assert places == [switch.segment(key).geometry() for key, _caption in LANGUAGES]
    assert switch.sizeHint().height() == 44 + 8


def test_the_text_size_switch_asks_for_both_directions(qtbot: QtBot) -> None:
    switch = TextSizeSwitch()
    qtbot.addWidget(switch)
    switch.set_names("Smaller", "Larger")
    with qtbot.waitSignal(switch.larger_requested, timeout=0):
        switch.larger.click()
    with qtbot.waitSignal(switch.smaller_requested, timeout=0):
        switch.smaller.click()
    assert switch.larger.accessibleName() == "Larger"


def test_a_drop_down_tells_its_purpose_and_its_choice(qtbot: QtBot) -> None:
    language = DropDown()
    qtbot.addWidget(language)
    language.set_choices(LANGUAGES)
    language.set_current("kk")
    language.set_name("Тіл")
    assert language.accessibleName() == "Тіл: Қазақша"
    with qtbot.waitSignal(language.chosen, timeout=0) as told:
        language.menu_opened().actions()[1].trigger()
    assert told.args == ["ru"]
    assert language.caption() == "Русский"


def test_every_button_is_a_button_to_a_screen_reader(qtbot: QtBot) -> None:
    buttons: list[Pressable] = [Button("Back"), ExitButton("Quick exit"), IconButton("search", "Search")]
    for button in buttons:
        qtbot.addWidget(button)
        assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.Button
