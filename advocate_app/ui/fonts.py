"""Golos Text: registering the three bundled files and making fonts from them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from advocate_app import paths
from advocate_app.errors import DisplayError
from advocate_app.i18n import N_

FAMILY = "Golos Text"
_registered: set[str] = set()
FILES = ("GolosText_400Regular.ttf", "GolosText_500Medium.ttf", "GolosText_600SemiBold.ttf")


def register() -> None:
    """Make the bundled files known to Qt; needs an application. Calling it again does nothing.

    Raises `DisplayError` with the name of the file that could not be read.
    """
    # A list of our own: asking Qt for its families reads every font of the system.
    for name in FILES:
        if name in _registered:
            continue
        if QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name)) < 0:
            raise DisplayError(N_("The font file {name} is missing or damaged."), name=name)
        _registered.add(name)


def font(pixels: int, weight: int) -> QFont:
    """A font of `pixels` size; `weight` is 400, 500 or 600. Digits are tabular, so that numbers stay in columns."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
