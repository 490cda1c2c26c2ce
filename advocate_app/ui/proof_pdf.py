"""The reviewers' side-by-side page as a PDF, set in the bundled typeface on landscape A4."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from advocate_app.errors import N_, OutputError
from advocate_app.ui import fonts


def write_proof(page: str, path: Path) -> None:
    """Set the HTML ``page`` and write it to ``path``. Raises OutputError when it cannot be written."""
    application = QGuiApplication.instance()
    if application is None:  # started from the catalogue tool: no display is needed
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication([])
    fonts.register()
    writer = QPdfWriter(str(path))
    writer.setTitle("proof")
    writer.setCreator("")
    writer.setResolution(300)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(0, 0, 0, 0),  # printing a document adds 2 cm of its own, and the page numbers in them
        )
    )
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont(fonts.FAMILY, 9))
    document.setHtml(page)
    document.print_(writer)
    del writer  # the file is finished when the writer goes
    if not path.is_file() or not path.stat().st_size:
        raise OutputError(N_("{file} could not be written. Choose another place."), file=path.name)
