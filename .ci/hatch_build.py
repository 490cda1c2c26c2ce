"""Build hook: compiles the message catalogues, so that a wheel and an editable install can speak."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # its configuration types are private
    """Makes every ``.mo`` from its ``.po`` before a wheel, plain or editable, is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  # hatchling's signature
        """Compile the catalogues in place and tell hatchling that these ignored files belong in the wheel."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        compilation = _module(root / "advocate_app" / "i18n" / "compilation.py")
        compilation.compile_catalogues(root / "translations")
        build_data["artifacts"].append("translations/**/*.mo")


def _module(path: Path) -> ModuleType:
    # The package cannot be imported here: a build environment holds Babel, not what the program needs to run.
    spec = importlib.util.spec_from_file_location(f"_build_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
