"""What every reader of things gives, whatever it reads them by."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Symbology(StrEnum):
    """How a text was read."""

    CODE_39 = "code_39"
    CODABAR = "codabar"
    CODE_128 = "code_128"
    EAN_13 = "ean_13"
    ITF = "itf"
    TAG = "tag"  # not printed: an RFID tag's content
    QR = "qr"  # a digital card's, never an item's


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of one thing, read when it came into view; `taken` in monotonic seconds."""

    text: str = field(repr=False)  # whoever has a card's text has the card
    symbology: Symbology
    taken: float


class Device(StrEnum):
    """What reads items."""

    CAMERA = "camera"
    SCANNER = "scanner"  # on a serial port: one that types is not missed
    PAD = "pad"


@dataclass(frozen=True, slots=True)
class DeviceState:
    """Whether such a thing is there, where it was or is to be."""

    device: Device
    there: bool


class ItemReader(Protocol):
    """Tells each thing once, from a thread of its own, and only while it is wanted."""

    def start(self) -> None:
        """Begin; never waits for the reader itself, which may come and go."""

    def want(self, *, read: bool, show: bool) -> None:
        """Whether readings, and pictures where there are any, are of use now; nothing from before is kept."""

    def stop(self) -> bool:
        """End; whether that was in time."""
