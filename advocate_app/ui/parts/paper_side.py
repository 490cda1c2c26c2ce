"""`PaperSide`: the paper of a letter with its heading, its sources and, for English readers, a reading aid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.model.locale import Language
from advocate_app.ui.metrics import RING
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.paper_preview import PaperPreview
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.scroll_area import ScrollArea
from advocate_app.ui.widgets.slim_scroll_bar import LANE
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.text import Text

_BELOW_HEADING, _AIR, _SIDE = 9, 60, 26

#: What lies beside the paper on each side: room for rings and, at the right, the lane of the thumb.
BEFORE, AFTER = RING, RING + LANE


class _PaperArea(ScrollArea):
    """Stays where it is when the paper itself gets the focus: the whole of it is never in view."""

    ring = RING

    def show_widget(self, widget: QWidget) -> None:
        """Bring anything but the paper into view."""
        if not isinstance(widget, PaperPreview):
            super().show_widget(widget)


class PaperSide(Column):
    """What stands at the right of the form. Signal: `source_opened(provision)`."""

    source_opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = self.add(Row(14, align="center", folds=True))
        self._caption = self._heading.add(Text("", "smallb"), stretch=1)
        self.sources = self._heading.add(SourceLine())
        self.sources.opened.connect(self.source_opened)
        self.area = _PaperArea(gap=_BELOW_HEADING, padding=(RING, RING, LANE + RING, 24))
        self.aid = self.area.content.add(Disclosure())
        self._translation = self.aid.body.add(Text("", "small", "ink2"))
        self.paper = self.area.content.add(PaperPreview())
        self.paper.scroll_asked.connect(self._scroll)
        self.add(self.area, _BELOW_HEADING, stretch=1)
        self._words = ""
        self._inside = False
        self.restyle()

    def set_inside(self, inside: bool) -> None:
        """Stand inside a sheet, whose switch is heading enough, or beside it."""
        self._inside = inside
        self.restyle()

    def restyle(self) -> None:
        """Keep clear of the edge of the sheet."""
        super().restyle()
        if hasattr(self, "_inside"):
            self._caption.setVisible(not self._inside)
            side = _SIDE - BEFORE if self._inside else 0
            self.set_padding(side, 0, RING if self._inside else 0, 0)
            # It ends where the paper ends; paddings grow with the type, the lane of the thumb does not.
            self._heading.set_padding(0, 0, (LANE + RING) * 1000 / self._look.pad(1000), 0)

    def set_document(self, text: QTextDocument, words: str) -> None:
        """Show a document, and tell a screen reader its ``words``."""
        self._words = words
        self.paper.set_document(text)
        self._name_paper()

    def set_translation(self, text: str) -> None:
        """Show what the letter says, in English; on the screen only."""
        self._translation.setText(text)

    def set_sources(self, chips: Sequence[tuple[str, str]], checked: str) -> None:
        """Show the provisions (key, citation) that the letter rests on, and when they were checked."""
        self.sources.set_sources(chips, checked)

    def show_field(self, field: str) -> None:
        """Bring the place of ``field`` on the paper into view."""
        place = self.paper.place_of(field)
        if place is not None:
            centre = self.paper.mapTo(self.area.content, place.center().toPoint())
            self.area.ensureVisible(centre.x(), centre.y(), 0, _AIR)

    def forget(self) -> None:
        """Show nothing of anybody."""
        self.set_translation("")
        self.set_document(QTextDocument(), "")
        self.aid.set_open(False)

    def retranslate(self) -> None:
        """Set every word again. The reading aid is for the language that no paper is written in."""
        self._caption.setText(_("How it comes out on paper"))
        self.aid.set_caption(_("Reading aid in English"))
        self.aid.setVisible(i18n.active() is Language.EN)
        self._name_paper()

    def _name_paper(self) -> None:
        self.paper.set_words(_("The letter on paper"), self._words)

    def _scroll(self, pixels: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + pixels)
