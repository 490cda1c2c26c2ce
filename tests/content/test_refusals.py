"""What the loader refuses: one message that names the file, the key and what is wrong there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from advocate_app import content, paths
from advocate_app.errors import AdvocateAppError, ContentError
from advocate_app.flow import loading


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy of the content files that a test may damage."""
    for name in ("contacts", "flows", "law", "letters", "topics"):
        shutil.copytree(paths.resources() / name, tmp_path / name)
    shutil.copy(paths.resources() / "glossary.toml", tmp_path)
    return tmp_path


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, "the example no longer stands in the file"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def _refusal(folder: Path) -> AdvocateAppError:
    with pytest.raises(AdvocateAppError) as caught:
        loading.load_bundle(folder)
    return caught.value


def test_the_program_s_own_content_is_in_order() -> None:
    assert loading.faults() == []


def test_a_copy_of_the_content_loads_as_well(resources: Path) -> None:
    assert content.load(resources).flows.keys() == {"leave", "start"}


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "problem"),
    [
        pytest.param(
            "contacts/contacts.toml",
            'numbers = ["111"]',
            'numbers = ["105"]',
            "111.numbers",
            "105 is no number of Kazakhstan",
            id="a short number that does not exist",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'numbers = ["+77172547603"]',
            'numbers = ["8 (7172) 54-76-03"]',
            "astana-crisis.numbers",
            "is no number of Kazakhstan in the form",
            id="a number in another form",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'region = "KZ-71"',
            'region = "KZ-70"',
            "astana-crisis.region",
            "unknown region KZ-70",
            id="a contact of no region",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'source = "https://www.inform.kz',
            'source = "www.inform.kz',
            "111.source",
            "needs the address of its source",
            id="a contact without a source",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'languages = ["en"]',
            'languages = ["fr"]',
            "uk-embassy.languages",
            "unknown language fr",
            id="a language that is not ours",
        ),
        pytest.param(
            "contacts/contacts.toml",
            "WhatsApp +7 708 106 08 10",
            "WhatsApp +7 108 106 08 10",
            "150.messenger",
            "is no number of Kazakhstan",
            id="a messenger that does not exist",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'closes = "18:00"',
            'closes = "25:00"',
            "150.hours",
            "from opens to closes",
            id="an hour that does not exist",
        ),
        pytest.param(
            "contacts/contacts.toml",
            "first = 1, last = 5",
            "first = 5, last = 1",
            "150.hours",
            "days from 1 to 7",
            id="a week that runs backward",
        ),
        pytest.param(
            "contacts/contacts.toml",
            "hours = { always = true }",
            'hours = { always = true, opens = "09:00" }',
            "111.hours",
            "either always",
            id="two kinds of hours",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'id = "103"',
            'id = "104"',
            "103",
            "stands on every page",
            id="a line of the strip without its contact",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'kind = "embassy"',
            'kind = "embassy"\naddress = "Астана"',
            "contacts.uk-embassy",
            "unknown field `address`",
            id="an address",
        ),
        pytest.param(
            "contacts/contacts.toml",
            'id = "bar"\nkind = "legal"\nnames = { kk = "Республикалық адвокаттар алқасы"',
            'id = "bar"\nkind = "centre"\nnames = { kk = "Абай көшесі, 1"',
            "key bar",
            "never stored",
            id="a centre with an address in its name",
        ),
        pytest.param(
            "contacts/ways.toml",
            'contacts = ["102", "103", "112", "111"]',
            'contacts = ["102", "103", "112", "101"]',
            "busy.contacts",
            "unknown contact 101",
            id="a way to a contact that is not shipped",
        ),
        pytest.param(
            "contacts/ways.toml",
            'contacts = ["102", "103", "112", "111"]',
            'contacts = ["102", "102"]',
            "busy.contacts.102",
            "stands twice",
            id="a way that points twice at the same contact",
        ),
        pytest.param(
            "contacts/ways.toml",
            'sources = [{ url = "https://www.gov.kz/memleket/entities/aqmola-zerendy/press/article/details/44952" }]',
            "sources = []",
            "sim.sources",
            "needs the address of its source",
            id="a way without a source",
        ),
        pytest.param(
            "contacts/ways.toml",
            'url = "https://ustinka.kz',
            'url = "ustinka.kz',
            "busy.sources",
            "is no address of a source",
            id="a source that is no address",
        ),
        pytest.param("contacts/ways.toml", 'id = "sim"', 'id = "busy"', "ways.busy", "stands twice", id="a way twice"),
        pytest.param(
            "contacts/ways.toml",
            'id = "sim"',
            'id = "sim"\nphone = "102"',
            "ways.sim",
            "unknown field `phone`",
            id="a number outside of the contacts",
        ),
        pytest.param(
            "contacts/ways.toml",
            "How long one waits is not known.",
            "How long one waits is not known: {minutes}.",
            "ways.ways.busy.text",
            "unknown field {minutes}",
            id="a field in a way that nothing fills",
        ),
        pytest.param(
            "contacts/regions.toml",
            'id = "KZ-10"',
            'id = "KZ-1"',
            "KZ-1",
            "ISO 3166-2",
            id="a region that does not exist",
        ),
        pytest.param(
            "contacts/regions.toml",
            'code = "7222"',
            'code = "8222"',
            "KZ-10.code",
            "8222 is no area code",
            id="an area code that does not exist",
        ),
        pytest.param(
            "flows/leave.toml",
            'next = "O7"',
            'next = "O70"',
            "questions.work.options.own.next",
            "unknown target O70",
            id="unknown target",
        ),
        pytest.param(
            "flows/leave.toml", 'next = "O6"', 'next = "O7"', "key O6", "no path leads here", id="unreachable node"
        ),
        pytest.param("flows/leave.toml", 'next = "employer"', 'next = "work"', "questions.", "a loop", id="loop"),
        pytest.param(
            "flows/leave.toml",
            'effect = "First find out which contract it is"\nunknown = true\nnext = "W"',
            'effect = "First find out which contract it is"\nunknown = true',
            "questions.work.options.unknown",
            "a path ends nowhere",
            id="path that ends nowhere",
        ),
        pytest.param(
            "flows/leave.toml",
            'effect = "First find out which contract it is"\nunknown = true',
            'effect = "First find out which contract it is"',
            "questions.work",
            "I don't know",
            id="question without I don't know",
        ),
        pytest.param(
            "flows/leave.toml",
            'Without the stay there is no such duty."\ncites = ["lc-97-4"]',
            'Without the stay there is no such duty."\ncites = []',
            "outcomes.O4.stay",
            "a statement needs a citation",
            id="statement without a citation",
        ),
        pytest.param(
            "flows/leave.toml",
            'cites = ["lc-17"]',
            'cites = ["lc-1700"]',
            "cites",
            "unknown provision lc-1700",
            id="unknown provision",
        ),
        pytest.param(
            "flows/leave.toml",
            "up to {leave_days} calendar days. The employer must give it.",
            "up to {leave_dayz} calendar days. The employer must give it.",
            "leave.outcomes.O1.lead",
            "unknown field {leave_dayz}",
            id="unknown number",
        ),
        pytest.param(
            "flows/leave.toml",
            'letters = ["leave-notice"]',
            'letters = ["leave-letter"]',
            "outcomes.O1.letters",
            "unknown letter",
            id="unknown letter",
        ),
        pytest.param(
            "flows/leave.toml",
            'rule = "commission-dispute"',
            'rule = "commission"',
            "rule",
            "unknown rule commission",
            id="unknown rule",
        ),
        pytest.param(
            "flows/leave.toml",
            'counted_from = "learned_on"',
            'counted_from = "forum"',
            "counted_from",
            "not a date question",
            id="deadline from no date",
        ),
        pytest.param(
            "flows/leave.toml",
            'when = { sick = ["yes", "unknown"] }',
            'when = { sick = ["maybe"] }',
            "outcomes.O1",
            "unknown option sick = maybe",
            id="unknown option in a condition",
        ),
        pytest.param(
            "flows/leave.toml",
            "when = { used =",
            "when = { usd =",
            "outcomes.O1",
            "unknown question usd",
            id="unknown question in a condition",
        ),
        pytest.param(
            "flows/leave.toml",
            'kind = "date"',
            'kind = "day"',
            "questions.first_day.kind",
            "Invalid enum value",
            id="unknown kind",
        ),
        pytest.param(
            "flows/leave.toml",
            'short = "Work"\n',
            "",
            "questions.work",
            "missing required field `short`",
            id="missing caption",
        ),
        pytest.param(
            "flows/leave.toml",
            'short = "Work"',
            'short = "Work"\ncolour = "red"',
            "questions.work",
            "unknown field `colour`",
            id="unknown key",
        ),
        pytest.param("flows/leave.toml", 'id = "stay"', 'id = "work"', "work", "stands twice", id="same id twice"),
        pytest.param(
            "flows/leave.toml",
            'first = "danger"',
            'first = "safety"',
            "first",
            "unknown question safety",
            id="unknown first question",
        ),
        pytest.param(
            "flows/start.toml",
            'flow = "leave"',
            'flow = "leaf"',
            "outcomes.leave.open.flow",
            "unknown flow leaf",
            id="step into an unknown flow",
        ),
        pytest.param(
            "topics/police.toml",
            'cites = ["pl-72-3-1"]',
            'cites = ["pl-72-9"]',
            "cites",
            "unknown provision pl-72-9",
            id="topic that cites nothing known",
        ),
        pytest.param(
            "topics/police.toml",
            'cites = ["pl-72-3-1"]',
            "cites = []",
            "every",
            "a statement needs a citation",
            id="topic statement without a citation",
        ),
        pytest.param(
            "topics/police.toml",
            'penalties = ["home-offence"]',
            'penalties = ["home-crime"]',
            "offence home-crime",
            "unknown",
            id="unknown offence",
        ),
        pytest.param(
            "topics/police.toml",
            'related = ["protective-order"',
            'related = ["protective-paper"',
            "topic protective-paper",
            "unknown",
            id="unknown related topic",
        ),
        pytest.param(
            "topics/police.toml",
            'lines = ["102"',
            'lines = ["911"',
            "line 911",
            "unknown",
            id="unknown emergency line",
        ),
        pytest.param(
            "topics/police.toml",
            'worries = ["return"',
            'worries = ["returns"',
            "worries",
            "unknown option returns",
            id="unknown worry",
        ),
        pytest.param(
            "topics/police.toml",
            'happens = ["hits"',
            'happens = ["hit"',
            "fits",
            "unknown option happens = hit",
            id="unknown answer in a topic",
        ),
        pytest.param(
            "law/penalties.toml",
            'kind = "criminal"',
            'kind = "administrative"',
            "offences.",
            "prosecution belongs to criminal offences",
            id="prosecution of an administrative offence",
        ),
        pytest.param(
            "law/penalties.toml",
            'kind = "fine", most',
            'kind = "warning", most',
            "offences.",
            "wrong measure of warning",
            id="a warning with a measure",
        ),
        pytest.param(
            "law/rates.toml", "year = 2026", 'year = "2026"', "rates", "Expected `int`", id="year that is no number"
        ),
        pytest.param(
            "glossary.toml", 'en = ["protective order', 'en = [" ', "find.en", "missing", id="a term that is not found"
        ),
        pytest.param(
            "law/provisions/labour-code.toml",
            'act = "labour-code"',
            'act = "labor-code"',
            "lc-1-1-13",
            "unknown act",
            id="unknown act",
        ),
        pytest.param(
            "law/numbers.toml",
            'cites = "lc-159"',
            'cites = "lc-1590"',
            "commission_days",
            "unknown provision",
            id="number without source",
        ),
        pytest.param(
            "law/provisions/labour-code.toml",
            "checked_on = 2026-11-22",
            'checked_on = "soon"',
            "lc-1-1-13.checked_on",
            "",
            id="check date that is none",
        ),
        pytest.param(
            "letters/leave-notice.toml",
            "{employee_position}",
            "{employee_post}",
            "blocks.from.text",
            "unknown field {employee_post}",
            id="unknown letter field",
        ),
        pytest.param(
            "letters/leave-notice.toml",
            'when_filled = ["contact"]',
            'when_filled = ["contacts"]',
            "when_filled",
            "unknown field contacts",
            id="condition on an unknown field",
        ),
        pytest.param(
            "letters/leave-notice.toml",
            'when = { work = "public" }',
            'when = { work = "state" }',
            "blocks.ground-public.when",
            "unknown option work = state",
            id="letter condition on an unknown option",
        ),
    ],
)
def test_a_contradiction_is_refused_with_file_and_key(  # noqa: PLR0917 - a row of the table above
    resources: Path, file: str, old: str, new: str, key: str, problem: str
) -> None:
    _replace(resources / file, old, new)
    refusal = _refusal(resources)
    assert isinstance(refusal, ContentError)
    assert Path(file).name in str(refusal)
    assert key in str(refusal)
    assert problem in str(refusal)


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (b"\xff\xfe\x00", "UTF-8"),
        (b'id = "leave"\ntitle = no end', "line 2"),
        (b"", "id"),
        (b"id = 5", "id"),
        (b'id = "leave"\n' + b"# padding\n" * 500_000, "too large"),
    ],
    ids=["not UTF-8", "broken TOML", "empty", "id is no text", "huge"],
)
def test_a_damaged_file_is_named_with_the_remedy(resources: Path, damage: bytes, told: str) -> None:
    (resources / "flows" / "leave.toml").write_bytes(damage)
    refusal = str(_refusal(resources))
    assert "leave.toml" in refusal
    assert told in refusal


@pytest.mark.parametrize("name", ["flows/leave.toml", "law/acts.toml", "law/numbers.toml"])
def test_a_missing_file_is_named(resources: Path, name: str) -> None:
    (resources / name).unlink()
    assert loading.faults(resources)
    assert any(Path(name).name in str(fault) or "leave" in str(fault) for fault in loading.faults(resources))


def test_a_text_without_its_translation_is_refused(resources: Path) -> None:
    _replace(resources / "flows" / "leave.toml", 'title = "How do you work?"', 'title = "What is your work?"')
    refusal = str(_refusal(resources))
    assert "kk" in refusal
    assert "leave.questions.work.title" in refusal


def test_every_fault_is_listed_not_only_the_first(resources: Path) -> None:
    _replace(resources / "flows" / "leave.toml", 'next = "O7"', 'next = "O70"')
    _replace(resources / "flows" / "start.toml", 'flow = "leave"', 'flow = "leaf"')
    told = [str(fault) for fault in loading.faults(resources)]
    assert any("O70" in each for each in told)
    assert any("leaf" in each for each in told)
