"""Terms of the law with their plain meaning, and how they are recognised in a text."""

from __future__ import annotations

import msgspec

from advocate_app.model.locale import Language
from advocate_app.model.message import Message


class Finds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Beginnings of words by which a term is found: each string is one or more of them in a row."""

    kk: tuple[str, ...]
    ru: tuple[str, ...]
    en: tuple[str, ...]


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A term in its official form in each language; ``text`` says in plain words what it means."""

    id: str
    kk: str
    ru: str
    en: str
    text: Message
    find: Finds
    cites: tuple[str, ...] = ()

    def name(self, language: Language) -> str:
        """The official term in ``language``."""
        return {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}[language]

    def beginnings(self, language: Language) -> tuple[str, ...]:
        """How the term is recognised in texts of ``language``."""
        return {Language.KK: self.find.kk, Language.RU: self.find.ru, Language.EN: self.find.en}[language]


class Glossary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All terms."""

    id: str
    terms: tuple[Term, ...]

    def term(self, name: str) -> Term:
        """The term called ``name``; raises KeyError when there is none."""
        for term in self.terms:
            if term.id == name:
                return term
        raise KeyError(name)
