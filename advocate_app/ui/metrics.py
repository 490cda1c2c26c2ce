"""How lengths grow with the text factor, and which frame a window width asks for: pure functions, no Qt.

The text factor is 1.0 to 2.0. Type grows fully, paddings and bars only a little, so that a page at 200 % still
fits a 1024×600 screen.
"""

from __future__ import annotations

from enum import Enum

#: The steps that the text size control goes through.
FACTORS = (1.0, 1.25, 1.5, 1.75, 2.0)

#: The margin around each focusable control in which its focus ring is drawn, in pixels; it never grows.
RING = 4

SHORT_BELOW = 740


class SizeClass(Enum):
    """What the frame looks like, by effective width (window width ÷ text factor)."""

    WIDE = "wide"
    MEDIUM = "medium"
    NARROW = "narrow"


def size_class(width: float, factor: float) -> SizeClass:
    """The class of a window `width` pixels wide."""
    effective = width / factor
    if effective >= 1280:
        return SizeClass.WIDE
    return SizeClass.MEDIUM if effective >= 900 else SizeClass.NARROW


def font_size(size: float, factor: float) -> int:
    """Pixel size of type: up to 20 px it grows by the whole factor, above that by six tenths of it."""
    return round(size * factor if size <= 20 else size * (1 + 0.6 * (factor - 1)))


def line_height(size: float, line: float, factor: float) -> int:
    """Line height of type: the ratio to the size falls a little as type grows."""
    return round(font_size(size, factor) * (line / size - 0.16 * (factor - 1)))


def padding(length: float, factor: float, *, narrow: bool = False) -> int:
    """A padding, gap or indent."""
    return round(length * (1 + (0.1 if narrow else 0.2) * (factor - 1)))


def button(length: float, factor: float) -> int:
    """The height of a button, field or segmented control."""
    return round(length * (1 + 0.3 * (factor - 1)))


def square(length: float, factor: float) -> int:
    """The side of a square button in the header."""
    return round(length * (1 + 0.55 * (factor - 1)))


def bar(length: float, factor: float) -> int:
    """The height of the header and of the emergency strip."""
    return round(length * (1 + 0.14 * (factor - 1)))


def icon(length: float, factor: float) -> int:
    """The side of an icon, option ring or badge."""
    return round(length * (1 + 0.75 * (factor - 1)))
