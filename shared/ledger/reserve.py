"""Space kept in reserve, so that a full disk still records while staff make room."""

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

_LOW = 4  # times the reserve


@dataclass(frozen=True, slots=True)
class Space:
    """Room on the ledger's disk. `low` comes well before the end: the reserve is broken, or soon needed."""

    free_bytes: int
    reserve_whole: bool
    low: bool


class Reserve:
    """A file of `size` bytes beside the ledger whose only use is to be deleted when the disk is full."""

    def __init__(self, ledger: Path, size: int) -> None:
        self._path = ledger.with_name(ledger.name + ".reserve")
        self._size = size

    def release(self) -> None:
        """Give the space back to the disk."""
        with contextlib.suppress(OSError):
            self._path.unlink()

    def space(self) -> Space:
        """What is free; makes the reserve again once there is room for it."""
        free = self._free()
        if not self._whole() and free >= _LOW * self._size:
            self._make()
            free = self._free()
        whole = self._whole()
        return Space(free, whole, not whole or free < _LOW * self._size)

    def _free(self) -> int:
        try:
            return shutil.disk_usage(self._path.parent).free
        except OSError:
            return 0

    def _whole(self) -> bool:
        try:
            return self._path.stat().st_size == self._size
        except OSError:
            return False

    def _make(self) -> None:
        partial = self._path.with_name(self._path.name + ".part")
        with contextlib.suppress(OSError):  # no reserve is a warning, not a fault
            handle = os.open(partial, os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                if self._size:
                    os.posix_fallocate(handle, 0, self._size)
            finally:
                os.close(handle)
            partial.replace(self._path)
