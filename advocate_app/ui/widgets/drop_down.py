"""`DropDown`: a button that opens a short list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QActionGroup, QPainter
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from advocate_app.ui import icons, painting
from advocate_app.ui.widgets.pressable import Pressable

_HIGH, _SIDE, _CHEVRON, _BESIDE = 44, 12, 16, 12


class DropDown(Pressable):
    """The chosen word with a chevron, 44 px high; its list is a menu with arrow keys.

    `set_name()` gives what it is for ("Language"); the chosen word follows it. With `fills` it takes the width there is
    instead of that of the word, which wraps if it must. Signal: `chosen(key)`.
    """

    chosen = Signal(str)

    def __init__(self, *, style: str = "smallm", fills: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", style, parent)
        if fills:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            self.setSizePolicy(policy)
        self._name = ""
        self._current = ""
        self._choices: dict[str, str] = {}
        self._menu = QMenu(self)
        self.clicked.connect(lambda _checked=False: self.open_list())
        self.follow_look()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these pairs of key and caption."""
        self._choices = dict(choices)
        self._menu.clear()
        group = QActionGroup(self._menu)
        for key, caption in choices:
            action = self._menu.addAction(caption.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(key)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, key=key: self._choose(key))
        if self._current in self._choices:
            self.set_current(self._current)

    def set_current(self, key: str) -> None:
        """Show `key` as chosen; KeyError if it is not offered."""
        self._current = key
        self.setText(self._choices[key])
        for action in self._menu.actions():
            action.setChecked(action.data() == key)
        self._tell()

    def current(self) -> str:
        """The chosen key."""
        return self._current

    def set_name(self, name: str) -> None:
        """Change what a screen reader says before the chosen word."""
        self._name = name
        self._tell()

    def open_list(self) -> None:
        """Open the list below the button."""
        below = self.mapToGlobal(QPoint(self.ring, self.height() - self.ring))
        self._menu.setMinimumWidth(self.width() - 2 * self.ring)
        self._menu.popup(below)

    def menu_opened(self) -> QMenu:
        """The list."""
        return self._menu

    def _choose(self, key: str) -> None:
        if key != self._current:
            self.set_current(key)
            self.chosen.emit(key)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}: {self.caption()}" if self._name else "")

    def restyle(self) -> None:
        """Set the type of the list."""
        self._menu.setFont(self._look.font(self._prose.style))

    def sizeHint(self) -> QSize:
        """The chosen word beside the chevron."""
        width = self._prose.natural_width(self._look) + self._around()
        return QSize(width, self.heightForWidth(width))

    def _around(self) -> int:
        look = self._look
        return 2 * look.pad(_SIDE) + look.pad(_BESIDE) + look.icon(_CHEVRON) + 2 * self.ring

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """One line, or more where the word has to wrap."""
        word = self._prose.height(self._look, width - self._around())
        return max(self._look.button(_HIGH), word) + 2 * self.ring

    def paint(self, painter: QPainter) -> None:
        """Paint box, word and chevron."""
        look, seen, state = self._look, self.seen(), self.state()
        fill = {"hover": "accent_soft", "press": "accent_soft2"}.get(state, "surface")
        ink = look.color("ink" if state != "off" else "disabled")
        edge = painting.edge(look.color("line_strong" if state != "off" else "line"), look.border(1.25))
        painting.box(painter, seen, look.pad(self.corner), look.color(fill), edge)
        width = self.width() - self._around()
        height = self._prose.height(look, width)
        at = QPointF(seen.x() + look.pad(_SIDE), round(seen.center().y() - height / 2))
        self._prose.paint(painter, look, at, width, ink)
        side = look.icon(_CHEVRON)
        spot = QRectF(seen.right() - look.pad(_SIDE) - side, seen.center().y() - side / 2, side, side)
        icons.paint(painter, "chevron-down", spot, ink, icons.FIRM)
