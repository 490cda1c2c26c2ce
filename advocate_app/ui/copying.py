"""What is copied out of this program: marked so that no history keeps it, and cleared again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

#: Milliseconds after which what was copied is cleared, if it is still ours.
KEPT: Final = 60_000

#: Marks that ask others to leave a text out of their histories and clouds: Windows, KDE, macOS (nspasteboard.org).
_MARKS: Final = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
}
#: One of them, by which a text that was marked already is known.
MARK: Final = "x-kde-passwordManagerHint"


class Copying(QObject):
    """Watches the clipboard of this program, whichever field or menu the text was copied from."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._changed)
        self._later = QTimer(self, singleShot=True, interval=KEPT)
        self._later.timeout.connect(clear)

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard, marked, for a minute."""
        data = QMimeData()
        data.setText(text)
        for name, value in _MARKS.items():
            data.setData(name, value)
        self._clipboard.setMimeData(data)
        self._later.start()

    def is_waiting(self) -> bool:
        """Whether something of ours is to be cleared."""
        return self._later.isActive()

    def _changed(self) -> None:
        # An empty clipboard has no data at all, so it is asked for its text first.
        text = self._clipboard.text() if self._clipboard.ownsClipboard() else ""
        if not text:
            self._later.stop()
        elif not self._clipboard.mimeData().hasFormat(MARK):
            self.copy(text)


def clear() -> None:
    """Clear the clipboard if what is in it came from this program."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
