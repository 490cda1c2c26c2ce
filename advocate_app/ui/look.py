"""`Look`: colours, type and lengths as they are now, for every widget of the application."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from advocate_app.ui import fonts, metrics
from advocate_app.ui.metrics import FACTORS, SizeClass
from advocate_app.ui.tokens import TOKENS, Scheme
from advocate_app.ui.typography import STYLES

__all__ = ["Look", "Scheme", "SizeClass", "look", "system_scheme", "use_look"]

_PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface2",
    QPalette.ColorRole.Midlight: "surface3",
    QPalette.ColorRole.Mid: "line_mid",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
}


#: What a system palette gives in high contrast: token -> role.
_SYSTEM = {
    "ink": QPalette.ColorRole.WindowText,
    "ink2": QPalette.ColorRole.WindowText,
    "ink3": QPalette.ColorRole.WindowText,
    "line": QPalette.ColorRole.WindowText,
    "line_mid": QPalette.ColorRole.WindowText,
    "line_strong": QPalette.ColorRole.WindowText,
    "canvas": QPalette.ColorRole.Window,
    "surface": QPalette.ColorRole.Window,
    "surface2": QPalette.ColorRole.Window,
    "surface3": QPalette.ColorRole.Window,
    "accent_soft": QPalette.ColorRole.Window,
    "accent": QPalette.ColorRole.Highlight,
    "accent_line": QPalette.ColorRole.Highlight,
    "on_accent": QPalette.ColorRole.HighlightedText,
}

#: How much of the ink is left in the words that stand in an empty field, where the system gives the colours.
_PALE = 0.65


class Look(QObject):
    """Scheme, text factor and size class of the window; everything that is drawn asks here.

    `changed` is emitted after any of them has changed; `generation` counts these changes, so that a cache can tell
    whether it is stale.
    """

    changed = Signal()

    def __init__(self, scheme: Scheme = Scheme.LIGHT, factor: float = 1.0) -> None:
        super().__init__()
        self.generation = 0
        self._scheme = scheme
        self._factor = factor
        self._width, self._height = 1366, 768
        self._size_class = metrics.size_class(self._width, factor)
        self._short = False
        self._system: dict[str, QColor] = {}
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._lines: dict[str, int] = {}
        self._pads: dict[float, int] = {}

    # -- what it is now ------------------------------------------------------------------------------------------

    @property
    def scheme(self) -> Scheme:
        """The set of colours in use."""
        return self._scheme

    @property
    def contrast(self) -> bool:
        """Whether this is the high-contrast scheme: borders 2 px, a double border on what is chosen."""
        return self._scheme is Scheme.CONTRAST

    @property
    def factor(self) -> float:
        """The text factor, 1.0 to 2.0."""
        return self._factor

    @property
    def size_class(self) -> SizeClass:
        """What the frame looks like at this width and text factor."""
        return self._size_class

    @property
    def narrow(self) -> bool:
        """Whether the effective width is under 900."""
        return self._size_class is SizeClass.NARROW

    @property
    def short(self) -> bool:
        """Whether the window is under 740 high, so that air is saved."""
        return self._short

    # -- changing it -----------------------------------------------------------------------------------------------

    def set_scheme(self, scheme: Scheme) -> None:
        """Change the colours."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._colours.clear()
            self._announce()

    def set_system_palette(self, palette: QPalette | None) -> None:
        """Take ink, surface and highlight from the system while the scheme is high contrast; None takes them back."""
        self._system = {} if palette is None else {token: palette.color(role) for token, role in _SYSTEM.items()}
        if palette is not None:
            self._system["placeholder"] = _dimmed(self._system["ink"], self._system["surface"])
        self._colours.clear()
        self._announce()

    def set_factor(self, factor: float) -> None:
        """Change the text factor; it is kept between 1.0 and 2.0."""
        factor = min(max(factor, FACTORS[0]), FACTORS[-1])
        if factor != self._factor:
            self._factor = factor
            self._size_class = metrics.size_class(self._width, factor)
            self._fonts.clear()
            self._lines.clear()
            self._announce()

    def larger(self) -> None:
        """Go one text size step up, if there is one."""
        self.set_factor(min((step for step in FACTORS if step > self._factor), default=self._factor))

    def smaller(self) -> None:
        """Go one text size step down, if there is one."""
        self.set_factor(max((step for step in FACTORS if step < self._factor), default=self._factor))

    def set_window_size(self, width: int, height: int) -> None:
        """Tell the size of the window's content; announces a change only when another frame is due."""
        self._width, self._height = width, height
        due = (metrics.size_class(width, self._factor), height < metrics.SHORT_BELOW)
        if due != (self._size_class, self._short):
            self._size_class, self._short = due
            self._announce()

    def _announce(self) -> None:
        self.generation += 1
        self._pads.clear()
        self.changed.emit()

    # -- colours -------------------------------------------------------------------------------------------------

    def color(self, token: str) -> QColor:
        """The colour of a token of `tokens.TOKENS`. Do not change the object; KeyError if there is no such token."""
        found = self._colours.get(token)
        if found is None:
            found = self._system.get(token) if self.contrast else None
            found = self._colours[token] = found or QColor(TOKENS[token][self._scheme.value])
        return found

    def palette(self) -> QPalette:
        """The palette of the scheme, for what Qt paints itself (menus, tool tips, text cursors)."""
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("disabled"))
        return palette

    # -- type --------------------------------------------------------------------------------------------------

    def font(self, style: str, *, bold: bool = False) -> QFont:
        """The font of a style of `typography.STYLES`; `bold` gives its emphasised twin (600)."""
        found = self._fonts.get((style, bold))
        if found is None:
            wanted = STYLES[style]
            weight = max(wanted.weight, 600) if bold else wanted.weight
            found = self._fonts[style, bold] = fonts.font(metrics.font_size(wanted.size, self._factor), weight)
        return found

    def line_height(self, style: str) -> int:
        """The fixed line height of a style, in pixels."""
        found = self._lines.get(style)
        if found is None:
            wanted = STYLES[style]
            found = self._lines[style] = metrics.line_height(wanted.size, wanted.line, self._factor)
        return found

    # -- lengths: all take pixels at 100 % and give pixels now -------------------------------------------------------

    def pad(self, length: float) -> int:
        """A padding, gap or indent."""
        found = self._pads.get(length)
        if found is None:
            found = self._pads[length] = metrics.padding(length, self._factor, narrow=self.narrow)
        return found

    def button(self, length: float = 48) -> int:
        """The height of a button, field or segmented control."""
        return metrics.button(length, self._factor)

    def square(self, length: float = 44) -> int:
        """The side of a square button in the header."""
        return metrics.square(length, self._factor)

    def bar(self, length: float) -> int:
        """The height of the header or the emergency strip."""
        return metrics.bar(length, self._factor)

    def icon(self, length: float) -> int:
        """The side of an icon, ring or badge."""
        return metrics.icon(length, self._factor)

    def text_width(self, length: float) -> int:
        """A limit of line length; it grows with the type, so that as many letters fit."""
        return round(length * self._factor)

    def border(self, width: float = 1.0) -> float:
        """The width of a border; never under 2 px in high contrast."""
        return max(2.0, width) if self.contrast else width


def _dimmed(ink: QColor, ground: QColor) -> QColor:
    """Paler than words that were typed, and still at 7:1 where these are black and white."""
    parts = ((ink.red(), ground.red()), (ink.green(), ground.green()), (ink.blue(), ground.blue()))
    return QColor(*(round(_PALE * one + (1 - _PALE) * other) for one, other in parts))


class _Shared:
    current: Look | None = None


def look() -> Look:
    """The look that new widgets take; made when first asked for."""
    if _Shared.current is None:
        _Shared.current = Look()
    return _Shared.current


def use_look(new: Look) -> Look:
    """Make `new` the look of all widgets built from now on, and give it back. A test brings its own."""
    _Shared.current = new
    return new


def system_scheme() -> Scheme:
    """The scheme that the operating system asks for; light when it does not say."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT
