"""A pad that reads the tags of what lies on it: the port, whatever device is behind it."""

from typing import Protocol


class PadLostError(Exception):
    """The pad does not answer: unplugged, switched off, or something else is on that line."""


class Pad(Protocol):
    """One pad, open; used by one thread. Every method raises PadLostError.

    A tag is known by its UID (ISO 15693, eight bytes). It may be lifted at any moment: None or False says so,
    as it does of one that cannot be read.
    """

    def lying(self) -> dict[bytes, int]:
        """What lies there now: UIDs, and the DSFID of each."""

    def blocks(self, uid: bytes) -> tuple[bytes, ...] | None:
        """A tag's memory from its beginning, 128 bytes at most."""

    def afi(self, uid: bytes) -> int | None:
        """The byte that the gate looks at."""

    def write_afi(self, uid: bytes, afi: int) -> bool:
        """Write it; whether the pad says that this was done."""

    def close(self) -> None:
        """Let go of the pad."""
