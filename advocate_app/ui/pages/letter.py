"""`LetterPage`: a letter is filled in at the left and seen on its paper at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from advocate_app import i18n, letters
from advocate_app.flow import conditions, outcome
from advocate_app.i18n import gettext as _
from advocate_app.letters import Detail
from advocate_app.model.answers import Value
from advocate_app.model.flow import Condition
from advocate_app.model.letter import FieldKind, Letter, LetterDocument
from advocate_app.model.locale import OWN_NAMES, PAPER_LANGUAGES, Language
from advocate_app.model.message import Message
from advocate_app.ui import documents
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.pages.page import Page
from advocate_app.ui.parts.citation_card import CitationCard
from advocate_app.ui.parts.form_sheet import FORM, FormSheet
from advocate_app.ui.parts.letter_form import LetterForm
from advocate_app.ui.parts.paper_side import AFTER, BEFORE, PaperSide
from advocate_app.ui.settling import settle
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.text import Text

_FRAME, _WIDE_FRAME, _WIDE_FROM, _ALONE = 1152, 1280, 1600, 820
_FORM, _BESIDE, _LEAST_PAPER = 424, 30, 520
_DESK, _SHORT_DESK = 20, 8
_LEAVE = "leave"


class LetterPage(Page):
    """The editor of all letters.

    What is typed lies in ``desk.visit.details`` under the id of its field, so that letters share it. It is gone when
    the visit is cleared and when the window calls `closed_for_good()`.
    """

    name = "letter"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._letter: Letter | None = None
        self._forms: dict[str, LetterForm] = {}
        self._current: str | None = None
        self._law: dict[Language, dict[str, str]] = {}
        self.paper_side = PaperSide(parent=self)
        self.sheet = FormSheet(self.paper_side)
        self.sheet.setParent(self)
        top = self.sheet.body.add(Row(14, align="center", folds=True))
        self._title = top.add(Text("", "h2"), stretch=1)
        self.languages = top.add(Segmented([(each.value, OWN_NAMES[each]) for each in PAPER_LANGUAGES]))
        self._privacy = self.sheet.body.add(Text("", "small", "ink2"), 5)
        self._lead = self.sheet.body.add(Text("", "small", "ink2"), 5)
        self.print_button = self.sheet.bar.add(Button(kind="primary", icon="printer"))
        self.save_button = self.sheet.bar.add(Button(icon="save"))
        self.languages.chosen.connect(lambda _key: self._language_chosen())
        self.paper_side.aid.toggled.connect(lambda _open: self._draw())
        self.paper_side.source_opened.connect(lambda key: self.desk.open_panel(CitationCard(self.desk, key)))
        self.print_button.clicked.connect(lambda _checked=False: self.ask_print())
        self.save_button.clicked.connect(lambda _checked=False: self.ask_save())
        self.sheet.part_chosen.connect(lambda _part: self._show_current())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.ask_print)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.ask_save)
        self.desk.cleared.connect(self._forget)
        self._choose_language()
        self.setTabOrder(self.sheet, self.paper_side)
        self.retranslate_ui()
        self.follow_look()

    # -- opening and closing -------------------------------------------------------------------------------------------

    def show_letter(self, name: str) -> None:
        """Open the letter with the id ``name``; KeyError if there is none."""
        self._letter = letter = self.desk.bundle.letters[name]
        if not any(self.desk.visit.details.values()):
            self._choose_language()
        form = self._forms.get(name)
        if form is None:
            form = self._forms[name] = self.sheet.body.add(LetterForm(letter, self.desk.today), 12)
            form.edited.connect(self._edited)
            form.entered.connect(self._entered)
        for each in self._forms.values():
            each.setVisible(each is form)
        self.sheet.show_part(FORM)
        form.fill(self.details())
        self._current = form.entry()  # where the focus goes next: the paper is drawn once, and seen from its beginning
        self.retranslate_ui()
        self._draw()
        settle()
        self.sheet.area.scroll_to_top()
        self.paper_side.area.scroll_to_top()

    def closed_for_good(self) -> None:
        """Forget what was typed in letters, so that names do not outlive them.

        The window calls it when the person goes home.
        """
        self.desk.visit.details.clear()
        self._forget()

    def _forget(self) -> None:
        self._letter = self._current = None
        for form in self._forms.values():
            form.forget()
        self.paper_side.forget()
        self._choose_language()

    # -- what is known -------------------------------------------------------------------------------------------------

    def details(self) -> dict[str, Detail]:
        """What the letter takes: typed here or in another letter, else what the questions have told, else today."""
        assert self._letter is not None
        found: dict[str, Detail] = {}
        for field in self._letter.fields:
            value = self.desk.visit.details.get(self._key(field.id), self._known(field.id, field.most))
            if value is not None:
                found[field.id] = value
        return found

    def _key(self, field: str) -> str:
        """The name under which letters share ``field``; the first day of a stay is not that of the leave."""
        assert self._letter is not None
        return field if field != "first_day" or self._counts_leave() else f"{self._letter.id}.{field}"

    def _known(self, field: str, most: int | None) -> Detail | None:
        if field == "date":
            return self.desk.today
        if field in ("first_day", "days") and self._counts_leave():
            given = self._answers().get(field)
            if isinstance(given, int):
                return given if most is None else min(given, most)
            return None if isinstance(given, str | tuple) else given
        return None

    def _counts_leave(self) -> bool:
        """Whether the first day in this letter is that of the leave: then it counts the last day, too."""
        assert self._letter is not None
        return any(field.kind is FieldKind.COMPUTED for field in self._letter.fields)

    def _answers(self) -> Mapping[str, Value]:
        session = self.desk.visit.sessions.get(_LEAVE)
        return {} if session is None else session.trail.kept

    def _applies(self, condition: Condition) -> bool:
        if _LEAVE not in self.desk.visit.sessions:
            return letters.without_answers(condition)
        facts = outcome.facts(self.desk.bundle, self.desk.today)
        return conditions.holds(condition, self._answers(), facts)

    def document(self, language: Language | None = None) -> LetterDocument:
        """The letter as it stands, in its own language or in another."""
        assert self._letter is not None
        spoken = language or Language(self.languages.current())
        return letters.compose(
            self._letter,
            self.details(),
            spoken,
            numbers=self._numbers(spoken),
            applies=self._applies,
        )

    def _text(self, message: Message | None) -> str:
        """A text of the content in the language of the program; empty for None."""
        spoken = i18n.active()
        voice = self.desk.visit.voice
        return "" if message is None else i18n.message(message, voice=voice, language=spoken, **self._numbers(spoken))

    def _numbers(self, language: Language) -> dict[str, str]:
        found = self._law.get(language)
        if found is None:
            found = self._law[language] = i18n.law_fields(self.desk.bundle, language)
        return found

    # -- what a person does --------------------------------------------------------------------------------------------

    def ask_print(self) -> None:
        """Open the panel that prints, unless a field is to be mended first."""
        if self._is_ready():
            from advocate_app.ui.panels.print_panel import PrintPanel

            self.desk.open_panel(PrintPanel(self.desk, self.document()))

    def ask_save(self) -> None:
        """Open the panel that saves, unless a field is to be mended first."""
        if self._is_ready():
            from advocate_app.ui.panels.save_panel import SavePanel

            self.desk.open_panel(SavePanel(self.desk, self.document()))

    def _is_ready(self) -> bool:
        form = self._form()
        if form is None:
            return False
        fault = form.first_fault()
        if fault is None:
            return True
        self.sheet.show_part(FORM)
        fault.line.setFocus()
        announce(self, fault.error(), urgent=True)
        return False

    def _edited(self, field: str) -> None:
        form = self._form()
        if form is not None:
            self.desk.visit.details[self._key(field)] = form.detail(field)
            self._current = field
            self._draw()
            self.paper_side.show_field(field)

    def _entered(self, field: str) -> None:
        if field != self._current:
            self._current = field
            self._draw()
            self._show_current()
        # A sentence about the field that was left may just have moved this one.
        QTimer.singleShot(0, self, self._keep_focus_in_view)

    def _keep_focus_in_view(self) -> None:
        form = self._form()
        if form is not None and self._current is not None:
            settle()
            self.sheet.area.show_widget(form.fields[self._current])

    def _show_current(self) -> None:
        if self._current is not None:
            self.paper_side.show_field(self._current)

    def _language_chosen(self) -> None:
        self._draw()

    def _choose_language(self) -> None:
        self.languages.set_current((Language.RU if i18n.active() is Language.RU else Language.KK).value)

    def _form(self) -> LetterForm | None:
        return None if self._letter is None else self._forms.get(self._letter.id)

    # -- what the window asks ------------------------------------------------------------------------------------------

    def crumbs(self) -> list[str]:
        """The questions that led here, or all letters; then the letter."""
        asked = _LEAVE in self.desk.visit.sessions
        return [
            self._text(self.desk.bundle.flows[_LEAVE].title) if asked else _("Letters"),
            self._title.text(),
        ]

    def heading(self) -> str:
        """The name of the letter."""
        return self._title.text()

    def first_focus(self) -> QWidget:
        """The first empty field."""
        form = self._form()
        return self.print_button if form is None else form.fields[form.entry()].line

    # -- words, sizes, the paper ---------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again; what was typed stays, and so does the language of the letter."""
        self.languages.setAccessibleName(_("Language of the letter"))
        for each in PAPER_LANGUAGES:
            self.languages.segment(each.value).setAccessibleDescription(_("Language of the letter"))
        self.print_button.setText(_("Print"))
        self.save_button.setText(_("Save"))
        self._privacy.setText(_("Names stay in this letter only. They are not saved."))
        self.sheet.retranslate()
        self.paper_side.retranslate()
        if self._letter is None:
            return
        letter, bundle = self._letter, self.desk.bundle
        self._title.setText(self._text(letter.title))
        self._lead.setText(self._text(letter.lead))
        # One letter has nothing to add: its lead is the line about names.
        self._lead.setVisible(letter.lead.text != "Names stay in this letter only. They are not saved.")
        form = self._form()
        if form is not None:
            form.retranslate(self._text)
        cited = [bundle.provisions[name] for name in letter.cites]
        oldest = min(cited, key=lambda provision: provision.checked_on, default=None)
        self.paper_side.set_sources(
            [(provision.id, i18n.citation_chip(provision, bundle)) for provision in cited],
            "" if oldest is None else i18n.checked(oldest),
        )

    def _draw(self) -> None:
        if self._letter is None:
            return
        document = self.document()
        text = documents.text_document(document, marks=True, current=self._current)
        self.paper_side.set_document(text, letters.to_text(document))
        if self.paper_side.aid.is_open():
            self.paper_side.set_translation(letters.to_text(self.document(Language.EN)).strip())

    def restyle(self) -> None:
        """Place form and paper for the size of the window."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place form and paper."""
        self._arrange()

    def _arrange(self) -> None:
        look, width, height = self.look, self.width(), self.height()
        desk = 0 if look.narrow else look.pad(_SHORT_DESK if look.short else _DESK)
        form, gap, room = look.text_width(_FORM), look.pad(_BESIDE), width - 2 * desk
        if look.narrow or room - form - gap < _LEAST_PAPER:
            self.sheet.take_paper()
            wide = width if look.narrow else min(look.text_width(_ALONE), room)
            self.sheet.setGeometry((width - wide) // 2, desk, wide, height - 2 * desk)
            return
        self.sheet.give_paper()
        self.paper_side.setParent(self)
        self.paper_side.show()
        frame = min(look.text_width(_WIDE_FRAME if width / look.factor >= _WIDE_FROM else _FRAME), room)
        left = (width - frame) // 2
        self.sheet.setGeometry(left, desk, form, height - 2 * desk)
        # The paper runs out of the foot of the window.
        x, right = left + form + gap - BEFORE, min(left + frame + AFTER, width)
        self.paper_side.setGeometry(x, desk, right - x, height - desk)
