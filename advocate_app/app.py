"""Composition root: opens the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # read only when a list is named
    from advocate_app.model.bundle import ContentBundle
    from advocate_app.own_list import Store


def open_window(own_list: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window and stay until it is left; ``arguments`` are given to Qt. Returns the exit code.

    ``own_list`` is the file of the shelter's own contacts. Raises AdvocateAppError when it cannot be used, or when the
    window cannot be opened at all.
    """
    from advocate_app.ui.application import run

    return run([*arguments], None if own_list is None else _opened(own_list))


def _opened(own_list: Path) -> tuple[ContentBundle, Store]:
    """The content, and the list at ``own_list``: read before Qt starts, so that a fault needs no window to be told."""
    from advocate_app import own_list as lists
    from advocate_app.flow.loading import load_bundle

    bundle = load_bundle()
    store = lists.Store(lists.Shipped(bundle.contacts, bundle.regions))
    store.open(own_list)
    return bundle, store
