"""`Header`: the bar at the top of every page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.model.locale import OWN_NAMES, Language
from advocate_app.ui.look import Scheme, SizeClass
from advocate_app.ui.metrics import FACTORS, RING
from advocate_app.ui.restyling import Retranslating
from advocate_app.ui.widgets.breadcrumb import Breadcrumb
from advocate_app.ui.widgets.drop_down import DropDown
from advocate_app.ui.widgets.exit_button import ExitButton
from advocate_app.ui.widgets.icon_button import IconButton
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text_size_switch import TextSizeSwitch

_HIGH, _SIDE, _GAP, _BEFORE_EXIT = 64, 16, 10, 20


class Header(Retranslating, Row):
    """Home, the way to this page, language, text size, colours, and the exit, which never moves.

    Signals: `home_requested`, `language_chosen(str)`, `exit_requested`. Text size and colours go to the look itself.
    """

    home_requested = Signal()
    language_chosen = Signal(str)
    exit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_GAP, align="center", padding=(_SIDE, 0, _SIDE, 0), parent=parent)
        names = [(language.value, name) for language, name in OWN_NAMES.items()]
        self.home = self.add(IconButton("house"))
        self.crumbs = self.add(Breadcrumb(), stretch=1)
        self.languages = self.add(Segmented(names))
        self.language_list = self.add(DropDown())
        self.language_list.set_choices(names)
        self.sizes = self.add(TextSizeSwitch())
        self.size_button = self.add(IconButton("a-large-small"))
        self.view = self.add(IconButton("contrast"))
        self.exit = self.add(ExitButton(), _BEFORE_EXIT)
        self._menu = QMenu(self)
        self._steps: list[QAction] = []
        self._schemes: list[QAction] = []
        self._fill_menu()
        self.home.clicked.connect(lambda _checked=False: self.home_requested.emit())
        self.exit.clicked.connect(lambda _checked=False: self.exit_requested.emit())
        self.languages.chosen.connect(self.language_chosen)
        self.language_list.chosen.connect(self.language_chosen)
        self.sizes.smaller_requested.connect(self._look.smaller)
        self.sizes.larger_requested.connect(self._look.larger)
        self.size_button.clicked.connect(lambda _checked=False: self._open_menu(self.size_button))
        self.view.clicked.connect(lambda _checked=False: self._open_menu(self.view))
        self.retranslate_ui()
        self.restyle()

    def set_crumbs(self, parts: Sequence[str]) -> None:
        """Show the way to this page."""
        self.crumbs.set_parts(parts)

    # -- text size and colours -----------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        # They belong to the bar: a menu that is cleared deletes what is its own.
        steps, schemes = QActionGroup(self), QActionGroup(self)
        for factor in FACTORS:
            step = QAction(self)
            step.triggered.connect(lambda _checked=False, factor=factor: self._look.set_factor(factor))
            steps.addAction(step)
            self._steps.append(step)
        for scheme in Scheme:
            colours = QAction(self)
            colours.triggered.connect(lambda _checked=False, scheme=scheme: self._look.set_scheme(scheme))
            schemes.addAction(colours)
            self._schemes.append(colours)
        for action in (*self._steps, *self._schemes):
            action.setCheckable(True)

    def _open_menu(self, button: IconButton) -> None:
        self._menu.clear()
        if button is self.size_button:
            self._menu.addActions(self._steps)
            if self._look.narrow:  # the button of the colours has no room there
                self._menu.addSeparator()
                self._menu.addActions(self._schemes)
        else:
            self._menu.addActions(self._schemes)
        for factor, step in zip(FACTORS, self._steps, strict=True):
            step.setChecked(factor == self._look.factor)
        for scheme, colours in zip(Scheme, self._schemes, strict=True):
            colours.setChecked(scheme is self._look.scheme)
        self._menu.popup(button.mapToGlobal(QPoint(button.ring, button.height() - button.ring)))

    # -- words and looks -------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self.home.set_name(_("Home"))
        self.languages.set_current(i18n.active().value)
        self.language_list.set_name(_("Language"))
        self.language_list.set_current(i18n.active().value)
        for language, name in OWN_NAMES.items():
            self.languages.segment(language.value).setAccessibleName(name)
        self.sizes.set_names(_("Smaller text"), _("Larger text"))
        self.size_button.set_name(_("Text size"))
        self.view.set_name(_("Colours"))
        self.exit.setText(_("Quick exit"))
        for factor, step in zip(FACTORS, self._steps, strict=True):
            step.setText(_("Text {n} %").format(n=round(factor * 100)))
        for action, caption in zip(self._schemes, (_("Light"), _("Dark"), _("High contrast")), strict=True):
            action.setText(caption)

    def restyle(self) -> None:
        """Show what there is room for."""
        super().restyle()
        if not hasattr(self, "_menu"):
            return
        look = self._look
        wide = look.size_class is SizeClass.WIDE
        for shown, narrowed in ((self.languages, self.language_list), (self.sizes, self.size_button)):
            shown.setVisible(wide)
            narrowed.setVisible(not wide)
        self.view.setVisible(not look.narrow)
        self.exit.set_hint("Shift × 3" if wide else "")
        self._menu.setFont(look.font("smallm"))

    def sizeHint(self) -> QSize:
        """As wide as the window, one bar high, with room for the focus ring of a square button."""
        look = self._look
        return QSize(super().sizeHint().width(), max(look.bar(_HIGH), look.square() + 2 * RING))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the line below it."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("surface"))
        thick = round(look.border())
        painter.fillRect(0, self.height() - thick, self.width(), thick, look.color("line"))
        painter.end()

    @staticmethod
    def next_language() -> Language:
        """The language that Ctrl+L goes to."""
        order = list(OWN_NAMES)
        return order[(order.index(i18n.active()) + 1) % len(order)]
