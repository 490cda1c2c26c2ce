"""A small source tree, complete in three languages, for the tests to break."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from advocate_app.i18n import po_files
from advocate_app.i18n.catalogue import DOMAINS
from advocate_app.i18n.checking import check
from advocate_app.i18n.sources import Sources
from advocate_app.model.locale import Language

PAGE = '''\
"""A page."""

from advocate_app.errors import N_, InputError
from advocate_app.i18n import gettext as _, ngettext, pgettext

TITLES = (N_("Home"),)


def caption(n: int, day: str) -> str:
    """The caption."""
    # Translators: stands under the calendar,
    # so keep it short.
    left = ngettext("{n} day left", "{n} days left", n).format(n=n)
    if not n:
        raise InputError(N_("{file} is missing."), file=day)
    return left + pgettext("verb", "Open") + _("**Last day** is {day}").format(day=day)
'''
FLOW = """\
id = "leave"
title = "Leave"

[[questions]]
id = "work"
title = "Do you work?"
title_third = "Does this person work?"
cites = ["lc-97-4"]
[[questions.options]]
id = "yes"
label = "Yes, up to {leave_days} days"
"""
LAW = {
    "acts": """\
[[acts]]
id = "labour-code"
number = "414-V"
date = 2015-11-23
url = ""
kk = { title = "Еңбек кодексі", name = "Еңбек кодексі", chip = "Еңбек кодексі" }
ru = { title = "Трудовой кодекс", name = "Трудовой кодекс", chip = "ТК" }
en = { title = "Labour Code", name = "Labour Code", chip = "Labour Code" }
""",
    "provisions/labour-code": """\
[[provisions]]
id = "lc-97-4"
act = "labour-code"
article = "97"
paragraph = "4"
edition = ""
checked_on = 2026-11-12
""",
}
TEXTS: Mapping[str, tuple[str | tuple[str, ...], str | tuple[str, ...]]] = {
    "Home": ("Басты бет", "Главная"),
    "{n} day left": (("{n} күн қалды", "{n} күн қалды"), ("Остался {n} день", "Осталось {n} дня", "Осталось {n} дней")),
    "{file} is missing.": ("{file} жоқ.", "Нет файла {file}."),
    "Open": ("Ашу", "Открыть"),
    "**Last day** is {day}": ("**Соңғы күні**: {day}", "**Последний день**: {day}"),
    "Leave": ("Демалыс", "Отпуск"),
    "Do you work?": ("Жұмыс істейсіз бе?", "Вы работаете?"),
    "Does this person work?": ("Бұл адам жұмыс істей ме?", "Этот человек работает?"),
    "Yes, up to {leave_days} days": ("Иә, ең көбі {leave_days} күн", "Да, число дней не больше {leave_days}"),
}


class Tree:
    """A source tree whose catalogues can be edited and checked."""

    def __init__(self, root: Path) -> None:
        self.sources = Sources.at(root)
        self.page = self.sources.package / "ui" / "page.py"
        self.flow = self.sources.resources / "flows" / "leave.toml"
        self.law = self.sources.resources / "law"

    def po(self, language: Language, domain: str = "app") -> Path:
        return self.sources.catalogue(language, domain)

    def translate(self) -> None:
        """Put the known translations where there are none."""
        for domain in DOMAINS:
            for place, language in enumerate((Language.KK, Language.RU)):
                catalog = po_files.read(self.po(language, domain), language)
                for (_, text), message in po_files.messages_of(catalog).items():
                    if po_files.untranslated(message) and text in TEXTS:
                        message.string = TEXTS[text][place]
                po_files.write(self.po(language, domain), po_files.text_of(catalog, domain, language))

    def faults(self) -> list[str]:
        """What ``check`` says, without the folder of the test."""
        return [str(fault).replace(f"{self.sources.translations.parent}/", "") for fault in check(self.sources)]


def edit(path: Path, old: str, new: str) -> None:
    """Replace ``old``, which must stand in the file once or more, by ``new``."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
