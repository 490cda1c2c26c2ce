"""The result of the entry: what to do now, the rights that fit with their reasons, the leave, papers, contacts."""

from __future__ import annotations

import pytest

from advocate_app import i18n
from advocate_app.model.answers import Value
from advocate_app.model.locale import Language
from advocate_app.ui.look import Look
from advocate_app.ui.parts.citation_card import CitationCard
from advocate_app.ui.parts.picked_part import MOST
from advocate_app.ui.parts.rights_part import TOLD
from tests.ui.pages.walking import Walker

#: A mother who needs a place first, then help for the children, then her work.
MOTHER: tuple[Value, ...] = (
    "yes",
    "self",
    ("hits",),
    "partner",
    "saw",
    ("place", "children", "work"),
    "KZ-39",
    "employee",
)


def test_what_to_do_now_stands_before_the_rights(start: Walker) -> None:
    start.answer(*MOTHER)
    page = start.result
    main = page.main
    steps = [block.title() for block in main.now.parts()]
    assert steps[0] == "In danger, call 102 or 112"
    assert not main.steps.parts()
    tops = [part.mapTo(page, part.rect().topLeft()).y() for part in (main.now, main.statements, page.rights, page.more)]
    assert tops == sorted(tops)


def test_each_right_names_the_answers_because_of_which_it_is_there(start: Walker) -> None:
    start.answer(*MOTHER)
    parts = start.result.rights.parts.parts()
    assert len(parts) == TOLD
    assert [part.title.text() for part in parts][:2] == ["Shelters and social help", "Divorce, children, home"]
    assert parts[0].reasons.text() == (
        "Because you answered “Where to live”, “Hitting, pushing, pain” "
        "and “Husband, wife, or somebody living together as a couple”"
    )
    assert all(len(part.statements.parts()) <= MOST for part in parts)
    for part in parts:
        for block in part.statements.parts():
            assert block.chips()


def test_what_fits_too_stands_as_links(start: Walker) -> None:
    start.answer(*MOTHER)
    rows = start.result.rights.links.parts()
    picked = start.result.session.result
    assert picked is not None
    assert len(rows) == len(picked.picked) - TOLD
    rows[0].click()
    assert start.opened[-1] == ("library", {"topic": picked.picked[TOLD].topic.id})


def test_a_right_opens_its_topic_and_its_source(start: Walker) -> None:
    start.answer(*MOTHER)
    part = start.result.rights.parts.parts()[0]
    part.link.click()
    assert start.opened[-1] == ("library", {"topic": "help-centres"})
    part.statements.parts()[0].chips()[0].click()
    assert isinstance(start.panels[-1], CitationCard)


def test_leave_papers_and_contacts_follow(start: Walker) -> None:
    start.answer(*MOTHER)
    sections = start.result.more.parts()
    assert [section._title.text() for section in sections] == ["Time off from work", "Whom to call"]
    sections[0].steps.parts()[2].link.click()
    assert start.opened[-1] == ("letter", {"letter": "leave-notice"})


def test_the_main_button_prints_the_next_steps(start: Walker) -> None:
    start.answer(*MOTHER)
    assert start.focus() is start.result.print_button
    start.enter()
    panel = start.panels[-1]
    sheet = panel.sheet()  # type: ignore[attr-defined]
    assert sheet.one_page
    assert sheet.languages == (Language.EN,)


def test_in_a_narrow_window_the_header_alone_leads_home_and_the_result_has_the_room(start: Walker, look: Look) -> None:
    start.answer(*MOTHER)
    assert start.result.home_button.isVisible()
    look.set_factor(2.0)
    look.set_window_size(1024, 600)
    start.pause()
    assert not start.result.home_button.isVisible()
    assert start.result.first_focus() is start.result.print_button


@pytest.mark.parametrize("language", Language)
def test_a_helper_reads_about_the_person_and_a_teenager_simpler_words(start: Walker, language: Language) -> None:
    start.speak(language)
    start.answer("yes", "other", *MOTHER[2:])
    bundle = start.bundle
    bans = next(each for each in bundle.topics["protective-order"].statements() if each.id == "bans")
    wording = start.result.wording
    numbers = i18n.law_fields(bundle)
    assert wording.third
    assert wording.text(bans.text) == (
        bans.text.third and i18n.message(bans.text, voice=start.result.session.voice, language=None, **numbers)
    )
    start.page.forget()


def test_nothing_of_the_answers_stays_after_forgetting(start: Walker) -> None:
    start.answer(*MOTHER)
    result = start.result
    result.forget()
    assert all(part.reasons.text() == "" for part in result.rights.parts.everything())
