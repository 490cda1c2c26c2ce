"""What is copied out of this program: marked so that no history keeps it, and cleared again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

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

_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Copying(QObject):
    """Watches what of this program can be pasted elsewhere, whichever field or menu it was copied from.

    On X11 what is marked with the mouse can be pasted, too, without being copied.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._copied)
        self._clipboard.selectionChanged.connect(self._marked)
        self._later = {mode: QTimer(self, singleShot=True, interval=KEPT) for mode in _MODES}
        for mode, timer in self._later.items():
            timer.timeout.connect(lambda mode=mode: _clear(mode))

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard, marked, for a minute."""
        self._put(text, QClipboard.Mode.Clipboard)

    def is_waiting(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> bool:
        """Whether something of ours is to be cleared."""
        return self._later[mode].isActive()

    def _put(self, text: str, mode: QClipboard.Mode) -> None:
        data = QMimeData()
        data.setText(text)
        for name, value in _MARKS.items():
            data.setData(name, value)
        self._clipboard.setMimeData(data, mode)
        self._later[mode].start()

    def _copied(self) -> None:
        self._changed(QClipboard.Mode.Clipboard)

    def _marked(self) -> None:
        self._changed(QClipboard.Mode.Selection)

    def _changed(self, mode: QClipboard.Mode) -> None:
        # An empty clipboard has no data at all, so it is asked for its text first.
        text = self._clipboard.text(mode) if _is_ours(self._clipboard, mode) else ""
        if not text:
            self._later[mode].stop()
        elif not self._clipboard.mimeData(mode).hasFormat(MARK):
            self._put(text, mode)


def clear() -> None:
    """Clear what came from this program."""
    for mode in _MODES:
        _clear(mode)


def _clear(mode: QClipboard.Mode) -> None:
    clipboard = QGuiApplication.clipboard()
    if _is_ours(clipboard, mode):
        clipboard.clear(mode)


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if mode == QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return clipboard.ownsClipboard()
