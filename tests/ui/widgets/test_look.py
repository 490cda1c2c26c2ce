from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontInfo, QPalette
from pytestqt.qtbot import QtBot

from advocate_app.ui import metrics
from advocate_app.ui.look import Look, Scheme, SizeClass
from advocate_app.ui.tokens import TOKENS
from advocate_app.ui.typography import STYLES

factors = st.floats(1.0, 2.0)

#: Pairs of ink and ground that carry words, and those of border and ground that carry a shape.
WORDS = [
    ("ink", "surface"),
    ("ink", "canvas"),
    ("ink", "accent_soft"),
    ("ink", "accent_soft2"),
    ("ink", "note"),
    ("ink2", "surface"),
    ("ink2", "canvas"),
    ("ink2", "surface3"),
    ("ink3", "surface"),
    ("ink3", "canvas"),
    ("ink3", "surface3"),
    ("placeholder", "surface"),
    ("accent", "surface"),
    ("accent", "canvas"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"),
    ("exit_ink", "exit"),
    ("exit_ink", "exit_hover"),
    ("exit_ink_press", "exit_press"),
    ("note_ink", "note"),
    ("note_icon", "note"),
    ("note_icon", "surface"),
    ("ok", "ok_soft"),
    ("ok", "surface"),
]
SHAPES = [
    ("line_strong", "surface"),
    ("line_strong", "canvas"),
    ("exit_line", "surface"),
    ("focus", "surface"),
    ("focus", "canvas"),
    ("focus", "accent_soft"),
    ("accent", "accent_soft"),
]


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", Scheme)
def test_words_can_be_read_and_shapes_be_seen_in_every_scheme(scheme: Scheme) -> None:
    look = Look(scheme)
    pale = [pair for pair in WORDS if contrast(*(look.color(token) for token in pair)) < 4.5]
    faint = [pair for pair in SHAPES if contrast(*(look.color(token) for token in pair)) < 3]
    assert (pale, faint) == ([], [])


def test_the_measured_contrast_is_that_of_the_design() -> None:
    light, dark = Look(), Look(Scheme.DARK)
    assert round(contrast(light.color("ink"), light.color("surface")), 1) == 15.9
    assert round(contrast(dark.color("note_ink"), dark.color("note")), 1) == 11.3


def test_all_weights_come_from_the_bundled_font(look: Look) -> None:
    fonts = {style: QFontInfo(look.font(style)) for style in STYLES}
    assert {font.family() for font in fonts.values()} == {"Golos Text"}
    assert {font.weight() for font in fonts.values()} == {400, 500, 600}


def test_at_200_percent_lengths_are_those_of_the_design() -> None:
    look = Look(factor=2.0)
    look.set_window_size(1024, 568)
    assert (look.font("body").pixelSize(), look.line_height("body")) == (34, 47)
    assert look.font("title").pixelSize() == 43
    assert (look.button(), look.square(), look.bar(64), look.bar(44)) == (62, 68, 73, 50)
    assert look.pad(26) == 29


@given(factors, factors, st.integers(1, 100))
def test_nothing_shrinks_when_text_grows(one: float, other: float, length: int) -> None:
    small, large = sorted((one, other))
    for measure in (metrics.padding, metrics.button, metrics.square, metrics.bar, metrics.icon, metrics.font_size):
        assert measure(length, small) <= measure(length, large)


def test_lines_grow_with_each_step() -> None:
    for style in STYLES.values():
        lines = [metrics.line_height(style.size, style.line, factor) for factor in metrics.FACTORS]
        assert lines == sorted(set(lines)), style


@given(factors)
def test_a_line_is_never_lower_than_its_letters(factor: float) -> None:
    for style in STYLES.values():
        assert metrics.line_height(style.size, style.line, factor) >= metrics.font_size(style.size, factor)


@pytest.mark.parametrize(
    ("width", "factor", "size_class"),
    [
        (1366, 1.0, SizeClass.WIDE),
        (1279, 1.0, SizeClass.MEDIUM),
        (1024, 1.0, SizeClass.MEDIUM),
        (899, 1.0, SizeClass.NARROW),
        (1366, 1.25, SizeClass.MEDIUM),
        (1024, 2.0, SizeClass.NARROW),
    ],
)
def test_larger_text_has_the_effect_of_a_narrower_window(width: int, factor: float, size_class: SizeClass) -> None:
    look = Look(factor=factor)
    look.set_window_size(width, 768)
    assert look.size_class is size_class


def test_the_text_size_goes_in_steps_and_stops_at_both_ends(look: Look) -> None:
    seen = []
    for _step in range(6):
        seen.append(look.factor)
        look.larger()
    assert seen == [1.0, 1.25, 1.5, 1.75, 2.0, 2.0]
    look.smaller()
    assert look.factor == 1.75


def test_a_resize_is_announced_only_when_another_frame_is_due(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.set_window_size(1300, 800)
    with qtbot.waitSignal(look.changed, timeout=0):
        look.set_window_size(1300, 700)
    assert look.short


def test_high_contrast_takes_the_colours_of_the_system_and_gives_them_back() -> None:
    look, system = Look(Scheme.CONTRAST), QPalette()
    system.setColor(QPalette.ColorRole.WindowText, QColor("#00FF00"))
    look.set_system_palette(system)
    assert look.color("ink") == QColor("#00FF00")
    look.set_scheme(Scheme.LIGHT)
    assert look.color("ink") == QColor(TOKENS["ink"][0])
    look.set_scheme(Scheme.CONTRAST)
    look.set_system_palette(None)
    assert look.color("ink") == QColor(TOKENS["ink"][2])


def test_words_in_an_empty_field_differ_from_typed_ones_in_high_contrast() -> None:
    look, system = Look(Scheme.CONTRAST), QPalette()
    system.setColor(QPalette.ColorRole.WindowText, QColor("#000000"))
    system.setColor(QPalette.ColorRole.Window, QColor("#FFFFFF"))
    for palette in (None, system):
        look.set_system_palette(palette)
        pale = look.palette().color(QPalette.ColorRole.PlaceholderText)
        typed = look.palette().color(QPalette.ColorRole.Text)
        assert contrast(pale, look.color("surface")) >= 7
        assert contrast(typed, pale) >= 2


def test_borders_are_at_least_two_pixels_in_high_contrast() -> None:
    assert Look(Scheme.CONTRAST).border(1.25) == 2.0
    assert Look(Scheme.LIGHT).border(1.25) == 1.25
