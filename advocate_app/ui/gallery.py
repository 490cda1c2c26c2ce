"""Pictures of every page: for reviewers, for the README, and for looking at a change in all languages."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app import i18n
from advocate_app.errors import N_, InputError
from advocate_app.flow.outcome import facts, resolve
from advocate_app.flow.ways import ways
from advocate_app.model.answers import Answers
from advocate_app.model.contact import ContactKind, Hours
from advocate_app.model.flow import Flow
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.model.topic import LINES
from advocate_app.rules.opening import ZONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from advocate_app.ui.pages.contacts import ContactsPage
    from advocate_app.ui.window import MainWindow

Show = Callable[["MainWindow"], None]

#: Invented, and plainly so: what is typed into letters for their pictures.
EXAMPLES = {
    "employer_name": "«Үлгі» ЖШС",
    "employer_position": "Директор",
    "employer_head": "Үлгібаев Ү. Ү.",
    "employer_address": "Астана",
    "employee_name": "Мысалова М. М.",
    "employee_position": "аудармашы",
    "centre_name": "«Мысал» орталығы",
}
#: The first day of a leave in the pictures is so many days after "today"; it lasts as long as the law allows.
_AHEAD = 10

#: The topic that is shown of the library, and in which languages side by side.
_TOPIC = "protective-order"
_REGION = "KZ-75"
#: An invented contact of an own list: «an example of an entry».
_OWN_NAME = {Language.KK: "Жазба үлгісі", Language.RU: "Пример записи", Language.EN: "An example"}
#: Pictures of the own list, and what is pressed for each.
_OWN: dict[str, Callable[[ContactsPage], None]] = {
    "own-contacts": lambda _page: None,
    "own-add": lambda page: page.add_button.click(),
    "own-correct": lambda page: _press(page, "almaty-1303", "change_link"),
    "own-answered": lambda page: _press(page, "almaty-1303", "answered_link"),
    "own-list": lambda page: page.own_link.click(),
}
#: Panel -> its page, and the link that opens it.
_PANELS = {
    "safe-computer": ("safety", "safe_link"),
    "screen": ("home", "screen_row"),
    "about": ("home", "about"),
}
_LIBRARY: dict[str, tuple[Language, ...]] = {
    "library": (),
    "library-two": (Language.KK, Language.RU),
    "library-three": tuple(Language),
}


def render(  # noqa: PLR0913 - one argument for each option of the command
    folder: Path,
    languages: Sequence[Language],
    *,
    scheme: str,
    size: tuple[int, int],
    text: int,
    only: str | None,
    today: dt.date,
) -> Iterator[Path]:
    """Write ``NN-page-language.png`` for each page into ``folder``; gives each path once it is written.

    ``text`` is in per cent; ``only`` keeps pages whose name contains it. The same arguments make the same pictures.
    Raises InputError when no page has such a name or nothing can be written to ``folder``.
    """
    application = _application()
    from advocate_app.ui import language
    from advocate_app.ui.look import Scheme, look

    window = _window(today)
    wanted = [(number, name.replace("_", "-"), show) for number, (name, show) in enumerate(shows(window), 1)]
    wanted = [each for each in wanted if (only or "") in each[1]]
    if not wanted:
        raise InputError(N_("There is no page whose name contains {name}."), name=only)
    shared = look()
    shared.set_scheme(Scheme[scheme.upper()])
    shared.set_factor(text / 100)
    window.resize(*size)
    window.open_first()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise InputError(N_("Nothing can be written to {folder}. Choose another place."), folder=folder) from None
    for each in languages:
        language.switch(each)
        for number, name, show in wanted:
            window.layer.close_panel()
            window.desk.visit.clear()
            if window.desk.own.own.entries:
                window.desk.change_own(OwnList())
            show(window)
            application.processEvents()
            path = folder / f"{number:02}-{name}-{each.value}.png"
            if not window.grab().save(str(path)):
                raise InputError(N_("Nothing can be written to {folder}. Choose another place."), folder=folder)
            yield path
    window.hide()
    window.deleteLater()


def _application() -> QApplication:
    """The application; without a screen of its own, so that pictures are the same everywhere."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from advocate_app.ui import application

    made = application.start([application.NAME])
    made.setCursorFlashTime(0)
    return made


def _window(today: dt.date) -> MainWindow:
    from advocate_app.ui.window import PLACES, MainWindow

    window = MainWindow(today, end=lambda: None)
    noon = dt.datetime.combine(today, dt.time(12), ZONE)
    window.desk.moment = lambda: noon
    for place in PLACES:
        window.built(place)
    return window


def shows(window: MainWindow) -> Iterator[tuple[str, Show]]:
    """The name of each page and panel, and what shows it in a window whose visit is empty."""
    bundle = window.desk.bundle
    for place in ("safety", "home", "two-minutes", "letters"):
        yield place, _place(place)
    yield "cleared", lambda window: window.open("home", {"cleared": True})
    for name, languages in _LIBRARY.items():
        yield name, _library(languages)
    yield "contacts", lambda window: window.open("contacts", {"region": ""})
    yield "contacts-region", lambda window: window.open("contacts", {"region": _REGION})
    for flow in (bundle.flows[name] for name in ("start", "leave")):
        yield from _flow_shows(window, flow)
    for name in bundle.letters:
        yield f"letter-{name}", _letter(name)
    yield "save", _letter("leave-notice", "ask_save")
    yield "print", _letter("leave-notice", "ask_print")
    for number in LINES:
        yield f"call-{number}", _call(number)
    yield "contact", _contact("150")
    yield "ways", _show_ways
    for name, ask in _OWN.items():
        yield name, _own(ask)
    yield "cards", _cards("cards", "named")
    yield "cards-plain", _cards("booklet", "plain")
    yield "another-way", _show_other_ways
    for name, (place, link) in _PANELS.items():
        yield name, _panel(place, link)
    yield "copy", _show_copy
    from advocate_app.ui.keeping_gallery import keeping_shows

    yield from keeping_shows()


def _flow_shows(window: MainWindow, flow: Flow) -> Iterator[tuple[str, Show]]:
    bundle, today = window.desk.bundle, window.desk.today
    known = ways(bundle, flow, facts(bundle, today))
    for question in flow.questions:
        yield f"{flow.id}-{question.id}", _flow(flow.id, known[question.id])
    if flow.review:
        longest = max((known[outcome.id] for outcome in flow.outcomes), key=len)
        yield f"{flow.id}-review", _flow(flow.id, _dated(window, flow, longest))
    for outcome in flow.outcomes:
        yield f"{flow.id}-result-{outcome.id}", _flow(flow.id, _dated(window, flow, known[outcome.id]), confirmed=True)


def _dated(window: MainWindow, flow: Flow, answers: Answers) -> Answers:
    """The same way with a first day and a length where they were left open, if it still leads to the same end."""
    if answers.get("first_day") != "unknown":
        return answers
    bundle, today = window.desk.bundle, window.desk.today
    values = dict(answers)
    values["first_day"] = today + dt.timedelta(days=_AHEAD)
    values["days"] = bundle.numbers["leave_days"].number
    dated = Answers(values)
    before, after = (resolve(bundle, flow, each, today) for each in (answers, dated))
    return dated if before is not None and after is not None and before.ends == after.ends else answers


def _place(place: str) -> Show:
    return lambda window: window.open(place, {})


def _library(languages: tuple[Language, ...]) -> Show:
    def show(window: MainWindow) -> None:
        from advocate_app.ui.pages.library import LibraryPage

        page = window.built("library")
        assert isinstance(page, LibraryPage)
        page.show_languages(languages)
        window.open("library", {"topic": _TOPIC})

    return show


def _flow(flow: str, answers: Answers, *, confirmed: bool = False) -> Show:
    def show(window: MainWindow) -> None:
        bundle = window.desk.bundle
        session = window.desk.visit.begin(bundle, flow)
        while (question := session.question) is not None and question.id in answers:
            session.answer(answers[question.id])
        if confirmed:
            session.confirm()
        window.open("flow", {"flow": flow})

    return show


def _letter(name: str, ask: str = "") -> Show:
    def show(window: MainWindow) -> None:
        desk = window.desk
        for field in desk.bundle.letters[name].fields:
            if field.id in EXAMPLES:
                desk.visit.details[field.id] = EXAMPLES[field.id]
        desk.visit.details["first_day"] = desk.today + dt.timedelta(days=_AHEAD)
        desk.visit.details["days"] = desk.bundle.numbers["leave_days"].number
        window.open("letter", {"letter": name})
        if ask:
            getattr(window.page, ask)()

    return show


def _contact(name: str) -> Show:
    def show(window: MainWindow) -> None:
        from advocate_app.ui.panels.contact import ContactPanel

        window.open("contacts", {"region": ""})
        window.desk.open_panel(ContactPanel(window.desk, window.desk.bundle.contacts[name]))

    return show


def _own(ask: Callable[[ContactsPage], None]) -> Show:
    """The page with a contact of an own list, and what ``ask`` opens on it."""

    def show(window: MainWindow) -> None:
        from advocate_app.ui.pages.contacts import ContactsPage

        desk = window.desk
        entry = Entry(
            "own",
            kind=ContactKind.STATE,
            region=_REGION,
            name=_OWN_NAME[i18n.active()],
            numbers=("+77142000000",),
            hours=Hours(opens="09:00", closes="18:00", first=1, last=5),
            entered_on=desk.today,
        )
        desk.change_own(OwnList().having(entry, Entry("150", hidden=True, entered_on=desk.today)))
        window.open("contacts", {"region": _REGION})
        page = window.page
        assert isinstance(page, ContactsPage)
        page.list.complete()
        ask(page)

    return show


def _press(page: ContactsPage, contact: str, link: str) -> None:
    """Open the panel of ``contact`` and press one of its links."""
    from advocate_app.ui.panels.contact import ContactPanel

    panel = ContactPanel(page.desk, page.desk.bundle.contacts[contact])
    page.desk.open_panel(panel)
    getattr(panel, link).click()


def _panel(place: str, link: str) -> Show:
    """What a link on the page of ``place`` opens."""

    def show(window: MainWindow) -> None:
        window.open(place, {})
        getattr(window.page, link).click()

    return show


def _show_copy(window: MainWindow) -> None:
    from advocate_app.ui.panels.contact import ContactPanel

    _contact("almaty-1303")(window)
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    panel.copy_link.click()


def _show_ways(window: MainWindow) -> None:
    from advocate_app.ui.panels.ways import WaysPanel

    window.open("contacts", {"region": ""})
    window.desk.open_panel(WaysPanel(window.desk))


def _cards(shape: str, look: str) -> Show:
    def show(window: MainWindow) -> None:
        from advocate_app.ui.pages.contacts import ContactsPage
        from advocate_app.ui.panels.card_panel import CardPanel

        window.open("contacts", {"region": _REGION})
        page = window.page
        assert isinstance(page, ContactsPage)
        page.cards_button.click()
        panel = window.layer.panel
        assert isinstance(panel, CardPanel)
        panel.choose(shape, look)

    return show


def _call(number: str) -> Show:
    return lambda window: window.strip.call_requested.emit(number)


def _show_other_ways(window: MainWindow) -> None:
    from advocate_app.ui.pages.safety import SafetyPage

    window.open("safety", {})
    page = window.page
    assert isinstance(page, SafetyPage)
    page.show_other_ways()
