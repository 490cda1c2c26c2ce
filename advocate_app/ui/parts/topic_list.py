"""`TopicList`: the topics of the library on their shelves."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.model.message import Message
from advocate_app.model.topic import Group, Topic
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.list_row import ListRow
from advocate_app.ui.widgets.text import Text

_ABOVE_GROUP, _BELOW_GROUP, _SIDE = 14, 2, 12

_GROUPS = {
    Group.PROTECTION: N_("Protection"),
    Group.HELP: N_("Help"),
    Group.CASE: N_("The case"),
    Group.CHILDREN: N_("Children"),
    Group.FAMILY: N_("Family"),
    Group.BACKGROUND: N_("Background"),
}


class TopicList(Column):
    """Headings with the topics below them; one is current. Signal: `chosen(topic)`."""

    chosen = Signal(str)

    def __init__(self, topics: Mapping[str, Topic], *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._headings: dict[Group, Text] = {}
        self._topics = topics
        self.rows: dict[str, ListRow] = {}
        for group in Group:
            here = sorted((topic for topic in topics.values() if topic.group is group), key=lambda topic: topic.order)
            if not here:
                continue
            holder = self.add(Column(padding=(_SIDE, 0, 0, 0)), _ABOVE_GROUP if self._headings else 0)
            self._headings[group] = holder.add(Text("", "captionb", "ink3"))
            for place, topic in enumerate(here):
                row = self.rows[topic.id] = self.add(ListRow(), 0 if place else _BELOW_GROUP)
                row.clicked.connect(lambda _checked=False, name=topic.id: self.chosen.emit(name))
                row.moved.connect(lambda step, row=row: self._move(row, step))

    def set_current(self, name: str) -> None:
        """Mark the topic that is shown."""
        for topic, row in self.rows.items():
            if row.is_current() is not (topic == name):
                row.set_current(current=topic == name)

    def tell(self, text: Callable[[Message], str]) -> None:
        """Set every word; ``text`` gives that of a message."""
        for group, heading in self._headings.items():
            heading.setText(_(_GROUPS[group]))
        for name, row in self.rows.items():
            row.setText(text(self._topics[name].title))

    def _move(self, row: ListRow, step: int) -> None:
        rows = list(self.rows.values())
        place = rows.index(row) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.OtherFocusReason)
