"""What opens the door: the port, and the one that a setting names."""

import re
from pathlib import Path
from typing import Protocol

from kiosk.door.relay import Relay
from kiosk.door.web import WebDoor
from shared.device.settings import Settings
from shared.domain.faults import Fault

_MOST_BYTES = 16
_HEX = re.compile(rf"([0-9a-fA-F]{{2}}){{0,{_MOST_BYTES}}}")
_SECRET = re.compile(r"[!-~]{16,200}")


class Opener(Protocol):
    """Opens the door. Times are seconds of `time.monotonic`."""

    def open(self, until: float) -> None:
        """Open it now, and not after `until`; raises DoorFault."""

    def tick(self) -> None:
        """Let time pass: what has been open long enough is shut. Raises nothing."""

    def close(self) -> None:
        """The program ends."""


def opener(settings: Settings) -> Opener:
    """What the settings name; raises Fault (`door_setting`) where they name nothing that will do."""
    kind, _, where = settings.door.partition(":")
    if kind == "relay" and where.startswith("/dev/"):
        on, off = _bytes("door_on", settings.door_on), _bytes("door_off", settings.door_off)
        if not on:
            raise _mistake("door_on is empty: a relay is opened by bytes, such as a00101a2")
        return Relay(where, on, off, settings.door_seconds)
    if kind in ("http", "https"):
        return WebDoor(settings.door, _secret(settings.door_secret_file), _file(settings.door_ca))
    if not settings.door:
        raise _mistake("this device opens no door: `device settings door relay:/dev/ttyUSB0`")
    raise _mistake("door must be relay:/dev/..., http://HOST/PATH or https://HOST/PATH")


def _bytes(key: str, text: str) -> bytes:
    if not _HEX.fullmatch(text):
        raise _mistake(f"{key} must be up to {_MOST_BYTES} bytes in hex, such as a00101a2")
    return bytes.fromhex(text)


def _secret(name: str) -> str:
    """The secret that the opener knows us by, from its file."""
    if not name:
        raise _mistake("door_secret_file is empty: the opener must know who asks")
    try:
        with Path(name).open("rb") as file:
            text = file.read(1_000).decode("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise _mistake(f"{name}: {getattr(error, 'strerror', None) or 'no plain text'}") from None
    if not _SECRET.fullmatch(text):
        raise _mistake(f"{name} must hold 16 to 200 plain characters in one line")
    return text


def _file(name: str) -> Path | None:
    return Path(name) if name else None


def _mistake(detail: str) -> Fault:
    return Fault(detail, code="door_setting")
