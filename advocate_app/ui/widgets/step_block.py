"""`StepBlock`: one thing to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.ui import painting
from advocate_app.ui.metrics import RING
from advocate_app.ui.prose import Prose
from advocate_app.ui.restyling import Restyling
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.source_line import SourceLine

_DISC, _BESIDE_DISC, _ABOVE, _BELOW_TITLE, _ABOVE_LINKS, _LINE = 28, 12, 2, 1, 6, 560


class StepBlock(Restyling, QLabel):
    """A numbered disc, a title, a line, what the step rests on, and a link that does it.

    Disc and words are painted; a screen reader gets number, title and line as one text. Signals:
    `source_opened(key)`, `followed` when the link was pressed.
    """

    ring = RING
    source_opened = Signal(str)
    followed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_look()
        self._digit = Prose("", "smallb")
        self._title = Prose("", "smallb")
        self._line = Prose("", "small")
        self._sources = SourceLine(parent=self)
        self._sources.opened.connect(self.source_opened)
        self.link = LinkButton(icon="file-text", parent=self)
        self.link.hide()
        self.link.clicked.connect(lambda _checked=False: self.followed.emit())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        self.follow_look()

    def set_step(
        self, number: int, words: tuple[str, str], sources: tuple[Sequence[tuple[str, str]], str], link: str = ""
    ) -> None:
        """Show title and line, chips (key, citation) with their check date, and a link if it has a caption."""
        title, line = words
        self._digit.set_text(str(number))
        self._title.set_text(title)
        self._line.set_text(line)
        self.setText(f"{number}. {self._title.plain}. {self._line.plain}")
        self._sources.set_sources(*sources)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self._rearrange()

    def title(self) -> str:
        """The title as it is read."""
        return self._title.plain

    # -- sizes -------------------------------------------------------------------------------------------------------

    def _before(self) -> int:
        return RING + self._look.icon(_DISC) + self._look.pad(_BESIDE_DISC)

    def _rows(self, width: int) -> tuple[int, list[tuple[QWidget, QRect]]]:
        """The whole height in ``width`` pixels, and where the widgets below the words stand."""
        look, x = self._look, self._before()
        room = width - x - RING
        y = RING + look.pad(_ABOVE) + self._title.height(look, room) + look.pad(_BELOW_TITLE)
        if self._line:
            y += self._line.height(look, self._limited(room))
        places: list[tuple[QWidget, QRect]] = []
        for widget in (self._sources, self.link):
            if widget.isHidden():
                continue
            wide = room + 2 * RING
            if widget is self.link:
                wide = min(wide, widget.sizeHint().width())
            high = widget.heightForWidth(wide)
            y += look.pad(_ABOVE_LINKS)
            places.append((widget, QRect(x - RING, y - RING, wide, high)))
            y += high - 2 * RING
        least = 2 * RING + look.icon(_DISC)
        return max(y + RING, least), places

    def _limited(self, room: int) -> int:
        return min(room, self._look.text_width(_LINE))

    def hasHeightForWidth(self) -> bool:
        """Always: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in `width` pixels."""
        return self._rows(width)[0]

    def sizeHint(self) -> QSize:
        """The words on one line each, as far as lines may go."""
        look = self._look
        words = max(self._title.natural_width(look), self._limited(self._line.natural_width(look)))
        width = self._before() + words + RING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest word beside the disc."""
        word = max(self._title.word_width(self._look), self._line.word_width(self._look))
        return QSize(self._before() + word + RING, self._look.icon(_DISC) + 2 * RING)

    # -- placing and painting ------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Place what stands below the words."""
        self._rearrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place what stands below the words."""
        self._arrange()

    def _rearrange(self) -> None:
        self._arrange()
        self.updateGeometry()
        self.update()

    def _arrange(self) -> None:
        for widget, place in self._rows(self.width())[1]:
            widget.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and words."""
        look, side, x = self._look, self._look.icon(_DISC), self._before()
        painter = painting.painter_on(self)
        middle = QRectF(RING, RING, side, side).center()
        edge = painting.edge(look.color("accent_line"), look.border())
        painting.disc(painter, middle, side, look.color("accent_soft"), edge)
        width, height = self._digit.natural_width(look), look.line_height("smallb")
        at = QPointF(round(middle.x() - width / 2), round(middle.y() - height / 2))
        self._digit.paint(painter, look, at, width, look.color("accent"))
        room, y = self.width() - x - RING, RING + look.pad(_ABOVE)
        self._title.paint(painter, look, QPointF(x, y), room, look.color("ink"))
        y += self._title.height(look, room) + look.pad(_BELOW_TITLE)
        self._line.paint(painter, look, QPointF(x, y), self._limited(room), look.color("ink2"))
        painter.end()
