"""The type styles of the design, by name."""

from __future__ import annotations

from typing import NamedTuple


class TypeStyle(NamedTuple):
    """Size and line height in logical pixels at 100 %, weight from 400 to 600."""

    size: int
    line: int
    weight: int


STYLES: dict[str, TypeStyle] = {
    "title": TypeStyle(27, 35, 600),
    "h2": TypeStyle(22, 30, 600),
    "h3": TypeStyle(20, 28, 600),
    "body": TypeStyle(17, 26, 400),
    "bodym": TypeStyle(17, 26, 500),
    "bodyb": TypeStyle(17, 26, 600),
    "small": TypeStyle(15, 22, 400),
    "smallm": TypeStyle(15, 22, 500),
    "smallb": TypeStyle(15, 22, 600),
    "caption": TypeStyle(13, 18, 400),
    "captionm": TypeStyle(13, 18, 500),
    "captionb": TypeStyle(13, 18, 600),
    "micro": TypeStyle(12, 16, 500),
    "num": TypeStyle(25, 32, 600),
    "figure": TypeStyle(34, 40, 600),
    "workshop_title": TypeStyle(50, 64, 600),
    "workshop_story": TypeStyle(38, 56, 400),
    "workshop_option": TypeStyle(38, 50, 500),
    "workshop_question": TypeStyle(30, 44, 400),
    "workshop_bar": TypeStyle(28, 40, 600),
    "workshop_chip": TypeStyle(22, 32, 500),
}
