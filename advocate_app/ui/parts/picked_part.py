"""`PickedPart`: one topic of the library on a result, with the answers because of which it is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app import i18n
from advocate_app.flow.picking import Picked
from advocate_app.flow.session import Session
from advocate_app.i18n import gettext as _
from advocate_app.ui.parts.telling import tell_statements
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.statement_block import StatementBlock
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.wording import Wording

_LINE = 620
#: Statements shown of one topic; the rest is a click away.
MOST = 3


class PickedPart(Column):
    """Title, reasons, the statements that fit, and the way to the whole topic.

    Signals: `source_opened(provision)`, `topic_asked(topic)`.
    """

    source_opened = Signal(str)
    topic_asked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._topic = ""
        self.title = self.add(Text("", "bodyb"))
        self.reasons = self.add(Text("", "small", "ink2", max_width=_LINE), 2)
        self.statements: PooledColumn[StatementBlock] = self.add(PooledColumn(self._statement, 12), 10)
        self.link = self.add(LinkButton(icon="scale"), 8)
        self.link.clicked.connect(lambda _checked=False: self.topic_asked.emit(self._topic))

    def show_picked(self, picked: Picked, session: Session, wording: Wording) -> None:
        """Show ``picked`` in the active language; without statements of its own the summary of the topic stands."""
        topic = picked.topic
        self._topic = topic.id
        title = wording.text(topic.title)
        self.title.setText(title)
        self.reasons.setText(because(picked, session, wording))
        tell_statements(self.statements, picked.statements[:MOST], wording)
        self.link.setText(_("Read all of it"))
        self.link.setAccessibleName(_("Read all of it: {title}").format(title=title))

    def forget(self) -> None:
        """Show nothing of anybody."""
        self.reasons.setText("")

    def _statement(self) -> StatementBlock:
        block = StatementBlock(max_width=_LINE)
        block.source_opened.connect(self.source_opened)
        return block


def because(picked: Picked, session: Session, wording: Wording) -> str:
    """The answers that ``picked`` fits to, as they stood on the page."""
    labels = []
    for reason in picked.reasons:
        options = session.flow.question(reason.question).options
        label = next(wording.text(option.label) for option in options if option.id == reason.option)
        labels.append(_("“{label}”").format(label=label))
    told = _("Because of the answer {answers}") if wording.third else _("Because you answered {answers}")
    return told.format(answers=i18n.format_list(labels))
