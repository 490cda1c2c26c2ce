"""Content files into the model: decoded, cross-checked, in one bundle; every error names file and key."""

from advocate_app.content.loading import faults, load

__all__ = ["faults", "load"]
