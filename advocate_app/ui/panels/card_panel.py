"""`CardPanel`: pocket cards are chosen, looked at, and printed or saved."""

from __future__ import annotations

from collections.abc import Callable

from advocate_app.i18n import gettext as _
from advocate_app.i18n import ngettext
from advocate_app.model.card import CardLook, CardShape, CardSheet, CardStyle
from advocate_app.model.locale import Language
from advocate_app.ui import card_pages
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.paper_panel import PaperPanel
from advocate_app.ui.parts.paper_languages import PaperLanguages
from advocate_app.ui.widgets.card_preview import CardPreview
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.grid import Grid
from advocate_app.ui.widgets.option_group import OptionGroup
from advocate_app.ui.widgets.text import Text

#: Makes the cards with all numbers in these languages.
Make = Callable[[tuple[Language, ...], CardStyle], CardSheet]

_BELOW_LABEL, _BETWEEN, _BESIDE, _LEAST = 6, 14, 28, 340


class CardPanel(PaperPanel):
    """What cards can give away, their shape, look and languages beside a picture. Cancel has the focus at first."""

    panel_width = 860

    def __init__(self, desk: Desk, make: Make) -> None:
        super().__init__(desk)
        self._make = make
        halves = self.body.add(Grid(2, _BESIDE, _LEAST), _BETWEEN)
        choices = halves.add(Column())
        self._shapes = choices.add(Text("", "smallm"))
        self.shape = choices.add(OptionGroup(numbered=False), _BELOW_LABEL)
        self._looks = choices.add(Text("", "smallm"), _BETWEEN)
        self.card_look = choices.add(OptionGroup(numbered=False), _BELOW_LABEL)
        picture = halves.add(Column())
        self._seen = picture.add(Text("", "smallm"))
        self.preview = picture.add(CardPreview(), _BELOW_LABEL)
        self.left_out = picture.add(Text("", "small", "ink2"), 8)
        # Below the picture, so that it is in view while they are chosen.
        self._which = picture.add(Text("", "smallm"), _BETWEEN)
        self.languages = picture.add(PaperLanguages(), _BELOW_LABEL)
        for group in (self.shape, self.card_look, self.languages):
            group.chosen.connect(lambda _key: self._show())
        self.retranslate_ui()
        self.choose(CardShape.CARDS, CardLook.NAMED)

    def choose(self, shape: str, look: str) -> None:
        """Choose a shape and a look."""
        self.shape.set_answer(shape)
        self.card_look.set_answer(look)
        self._show()

    def sheet(self) -> CardSheet:
        """The cards that are chosen, with the numbers that fit."""
        return card_pages.fitted(self._whole())

    def _whole(self) -> CardSheet:
        style = CardStyle(
            CardShape(self.shape.answer() or CardShape.CARDS), CardLook(self.card_look.answer() or CardLook.NAMED)
        )
        return self._make(self.languages.languages(), style)

    # -- words ---------------------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again; what was chosen stays."""
        super().retranslate_ui()
        self.set_title(_("Pocket cards"))
        for label, group, caption in (
            (self._shapes, self.shape, _("Shape")),
            (self._looks, self.card_look, _("Look")),
            (self._which, self.languages, _("Language of the cards")),
        ):
            label.setText(caption)
            group.setAccessibleName(caption)
        self.shape.set_options(
            [
                (CardShape.CARDS, _("Eight cards on one page"), _("As large as business cards, to cut out.")),
                (
                    CardShape.BOOKLET,
                    _("A small booklet"),
                    _("One page: fold the upper half to the back, then the left half."),
                ),
            ]
        )
        self.card_look.set_options(
            [
                (CardLook.NAMED, _("Useful numbers"), _("Beside each number stands what it is for.")),
                (
                    CardLook.PLAIN,
                    _("Like the card of a sewing shop"),
                    _("It does not say whose numbers these are. Tell it to whoever gets the card."),
                ),
            ]
        )
        self._seen.setText(_("How it comes out on paper"))
        self.preview.set_words(_("Picture of the card"))
        self._tell_left_out()

    def _show(self) -> None:
        self.preview.set_sheet(self.sheet())
        self._tell_left_out()

    def _tell_left_out(self) -> None:
        count = card_pages.left_out(self._whole())
        # It always says something: a line that comes and goes would move what is being chosen below it.
        self.left_out.setText(
            ngettext("{n} number did not fit.", "{n} numbers did not fit.", count).format(n=count)
            if count
            else _("All numbers fit.")
        )
