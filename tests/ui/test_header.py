"""The menus of the bar: text size and colours, as often as a person likes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from advocate_app.ui.look import Scheme, look
from advocate_app.ui.metrics import FACTORS
from advocate_app.ui.window import MainWindow
from tests.ui.windows import click


def choose(menu: QMenu, place: int) -> None:
    """Take the entry at ``place``."""
    menu.setActiveAction(menu.actions()[place])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()


def opened_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST, Scheme.LIGHT])
def test_the_colours_are_chosen_again_and_again(window: MainWindow, scheme: Scheme) -> None:
    for _time in range(3):
        click(window.header.view)
        menu = opened_menu()
        assert [action.text() for action in menu.actions()] == ["Light", "Dark", "High contrast"]
        assert [action.isChecked() for action in menu.actions()] == [each is look().scheme for each in Scheme]
        choose(menu, list(Scheme).index(scheme))
        assert look().scheme is scheme
        assert QApplication.activePopupWidget() is None


def test_in_a_narrow_window_one_menu_has_sizes_and_colours_again_and_again(window: MainWindow) -> None:
    window.resize(700, 600)
    QApplication.processEvents()
    assert look().narrow
    for factor in (FACTORS[1], FACTORS[0]):
        click(window.header.size_button)
        menu = opened_menu()
        captions = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert len(captions) == len(FACTORS) + len(Scheme)
        choose(menu, FACTORS.index(factor))
        assert look().factor == factor
