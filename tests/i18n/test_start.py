"""The package stands on the way to the first page: what it may not load, and which language it finds there."""

from __future__ import annotations

import subprocess
import sys

import pytest

from advocate_app import i18n
from advocate_app.model.locale import Language


def test_importing_the_package_loads_nothing_heavy() -> None:
    probe = (
        "import sys, advocate_app.i18n\n"
        "heavy = {'babel', 'msgspec', 'PySide6', 'importlib.metadata', 'importlib.resources', 'fontTools', 'tomllib'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_activating_a_language_needs_no_babel() -> None:
    probe = (
        "import sys\n"
        "from advocate_app import i18n\n"
        "from advocate_app.model.locale import Language\n"
        "i18n.activate(Language.KK); i18n.gettext('Home')\n"
        "print('babel' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "kk_KZ.UTF-8"}, Language.KK),
        ({"LANG": "ru_RU.UTF-8"}, Language.RU),
        ({"LANG": "ru_KZ"}, Language.RU),
        ({"LANG": "en_US.UTF-8"}, Language.EN),
        ({"LANG": "en-GB"}, Language.EN),
        ({"LANG": "ru_RU", "LC_ALL": "en_GB.UTF-8"}, Language.EN),
        ({"LANG": "en_GB", "LANGUAGE": "de:ru"}, Language.RU),
        ({"LANG": "de_DE.UTF-8"}, Language.KK),
        ({"LANG": "C.UTF-8", "LANGUAGE": "ru"}, Language.KK),
        ({"LANG": "POSIX"}, Language.KK),
        ({"LANG": "kk_KZ@cyrillic"}, Language.KK),
        ({"LANG": "kkj_CM"}, Language.KK),
        ({}, Language.KK),
    ],
)
def test_a_first_start_speaks_as_the_system_does_or_kazakh(
    environment: dict[str, str], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert i18n.system_language() is language
