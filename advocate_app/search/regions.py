"""Finds the region that a person means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from advocate_app.model.contact import Region
from advocate_app.search.spelling import readings, spelled


class RegionFinder:
    """Regions by their names in three languages, their seats, and old or other spellings."""

    def __init__(self, regions: Iterable[Region]) -> None:
        self._keys = {region.id: tuple(dict.fromkeys(spelled(name) for name in _names(region))) for region in regions}

    def find(self, text: str) -> list[str]:
        """Ids of the regions that ``text`` may mean, those whose name begins with it first; all for an empty text.

        What was typed on a wrong keyboard layout is tried only where nothing was found as it stands.
        """
        for reading in readings(text):
            ranks = {name: _rank(keys, reading) for name, keys in self._keys.items()}
            found = [name for name, rank in ranks.items() if rank is not None]
            if found:
                return sorted(found, key=lambda name: ranks[name] or 0)
        return [] if text.strip() else list(self._keys)


def _rank(keys: Iterable[str], wanted: str) -> int | None:
    """0 if a name begins with ``wanted``, 1 if one contains it, None if no one does."""
    ranks = [0 if key.startswith(wanted) else 1 for key in keys if wanted in key]
    return min(ranks, default=None)


def _names(region: Region) -> Iterator[str]:
    for names in (region.names, region.seat):
        if names is not None:
            yield from (names.kk, names.ru, names.en)
    yield from region.spellings
