"""`StatementPart`: a statement of a topic in each language, below it the sanctions that it names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate_app.model.law import Offence
from advocate_app.model.message import Message
from advocate_app.model.topic import TopicStatement
from advocate_app.ui.parts.offence_cell import OffenceCell
from advocate_app.ui.parts.statement_cell import StatementCell
from advocate_app.ui.topic_reading import TopicReading
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.parallel import Parallel
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.text import Text

_ABOVE_SECTION, _BELOW_HEADING, _BETWEEN, _INDENT = 24, 10, 12, 18


class StatementPart(Column):
    """The heading of the section where it begins, the statement, its offences.

    Signals: `source_opened(provision)`, `term_opened(term)`.
    """

    source_opened = Signal(str)
    term_opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._ready = False
        super().__init__(parent=parent)
        self._offences: PooledColumn[Parallel[OffenceCell]] | None = None
        self._alone = True
        self._air = self.add(QWidget())
        self._heading: Parallel[Text] = self.add(Parallel(_heading))
        self._rule = self.add(Rule(), _BELOW_HEADING)
        self._row: Parallel[StatementCell] = self.add(Parallel(self._cell), _BETWEEN)
        self._ready = True

    def show_statement(self, reading: TopicReading, statement: TopicStatement, section: Message | None) -> None:
        """Show ``statement``; with ``section`` the section of that title begins here."""
        count = len(reading.languages)
        alone, style = count == 1, "small" if count == 3 else "body"
        self._heading.setVisible(section is not None)
        self._air.setFixedHeight(0 if section is None else self.look.pad(_ABOVE_SECTION))
        self._air.setVisible(section is not None)
        if section is not None:
            for heading, words in zip(self._heading.take(count), reading.texts(section), strict=True):
                heading.setText(words)
        self._rule.setVisible(not alone)
        texts = reading.texts(statement.text)
        for cell, language, text in zip(self._row.take(count), reading.languages, texts, strict=True):
            cell.show_statement(text, reading.sources(statement.cites, language), barred=alone, style=style)
            cell.set_terms(reading.terms(cell.words.text(), language))
        self._show_offences(reading, reading.new_offences(statement.penalties))

    def cells(self) -> list[StatementCell]:
        """The statement in each language."""
        return self._row.parts()

    def offences(self) -> list[Parallel[OffenceCell]]:
        """The rows of offences that are shown."""
        return [] if self._offences is None else self._offences.parts()

    def _show_offences(self, reading: TopicReading, offences: list[Offence]) -> None:
        if self._offences is None:
            if not offences:
                return
            self._offences = self.add(PooledColumn(self._offence_row, 14), _BETWEEN)
        self._alone = len(reading.languages) == 1
        self.restyle()
        for row, offence in zip(self._offences.take(len(offences)), offences, strict=True):
            titles = reading.texts(offence.title)
            cells = row.take(len(reading.languages))
            for cell, language, title in zip(cells, reading.languages, titles, strict=True):
                cases = [reading.case(case, language) for case in offence.cases]
                cell.show_offence(title, cases, reading.sources(offence.cites, language))

    def restyle(self) -> None:
        """Set the offences under the text of a statement that has a bar."""
        super().restyle()
        if self._ready and self._offences is not None:
            self._offences.set_indent(self.look.pad(_INDENT) if self._alone else 0)

    def _cell(self) -> StatementCell:
        cell = StatementCell()
        cell.source_opened.connect(self.source_opened)
        cell.term_opened.connect(self.term_opened)
        return cell

    def _offence_row(self) -> Parallel[OffenceCell]:
        return Parallel(self._offence)

    def _offence(self) -> OffenceCell:
        cell = OffenceCell()
        cell.source_opened.connect(self.source_opened)
        return cell


def _heading() -> Text:
    return Text("", "bodyb")
