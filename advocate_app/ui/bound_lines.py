"""Line ends of a document that keep together what `binding` binds.

Its words stay as they are, because they are read out of a PDF file again: a line is ended earlier instead.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from advocate_app.ui.binding import bound

_LINE_END = "\u2028"


def keep_together(text: QTextDocument) -> None:
    """End the lines of ``text``, which has its page size, before what they would part."""
    layout, block = text.documentLayout(), text.begin()
    while block.isValid():
        layout.blockBoundingRect(block)  # lines are broken when something is asked about them
        line = 1
        while (found := _parted(block, line)) is not None:
            line, place = found
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + place)
            cursor.insertText(_LINE_END)
            layout.blockBoundingRect(block)
        block = block.next()


def _parted(block: QTextBlock, line: int) -> tuple[int, int] | None:
    """The first line from ``line`` on that begins within something, and where the one before is to end instead.

    Places are counted as Qt counts. None if there is no such line.
    """
    # In UTF-32 each sign would be one, but Qt counts pairs of surrogates as two.
    plain = block.text().encode("utf-16-le", "surrogatepass")
    kept = bound(block.text()).encode("utf-16-le", "surrogatepass")
    if kept == plain:
        return None
    lines = block.layout()
    for number in range(line, lines.lineCount()):
        before, start = lines.lineAt(number - 1).textStart(), lines.lineAt(number).textStart()
        if _unit(kept, start - 1) == _unit(plain, start - 1):
            continue
        place = start - 1
        while place > before and _unit(kept, place - 1) not in {" ", _LINE_END}:
            place -= 1
        if place > before:  # else it is longer than a line
            return number, place
    return None


def _unit(text: bytes, place: int) -> str:
    return text[2 * place : 2 * place + 2].decode("utf-16-le", "surrogatepass")
