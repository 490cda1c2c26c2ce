"""Brings the catalogues of every language in step with the templates, and never guesses a translation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from advocate_app.i18n import po_files
from advocate_app.i18n.catalogue import DOMAINS
from advocate_app.i18n.extraction import extract
from advocate_app.i18n.po_files import Key
from advocate_app.i18n.sources import Sources
from advocate_app.model.locale import Language


@dataclass(frozen=True)
class Change:
    """What an update left to do, or took away, in one file. ``former`` is the translation that no longer fits."""

    path: Path
    key: Key
    what: str
    former: str = ""

    def __str__(self) -> str:
        former = f' (was: "{self.former}")' if self.former else ""
        return f"{self.path}: {po_files.name_of(self.key)}: {self.what}{former}"


def write_templates(sources: Sources) -> list[Path]:
    """Extract all texts into the ``.pot`` files; gives those that changed."""
    return [
        sources.template(domain)
        for domain, template in extract(sources).items()
        if po_files.write(sources.template(domain), po_files.text_of(template, domain))
    ]


def update(sources: Sources) -> list[Change]:
    """Merge the templates into every language and tell what is left to translate.

    A translation stays only while its English text is unchanged: there are no fuzzy marks, because a guess that looks
    finished is worse than a gap that the checks report. English is filled with the English text itself.
    """
    changes: list[Change] = []
    for domain in DOMAINS:
        template = po_files.read(sources.template(domain))
        for language in Language:
            path = sources.catalogue(language, domain)
            former = po_files.read(path, language) if path.is_file() else Catalog(locale=language.value)
            merged = merge(template, former, language)
            changes += _changes(path, merged, former)
            po_files.write(path, po_files.text_of(merged, domain, language))
    return changes


def merge(template: Catalog, former: Catalog, language: Language) -> Catalog:
    """The messages of ``template`` in its order, with the translations of ``former`` whose English text is the same."""
    merged = Catalog(locale=language.value, fuzzy=False)
    kept = po_files.messages_of(former)
    for key, message in po_files.messages_of(template).items():
        old = kept.get(key)
        fits = old is not None and old.id == message.id and not old.fuzzy
        if language is Language.EN:
            string = message.id
        elif old is not None and fits and old.string:
            string = old.string
        else:
            string = ("",) * po_files.form_count(language) if message.pluralizable else ""
        merged.add(
            message.id,
            string,
            locations=message.locations,
            auto_comments=message.auto_comments,
            user_comments=old.user_comments if old is not None else (),
            context=message.context,
        )
    return merged


def _changes(path: Path, merged: Catalog, former: Catalog) -> list[Change]:
    old, new = po_files.messages_of(former), po_files.messages_of(merged)
    by_context = {context: message for (context, _), message in old.items() if context}
    changes = []
    for key, message in new.items():
        if not po_files.untranslated(message):
            continue
        same_place = old.get(key) or by_context.get(key[0] or "")
        was = _translation(same_place)
        what = "the English text changed, translate it again" if was else "translate it"
        changes.append(Change(path, key, what, was))
    contexts = {context for context, _ in new}
    changes += [
        Change(path, key, "no longer used, taken out", _translation(message))
        for key, message in old.items()
        if key not in new and (key[0] is None or key[0] not in contexts) and _translation(message)
    ]
    return changes


def _translation(message: Message | None) -> str:
    return "" if message is None else " | ".join(filter(None, po_files.forms_of(message)))
