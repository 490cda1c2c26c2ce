"""The own list stands in memory, and in the one file that somebody chose."""

from __future__ import annotations

from pathlib import Path

from advocate_app.model.contact import ContactKind
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.own_list import file
from advocate_app.ui.panels.fault import FaultPanel
from advocate_app.ui.panels.open_panel import OpenPanel
from advocate_app.ui.panels.own_file import KeepPanel
from tests.ui.own.advocate import KOSTANAY, added, form, known, list_panel, shown, words
from tests.ui.windows import TODAY, TestedWindow, click


def test_nothing_is_written_until_a_place_is_chosen_and_each_change_after_that(
    window: TestedWindow, documents: Path
) -> None:
    added(window)
    page = shown(window)
    assert not list(documents.iterdir())
    assert "in no file yet" in words(page.state)
    click(page.state.keep_link)
    panel = window.layer.panel
    assert isinstance(panel, KeepPanel)
    click(panel.save_button)
    path = documents / "contacts-1.json"
    assert file.read(path, known(window)) == window.desk.own.own
    assert not page.state.isVisible()
    added(window, name="Екінші")
    assert file.read(path, known(window)) == window.desk.own.own
    assert [each.name for each in documents.iterdir()] == ["contacts-1.json"]


def test_a_list_that_cannot_be_written_says_so_and_the_form_stays(window: TestedWindow, documents: Path) -> None:
    added(window)
    path = documents / "list.json"
    file.write(path, window.desk.own.own, overwrite=False)
    window.desk.open_own(path)
    path.write_bytes(b"somebody else's")
    click(shown(window).add_button)
    panel = form(window)
    panel.kind.set_current("legal")
    panel.fields["name"].set_text("Екінші")
    panel.fields["numbers"].set_text("111")
    click(panel.save_button)
    assert window.layer.panel is panel
    assert "changed meanwhile by somebody else" in words(panel)
    assert path.read_bytes() == b"somebody else's"
    window.layer.close_panel()
    page = shown(window)
    click(next(each for each in page.list.cards if each.name.text() == "Орталық").answered_link)
    assert isinstance(window.layer.panel, FaultPanel)


def test_a_list_is_opened_from_a_place_and_a_damaged_one_is_told(window: TestedWindow, documents: Path) -> None:
    own = OwnList().having(
        Entry("own-a", kind=ContactKind.LEGAL, name="Заңгер", numbers=("111",), entered_on=TODAY, region=KOSTANAY)
    )
    file.write(documents / "good.json", own, overwrite=False)
    (documents / "bad.json").write_bytes(b"{")
    page = shown(window)
    click(page.own_link)
    click(list_panel(window).ways["open"])
    panel = window.layer.panel
    assert isinstance(panel, OpenPanel)
    click(panel.open_button)
    assert "Choose a file first." in words(panel)
    panel.files.row(str(documents / "bad.json")).click()
    click(panel.open_button)
    assert "bad.json is no list of contacts" in words(panel)
    assert window.desk.own.own == OwnList()
    panel.files.row(str(documents / "good.json")).click()
    click(panel.open_button)
    assert window.layer.panel is None
    page.list.complete()
    assert "Заңгер" in words(page)


def test_a_damaged_list_beside_the_program_is_told_on_the_page(window: TestedWindow, documents: Path) -> None:
    (documents / file.NAME).write_bytes(b"{")
    window.desk.own.open_beside(documents)
    page = shown(window)
    page.state.tell()
    assert "could not be opened" in words(page.state)
    assert file.NAME in words(page.state)


def test_the_next_person_finds_nothing_of_a_list_that_is_in_no_file(window: TestedWindow, documents: Path) -> None:
    added(window)
    window.desk.clear()
    assert window.desk.own.own == OwnList()
    page = shown(window)
    assert "Орталық" not in words(page)
    assert not list(documents.iterdir())


def test_a_list_in_a_file_stays_for_the_next_person(window: TestedWindow, documents: Path) -> None:
    added(window)
    own = window.desk.own.own
    file.write(documents / "list.json", own, overwrite=False)
    window.desk.open_own(documents / "list.json")
    window.desk.clear()
    assert window.desk.own.own == own


def test_the_strip_says_that_a_list_is_saved(window: TestedWindow, documents: Path) -> None:
    """Whatever else was told meanwhile, and for the next person, too."""
    assert "Nothing is saved" in words(window.strip)
    added(window)
    window.strip.tell("")
    assert "Nothing is saved" in words(window.strip)
    file.write(documents / "list.json", window.desk.own.own, overwrite=False)
    window.desk.open_own(documents / "list.json")
    window.strip.tell("")
    assert "Only your list is saved" in words(window.strip)
    window.desk.tell("Marked: answered today")
    assert "Marked" in words(window.strip)
    window.desk.clear()
    assert "Only your list is saved" in words(window.strip)
