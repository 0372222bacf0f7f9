"""The printer as the kiosk uses it, whatever it is: what it is given, and how it stands."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class PrinterState(StrEnum):
    """How a printer stands, or what became of a slip; each has words and a way out."""

    READY = "ready"  # of a slip: printed
    NO_PAPER = "no_paper"
    COVER_OPEN = "cover_open"
    BROKEN = "broken"  # it says that it cannot print: the cutter is stuck, the head too hot
    GONE = "gone"  # no such device, nobody answers, or unplugged in the middle
    SLOW = "slow"  # it did not print in time


@dataclass(frozen=True, slots=True)
class Raster:
    """Dots in rows of `width` / 8 bytes, the leftmost dot highest in its byte; a set bit is black."""

    width: int
    height: int
    dots: bytes


class Slip(Protocol):
    """A receipt that can be laid out as a printer wants it; asked for in the printer's thread."""

    def raster(self, width: int) -> Raster:
        """As dots, for a roll so many dots wide; `width` is a multiple of 8."""

    def pdf(self) -> bytes:
        """As pages, for a printer that the system knows."""


class Printer(Protocol):
    """Prints slips, one at a time, in bounded time. A printer that cannot is a state, never an exception,
    and one that stands well again is used again by itself."""

    def state(self) -> PrinterState:
        """How it stands now."""

    def print(self, slip: Slip) -> PrinterState:
        """Print and cut; READY once the paper is out. Else nothing more of this slip is printed later."""
