"""The physical limit: the smallest PySide6 window with one label.

F2 changes the label, Escape leaves as quickly as a process can: hide, deliver, ``os._exit``.
"""

import os
import sys

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("bare")
label = QLabel("hello")
window.setCentralWidget(label)
window.resize(1366, 768)


def leave() -> None:
    """Hide the window, let the screen know, end the process."""
    window.hide()
    app.processEvents()
    os._exit(0)


QShortcut(QKeySequence("Escape"), window, leave)
QShortcut(QKeySequence("F2"), window, lambda: label.setText(label.text() + "x"))
window.show()
sys.exit(app.exec())
