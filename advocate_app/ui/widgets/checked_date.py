"""`CheckedDate`: when a statement was last compared with the law."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate_app.ui.widgets.text import Text


class CheckedDate(Text):
    """The check date beside a source chip, 13 px and pale; the owner gives the whole sentence."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, "caption", "ink3", parent=parent)
