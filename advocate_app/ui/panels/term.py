"""`TermPanel`: what a term of the law means."""

from __future__ import annotations

from advocate_app import i18n
from advocate_app.i18n import gettext as _
from advocate_app.model.locale import OWN_NAMES, Language
from advocate_app.ui.desk import Desk
from advocate_app.ui.panels.facts import Facts
from advocate_app.ui.panels.panel import Panel
from advocate_app.ui.topic_wording import TopicWording
from advocate_app.ui.widgets.badge import BadgeKind
from advocate_app.ui.widgets.source_line import SourceLine
from advocate_app.ui.widgets.text import Text


class TermPanel(Panel):
    """The term, its plain meaning with the sources, and its official form in the three languages."""

    panel_width = 520

    def __init__(self, desk: Desk, term: str) -> None:
        super().__init__(desk)
        self._term = desk.bundle.glossary.term(term)
        self._wording = TopicWording(desk.bundle, desk.today, desk.visit.voice)
        self._meaning = self.body.add(Text("", "body"), 6)
        self.sources = self.body.add(SourceLine(), 8)
        self.sources.opened.connect(self._open_source)
        self._names = self.body.add(Facts(8), 16)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Set every word again; the names of the term stay in their languages."""
        super().retranslate_ui()
        term, wording = self._term, self._wording
        name = term.name(i18n.active())
        self.set_title(name[:1].upper() + name[1:])
        self._meaning.setText(wording.text(term.text))
        badge: BadgeKind | None = "aged" if wording.is_aged(term.cites) else None
        self.sources.set_sources(wording.chips(term.cites), wording.checked(term.cites), badge=badge)
        self._names.set_pairs([(OWN_NAMES[language], term.name(language)) for language in Language])
        self._names.setAccessibleName(_("The term in three languages"))

    def _open_source(self, provision: str) -> None:
        from advocate_app.ui.parts.citation_card import CitationCard

        self._desk.open_panel(CitationCard(self._desk, provision))
