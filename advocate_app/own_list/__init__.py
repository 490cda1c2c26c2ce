"""The shelter's own list of contacts: added, corrected, hidden and called, in one file or in none."""

from advocate_app.own_list.checking import Flaw, Shipped, clean, flaws
from advocate_app.own_list.merging import applied, merged
from advocate_app.own_list.store import Store

__all__ = ["Flaw", "Shipped", "Store", "applied", "clean", "flaws", "merged"]
