"""`LibraryPage`: what the law says, topic by topic, in one language or several."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.i18n import gettext as _
from advocate_app.i18n.terms import TermFinder
from advocate_app.model.locale import Language
from advocate_app.ui.announcing import announce
from advocate_app.ui.desk import Desk
from advocate_app.ui.look import SizeClass
from advocate_app.ui.pages.page import Page
from advocate_app.ui.parts.citation_card import CitationCard
from advocate_app.ui.parts.language_choice import LanguageChoice
from advocate_app.ui.parts.list_spread import ListSpread
from advocate_app.ui.parts.topic_list import TopicList
from advocate_app.ui.parts.topic_view import TopicView
from advocate_app.ui.settling import settle, still
from advocate_app.ui.tab_order import follow_reading
from advocate_app.ui.topic_reading import TopicReading
from advocate_app.ui.topic_wording import TopicWording
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.sheet import Sheet

_BOTTOM = 28


class LibraryPage(Page):
    """The list of topics, and the one that is shown. Languages and year hold until the next person begins."""

    name = "library"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        bundle = self._bundle = desk.bundle
        self._finder = TermFinder(bundle.glossary)
        self._usual_year = desk.today.year if desk.today.year in bundle.rates else max(bundle.rates)
        self._year = self._usual_year
        self.topics = TopicList(bundle.topics)
        self._first = next(iter(self.topics.rows))
        self._topic = self._first
        tools = Row(14, align="center", folds=True)
        self.languages = tools.add(LanguageChoice(), stretch=1)
        self.print_button = tools.add(Button(icon="printer"))
        self.sheet = Sheet(bottom=_BOTTOM)
        self.sheet.bar.hide()
        self.view = self.sheet.body.add(TopicView(), 12)
        self.view.sums.set_years(sorted(bundle.rates))
        self.spread = ListSpread(self.topics, tools, self.sheet)
        self._connect()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.spread)
        self.retranslate_ui()
        self.follow_look()

    def _connect(self) -> None:
        desk, view = self.desk, self.view
        self.topics.chosen.connect(self._open_topic)
        self.languages.changed.connect(self._languages_chosen)
        self.print_button.clicked.connect(lambda _checked=False: self._print())
        view.source_opened.connect(lambda key: desk.open_panel(CitationCard(desk, key)))
        view.term_opened.connect(self._open_term)
        view.sums.year_chosen.connect(self._year_chosen)
        view.steps.letter_asked.connect(self._open_letter)
        view.ways.letter_asked.connect(self._open_letter)
        view.ways.topic_asked.connect(self._open_topic)
        view.ways.call_asked.connect(self._open_call)
        view.completed.connect(lambda: follow_reading(self))
        desk.cleared.connect(self.forget)

    # -- what it shows -------------------------------------------------------------------------------------------------

    def show_topic(self, topic: str | None) -> None:
        """Show ``topic``; without one, the one that was shown before."""
        if topic is not None:
            self._topic = topic
        self.spread.disclosure.set_open(False)
        self._tell_topic(whole=False)
        self.turned.emit()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show the topic in these languages side by side, or in the active one alone."""
        self.languages.set_languages(languages)
        self._languages_chosen()

    def forget(self) -> None:
        """Show nothing of what the last person read."""
        self._topic, self._year = self._first, self._usual_year
        self.languages.set_languages(())
        self.spread.disclosure.set_open(False)
        if self.isVisible():
            self._tell_topic()

    def topic(self) -> str:
        """The id of the topic that is shown."""
        return self._topic

    def year(self) -> int:
        """The year whose sums are shown."""
        return self._year

    def _wording(self) -> TopicWording:
        return TopicWording(self._bundle, self.desk.today, self.desk.visit.voice)

    def _tell_topic(self, *, whole: bool = True) -> None:
        wording, topic = self._wording(), self._bundle.topics[self._topic]
        languages = self.languages.languages()
        self.topics.set_current(topic.id)
        self.spread.set_languages(len(languages))
        reading = TopicReading(topic, languages, wording, self._year, self._finder)
        letters = [(name, wording.text(self._bundle.letters[name].title)) for name in topic.letters]
        related = [(name, wording.text(self._bundle.topics[name].title)) for name in topic.related]
        with still(self.sheet.body):
            self.view.show_topic(reading, whole=whole)
            self.view.ways.show_ways(topic.lines, letters, related)

    # -- what a person does --------------------------------------------------------------------------------------------

    def _open_topic(self, topic: str) -> None:
        self.desk.open("library", topic=topic)

    def _open_letter(self, letter: str) -> None:
        self.desk.open("letter", letter=letter)

    def _open_call(self, number: str) -> None:
        from advocate_app.ui.panels.contact import ContactPanel

        self.desk.open_panel(ContactPanel(self.desk, self.desk.bundle.contacts[number]))

    def _open_term(self, term: str) -> None:
        from advocate_app.ui.panels.term import TermPanel

        self.desk.open_panel(TermPanel(self.desk, term))

    def _languages_chosen(self) -> None:
        self._tell_topic()
        settle()
        self.turned.emit()

    def _year_chosen(self, year: int) -> None:
        self._year = year
        self._tell_topic()
        announce(self, self.view.sums.sentences()[0])

    def _print(self) -> None:
        from advocate_app.letters.sheets import topic_sheet
        from advocate_app.ui.sheets import open_print

        desk, topic, year = self.desk, self._bundle.topics[self._topic], self._year
        voice = desk.visit.voice
        open_print(desk, lambda languages: topic_sheet(topic, desk.bundle, languages, desk.today, year, voice))

    # -- what the window asks ------------------------------------------------------------------------------------------

    def crumbs(self) -> list[str]:
        """The page itself."""
        return [_("Your rights")]

    def heading(self) -> str:
        """The title of the topic."""
        return self._wording().text(self._bundle.topics[self._topic].title)

    def first_focus(self) -> QWidget:
        """The topic in the list, or what opens the list."""
        return self.topics.rows[self._topic] if self.spread.is_beside() else self.spread.disclosure.button

    # -- words and looks -----------------------------------------------------------------------------------------------

    def retranslate_ui(self) -> None:
        """Set every word again."""
        self.topics.tell(self._wording().text)
        self.topics.setAccessibleName(_("Topics"))
        self.spread.disclosure.set_caption(_("All topics"))
        self.print_button.setAccessibleName(_("Print this page…"))
        self._name_print()
        if self.isVisible():  # it is told anew whenever it is opened
            self._tell_topic()

    def restyle(self) -> None:
        """Save width where there is little."""
        self._name_print()

    def _name_print(self) -> None:
        wide = self.look.size_class is SizeClass.WIDE
        self.print_button.setText(_("Print this page…") if wide else _("Print…"))
