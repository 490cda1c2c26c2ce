"""A whole visit loads nothing that could speak to a network."""

from __future__ import annotations

import os
import subprocess
import sys

#: ``socket`` alone is loaded by a module of Python that reads e-mail headers, for no more than its names.
VISIT = """
import os, sys
from advocate_app.ui import application
app = application.start([application.NAME])
from advocate_app.today import today
from advocate_app.ui import gallery
from advocate_app.ui.window import MainWindow
window = MainWindow(today())
window.open_first()
for _name, show in gallery.shows(window):
    show(window)
    app.processEvents()
import advocate_app.sealed, advocate_app.ui.papers, advocate_app.ui.printing
forbidden = {"ssl", "asyncio", "ftplib", "http.client", "imaplib", "poplib", "smtplib", "socketserver", "webbrowser"}
forbidden |= {"urllib.request", "xmlrpc.client", "PySide6.QtNetwork", "PySide6.QtWebSockets", "requests", "urllib3"}
found = forbidden & set(sys.modules)
if sys.platform == "linux":
    libraries = {line.split()[-1] for line in open("/proc/self/maps") if "/" in line}
    found |= {path for path in libraries if any(name in path for name in ("Qt6Network", "libssl", "libcurl"))}
print(sorted(found), flush=True)
os._exit(0)
"""


def test_every_page_and_panel_is_shown_without_a_module_or_library_for_networks() -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    seen = subprocess.run([sys.executable, "-c", VISIT], env=env, capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"
