"""Somebody fills in a letter and sees it on its paper."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from advocate_app.model.bundle import ContentBundle
from advocate_app.model.letter import LONGEST_TEXT
from advocate_app.model.locale import Language
from advocate_app.ui.look import Look
from advocate_app.ui.pages.letter import LetterPage
from advocate_app.ui.parts.form_sheet import FORM, PAPER
from advocate_app.ui.widgets.date_field import DateField
from tests.ui.letters.writing_desk import Writer, settle

LETTERS = ("leave-notice", "centre-contract", "commission-complaint", "inspection-complaint")


def test_what_is_typed_is_on_the_paper_at_once(writer: Writer) -> None:
    writer.type("employee_name", "Сапарова Айгүл")
    assert "Сапарова Айгүл" in writer.words


def test_every_field_of_every_letter_can_be_typed_into(writer: Writer) -> None:
    for letter in LETTERS:
        writer.open(letter)
        form = writer.page._form()
        assert form is not None
        for name, field in form.fields.items():
            field.line.clear()
            writer.type(name, "05.12.2026" if isinstance(field, DateField) else "7")
            writer.leave(name)
            assert not field.error(), name
        assert "2026 жылғы 5 желтоқсан" in writer.words


def test_the_field_that_is_typed_into_is_marked_on_the_paper(writer: Writer) -> None:
    writer.type("employee_name", "Айгүл")
    colours = {
        each.format.background().color().name()
        for block in (writer.paper.findBlockByNumber(number) for number in range(writer.paper.blockCount()))
        for each in block.textFormats()
        if each.format.property(0x100001) == "employee_name"
    }
    assert colours == {"#bfdde7"}


@pytest.mark.parametrize("chosen", list(Language))
def test_what_stands_above_the_paper_ends_where_the_paper_ends(writer: Writer, chosen: Language) -> None:
    writer.speak(chosen)
    side = writer.page.paper_side
    sources, paper = (each.mapTo(side, each.rect().topRight()).x() for each in (side.sources, side.paper))
    assert sources - side.sources.ring <= paper - side.paper.ring


def test_today_is_the_day_of_the_letter(writer: Writer) -> None:
    assert writer.field("date").text() == "25.11.2026"
    assert "2026 жылғы 25 қараша" in writer.words


def test_first_day_and_length_come_from_the_questions(writer: Writer) -> None:
    writer.answer(danger="no", work="employee", stay="centre", contract="copy", first_day=dt.date(2026, 12, 2), days=30)
    writer.open("leave-notice")
    assert (writer.field("first_day").text(), writer.field("days").text()) == ("02.12.2026", "30")
    assert "2026 жылғы 31 желтоқсан" in writer.words


def test_the_notice_never_states_more_days_than_the_law_gives(writer: Writer) -> None:
    writer.answer(danger="no", work="employee", stay="centre", contract="copy", first_day=dt.date(2026, 12, 2), days=45)
    writer.open("leave-notice")
    assert writer.field("days").text() == "30"


def test_what_was_typed_counts_more_than_the_questions_also_when_it_is_nothing(writer: Writer) -> None:
    writer.answer(danger="no", work="employee", stay="centre", contract="copy", first_day=dt.date(2026, 12, 2), days=30)
    writer.open("leave-notice")
    writer.field("days").line.clear()
    writer.type("days", "9")
    writer.open("centre-contract")
    writer.open("leave-notice")
    assert writer.field("days").text() == "9"


def test_the_first_day_of_the_leave_is_not_told_to_be_that_of_the_stay(writer: Writer) -> None:
    writer.answer(danger="no", work="employee", stay="centre", contract="copy", first_day=dt.date(2026, 12, 2), days=30)
    writer.open("centre-contract")
    assert writer.field("first_day").text() == ""
    writer.type("first_day", "30.11.2026")
    writer.open("leave-notice")
    assert writer.field("first_day").text() == "02.12.2026"
    writer.open("centre-contract")
    assert writer.field("first_day").text() == "30.11.2026"


def test_the_answers_choose_what_the_letter_says(writer: Writer) -> None:
    assert "290-VIII" not in writer.text
    writer.answer(danger="no", work="public")
    writer.open("leave-notice")
    assert "290-VIII" in writer.text


def test_letters_share_what_was_typed(writer: Writer) -> None:
    writer.type("employee_name", "Сапарова Айгүл")
    writer.open("commission-complaint")
    assert writer.field("employee_name").text() == "Сапарова Айгүл"


# -- languages ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("program", "letter"), [(Language.KK, "kk"), (Language.EN, "kk"), (Language.RU, "ru")])
def test_the_letter_begins_in_the_language_that_fits(
    qtbot: QtBot, bundle: ContentBundle, program: Language, letter: str
) -> None:
    from advocate_app.ui import language

    language.switch(program)
    assert Writer(qtbot, bundle).page.languages.current() == letter


def test_the_letter_has_a_language_of_its_own(writer: Writer) -> None:
    writer.page.languages.segment("ru").click()
    assert "УВЕДОМЛЕНИЕ" in writer.words
    writer.speak(Language.KK)
    assert "УВЕДОМЛЕНИЕ" in writer.words
    assert writer.page.heading() == "Жұмыс берушіге хабарлама"


def test_a_change_of_language_keeps_all_that_was_typed_and_the_cursor(writer: Writer) -> None:
    writer.type("employee_name", "Сапарова Айгүл")
    writer.type("days", "45")
    line = writer.field("days").line
    line.setCursorPosition(1)
    for chosen in (Language.RU, Language.KK, Language.EN):
        writer.speak(chosen)
        assert writer.field("employee_name").text() == "Сапарова Айгүл"
        assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("45", 1, True)
    writer.page.languages.segment("ru").click()
    assert line.text() == "45"


def test_only_an_english_reader_has_the_reading_aid(writer: Writer) -> None:
    aid = writer.page.paper_side.aid
    assert aid.isVisible()
    assert not aid.is_open()
    writer.speak(Language.RU)
    assert not aid.isVisible()


def test_the_reading_aid_says_the_letter_in_english_and_is_never_printed(writer: Writer) -> None:
    writer.type("employee_name", "Сапарова Айгүл")
    writer.page.paper_side.aid.set_open(True)
    shown = writer.page.paper_side._translation.text()
    assert "paragraph 4 of article 97 of the Labour Code" in shown
    assert "Сапарова Айгүл" in shown
    assert "Labour Code" not in writer.text
    writer.type("employee_position", "бухгалтер")
    assert "бухгалтер" in writer.page.paper_side._translation.text()


# -- mistakes ----------------------------------------------------------------------------------------------------------


def _filled(writer: Writer) -> set[str]:
    return {run.field for block in writer.page.document().blocks for run in block.runs if run.field and run.filled}


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("days", "45", "Enter a whole number from 1 to 30"),
        ("days", "0", "Enter a whole number from 1 to 30"),
        ("days", "ten", "Enter a whole number from 1 to 30"),
        ("first_day", "32.12.2026", "Enter the day like 02.12.2026"),
        ("first_day", "tomorrow", "Enter the day like 02.12.2026"),
        ("first_day", "02.12.1926", "Enter a day from"),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_stays_as_typed(
    writer: Writer, field: str, typed: str, says: str
) -> None:
    writer.type(field, typed)
    assert not writer.field(field).error()
    writer.leave(field)
    assert writer.field(field).error().startswith(says)
    assert writer.field(field).text() == typed
    writer.open("centre-contract")
    writer.open("leave-notice")
    assert writer.field(field).text() == typed
    assert field not in _filled(writer)


def test_a_mistake_is_told_in_the_language_that_is_spoken_now(writer: Writer) -> None:
    writer.type("days", "45")
    writer.leave("days")
    english = writer.field("days").error()
    writer.speak(Language.RU)
    russian = writer.field("days").error()
    assert english
    assert russian
    assert english != russian


def test_the_field_that_has_the_focus_is_in_view_after_a_sentence_appeared_above_it(writer: Writer) -> None:
    writer.page.resize(1366, 500)
    writer.type("days", "45")
    writer.field("sheets").line.setFocus()
    settle()
    area, field = writer.page.sheet.area, writer.field("sheets")
    bottom = field.mapTo(area.viewport(), field.rect().bottomLeft()).y()
    assert bottom <= area.viewport().height()


def test_mending_a_mistake_takes_the_sentence_away(writer: Writer) -> None:
    writer.type("days", "45")
    writer.leave("days")
    writer.field("days").line.clear()
    writer.type("days", "9")
    assert not writer.field("days").error()
    writer.leave("days")
    assert not writer.field("days").error()


@pytest.mark.parametrize("button", ["print_button", "save_button"])
def test_nothing_is_printed_or_saved_before_a_mistake_is_mended(writer: Writer, button: str) -> None:
    writer.type("days", "45")
    writer.leave("days")
    getattr(writer.page, button).click()
    assert not writer.panels
    assert writer.field("days").line.hasFocus()
    writer.field("days").line.clear()
    writer.page._edited("days")
    getattr(writer.page, button).click()
    assert len(writer.panels) == 1


def test_empty_fields_are_no_mistake(writer: Writer) -> None:
    writer.page.print_button.click()
    assert len(writer.panels) == 1


# -- forgetting --------------------------------------------------------------------------------------------------------


def _still_known(page: LetterPage, secret: str) -> bool:
    fields = [field for form in page._forms.values() for field in form.fields.values()]
    preview = page.paper_side.paper._text
    return (
        any(secret in field.text() for field in fields)
        or (preview is not None and secret in preview.toPlainText())
        or secret in page.paper_side.paper.accessibleDescription()
        or secret in page.paper_side._translation.text()
        or secret in str(page.desk.visit.details)
    )


@pytest.mark.parametrize("how", ["closed for good", "cleared"])
def test_names_do_not_outlive_the_letters(writer: Writer, how: str) -> None:
    writer.page.paper_side.aid.set_open(True)
    writer.type("employee_name", "Сапарова")
    writer.open("commission-complaint")
    writer.open("leave-notice")
    assert _still_known(writer.page, "Сапарова")
    if how == "cleared":
        writer.desk.clear()
    else:
        writer.page.closed_for_good()
    assert not _still_known(writer.page, "Сапарова")
    writer.open("leave-notice")
    assert not _still_known(writer.page, "Сапарова")
    assert not any(form.fields["employee_name"].line.isUndoAvailable() for form in writer.page._forms.values())


def test_another_page_and_back_keeps_what_was_typed(writer: Writer) -> None:
    writer.type("employee_name", "Сапарова")
    assert not writer.page.go_back()
    writer.page.hide()
    writer.page.show()
    writer.open("leave-notice")
    assert writer.field("employee_name").text() == "Сапарова"


# -- the keyboard, the window ------------------------------------------------------------------------------------------


def test_the_keyboard_starts_at_the_first_field_that_is_empty_and_needed(writer: Writer) -> None:
    assert writer.page.first_focus() is writer.field("employer_name").line
    writer.type("employer_name", "ЖШС")
    writer.open("leave-notice")
    assert writer.page.first_focus() is writer.field("employer_position").line


def test_enter_goes_to_the_next_field(writer: Writer) -> None:
    writer.type("employer_name", "ЖШС")
    writer.field("employer_name").line.returnPressed.emit()
    assert writer.field("employer_position").line.hasFocus()


def test_the_source_of_the_letter_can_be_opened(writer: Writer) -> None:
    writer.page.paper_side.sources.chips()[0].click()
    assert type(writer.panels[0]).__name__ == "CitationCard"


def test_paper_and_form_stand_beside_each_other_in_a_wide_window(writer: Writer) -> None:
    sheet, paper = writer.page.sheet.geometry(), writer.page.paper_side.geometry()
    assert sheet.width() == 424
    assert sheet.right() < paper.left()
    assert writer.page.paper_side.paper.width() - 8 == 694
    assert not writer.page.sheet.switch.isVisible()


def test_in_a_narrow_window_one_of_them_is_shown_and_the_buttons_stay(
    qtbot: QtBot, bundle: ContentBundle, look: Look
) -> None:
    look.set_factor(2.0)
    look.set_window_size(1024, 600)
    writer = Writer(qtbot, bundle, (1024, 477))
    sheet, paper = writer.page.sheet, writer.page.paper_side
    assert (sheet.area.isVisible(), paper.isVisible()) == (True, False)
    sheet.switch.segment(PAPER).click()
    settle()
    assert (sheet.area.isVisible(), paper.isVisible()) == (False, True)
    assert writer.page.print_button.isVisible()
    sheet.switch.segment(FORM).click()
    writer.type("employee_name", "Сапарова")
    look.set_factor(1.0)
    writer.page.resize(1366, 640)
    settle()
    assert sheet.area.isVisible()
    assert paper.isVisible()
    assert writer.field("employee_name").text() == "Сапарова"


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("program", Language)
@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_no_word_is_cut_at_any_size_in_any_language(
    writer: Writer, look: Look, *, letter: str, program: Language, factor: float
) -> None:
    look.set_factor(factor)
    look.set_window_size(1024, 600)
    writer.page.resize(1024, 480)
    writer.speak(program)
    writer.open(letter)
    form = writer.page._form()
    assert form is not None
    for name, field in form.fields.items():
        assert field.height() >= field.heightForWidth(field.width()), name
        room = field.line.width() - 4
        hint = field.line.placeholderText()
        assert field.line.fontMetrics().horizontalAdvance(hint) <= room, f"{name}: {hint}"
    for button in (writer.page.print_button, writer.page.save_button):
        assert button.width() >= button.minimumSizeHint().width()


def test_every_control_has_a_name(writer: Writer) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    for letter in LETTERS:
        writer.open(letter)
        for widget in writer.page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), widget


def test_a_screen_reader_can_read_the_paper(writer: Writer) -> None:
    writer.type("employee_name", "Сапарова")
    paper = writer.page.paper_side.paper
    assert paper.accessibleName()
    assert "Сапарова" in paper.accessibleDescription()


def test_the_paper_moves_to_the_field_that_is_typed_into(writer: Writer) -> None:
    bar = writer.page.paper_side.area.verticalScrollBar()
    bar.setValue(0)
    writer.type("sheets", "3")
    settle()
    place = writer.page.paper_side.paper.place_of("sheets")
    assert place is not None
    seen = writer.page.paper_side.area.viewport().height()
    top = writer.page.paper_side.paper.mapTo(writer.page.paper_side.area.content, place.topLeft().toPoint()).y()
    assert bar.value() <= top <= bar.value() + seen


def test_no_field_takes_more_than_a_kept_file_gives_back(writer: Writer) -> None:
    form = writer.page._form()
    assert form is not None
    assert form.fields
    assert {field.line.maxLength() for field in form.fields.values()} == {LONGEST_TEXT}
