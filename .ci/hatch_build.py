"""Build hook: compiles the message catalogues and puts them, with the content, inside the package of a wheel."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # its configuration types are private
    """Makes every ``.mo`` from its ``.po`` before a wheel, plain or editable, is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues in place; a plain wheel also takes in content and catalogues.

        An editable install reads both from the source tree (``advocate_app/paths.py``): a copy would grow stale.
        """
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        compilation = _module(root / "advocate_app" / "i18n" / "compilation.py")
        if not compilation.compile_catalogues(root / "translations"):
            message = "translations/ holds no .po file: the program would have no words"
            raise FileNotFoundError(message)
        if version != "editable":
            for folder in ("resources", "translations"):
                build_data["force_include"][str(root / folder)] = f"advocate_app/{folder}"


def _module(path: Path) -> ModuleType:
    # The package cannot be imported here: a build environment holds Babel, not what the program needs to run.
    spec = importlib.util.spec_from_file_location(f"_build_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
