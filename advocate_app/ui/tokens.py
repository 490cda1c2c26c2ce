"""The colours of the design, by name and scheme."""

from __future__ import annotations

from enum import Enum


class Scheme(Enum):
    """A set of colours; the value is the column in `TOKENS`."""

    LIGHT = 0
    DARK = 1
    CONTRAST = 2


#: token -> (light, dark, high contrast)
TOKENS: dict[str, tuple[str, str, str]] = {
    "canvas": ("#EDF1F3", "#11181C", "#000000"),
    "surface": ("#FFFFFF", "#1A2328", "#000000"),
    "surface2": ("#F5F8F9", "#202B31", "#000000"),
    "surface3": ("#E2E9ED", "#27343B", "#000000"),
    "line": ("#D5DEE2", "#31414A", "#FFFFFF"),
    "line_mid": ("#B3C1C8", "#4A5D67", "#FFFFFF"),
    "line_strong": ("#6F828C", "#7F939E", "#FFFFFF"),
    "ink": ("#16242C", "#E9F0F3", "#FFFFFF"),
    "ink2": ("#41525C", "#BAC8CF", "#FFFFFF"),
    "ink3": ("#566771", "#9AABB4", "#FFFFFF"),
    "placeholder": ("#566771", "#9AABB4", "#A6A6A6"),
    "accent": ("#175A70", "#85C9DD", "#6FE3FF"),
    "accent_hover": ("#124A5D", "#9DD5E6", "#A6EFFF"),
    "accent_press": ("#0C3A4A", "#B6E1EE", "#FFFFFF"),
    "on_accent": ("#FFFFFF", "#06232D", "#000000"),
    "accent_soft": ("#E3EFF3", "#18333D", "#000000"),
    "accent_soft2": ("#CFE3EA", "#20434F", "#003A47"),
    "accent_line": ("#8DB6C4", "#4B8496", "#6FE3FF"),
    "exit": ("#F7E2A6", "#463814", "#000000"),
    "exit_hover": ("#F2D584", "#57461A", "#3A3000"),
    "exit_press": ("#E8C766", "#695421", "#FFE45C"),
    "exit_line": ("#A67C22", "#A98B3C", "#FFE45C"),
    "exit_ink": ("#3A2B04", "#F6E3A9", "#FFE45C"),
    "exit_ink_press": ("#3A2B04", "#F6E3A9", "#000000"),
    "note": ("#FCF5E0", "#2B2515", "#000000"),
    "note_line": ("#DDBE73", "#6F5C28", "#FFE45C"),
    "note_ink": ("#5B430A", "#EBDDB4", "#FFFFFF"),
    "note_icon": ("#8A6410", "#D9B85C", "#FFE45C"),
    "ok": ("#27634A", "#8FD3B0", "#8CFFBE"),
    "ok_soft": ("#E2F0E9", "#17322A", "#000000"),
    "ok_line": ("#9CC7B2", "#3F7A61", "#8CFFBE"),
    "focus": ("#1F63C6", "#9CC4FF", "#FFE45C"),
    "disabled": ("#8D9BA3", "#6A7B84", "#B9B9B9"),
    "disabled_bg": ("#E6ECEF", "#243037", "#000000"),
    "paper": ("#FFFFFF", "#F4F5F2", "#FFFFFF"),
    "mark": ("#FBEFC6", "#FBEFC6", "#FFF3B0"),
}
