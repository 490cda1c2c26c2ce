"""Kept answers in one file that a passphrase closes, in the format of the `age` tool."""

from advocate_app.sealed.apart import Apart
from advocate_app.sealed.box import ENDING, LARGEST, check_phrase, read, seal, unseal
from advocate_app.sealed.kept import Kept, KeptFlow, Restored, collected, decode, encode, restored

__all__ = [
    "ENDING",
    "LARGEST",
    "Apart",
    "Kept",
    "KeptFlow",
    "Restored",
    "check_phrase",
    "collected",
    "decode",
    "encode",
    "read",
    "restored",
    "seal",
    "unseal",
]
