"""The file of the own list: what is read is checked, what is written is whole, the last good state stays."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import msgspec
import pytest

from advocate_app import i18n
from advocate_app.errors import InputError, OutputError
from advocate_app.model.contact import ContactKind, Hours
from advocate_app.model.locale import Language
from advocate_app.model.own_list import MOST_ENTRIES, Entry, OwnList
from advocate_app.own_list import Shipped, Store, file
from advocate_app.own_list.checking import LONGEST
from tests.own_list.entries import TODAY, entry, own

FULL = own(
    entry(
        messenger="WhatsApp +7 701 000 00 00",
        site="https://example.kz",
        hours=Hours(opens="09:00", closes="18:00", first=1, last=5),
        languages=("kk", "ru"),
        text="Кеңес",
        note="Алдымен 111",
        answered_on=TODAY,
        answered_by="А. К.",
    ),
    Entry("150", hidden=True, entered_on=TODAY),
)


def test_what_was_written_is_read_again(tmp_path: Path, known: Shipped) -> None:
    path = tmp_path / "contacts.json"
    file.write(path, FULL, overwrite=False)
    assert file.read(path, known) == FULL
    assert [each.name for each in tmp_path.iterdir()] == ["contacts.json"]


def damaged() -> dict[str, bytes]:
    good = file.encode(FULL)
    fields = msgspec.json.decode(good)

    def with_entry(**values: Any) -> bytes:
        first = {**fields["entries"][0], **values}
        return msgspec.json.encode({"format": 1, "entries": [first]})

    return {
        "empty": b"",
        "no JSON": b"hello",
        "cut off": good[: len(good) // 2],
        "zeroes": b"\0" * 500,
        "not UTF-8": good.replace("Кеңес".encode(), b"\xca\xe5\xed"),
        "a list": b"[]",
        "no format": b'{"entries": []}',
        "a later format": b'{"format": 2, "entries": []}',
        "an unknown key": b'{"format": 1, "entries": [], "more": 1}',
        "endless nesting": b"[" * 100_000,
        "twice": msgspec.json.encode({"format": 1, "entries": [fields["entries"][0]] * 2}),
        "unknown region": with_entry(region="KZ-99"),
        "unknown kind": with_entry(kind="aunt"),
        "wrong number": with_entry(numbers=["+79991234567"]),
        "number as people write it": with_entry(numbers=["8 701 000 00 00"]),
        "address of a centre": with_entry(note="ул. Абая, 5"),
        "hours": with_entry(hours={"opens": "25:00", "closes": "26:00"}),
        "language": with_entry(languages=["tr"]),
        "languages without end": with_entry(languages=["kk"] * 500),
        "id": with_entry(id="../x"),
        "a day that is none": with_entry(entered_on="2026-02-30"),
        "two lines": with_entry(text="a\nb"),
        "a letter that cannot be seen": with_entry(name="a\u202eb"),
        "far too long": with_entry(text="a" * 501),
        "a hidden police": b'{"format": 1, "entries": [{"id": "102", "hidden": true}]}',
        "102 for one region alone": b'{"format": 1, "entries": [{"id": "102", "region": "KZ-39"}]}',
        "102 as something else": b'{"format": 1, "entries": [{"id": "102", "kind": "legal"}]}',
        "another number for 111": b'{"format": 1, "entries": [{"id": "111", "numbers": ["+77010000000"]}]}',
    }


@pytest.mark.parametrize("name", damaged())
def test_a_damaged_list_is_refused_and_the_open_one_stays(tmp_path: Path, known: Shipped, name: str) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    file.write(good, FULL, overwrite=False)
    bad.write_bytes(damaged()[name])
    store = Store(known)
    store.open(good)
    with pytest.raises(InputError) as caught:
        store.open(bad)
    assert store.own == FULL
    assert store.path == good
    for language in Language:
        sentence = caught.value.text(i18n.catalogue(language).gettext)
        assert "bad.json" in sentence
        assert "{" not in sentence.replace("{file}", "")
        assert "Traceback" not in sentence


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path, known: Shipped) -> None:
    pipe, folder, link = tmp_path / "pipe", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(pipe)
    folder.mkdir()
    file.write(tmp_path / "good.json", FULL, overwrite=False)
    link.symlink_to(tmp_path / "good.json")
    for path in (pipe, folder, link, tmp_path / "nothing", Path("/dev/zero"), Path("a\0b")):
        with pytest.raises(InputError):
            Store(known).open(path)


def test_a_huge_file_is_refused_unread(tmp_path: Path, known: Shipped) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as sparse:
        sparse.truncate(1 << 32)
    with pytest.raises(InputError, match="too large"):
        Store(known).open(path)


def test_more_entries_than_any_shelter_has_are_refused(tmp_path: Path, known: Shipped) -> None:
    path = tmp_path / "many.json"
    entries = [{"id": f"e{n}"} for n in range(MOST_ENTRIES + 1)]
    path.write_bytes(msgspec.json.encode({"format": 1, "entries": entries}))
    with pytest.raises(InputError, match="too large"):
        Store(known).open(path)


def _of(*entries: bytes) -> bytes:
    return b'{"format":1,"entries":[' + b",".join(entries) + b"]}"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda: _of(*[b'{"id":"a"}'] * 1_000_000), id="a million entries"),
        pytest.param(lambda: _of(*[b"1"] * 4_000_000), id="four million numbers"),
        pytest.param(
            lambda: _of(b'{"id":"a","numbers":[' + b",".join([b'""'] * 3_000_000) + b"]}"), id="numbers in one"
        ),
        pytest.param(lambda: _of(b'{"id":"a","name":"' + b"\\n" * 100_000 + b'"}'), id="a text without end"),
    ],
)
def test_a_list_too_large_to_be_one_is_refused_before_any_entry_is_decoded(
    known: Shipped, monkeypatch: pytest.MonkeyPatch, content: Callable[[], bytes]
) -> None:
    """While one call decodes, no other thread runs: the exit would be deaf."""
    made = content()
    monkeypatch.setattr(file, "_ENTRY", None)
    monkeypatch.setattr(file, "flaws", lambda *_given: pytest.fail("an entry was looked at"))
    with pytest.raises(InputError, match="too large"):
        file.decode(made, Path("list.json"), known)


def test_entries_are_decoded_one_by_one(known: Shipped, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[int] = []

    class Counting:
        def decode(self, raw: msgspec.Raw) -> Entry:
            decoded.append(len(memoryview(raw)))
            return msgspec.json.decode(raw, type=Entry)

    monkeypatch.setattr(file, "_ENTRY", Counting())
    assert file.decode(file.encode(FULL), Path("list.json"), known) == FULL
    assert len(decoded) == len(FULL.entries)
    assert sum(decoded) < len(file.encode(FULL))


def test_what_a_damaged_list_says_is_not_repeated_at_length(known: Shipped) -> None:
    for content in (b'{"' + b"x" * 1_000_000 + b'": 1}', _of(b'{"id":"a","kind":"' + b"x" * 10_000 + b'"}')):
        with pytest.raises(InputError, match="or it is damaged") as caught:
            file.decode(content, Path("list.json"), known)
        assert len(str(caught.value)) < 400


def test_a_contact_with_the_longest_texts_is_read_however_its_letters_are_written(known: Shipped) -> None:
    longest = entry(**{field: "ә" * letters for field, letters in LONGEST.items()})
    spelled = json.dumps(msgspec.to_builtins(longest), ensure_ascii=True, indent=4).encode()
    assert len(spelled) > 8_000
    assert file.decode(_of(spelled), Path("list.json"), known) == own(longest)


@pytest.mark.parametrize("count", [MOST_ENTRIES, MOST_ENTRIES + 1])
def test_as_many_contacts_as_can_be_read_again_are_written(tmp_path: Path, known: Shipped, count: int) -> None:
    store, path = Store(known), tmp_path / "list.json"
    store.keep_at(path)
    many = own(*(entry(f"e{n}", text="Кеңес, құжат, арыз") for n in range(count)))
    if count <= MOST_ENTRIES:
        store.change(many)
    else:
        with pytest.raises(OutputError, match="too large"):
            store.change(many)
    assert file.read(path, known) == store.own


def test_nothing_is_written_until_a_place_is_chosen(tmp_path: Path, known: Shipped, home: Path) -> None:
    store = Store(known)
    store.change(FULL)
    assert store.own == FULL
    assert not store.is_kept()
    store.keep_at(tmp_path / "list.json")
    assert store.is_kept()
    assert file.read(tmp_path / "list.json", known) == FULL


def test_from_then_on_each_change_is_in_the_file(tmp_path: Path, known: Shipped) -> None:
    path = tmp_path / "list.json"
    store = Store(known)
    store.keep_at(path)
    store.change(FULL)
    assert file.read(path, known) == FULL
    store.change(FULL.without("150"))
    assert file.read(path, known) == FULL.without("150")


def test_a_file_that_is_there_is_never_replaced_by_choosing_its_name(tmp_path: Path, known: Shipped) -> None:
    path = tmp_path / "list.json"
    path.write_text("mine")
    store = Store(known)
    store.change(FULL)
    with pytest.raises(OutputError):
        store.keep_at(path)
    assert path.read_text() == "mine"
    assert store.path is None
    assert not store.is_kept()


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_an_interrupted_save_leaves_the_last_good_list(
    tmp_path: Path, known: Shipped, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "list.json"
    store = Store(known)
    store.keep_at(path)
    store.change(FULL)
    before = path.read_bytes()

    def fail(*_arguments: object, **_values: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        if step == "write":
            patch.setattr(os, "fdopen", lambda handle, *_mode: _Full(handle))
        elif step == "fsync":
            patch.setattr(os, "fsync", fail)
        else:
            patch.setattr(Path, "replace", fail)
        with pytest.raises(OutputError, match="no room"):
            store.change(OwnList())
    assert store.own == FULL
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["list.json"]
    store.change(OwnList())
    assert file.read(path, known) == OwnList()


class _Full:
    """A file that takes half of what it is given."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        os.close(self._handle)

    def write(self, content: bytes) -> None:
        os.write(self._handle, content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "full")


def test_two_programs_do_not_write_over_each_other(tmp_path: Path, known: Shipped) -> None:
    path = tmp_path / "list.json"
    first, second = Store(known), Store(known)
    first.keep_at(path)
    second.open(path)
    second.change(own(entry()))
    with pytest.raises(OutputError, match="somebody else"):
        first.change(FULL)
    assert file.read(path, known) == own(entry())
    first.open(path)
    first.change(FULL)
    assert file.read(path, known) == FULL


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_list_on_a_medium_that_cannot_be_written_is_read_and_not_changed(tmp_path: Path, known: Shipped) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    file.write(folder / "contacts.json", FULL, overwrite=False)
    folder.chmod(0o500)
    try:
        store = Store(known)
        store.open(folder / "contacts.json")
        with pytest.raises(OutputError, match="Nothing can be written"):
            store.change(OwnList())
        assert store.own == FULL
    finally:
        folder.chmod(0o700)


def test_a_list_on_a_read_only_medium_is_not_changed(
    tmp_path: Path, known: Shipped, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write(tmp_path / "contacts.json", FULL, overwrite=False)
    store = Store(known)
    store.open(tmp_path / "contacts.json")

    open_ = os.open

    def refuse(path: Path, flags: int, *mode: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(errno.EROFS, "read only")
        return open_(path, flags, *mode)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(OutputError, match="Nothing can be written"):
        store.change(OwnList())
    assert store.own == FULL


def test_a_list_is_found_beside_the_portable_program(tmp_path: Path, known: Shipped) -> None:
    store = Store(known)
    store.open_beside(None)
    store.open_beside(tmp_path)
    assert store.path is None
    assert store.fault is None
    file.write(tmp_path / file.NAME, FULL, overwrite=False)
    store.open_beside(tmp_path)
    assert store.own == FULL
    assert store.path == tmp_path / file.NAME


def test_a_damaged_list_beside_the_program_is_told_and_does_not_stop_it(tmp_path: Path, known: Shipped) -> None:
    (tmp_path / file.NAME).write_bytes(b"{")
    store = Store(known)
    store.open_beside(tmp_path)
    assert store.own == OwnList()
    assert store.fault is not None
    assert file.NAME in str(store.fault)
    # What is added now is not written over what may still be saved.
    store.change(own(entry()))
    assert (tmp_path / file.NAME).read_bytes() == b"{"


def test_what_is_not_kept_is_forgotten_with_the_visit(tmp_path: Path, known: Shipped) -> None:
    store = Store(known)
    store.change(FULL)
    store.forget_what_is_not_kept()
    assert store.own == OwnList()
    store.keep_at(tmp_path / "list.json")
    store.change(own(entry(kind=ContactKind.LEGAL)))
    store.forget_what_is_not_kept()
    assert list(store.own.entries) == ["own-centre"]
