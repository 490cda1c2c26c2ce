"""An advocate adds, corrects, hides and calls contacts; takes tables in and out; and nothing is written unasked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.directory import shown_numbers
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import ContactKind, Hours
from advocate_app.model.locale import Language
from advocate_app.model.own_list import Entry, OwnList
from advocate_app.own_list import Shipped, file, table
from advocate_app.rules.opening import ZONE
from advocate_app.ui import places
from advocate_app.ui.pages.contacts import ContactsPage
from advocate_app.ui.panels.answered import AnsweredPanel
from advocate_app.ui.panels.contact import ContactPanel
from advocate_app.ui.panels.fault import FaultPanel
from advocate_app.ui.panels.import_panel import ImportPanel
from advocate_app.ui.panels.open_panel import OpenPanel
from advocate_app.ui.panels.own_contact import OwnContactPanel
from advocate_app.ui.panels.own_file import ExportPanel, KeepPanel
from advocate_app.ui.panels.own_list import OwnListPanel
from advocate_app.ui.parts.card_list import MANY, PORTION
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.text import Text
from tests.ui.windows import TODAY, TestedWindow, click, opened, press

KOSTANAY = "KZ-39"


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of documents of this computer."""
    monkeypatch.setattr(places, "documents_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, whole_content: ContentBundle, documents: Path) -> Iterator[TestedWindow]:
    made = opened(qapp, whole_content, [])
    noon = dt.datetime.combine(TODAY, dt.time(12), ZONE)
    made.desk.moment = lambda: noon
    qtbot.waitExposed(made)
    yield made
    made.speak(Language.EN)
    made.close_without_leaving()


def shown(window: TestedWindow, region: str = KOSTANAY) -> ContactsPage:
    window.open("contacts", {"region": region})
    page = window.page
    assert isinstance(page, ContactsPage)
    page.list.complete()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    texts = [*widget.findChildren(Text), *widget.findChildren(SelectableText)]
    return "\n".join(text.text() for text in texts if text.isVisible())


def form(window: TestedWindow) -> OwnContactPanel:
    panel = window.layer.panel
    assert isinstance(panel, OwnContactPanel)
    return panel


def added(window: TestedWindow, **texts: str) -> None:
    """Add a contact by the button of the page."""
    click(shown(window).add_button)
    panel = form(window)
    panel.kind.set_current("centre")
    for name, text in {"name": "Орталық", "numbers": "8 (7142) 00-00-00", **texts}.items():
        panel.fields[name].set_text(text)
    click(panel.save_button)
    QApplication.processEvents()


def known(window: TestedWindow) -> Shipped:
    return window.desk.own.known


# -- adding and correcting ---------------------------------------------------------------------------------------------


def test_a_number_that_an_advocate_knows_is_written_in_and_stands_on_a_card(window: TestedWindow) -> None:
    page = shown(window)
    click(page.list.cards[1].link)  # the dashed card
    panel = form(window)
    assert panel.region.current() == KOSTANAY
    panel.kind.set_current("centre")
    panel.fields["name"].set_text("Орталық")
    panel.fields["numbers"].set_text("8 7142 00 00 00")
    panel.fields["hours"].set_text("Mon-Fri 9:00-18:00")
    panel.fields["text"].set_text("Кеңес")
    panel.fields["numbers"].line.setFocus()
    press(window, "Return")
    page.list.complete()
    card = next(each for each in page.list.cards if each.name.text() == "Орталық")
    assert card.badge.text() == "your contact, 25.11.2026"
    assert card.numbers[0].text().replace("\u00a0", " ") == "+7 (7142) 00-00-00"
    assert "Кеңес" in words(card)
    assert "eekdays 9:00–18:00" in words(card)
    assert "no number found" not in words(page)
    (entry,) = window.desk.own.own.entries.values()
    assert entry == Entry(
        entry.id,
        kind=ContactKind.CENTRE,
        region=KOSTANAY,
        name="Орталық",
        numbers=("+77142000000",),
        hours=Hours(opens="09:00", closes="18:00", first=1, last=5),
        text="Кеңес",
        entered_on=TODAY,
    )


def test_what_is_wrong_stands_at_its_field_and_what_was_typed_stays(window: TestedWindow) -> None:
    click(shown(window).add_button)
    panel = form(window)
    click(panel.save_button)
    assert "Choose the kind of contact." in words(panel)
    assert panel.fields["name"].error() == "Write a name."
    assert panel.kind.hasFocus()
    panel.kind.set_current("centre")
    panel.fields["name"].set_text("Орталық")
    panel.fields["numbers"].set_text("123456")
    panel.fields["note"].set_text("Абай көшесі, 5")
    click(panel.save_button)
    assert "123456 is no telephone number" in panel.fields["numbers"].error()
    assert "address of a centre is never kept" in panel.fields["note"].error()
    assert panel.fields["name"].error() == ""
    assert not window.desk.own.own.entries
    window.speak(Language.KK)
    assert panel.fields["numbers"].text() == "123456"
    assert panel.fields["name"].text() == "Орталық"


def test_a_second_contact_of_the_same_name_does_not_replace_the_first(window: TestedWindow) -> None:
    added(window)
    added(window, numbers="111")
    names = [entry.name for entry in window.desk.own.own.entries.values()]
    assert names == ["Орталық", "Орталық"]


def test_a_shipped_contact_is_corrected_where_something_is_written_and_stays_else(window: TestedWindow) -> None:
    page = shown(window, "KZ-75")
    before = window.desk.bundle.contacts["almaty-1303"]
    window.desk.open_panel(ContactPanel(window.desk, before))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    panel.change_link.click()
    assert form(window).fields["numbers"].line.placeholderText().startswith("1303")
    form(window).fields["note"].set_text("Кешке жауап бермейді")
    click(form(window).save_button)
    after = window.desk.bundle.contacts["almaty-1303"]
    assert after.numbers == before.numbers
    assert after.note is not None
    assert after.note.text == "Кешке жауап бермейді"
    page.list.complete()
    assert "your contact, 25.11.2026" in words(page)


def test_kind_and_region_stand_below_their_labels_as_wide_as_fields(window: TestedWindow) -> None:
    click(shown(window).add_button)
    panel = form(window)
    QApplication.processEvents()
    for name, choice in (("kind", panel.kind), ("region", panel.region)):
        label = panel._labels[name]
        assert label.isVisible()
        assert choice.accessibleName().startswith(f"{label.text()}: ")
        assert label.parentWidget() is choice.parentWidget()
        assert label.geometry().bottom() < choice.y() + choice.ring
    assert panel.kind.width() == panel.region.width() == panel.fields["name"].width()


@pytest.mark.parametrize("language", Language)
def test_the_name_that_was_shipped_is_seen_whole_while_it_is_corrected(
    window: TestedWindow, language: Language
) -> None:
    shown(window)
    window.speak(language)
    desk = window.desk
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["almaty-1303"]))
    QApplication.processEvents()
    line = form(window).fields["name"].line
    assert line.placeholderText()
    assert line.fontMetrics().horizontalAdvance(line.placeholderText()) <= line.width() - 4


def test_a_correction_that_is_emptied_again_leaves_nothing_in_the_list(window: TestedWindow) -> None:
    desk = window.desk
    shown(window, "KZ-75")
    desk.change_own(OwnList().having(Entry("almaty-1303", note="Кешке", entered_on=TODAY)))
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["almaty-1303"]))
    assert form(window).fields["note"].text() == "Кешке"
    form(window).fields["note"].set_text("")
    click(form(window).save_button)
    assert desk.own.own == OwnList()


def test_a_test_call_stays_when_the_contact_is_corrected(window: TestedWindow) -> None:
    added(window)
    (entry,) = window.desk.own.own.entries.values()
    page = shown(window)
    card = next(each for each in page.list.cards if each.name.text() == "Орталық")
    click(card.answered_link)
    desk = window.desk
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts[entry.id]))
    form(window).fields["note"].set_text("Кешке")
    click(form(window).save_button)
    assert desk.own.own.entries[entry.id].answered_on == TODAY


def test_a_hidden_contact_leaves_the_page_and_can_be_shown_again(window: TestedWindow) -> None:
    desk = window.desk
    page = shown(window, "KZ-75")
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["almaty-1303"]))
    form(window).remove_link.click()
    page.list.complete()
    assert "1303" not in words(page)
    click(page.own_link)
    panel = window.layer.panel
    assert isinstance(panel, OwnListPanel)
    assert "1 hidden." in words(panel)
    panel.show_links["almaty-1303"].click()
    assert not panel.show_links
    window.layer.close_panel()
    page.list.complete()
    assert "1303" in words(page)


def test_an_own_contact_is_removed_only_when_the_link_is_pressed_twice(window: TestedWindow) -> None:
    added(window)
    desk = window.desk
    (name,) = desk.own.own.entries
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts[name]))
    form(window).remove_link.click()
    assert name in desk.own.own.entries
    assert form(window).remove_link.text() == "Press again to remove it"
    form(window).remove_link.click()
    assert not desk.own.own.entries


def test_nobody_calls_corrects_or_hides_an_emergency_line(window: TestedWindow) -> None:
    desk = window.desk
    shown(window)
    desk.open_panel(ContactPanel(desk, desk.bundle.contacts["102"]))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    assert not panel.answered_link.isVisible()
    assert not panel.change_link.isVisible()
    desk.open_panel(OwnContactPanel(desk, contact=desk.bundle.contacts["111"]))
    assert not form(window).remove_link.isVisible()
    form(window).fields["numbers"].set_text("150")
    click(form(window).save_button)
    assert "emergency number" in form(window).fields["numbers"].error()


def test_answered_today_with_initials_makes_a_number_checked(window: TestedWindow) -> None:
    desk = window.desk
    page = shown(window, "KZ-75")
    desk.open_panel(ContactPanel(desk, desk.bundle.contacts["almaty-1303"]))
    panel = window.layer.panel
    assert isinstance(panel, ContactPanel)
    panel.answered_link.click()
    asked = window.layer.panel
    assert isinstance(asked, AnsweredPanel)
    asked.initials.set_text("А. К.")
    click(asked.mark_button)
    entry = desk.own.own.entries["almaty-1303"]
    assert (entry.answered_on, entry.answered_by) == (TODAY, "А. К.")
    page.list.complete()
    card = next(each for each in page.list.cards if "1303" in each.numbers[0].text())
    assert card.badge.text() == "checked 25.11.2026"


# -- files -------------------------------------------------------------------------------------------------------------


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
    click(_list_panel(window).ways["open"])
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


# -- tables ------------------------------------------------------------------------------------------------------------


def _list_panel(window: TestedWindow) -> OwnListPanel:
    panel = window.layer.panel
    assert isinstance(panel, OwnListPanel)
    return panel


def _import(window: TestedWindow, qtbot: QtBot, path: Path) -> ImportPanel:
    click(shown(window).own_link)
    click(_list_panel(window).ways["import"])
    panel = window.layer.panel
    assert isinstance(panel, OpenPanel)
    panel.files.row(str(path)).click()
    click(panel.open_button)
    panel = window.layer.panel
    assert isinstance(panel, ImportPanel)
    qtbot.waitUntil(lambda: not panel.is_reading())
    QApplication.processEvents()
    return panel


def test_a_table_shows_what_it_changes_before_it_is_taken(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "numbers.csv"
    path.write_bytes(
        "Название;Вид контакта;Телефон;Регион\r\nЮрист;Юридическая помощь;111;Костанай\r\n".encode("cp1251")
    )
    panel = _import(window, qtbot, path)
    assert "1 new contact" in words(panel)
    assert "New: Юрист" in words(panel)
    assert window.desk.own.own == OwnList()
    window.speak(Language.RU)
    assert "Новый контакт: Юрист" in words(panel)
    click(panel.take_button)
    assert [entry.name for entry in window.desk.own.own.entries.values()] == ["Юрист"]
    page = shown(window)
    assert "Юрист" in words(page)


def test_of_a_table_with_a_faulty_row_nothing_is_taken(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "numbers.csv"
    path.write_text("kind;name;numbers\nlegal;Good;111\nlegal;;999\n")
    panel = _import(window, qtbot, path)
    told = words(panel)
    assert "1 row is wrong" in told
    assert "Row 3, Name: Write a name." in told
    assert "Row 3, Telephone: 999 is no telephone number" in told
    assert not panel.take_button.isEnabled()
    panel.take()
    assert window.desk.own.own == OwnList()


def test_what_is_no_table_is_told_and_can_be_cancelled(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\0\0")
    panel = _import(window, qtbot, path)
    assert "picture.csv is no CSV table" in words(panel)
    press(window, "Escape")
    assert window.layer.panel is None


def test_many_faulty_rows_are_told_and_the_rest_is_counted(window: TestedWindow, qtbot: QtBot, documents: Path) -> None:
    path = documents / "numbers.csv"
    path.write_text("kind;name;numbers\n" + "legal;X;999\n" * 100)
    panel = _import(window, qtbot, path)
    assert "100 rows are wrong" in words(panel)
    assert "more" in words(panel).splitlines()[-1]


def test_a_list_is_given_out_as_a_table(window: TestedWindow, documents: Path) -> None:
    added(window)
    page = shown(window)
    click(page.own_link)
    click(_list_panel(window).ways["export"])
    panel = window.layer.panel
    assert isinstance(panel, ExportPanel)
    click(panel.save_button)
    written = (documents / "contacts-1.csv").read_bytes()
    assert written == table.encode(window.desk.own.own.entries.values(), known(window).regions, Language.EN)


# -- many --------------------------------------------------------------------------------------------------------------


def many(count: int) -> OwnList:
    return OwnList(
        {
            f"own-{n}": Entry(
                f"own-{n}",
                kind=ContactKind.LEGAL,
                region=KOSTANAY,
                name=f"Заңгер {n}",
                numbers=(f"+77142{n:06}",),
                entered_on=TODAY,
            )
            for n in range(count)
        }
    )


def test_ten_thousand_contacts_are_shown_portion_by_portion(window: TestedWindow) -> None:
    window.desk.change_own(many(10_000))
    page = shown(window)
    assert len([card for card in page.list.cards if card.isVisible()]) == PORTION
    assert page.list.search_field.isVisible()
    page.list.more.click()
    page.list.complete()
    assert len([card for card in page.list.cards if card.isVisible()]) == 2 * PORTION
    assert page.list.cards[PORTION].link.hasFocus()


@pytest.mark.parametrize(
    ("typed", "name"),
    [("заңгер 9876", "Заңгер 9876"), ("zanger 9876", "Заңгер 9876"), ("8 (7142) 00-98-76", "Заңгер 9876")],
)
def test_one_of_many_is_found_by_name_or_number(window: TestedWindow, typed: str, name: str) -> None:
    window.desk.change_own(many(10_000))
    page = shown(window)
    page.list.search_field.line.setText(typed)
    page.list.search_field.line.textEdited.emit(typed)
    page.list.complete()
    assert [card.name.text() for card in page.list.cards if card.isVisible()] == [name]
    assert "1 contact found" in words(page.list)
    window.speak(Language.KK)
    page.list.complete()
    assert [card.name.text() for card in page.list.cards if card.isVisible()] == [name]
    page.list.search_field.line.textEdited.emit("")
    page.list.search_field.line.setText("qqqq")
    page.list.search_field.line.textEdited.emit("qqqq")
    assert not [card for card in page.list.cards if card.isVisible()]


def test_few_contacts_need_no_search(window: TestedWindow) -> None:
    page = shown(window)
    assert len(page.list.shown()) < MANY
    assert not page.list.search_field.isVisible()
    assert not page.list.more.isVisible()
    assert "111" in shown_numbers(page.contacts()[0])
