"""Entries of an own list for tests."""

from __future__ import annotations

import datetime as dt
from typing import Any

from advocate_app.model.contact import ContactKind
from advocate_app.model.own_list import Entry, OwnList

TODAY = dt.date(2026, 12, 1)


def entry(key: str = "own-centre", **values: Any) -> Entry:
    """An addition for Kostanay, with other ``values`` where they are given."""
    usual: dict[str, Any] = {
        "kind": ContactKind.CENTRE,
        "region": "KZ-39",
        "name": "Орталық",
        "numbers": ("+77142000000",),
        "entered_on": TODAY,
    }
    return Entry(key, **{**usual, **values})


def own(*entries: Entry) -> OwnList:
    """A list of ``entries``."""
    return OwnList().having(*entries)
