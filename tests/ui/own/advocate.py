"""What an advocate does with the own list."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from advocate_app.own_list import Shipped
from advocate_app.ui.pages.contacts import ContactsPage
from advocate_app.ui.panels.own_contact import OwnContactPanel
from advocate_app.ui.panels.own_list import OwnListPanel
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text
from tests.ui.windows import TestedWindow, click

KOSTANAY = "KZ-39"


def shown(window: TestedWindow, region: str = KOSTANAY) -> ContactsPage:
    window.open("contacts", {"region": region})
    page = window.page
    assert isinstance(page, ContactsPage)
    page.list.complete()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    texts = [*widget.findChildren(Text), *widget.findChildren(SelectableText)]
    return "\n".join(text.text() for text in texts if text.isVisible())


def form(window: TestedWindow) -> OwnContactPanel:
    panel = window.layer.panel
    assert isinstance(panel, OwnContactPanel)
    return panel


def added(window: TestedWindow, **texts: str) -> None:
    """Add a contact by the button of the page."""
    click(shown(window).add_button)
    panel = form(window)
    panel.kind.set_current("centre")
    for name, text in {"name": "Орталық", "numbers": "8 (7142) 00-00-00", **texts}.items():
        panel.fields[name].set_text(text)
    click(panel.save_button)
    QApplication.processEvents()


def known(window: TestedWindow) -> Shipped:
    return window.desk.own.known


def list_panel(window: TestedWindow) -> OwnListPanel:
    panel = window.layer.panel
    assert isinstance(panel, OwnListPanel)
    return panel
