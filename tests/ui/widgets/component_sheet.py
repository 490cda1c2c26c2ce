"""Every widget in every state on one sheet, to be looked at; also the tree that some tests walk through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from advocate_app.ui.look import look
from advocate_app.ui.widgets.action_bar import ActionBar
from advocate_app.ui.widgets.answers_rail import AnswersRail
from advocate_app.ui.widgets.badge import Badge, BadgeKind
from advocate_app.ui.widgets.button import Button
from advocate_app.ui.widgets.calendar_ribbon import CalendarRibbon, LeaveDays
from advocate_app.ui.widgets.card import Card
from advocate_app.ui.widgets.checked_date import CheckedDate
from advocate_app.ui.widgets.column import Column
from advocate_app.ui.widgets.date_field import DateField
from advocate_app.ui.widgets.disclosure import Disclosure
from advocate_app.ui.widgets.drop_down import DropDown
from advocate_app.ui.widgets.exit_button import ExitButton
from advocate_app.ui.widgets.field import Field
from advocate_app.ui.widgets.flow import Flow
from advocate_app.ui.widgets.grid import Grid
from advocate_app.ui.widgets.icon_button import IconButton
from advocate_app.ui.widgets.key_cap import KeyCap
from advocate_app.ui.widgets.link_button import LinkButton
from advocate_app.ui.widgets.link_row import LinkRow
from advocate_app.ui.widgets.notice import Notice
from advocate_app.ui.widgets.option_check import OptionCheck
from advocate_app.ui.widgets.option_row import OptionRow
from advocate_app.ui.widgets.pressable import Pressable
from advocate_app.ui.widgets.progress import Progress
from advocate_app.ui.widgets.rail_heading import RailHeading
from advocate_app.ui.widgets.row import Row
from advocate_app.ui.widgets.rule import Rule
from advocate_app.ui.widgets.segmented import Segmented
from advocate_app.ui.widgets.selectable_text import SelectableText
from advocate_app.ui.widgets.sheet import Sheet
from advocate_app.ui.widgets.source_chip import SourceChip
from advocate_app.ui.widgets.statement_block import StatementBlock
from advocate_app.ui.widgets.step_list import StepList
from advocate_app.ui.widgets.text import Text
from advocate_app.ui.widgets.text_size_switch import TextSizeSwitch
from advocate_app.ui.widgets.tile import Tile

_W = TypeVar("_W", bound=QWidget)

LANGUAGES = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]


def rest(widget: _W) -> _W:
    return widget


def hovered(widget: _W) -> _W:
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def pressed(widget: Pressable) -> Pressable:
    widget.setDown(True)
    return widget


def focused(widget: _W) -> _W:
    widget.hasFocus = lambda: True  # type: ignore[method-assign]
    return widget


def off(widget: _W) -> _W:
    widget.setEnabled(False)
    return widget


def component_sheet() -> QWidget:
    """The whole sheet, made for the look that is current; 1366 px wide at 100 %."""
    desk = Column(18, padding=(32, 28, 32, 28))
    palette = QPalette(look().palette())
    desk.setPalette(palette)
    desk.setAutoFillBackground(True)
    desk.add(_buttons())
    middle = desk.add(Row(18, align="fill", folds=look().factor > 1.3))
    middle.add(_options(), stretch=764)
    right = middle.add(Column(18), stretch=520)
    right.add(_chips())
    right.add(_progress())
    right.add(_switches(), stretch=1)
    bottom = desk.add(Row(18, align="fill", folds=look().factor > 1.3))
    bottom.add(_save_panel(), stretch=440)
    bottom.add(_fields(), stretch=374)
    bottom.add(_statements(), stretch=452)
    last = desk.add(Row(18, align="fill", folds=look().factor > 1.3))
    last.add(_tiles(), stretch=764)
    last.add(_rail(), stretch=300)
    desk.add(_ribbon())
    return desk


def _card(title: str) -> Card:
    card = Card(gap=10, padding=(31, 20, 31, 24))
    card.add(Text(title, "h3"))
    return card


def _buttons() -> Card:
    card = _card("Buttons")
    kinds: list[Callable[[], Pressable]] = [
        lambda: Button("Continue", "primary", icon_right="arrow-right"),
        lambda: Button("Back", icon="arrow-left"),
        lambda: Button("Print this page", "quiet", icon="printer"),
        lambda: ExitButton("Quick exit", "Shift × 3"),
    ]
    for make in kinds:
        row = card.add(Row(60, align="center", folds=look().factor > 1.3))
        for change in (rest, hovered, pressed, focused, off):
            button = make()
            if not (isinstance(button, ExitButton) and change is off):
                row.add(change(button))
    return card


def _options() -> Card:
    card = _card("Option rows")
    rows = Column(8)
    for change in (rest, hovered, focused):
        rows.add(change(OptionRow("Under an employment contract", number=1)))
    for change in (rest, focused, off):
        row = OptionRow("Under an employment contract", number=1)
        row.setAutoExclusive(False)
        row.setChecked(change is not off)
        rows.add(change(row))
    check = rows.add(OptionCheck("Документы детей"))
    check.setChecked(True)
    rows.add(OptionCheck("Закрыть паролем", "Забытый пароль восстановить нельзя"))
    card.add(rows)
    card.add(Disclosure("Why we ask"))
    opened = card.add(Disclosure("Why we ask"))
    opened.set_open(True)
    opened.body.add(Text("The leave is for employees. Your answer is not saved.", "small", "ink2", max_width=540))
    chips = opened.body.add(Flow())
    chips.add(SourceChip("Labour Code, art. 97, par. 4"))
    chips.add(CheckedDate("checked 12.11.2026"))
    return card


def _chips() -> Card:
    card = _card("Source chip, check date, freshness")
    chips = card.add(Flow(8, 10))
    chips.add(SourceChip("Labour Code, art. 97, par. 4"))
    chips.add(CheckedDate("checked 12.11.2026"))
    chips.add(focused(SourceChip("ТК, ст. 1, 54")))
    badges: list[tuple[str, BadgeKind]] = [
        ("проверено 12.11.2026", "ok"),
        ("проверьте звонком", "call"),
        ("проверено 7 месяцев назад", "old"),
        ("номер не найден", "missing"),
        ("Ваш контакт, 03.11.2026", "own"),
        ("оқу мысалы", "example"),
    ]
    for text, kind in badges:
        chips.add(Badge(text, kind))
    return card


def _progress() -> Card:
    card = _card("Progress")
    for now, text in ((0, "Шамамен тағы 5 сұрақ"), (3, "Осталось примерно 2 вопроса"), (5, "Last question")):
        card.add(Progress()).set_progress(now, text)
    return card


def _switches() -> Card:
    card = _card("Language, text size, view")
    first = card.add(Row(10, align="center", folds=True))
    first.add(Segmented(LANGUAGES)).set_current("kk")
    first.add(TextSizeSwitch()).set_names("Smaller text", "Larger text")
    second = card.add(Row(10, align="center", folds=True))
    language = second.add(DropDown())
    language.set_choices(LANGUAGES)
    language.set_current("kk")
    language.set_name("Language")
    second.add(IconButton("contrast", "View"))
    second.add(hovered(IconButton("search", "Search")))
    home = second.add(IconButton("house", "Home"))
    home.setCheckable(True)
    home.setChecked(True)
    second.add(LinkButton("Change", icon="pencil"))
    second.add(hovered(LinkButton("Change", icon="pencil")))
    return card


def _save_panel() -> Sheet:
    sheet = Sheet(side=27, gap=10)
    sheet.body.add(Text("Сохранить письмо", "h3"))
    sheet.body.add(Notice("note", text="Файл увидит каждый, кто откроет эту папку. Надёжнее ваша флешка."))
    sheet.body.add(Text("Куда", "smallm"))
    for icon, label, note in (("usb", "Флешка (E:)", "свободно 14 ГБ"), ("folder", "Документы", "этот компьютер")):
        row = sheet.body.add(OptionRow(label), 5)
        row.set_icon(icon)
        row.set_note(note)
        row.setChecked(icon == "usb")
    sheet.body.add(Field("Имя файла", suffix=".pdf")).set_text("документ-1")
    sheet.body.add(OptionCheck("Закрыть паролем", "Забытый пароль восстановить нельзя"))
    sheet.bar.add(Button("Отмена"))
    save = sheet.bar.add(Button("Сохранить", "primary", icon="save"))
    save.set_least_width(0)
    sheet.area.setMinimumHeight(sheet.body.heightForWidth(400))
    return sheet


def _fields() -> Card:
    card = _card("Fields")
    card.add(DateField("Бірінші күн")).set_date(date(2026, 12, 2))
    days = card.add(Field("Күн саны, 30-ға дейін", suffix="күн"))
    days.set_text("30")
    focused(days.line)
    wrong = card.add(Field("Күн саны, 30-ға дейін", suffix="күн"))
    wrong.set_text("45")
    wrong.set_error("30 күннен артық болмайды")
    card.add(Field("Лауазымыңыз", placeholder="міндетті емес"))
    return card


def _statements() -> Card:
    card = _card("Statement, notice, steps")
    block = card.add(StatementBlock("Работодатель **обязан** дать этот отпуск."))
    block.set_sources([("tk", "ТК, ст. 97, п. 4")], "проверено 12.11.2026")
    card.add(Notice("note", "Календарь ещё не подтверждён", "День выхода уточните у работодателя."), 14)
    card.add(Notice("info", "Всё стёрто", "Ответы, письмо и буфер обмена пусты. Можно начинать.", icon="check"), 14)
    card.add(Notice("note", text="Календарь 2027 года рассчитан по правилам. День выхода уточните.", compact=True), 14)
    card.add(StepList(), 14).set_steps(
        [("Подготовьте уведомление", ""), ("Возьмите копию договора", "Её выдаёт центр. Попросите закрыть адрес")]
    )
    return card


def _tiles() -> Column:
    column = Column(14)
    column.add(Tile("timer", "У меня две минуты", "Кому позвонить, одно право и один следующий шаг", accent=True))
    grid = column.add(Grid())
    grid.add(Tile("calendar-days", "Отпуск на работе", "До 30 дней: кому положен, как посчитать даты и что отдать"))
    grid.add(hovered(Tile("scale", "Мои права", "Что обязана сделать полиция, что может суд, кто помогает бесплатно")))
    grid.add(focused(Tile("phone", "Куда обратиться", "Телефоны по областям. У каждого видно, когда его проверили")))
    grid.add(Tile("file-text", "Письма", "Уведомление работодателю на казахском или русском языке"))
    keys = column.add(Row(10, folds=look().factor > 1.3))
    for _number in range(3):
        keys.add(KeyCap("Shift"))
    keys.add(SelectableText("8 7172 00-00-00"))
    return column


def _rail() -> Column:
    column = Column()
    column.add(RailHeading("Тем, кто помогает"))
    column.add(LinkRow("users-round", "Спрашиваю за другого человека", "Те же вопросы, от третьего лица"))
    column.add(hovered(LinkRow("eraser", "Следующий посетитель", "Стереть ответы и увидеть, что стёрто")))
    rail = column.add(AnswersRail(), 20)
    rail.set_heading("Сіздің жауаптарыңыз")
    rail.set_answers(
        [("danger", "Қазір қауіп бар ма?", "Жоқ"), ("work", "Қалай жұмыс істейсіз?", "Еңбек шарты бойынша")]
    )
    rail.set_privacy("Жауаптар компьютерде сақталмайды. Бағдарлама жабылса, бәрі өшеді.")
    return column


def _ribbon() -> Card:
    card = _card("Calendar")
    row = card.add(Row(38))
    calendar = row.add(CalendarRibbon())
    months = ["янв.", "фев.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."]
    calendar.set_names(months, ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"])
    holidays = [date(2026, 12, 16), date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 4), date(2027, 1, 7)]
    calendar.set_days(LeaveDays(date(2026, 12, 2), date(2026, 12, 31), date(2027, 1, 5), holidays))
    calendar.set_sentence("Отпуск с 2 по 31 декабря 2026 года, выход на работу 5 января")
    row.add(Rule(upright=True))
    column = row.add(Column(14), stretch=1)
    for text in ("Работодатель **обязан** дать этот отпуск. Вы уведомляете, а не просите.", "К нему нужна копия."):
        block = column.add(StatementBlock(text, style="small"))
        block.set_sources([("a", "ТК, ст. 97, п. 4"), ("b", "ТК, ст. 1, 54")], "проверено 12.11.2026", badge=None)
    bar = card.add(ActionBar(side=4))
    bar.add(Button("Назад", icon="arrow-left"))
    bar.add(Button("Составить уведомление", "primary", icon_right="arrow-right"))
    bar.add(Button("Изменить даты", "quiet", icon="calendar-days"))
    return card
