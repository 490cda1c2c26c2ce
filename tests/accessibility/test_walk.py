"""An automatic walk over all pages and panels: every control has a name, no word is cut, all is in one language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from advocate_app import i18n
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.locale import OWN_NAMES, Language
from advocate_app.ui import gallery
from advocate_app.ui.window import MainWindow
from tests.accessibility import seeing
from tests.ui.windows import TestedWindow, opened

SIZES = ((1366, 720), (1024, 600))
FACTORS = (1.0, 1.5, 2.0)

#: Words that are the same in all languages: names of languages, keys and formats.
SHARED = {*OWN_NAMES.values(), "Shift", "Shift × 3", "A", "PDF", "ODT", "TXT", "document-1", ".pdf"}

#: Pages that show several languages side by side on purpose.
SEVERAL = {"library-two", "library-three"}


@pytest.fixture
def window(qapp: QApplication, whole_content: ContentBundle) -> Iterator[TestedWindow]:
    made = opened(qapp, whole_content, [])
    yield made
    made.speak(Language.EN)
    made.close_without_leaving()


def visited(window: MainWindow) -> Iterator[str]:
    """Each page and panel, shown; its name."""
    for name, show in gallery.shows(window):
        window.layer.close_panel()
        window.desk.visit.clear()
        show(window)
        QApplication.processEvents()
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
        assert not others, f"{name}: a second window is open"
        yield name


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("language", list(Language))
def test_every_control_has_a_name_and_no_word_is_cut(
    window: TestedWindow, language: Language, factor: float, size: tuple[int, int]
) -> None:
    window.speak(language)
    window.look.set_factor(factor)
    window.resize(*size)
    faults = []
    for name in visited(window):
        faults += [f"{name}: {fault}" for fault in (*seeing.nameless(window), *seeing.clipped(window))]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("factor", "size"), [(1.0, (1366, 720)), (1.0, (1024, 600)), (2.0, (1024, 600))])
def test_the_keyboard_reaches_everything_and_the_focus_is_always_in_view(
    window: TestedWindow, factor: float, size: tuple[int, int]
) -> None:
    window.look.set_factor(factor)
    window.resize(*size)
    faults = []
    for name in visited(window):
        stops = seeing.walk(window)
        faults += [f"{name}: {fault}" for fault in seeing.unreached(window, stops)]
        for stop in stops:
            stop.setFocus()
            QApplication.processEvents()
            faults += [f"{name}: {fault}" for fault in seeing.hidden_focus(window)]
    assert not faults, "\n".join(faults)


def translations(bundle: ContentBundle, language: Language) -> dict[str, str]:
    """Every text without fields of both catalogues: what it is in `language`, and its key."""
    catalogue = i18n.catalogue(language)
    found = {}
    for domain in i18n.DOMAINS:
        for key, text in catalogue.domain(domain)._catalog.items():  # type: ignore[attr-defined]
            if isinstance(key, str) and text and "{" not in text:
                found[f"{domain}:{key}"] = text.replace("**", "")
    return found


def test_no_word_of_the_former_language_stays(window: TestedWindow, whole_content: ContentBundle) -> None:
    texts = {language: translations(whole_content, language) for language in Language}
    for name in visited(window):
        if name in SEVERAL:
            continue
        for before, after in (
            (Language.EN, Language.KK),
            (Language.KK, Language.RU),
            (Language.RU, Language.EN),
        ):
            window.speak(before)
            QApplication.processEvents()
            window.speak(after)
            QApplication.processEvents()
            # A text of the former language that is nothing in the new one.
            former = {text for key, text in texts[before].items() if texts[after].get(key, text) != text}
            left = former - set(texts[after].values()) - SHARED
            stayed = {text for widget in seeing.seen(window) for text in seeing.words_of(widget) if text in left}
            assert not stayed, f"{name}: still in {before.name} after changing to {after.name}: {stayed}"
