"""Where a document can be saved: removable drives first, then the folder of documents."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path

import msgspec
from PySide6.QtCore import QStandardPaths, QStorageInfo

_GIGABYTE = 1_000_000_000

#: Where desktops of Linux and macOS mount what is plugged in.
_MOUNTS = {"linux": ("/media/", "/run/media/"), "darwin": ("/Volumes/",)}
_REMOVABLE = 2  # Windows' own number for a drive that is plugged in


class PlaceKind(Enum):
    """What a place is."""

    DRIVE = "drive"
    DOCUMENTS = "documents"


class Place(msgspec.Struct, frozen=True):
    """A folder to save to. ``name`` is that of a drive; ``free`` is its room in bytes."""

    kind: PlaceKind
    folder: Path
    name: str = ""
    free: int = 0

    @property
    def gigabytes(self) -> int:
        """The room on a drive, in whole gigabytes."""
        return self.free // _GIGABYTE


def places() -> list[Place]:
    """The drives that are plugged in and can be written, then the documents of this computer."""
    return [*_drives(), Place(PlaceKind.DOCUMENTS, documents_folder())]


def documents_folder() -> Path:
    """The folder of documents, or the home folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _drives() -> list[Place]:
    return [
        Place(PlaceKind.DRIVE, Path(volume.rootPath()), _name(volume), volume.bytesAvailable())
        for volume in QStorageInfo.mountedVolumes()
        if is_removable(volume.rootPath()) and volume.isReady() and not volume.isReadOnly()
    ]


def is_removable(root: str, system: str = sys.platform) -> bool:
    """Whether what is mounted at ``root`` was plugged in by a person."""
    if system == "win32":
        return _windows_kind(root) == _REMOVABLE
    return root.startswith(_MOUNTS.get(system, ()))


def _windows_kind(root: str) -> int:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - it exists on Windows alone
    return int(kernel.GetDriveTypeW(root))


def _name(volume: QStorageInfo) -> str:
    root = volume.rootPath()
    if sys.platform == "win32":
        letter = root.rstrip("/")
        return f"{volume.name()} ({letter})" if volume.name() else letter
    return volume.name() or Path(root).name
