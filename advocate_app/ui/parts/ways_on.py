"""`WaysOn`: whom to call, which papers and which other topics belong to a topic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from advocate_app.i18n import gettext as _
from advocate_app.model.topic import LINES
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

_AIR, _BELOW_HEADING, _BETWEEN_LINKS = 18, 4, 6

#: Id and title of what a link opens.
Way = tuple[str, str]


class WaysOn(Column):
    """Emergency lines, letters and related topics, each with a heading; what a topic lacks is hidden.

    Signals: `call_asked(number)`, `letter_asked(letter)`, `topic_asked(topic)`.
    """

    call_asked = Signal(str)
    letter_asked = Signal(str)
    topic_asked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(_AIR, parent=parent)
        self.add(Rule())
        self._calls = self.add(Column(_BELOW_HEADING))
        self._calls_heading = self._calls.add(Text("", "smallb"))
        flow = self._calls.add(Flow(24))
        self.lines: dict[str, LinkButton] = {}
        for number in LINES:
            button = self.lines[number] = flow.add(LinkButton(icon="phone"))
            button.clicked.connect(lambda _checked=False, number=number: self.call_asked.emit(number))
        self._letters_box, self._topics_box = self.add(Column(_BELOW_HEADING)), self.add(Column(_BELOW_HEADING))
        self._letters_heading = self._letters_box.add(Text("", "smallb"))
        self._topics_heading = self._topics_box.add(Text("", "smallb"))
        self.letters = self._letters_box.add(_links("file-text", self.letter_asked))
        self.related = self._topics_box.add(_links("arrow-right", self.topic_asked))

    def show_ways(self, lines: Sequence[str], letters: Sequence[Way], topics: Sequence[Way]) -> None:
        """Offer these numbers, letters and topics."""
        words = {"102": _("police"), "103": _("ambulance"), "112": _("rescue"), "111": _("advice, free")}
        self._calls.setVisible(bool(lines))
        self._calls_heading.setText(_("Where to call"))
        for number, button in self.lines.items():
            button.setVisible(number in lines)
            button.setText(f"**{number}** {words[number]}")
            button.setAccessibleName(
                _("{number}, {name}: what happens when you call").format(number=number, name=words[number])
            )
        self._letters_heading.setText(_("Letters"))
        self._topics_heading.setText(_("More on this"))
        self._letters_box.setVisible(bool(letters))
        self._topics_box.setVisible(bool(topics))
        for column, ways in ((self.letters, letters), (self.related, topics)):
            for link, (name, title) in zip(column.take(len(ways)), ways, strict=True):
                link.setProperty("way", name)
                link.setText(title)


def _links(icon: str, asked: SignalInstance) -> PooledColumn[LinkButton]:
    def make() -> LinkButton:
        link = LinkButton(icon=icon)
        link.clicked.connect(lambda _checked=False: asked.emit(str(link.property("way"))))
        return link

    return PooledColumn(make, _BETWEEN_LINKS)
