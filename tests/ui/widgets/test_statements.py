from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app import i18n
from advocate_app.model.locale import Language
from advocate_app.ui.look import Look
from advocate_app.ui.widgets.answers_rail import AnswersRail
from advocate_app.ui.widgets.badge import Badge, BadgeKind
from advocate_app.ui.widgets.calendar_ribbon import CalendarRibbon, LeaveDays
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.progress import Progress
from advocate_app.ui.widgets.source_chip import SourceChip
from advocate_app.ui.widgets.statement_block import StatementBlock
from advocate_app.ui.widgets.step_list import StepList
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.widgets.tile import Tile
from tests.ui.widgets.typing_hands import press


def name(widget: object) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)  # type: ignore[arg-type]


def test_a_chip_opens_the_source_that_it_names(qtbot: QtBot) -> None:
    block = StatementBlock("Работодатель **обязан** дать этот отпуск.")
    qtbot.addWidget(block)
    block.set_sources([("labour-97", "ТК, ст. 97, п. 4"), ("labour-54", "ТК, ст. 54")], "проверено 12.11.2026")
    with qtbot.waitSignal(block.source_opened, timeout=0) as told:
        block.chips()[1].click()
    assert told.args == ["labour-54"]


@pytest.mark.parametrize("language", Language)
def test_a_chip_tells_a_screen_reader_that_it_is_a_source(qtbot: QtBot, language: Language) -> None:
    chip = SourceChip("ТК, ст. 97, п. 4")
    qtbot.addWidget(chip)
    i18n.activate(language)
    QApplication.sendEvent(chip, QEvent(QEvent.Type.LanguageChange))
    assert name(chip) == i18n.gettext("source: {citation}").format(citation="ТК, ст. 97, п. 4")


def test_new_words_keep_the_chips_and_so_the_focus(qtbot: QtBot) -> None:
    block = StatementBlock("Работодатель обязан.")
    qtbot.addWidget(block)
    block.set_sources([("labour-97", "ТК, ст. 97, п. 4")], "проверено 12.11.2026")
    (chip,) = block.chips()
    block.set_sources([("labour-97", "Labour Code, art. 97, par. 4")], "checked 12.11.2026")
    assert block.chips() == [chip]
    assert chip.caption() == "Labour Code, art. 97, par. 4"


def test_the_date_goes_below_the_chip_where_both_do_not_fit(qtbot: QtBot) -> None:
    block = StatementBlock("Statement")
    qtbot.addWidget(block)
    block.set_sources([("labour-97", "Еңбек кодексі, 97-бап, 4-тармақ")], "тексерілген күні 12.11.2026")
    assert block.heightForWidth(300) > block.heightForWidth(600)


def test_a_statement_can_have_a_date_and_no_chip(qtbot: QtBot) -> None:
    block = StatementBlock("Statement")
    qtbot.addWidget(block)
    bare = block.heightForWidth(400)
    block.set_sources([], "checked 12.11.2026")
    assert block.heightForWidth(400) > bare


def test_a_long_citation_wraps_inside_its_chip(qtbot: QtBot) -> None:
    chip = SourceChip("Закон «О профилактике бытового насилия», ст. 4, п. 1")
    qtbot.addWidget(chip)
    assert chip.heightForWidth(200) > chip.heightForWidth(600) == 26 + 8


@pytest.mark.parametrize("kind", ["ok", "call", "hours", "aged", "old", "missing", "own", "example"])
def test_a_badge_is_its_sentence_to_a_screen_reader(qtbot: QtBot, kind: BadgeKind) -> None:
    badge = Badge("проверьте звонком", kind)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    assert name(badge) == "проверьте звонком"
    assert badge.height() == 26
    assert not badge.grab().isNull()


def test_a_disclosure_is_closed_at_first_and_opens_by_keyboard(qtbot: QtBot) -> None:
    why = Disclosure("Why we ask")
    qtbot.addWidget(why)
    why.body.add(Text("The leave is for employees."))
    closed = why.heightForWidth(400)
    assert not why.is_open()
    with qtbot.waitSignal(why.toggled, timeout=0) as told:
        press(why.button, Qt.Key.Key_Space)
    assert told.args == [True]
    assert why.heightForWidth(400) > closed


def test_a_screen_reader_hears_whether_a_disclosure_is_open(qtbot: QtBot) -> None:
    why = Disclosure("Why we ask")
    qtbot.addWidget(why)
    closed = why.button.accessibleDescription()
    why.set_open(True)
    assert closed != why.button.accessibleDescription()


def test_progress_is_read_as_its_sentence(qtbot: QtBot) -> None:
    progress = Progress()
    qtbot.addWidget(progress)
    progress.set_progress(2, "Шамамен тағы 3 сұрақ")
    assert name(progress) == "Шамамен тағы 3 сұрақ"
    progress.resize(progress.sizeHint())
    before = progress.grab().toImage()
    progress.set_progress(3, "Шамамен тағы 3 сұрақ")
    assert progress.grab().toImage() != before


def test_progress_stands_in_two_lines_in_a_narrow_window(qtbot: QtBot, look: Look) -> None:
    progress = Progress()
    qtbot.addWidget(progress)
    progress.set_progress(2, "Шамамен тағы 3 сұрақ")
    wide = progress.sizeHint()
    look.set_window_size(800, 600)
    assert progress.sizeHint().height() > wide.height()
    assert progress.sizeHint().width() < wide.width()


def test_a_notice_without_a_title_begins_with_its_text(qtbot: QtBot) -> None:
    notice = Notice("info", "Всё стёрто", "Можно начинать.", icon="check")
    qtbot.addWidget(notice)
    with_title = notice.heightForWidth(400)
    notice.set_title("")
    assert (with_title, notice.heightForWidth(400)) == (73, 48)


def test_steps_change_their_words_in_place(qtbot: QtBot) -> None:
    steps = StepList()
    qtbot.addWidget(steps)
    steps.set_steps([("Подготовьте уведомление", "Казахский или русский текст"), ("Возьмите копию", "")])
    texts = steps.findChildren(Text)
    steps.set_steps([("Prepare the notice", "In Kazakh or Russian"), ("Take a copy", "The centre gives it")])
    assert steps.findChildren(Text) == texts
    assert [text.text() for text in texts] == [
        "Prepare the notice",
        "In Kazakh or Russian",
        "Take a copy",
        "The centre gives it",
    ]


def test_a_pencil_asks_to_change_its_answer_and_says_which(qtbot: QtBot) -> None:
    rail = AnswersRail()
    qtbot.addWidget(rail)
    rail.set_answers([("danger", "Are you in danger now?", "No"), ("work", "How do you work?", "By contract")])
    pencil = rail.rows()[1].pencil
    assert "How do you work?" in pencil.accessibleName()
    with qtbot.waitSignal(rail.change_requested, timeout=0) as told:
        pencil.click()
    assert told.args == ["work"]


@pytest.mark.parametrize("kind", [Tile, LinkRow])
def test_a_way_on_is_named_by_its_title_and_described_by_its_line(qtbot: QtBot, kind: type[Tile | LinkRow]) -> None:
    way = kind("scale", "Мои права", "Что обязана сделать полиция")
    qtbot.addWidget(way)
    assert name(way) == "Мои права"
    assert way.accessibleDescription() == "Что обязана сделать полиция"


def test_the_calendar_shows_all_weeks_to_the_day_back(qtbot: QtBot) -> None:
    calendar = CalendarRibbon()
    qtbot.addWidget(calendar)
    calendar.set_days(LeaveDays(date(2026, 12, 2), date(2026, 12, 31), date(2027, 1, 5)))
    six_weeks = calendar.sizeHint().height()
    calendar.set_days(LeaveDays(date(2026, 12, 2), date(2026, 12, 2)))
    assert six_weeks - calendar.sizeHint().height() == 5 * 33


def test_the_calendar_is_a_sentence_to_a_screen_reader(qtbot: QtBot) -> None:
    calendar = CalendarRibbon()
    qtbot.addWidget(calendar)
    calendar.set_sentence("Отпуск с 2 по 31 декабря 2026 года")
    assert name(calendar) == "Отпуск с 2 по 31 декабря 2026 года"


@pytest.mark.parametrize(
    ("first", "last"), [(date(2026, 12, 2), date(2026, 12, 2)), (date(2026, 12, 7), date(2026, 12, 13))]
)
def test_a_leave_of_one_day_and_one_of_a_whole_week_are_drawn(qtbot: QtBot, first: date, last: date) -> None:
    calendar = CalendarRibbon()
    qtbot.addWidget(calendar)
    calendar.resize(400, 200)
    empty = calendar.grab().toImage()
    calendar.set_days(LeaveDays(first, last, date(2026, 12, 14), {date(2026, 12, 16)}))
    assert calendar.grab().toImage() != empty
