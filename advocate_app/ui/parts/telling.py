"""How statements and steps of the content are put into the widgets that show them."""

from __future__ import annotations

from collections.abc import Sequence

from advocate_app.errors import N_
from advocate_app.i18n import gettext as _
from advocate_app.model.flow import Statement, Step, StepPage
from advocate_app.model.topic import TopicStatement
from advocate_app.ui.widgets.badge import BadgeKind
from advocate_app.ui.widgets.pooled_column import PooledColumn
from advocate_app.ui.widgets.statement_block import StatementBlock
from advocate_app.ui.widgets.step_block import StepBlock
from advocate_app.ui.wording import Wording

#: What the button says that opens a letter.
_LETTERS = {
    "leave-notice": N_("Write the notice"),
    "centre-contract": N_("Write to the centre"),
    "commission-complaint": N_("Write the application"),
    "inspection-complaint": N_("Write the complaint"),
}

#: What the button says that opens a page.
_PAGES = {StepPage.CONTACTS: N_("Show the numbers")}


def step_caption(step: Step) -> str:
    """The verb for the letter, the flow or the page that ``step`` opens; empty if it opens nothing."""
    if step.letter is not None:
        return letter_caption(step.letter)
    if step.page is not None:
        return _(_PAGES[step.page])
    return "" if step.flow is None else _("Open the guide")


def letter_caption(letter: str) -> str:
    """The verb for ``letter``."""
    return _(_LETTERS.get(letter, N_("Write the letter")))


def tell_statements(
    blocks: PooledColumn[StatementBlock], statements: Sequence[Statement | TopicStatement], wording: Wording
) -> None:
    """Fill ``blocks`` with what the law says, each with its sources and the day of their check."""
    for block, statement in zip(blocks.take(len(statements)), statements, strict=True):
        block.set_text(wording.text(statement.text))
        badge: BadgeKind | None = "aged" if wording.is_aged(statement.cites) else None
        block.set_sources(wording.chips(statement.cites), wording.checked(statement.cites), badge=badge)


def tell_steps(blocks: PooledColumn[StepBlock], steps: Sequence[Step], wording: Wording) -> None:
    """Fill ``blocks`` with what to do, numbered from 1."""
    for number, (block, step) in enumerate(zip(blocks.take(len(steps)), steps, strict=True), start=1):
        words = wording.text(step.title), wording.text(step.text)
        sources = wording.chips(step.cites), wording.checked(step.cites)
        block.set_step(number, words, sources, step_caption(step))
