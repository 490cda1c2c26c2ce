"""`RightsPart`: the topics of the library that fit the answers, with what worries most on top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.flow.picking import Picked
from advocate_app.flow.session import Session
from advocate_app.i18n import gettext as _
from advocate_app.ui.parts.picked_part import PickedPart, because
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.wording import Wording

#: Topics that are told; further ones stand as links, because nobody reads more than this at once.
TOLD = 5


class RightsPart(Column):
    """The first topics with their statements, the others as links.

    Signals: `source_opened(provision)`, `topic_asked(topic)`.
    """

    source_opened = Signal(str)
    topic_asked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._others: Sequence[Picked] = ()
        self.title = self.add(Text("", "h3"))
        self.parts: PooledColumn[PickedPart] = self.add(PooledColumn(self._part, 24), 14)
        self._more = self.add(Text("", "h3"), 26)
        self.links: PooledColumn[LinkRow] = self.add(PooledColumn(self._link, 4), 8)

    def show_picked(self, picked: Sequence[Picked], session: Session, wording: Wording) -> None:
        """Show ``picked`` in their order; nothing when there are none."""
        self.setVisible(bool(picked))
        told, self._others = picked[:TOLD], picked[TOLD:]
        self.title.setText(_("The rights that fit") if wording.third else _("Your rights"))
        for part, each in zip(self.parts.take(len(told)), told, strict=True):
            part.show_picked(each, session, wording)
        self._more.setVisible(bool(self._others))
        self._more.setText(_("This fits too"))
        for row, each in zip(self.links.take(len(self._others)), self._others, strict=True):
            row.setText(wording.text(each.topic.title))
            row.set_text(because(each, session, wording))

    def forget(self) -> None:
        """Show nothing of anybody."""
        self._others = ()
        for part in self.parts.everything():
            part.forget()
        self.links.take(0)

    def _part(self) -> PickedPart:
        part = PickedPart()
        part.source_opened.connect(self.source_opened)
        part.topic_asked.connect(self.topic_asked)
        return part

    def _link(self) -> LinkRow:
        row = LinkRow("scale")
        row.clicked.connect(lambda: self.topic_asked.emit(self._others[self.links.parts().index(row)].topic.id))
        return row
