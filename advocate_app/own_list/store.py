"""The own list that is open: in memory alone until somebody chooses a place for it, then in one file."""

from __future__ import annotations

from pathlib import Path

from advocate_app.errors import N_, AdvocateAppError, InputError, OutputError
from advocate_app.model.own_list import OwnList
from advocate_app.own_list import file
from advocate_app.own_list.checking import Shipped


class Store:
    """Holds the list, and writes each change to its file.

    ``known`` are the shipped contacts and the regions. ``fault`` is what kept the file from being read.
    """

    def __init__(self, known: Shipped) -> None:
        self.known = known
        self.own = OwnList()
        self.path: Path | None = None
        self.fault: AdvocateAppError | None = None
        self._content: bytes | None = None

    def is_kept(self) -> bool:
        """Whether everything in the list stands in a file, too."""
        return self.path is not None or not self.own.entries

    def open(self, path: Path) -> None:
        """Take the list at ``path``. Raises InputError; then the list that is open stays."""
        content = file.read_bytes(path)
        self.own = file.decode(content, path, self.known)
        self.path, self._content, self.fault = path, content, None

    def open_beside(self, folder: Path | None) -> None:
        """Take the list that lies in ``folder`` under the usual name, if there is one. What is wrong is kept."""
        path = None if folder is None else folder / file.NAME
        if path is not None and path.exists():
            try:
                self.open(path)
            except InputError as fault:
                self.fault = fault

    def change(self, own: OwnList) -> None:
        """Take ``own`` and write it to the file, if there is one. Raises OutputError; then nothing has changed."""
        if self.path is not None:
            self._check_untouched(self.path)
            self._content = file.write(self.path, own, overwrite=True)
        self.own = own

    def keep_at(self, path: Path) -> None:
        """Write the list to ``path`` and keep it there from now on. A file that is there already stays.

        Raises OutputError.
        """
        self._content = file.write(path, self.own, overwrite=False)
        self.path, self.fault = path, None

    def forget_what_is_not_kept(self) -> None:
        """Empty a list that stands in no file: the next person finds nothing of it."""
        if self.path is None:
            self.own = OwnList()

    def _check_untouched(self, path: Path) -> None:
        """Another program must not lose what it wrote meanwhile. A list whose stick is gone is written anew."""
        try:
            same = not path.exists() or file.read_bytes(path) == self._content
        except InputError:
            same = False
        if not same:
            raise OutputError(
                N_(
                    "{file} was changed meanwhile by somebody else. Your last change was not taken. "
                    "Open the list again."
                ),
                file=path.name,
            )
