"""Offline guide to the rights, the leave and the help that the law of Kazakhstan gives people hurt at home."""

__version__ = "0.1.0"
