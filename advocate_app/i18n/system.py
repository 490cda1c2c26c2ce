"""The language of the system, for the first page of a first start."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from advocate_app.model.locale import DEFAULT, Language


def system_language() -> Language:
    """The language that the system prefers, if it is one of ours; else Kazakh, the state language."""
    for name in _preferred():
        code = name.replace("-", "_").partition("_")[0].partition(".")[0].partition("@")[0].lower()
        if code in {language.value for language in Language}:
            return Language(code)
    return DEFAULT


def _preferred() -> Iterator[str]:
    """Locale names, the most wanted first, by the rules of gettext."""
    setting = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(key))), "")
    if setting.partition(".")[0] not in {"", "C", "POSIX"}:  # gettext ignores LANGUAGE under the C locale
        yield from os.environ.get("LANGUAGE", "").split(":")
        yield setting
    elif sys.platform == "win32":
        import ctypes
        import locale

        yield locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
