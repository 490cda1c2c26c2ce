"""`Notice`: something to know before going on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent

from advocate_app.ui import icons, painting
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.text import Text

NoticeKind = Literal["note", "info"]

_CORNER, _BESIDE_ICON, _BELOW_TITLE = 10, 13, 3

#: (padding left and right, above and below, icon, text style) of the usual and of the compact form
_USUAL = (16, 13, 20, "small")
_COMPACT = (12, 8, 16, "caption")

#: kind -> tokens of fill, line, icon, title, text; icon
_FACES: dict[NoticeKind, tuple[str, str, str, str, str, str]] = {
    "note": ("note", "note_line", "note_icon", "note_ink", "note_ink", "info"),
    "info": ("accent_soft", "accent_line", "accent", "ink", "ink", "info"),
}


class Notice(Column):
    """An icon, a title and a text in a soft box; each of the two can be missing. At most one on a page.

    `icon` replaces that of the kind; `compact` is for narrow columns. `add()` puts more below the text.
    """

    ring = 0

    def __init__(
        self,
        kind: NoticeKind = "note",
        title: str = "",
        text: str = "",
        *,
        icon: str = "",
        compact: bool = False,
    ) -> None:
        self._side, above, self._icon_size, style = _COMPACT if compact else _USUAL
        self._kind = kind
        self._icon = icon
        super().__init__(padding=(self._side, above, self._side, above))
        self._title = self.add(Text("", f"{style}b"))
        self._text = self.add(Text("", style), _BELOW_TITLE)
        self.set_kind(kind, icon=icon)
        self.set_title(title)
        self.set_text(text)

    def set_kind(self, kind: NoticeKind, *, icon: str = "") -> None:
        """Change the kind, and the icon if one is named."""
        self._kind, self._icon = kind, icon
        _fill, _line, _icon, title, text, _usual = _FACES[kind]
        self._title.set_color(title)
        self._text.set_color(text)
        self.update()

    def set_title(self, title: str) -> None:
        """Change the title; empty for none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_text(self, text: str) -> None:
        """Change the text; empty for none."""
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def restyle(self) -> None:
        """Leave room for the icon."""
        self._layout.indent = self._look.icon(self._icon_size) + self._look.pad(_BESIDE_ICON)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the icon beside the first line."""
        look = self._look
        fill, line, ink, _title, _text, usual = _FACES[self._kind]
        painter = painting.painter_on(self)
        edge = painting.edge(look.color(line), look.border())
        painting.box(painter, QRectF(self.rect()), look.pad(_CORNER), look.color(fill), edge)
        size = look.icon(self._icon_size)
        first = self._title if self._title.isVisibleTo(self) else self._text
        y = first.y() + (first.minimumSizeHint().height() - size) / 2
        icons.paint(painter, self._icon or usual, QRectF(look.pad(self._side), y, size, size), look.color(ink))
        painter.end()
