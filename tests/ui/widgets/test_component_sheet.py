"""Every widget in every scheme and size: nothing is cut, nothing nameless."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.ui.look import Look, Scheme, use_look
from advocate_app.ui.widgets.option_face import OptionFace
from advocate_app.ui.widgets.pressable import Pressable
from advocate_app.ui.widgets.text import Text
from tests.ui.widgets.component_sheet import component_sheet


def shown_sheet(qtbot: QtBot, look: Look, width: int) -> QWidget:
    use_look(look)
    look.set_window_size(width, 768)
    sheet = component_sheet()
    qtbot.addWidget(sheet)
    sheet.resize(width, sheet.heightForWidth(width))
    sheet.show()
    QApplication.processEvents()
    return sheet


@pytest.mark.parametrize("width", [1366, 1024])
@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_no_word_is_cut_at_any_text_size(qtbot: QtBot, factor: float, width: int) -> None:
    sheet = shown_sheet(qtbot, Look(factor=factor), width)
    cut = [
        (type(part).__name__, part.text(), part.size().toTuple())
        for part in [*sheet.findChildren(Text), *sheet.findChildren(Pressable), *sheet.findChildren(QWidget)]
        if isinstance(part, Text | Pressable | OptionFace)
        and part.isVisible()
        and (part.width() < part.minimumSizeHint().width() or part.height() < part.heightForWidth(part.width()))
    ]
    assert cut == []


@pytest.mark.parametrize("scheme", Scheme)
def test_the_sheet_is_painted_in_every_scheme(qtbot: QtBot, scheme: Scheme) -> None:
    look = Look(scheme)
    sheet = shown_sheet(qtbot, look, 1366)
    picture = sheet.grab().toImage()
    assert picture.pixelColor(2, 2) == look.color("canvas")
    assert picture.pixelColor(700, 60) == look.color("surface")


def test_whatever_can_have_the_focus_has_a_name(qtbot: QtBot) -> None:
    sheet = shown_sheet(qtbot, Look(), 1366)
    nameless = [
        type(part).__name__
        for part in sheet.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_whatever_can_be_pressed_can_be_reached_by_tab_or_arrows(qtbot: QtBot) -> None:
    sheet = shown_sheet(qtbot, Look(), 1366)
    reachable = [*sheet.findChildren(Pressable), *sheet.findChildren(QLineEdit)]
    assert reachable
    assert all(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in reachable)


def test_a_change_of_scheme_repaints_what_is_shown(qtbot: QtBot) -> None:
    look = Look()
    sheet = shown_sheet(qtbot, look, 1366)
    look.set_scheme(Scheme.DARK)
    QApplication.processEvents()
    assert sheet.grab().toImage().pixelColor(700, 60) == look.color("surface")


def test_targets_are_large_enough_to_hit(qtbot: QtBot) -> None:
    sheet = shown_sheet(qtbot, Look(), 1366)
    small = [
        (type(part).__name__, part.seen().toRect().size().toTuple())
        for part in sheet.findChildren(Pressable)
        if min(part.seen().width(), part.seen().height()) < 24
    ]
    assert small == []
