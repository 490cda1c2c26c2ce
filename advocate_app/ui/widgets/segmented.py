"""`Segmented`: a choice of two or three short words, such as the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.metrics import RING
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.segment import Segment

_INNER, _CORNER = 3, 8


class Segmented(Restyling, QWidget):
    """A track of `Segment`s, 44 px high; one is chosen. Left and right move, Tab leaves.

    `choices` are pairs of a key and a caption. Signal: `chosen(key)`, only when a person chose.
    """

    ring = RING
    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for key, caption in choices:
            segment = self._segments[key] = Segment(caption, self)
            segment.installEventFilter(self)
            self._group.addButton(segment)
            segment.clicked.connect(lambda _checked=False, key=key: self._choose(key))
        self.follow_look()

    def set_current(self, key: str) -> None:
        """Show `key` as chosen; KeyError if there is no such part."""
        self._segments[key].setChecked(True)
        self._current = key

    def current(self) -> str:
        """The chosen key, empty before the first."""
        return self._current

    def set_caption(self, key: str, caption: str) -> None:
        """Change the caption of a part."""
        self._segments[key].setText(caption)
        self._arrange()
        self.updateGeometry()

    def segment(self, key: str) -> Segment:
        """The part with that key."""
        return self._segments[key]

    def _choose(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self.chosen.emit(key)

    def sizeHint(self) -> QSize:
        """All parts side by side."""
        sizes = [segment.sizeHint() for segment in self._segments.values()]
        around = 2 * (RING + _INNER)
        return QSize(sum(size.width() for size in sizes) + around, self._look.button(38) + around)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def restyle(self) -> None:
        """Place the parts anew."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._arrange()

    def _arrange(self) -> None:
        x = RING + _INNER
        for segment in self._segments.values():
            size = segment.sizeHint()
            segment.setGeometry(x, RING + _INNER, size.width(), size.height())
            x += size.width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint the ring when a part gets or loses the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, and the ring around the part that has the focus."""
        look = self._look
        painter = painting.painter_on(self)
        track = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        edge = painting.edge(look.color("line"), 2) if look.contrast else None
        painting.box(painter, track, look.pad(_CORNER), look.color("surface3"), edge)
        for segment in self._segments.values():
            if segment.hasFocus():
                painting.focus_ring(painter, QRectF(segment.geometry()), look.pad(6), look.color("focus"))
        painter.end()
