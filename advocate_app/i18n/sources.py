"""Where the catalogue tool finds texts, and where the catalogues of each language lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from advocate_app import paths
from advocate_app.model.locale import Language


@dataclass(frozen=True)
class Sources:
    """The three folders that the tool works on: code, content, catalogues."""

    package: Path
    resources: Path
    translations: Path

    @classmethod
    def of_program(cls) -> Self:
        """Those of the program that runs: of the source tree, or of the installed package."""
        return cls(Path(paths.__file__).parent, paths.resources(), paths.translations())

    @classmethod
    def at(cls, root: Path) -> Self:
        """Those of a source tree at ``root``."""
        return cls(root / "advocate_app", root / "resources", root / "translations")

    def template(self, domain: str) -> Path:
        """The ``.pot`` of ``domain``."""
        return self.translations / f"{domain}.pot"

    def catalogue(self, language: Language, domain: str) -> Path:
        """The ``.po`` of ``domain`` in ``language``."""
        return self.translations / language.value / "LC_MESSAGES" / f"{domain}.po"
