"""`ScrollArea`: a column that scrolls when it is too tall."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.slim_scroll_bar import LANE, SlimScrollBar

_AIR = 24


class ScrollArea(QScrollArea):
    """A see-through area that scrolls up and down only. What gets the focus is brought into view with 24 px of air.

    Its `content` is a column; the lane of the thumb lies inside `padding` at the right, so that nothing moves.
    """

    def __init__(
        self,
        *,
        gap: float = 0,
        padding: tuple[float, float, float, float] = (0, 0, LANE, 0),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = Column(gap, padding=padding)
        self.set_padding(*padding)
        # A viewport of our own: for one made by Qt, Python first looks through every class that it could be.
        viewport = QWidget()
        viewport.setAutoFillBackground(False)
        self.setViewport(viewport)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def set_padding(self, left: float, top: float, right: float, bottom: float) -> None:
        """Change the padding around the content, in pixels at 100 %; at the right it holds the lane of the thumb."""
        self.content.set_padding(left, top, right, bottom)
        self.content.set_lane(LANE)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that a widget of the content is in view."""
        self.ensureWidgetVisible(widget, 0, _AIR)

    def scroll_to_top(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.content.isAncestorOf(new):
            self.show_widget(new)

    def sizeHint(self) -> QSize:
        """All of the content."""
        return self.content.sizeHint() + QSize(LANE, 0)

    def minimumSizeHint(self) -> QSize:
        """The width of the content, and a few lines of it."""
        return QSize(self.content.minimumSizeHint().width() + LANE, 5 * _AIR)
