"""`ScreenPanel`: when the window turns blank, and whether pictures of the screen show it. For this run alone."""

from __future__ import annotations

from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.ui import capture
from advocate_app.ui.desk import Desk
from advocate_app.ui.idle import CHOICES
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text import Text

_BETWEEN, _BELOW_LABEL = 18, 6


class ScreenPanel(Panel):
    """Minutes until the blank sheet, and the choice about captures where the system offers one."""

    panel_width = 560

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._when = self.body.add(Text("", "bodym"), 8)
        self._what = self.body.add(Text("", "small", "ink2"), 2)
        self.minutes = self.body.add(Segmented([(str(each), "") for each in CHOICES]), _BELOW_LABEL)
        self.minutes.set_current(str(desk.screen.minutes))
        self.minutes.chosen.connect(lambda key: desk.screen.set_minutes(int(key)))
        self._pictures = self.body.add(Text("", "bodym"), _BETWEEN)
        self._how = self.body.add(Text("", "small", "ink2"), 2)
        self.hidden = self.body.add(Segmented([("on", ""), ("off", "")]), _BELOW_LABEL)
        self.hidden.set_current("on" if desk.screen.hidden else "off")
        self.hidden.chosen.connect(lambda key: desk.screen.set_hidden(hidden=key == "on"))
        self.hidden.setVisible(capture.IS_POSSIBLE)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Set every word again."""
        super().retranslate_ui()
        self.set_title(_("Screen"))
        self._when.setText(_("How long until a blank page, if keyboard and mouse are not touched"))
        self._what.setText(_("Any key or a click brings the text back. Your choice holds until the program ends."))
        for each in CHOICES:
            caption = ngettext("{n} minute", "{n} minutes", each).format(n=each) if each else _("never")
            self.minutes.set_caption(str(each), caption)
        self.minutes.setAccessibleName(self._when.text())
        self._pictures.setText(_("The window in pictures of the screen"))
        self._how.setText(
            _("Windows is asked to leave the window out of screenshots and recordings. A black patch can be noticed.")
            if capture.IS_POSSIBLE
            else _("This system cannot keep the window out of screenshots and recordings.")
        )
        self.hidden.set_caption("on", _("hide it"))
        self.hidden.set_caption("off", _("show it"))
        self.hidden.setAccessibleName(self._pictures.text())
