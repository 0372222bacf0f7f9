"""The settings of one device (settings.toml), each declared once: type, default, limits, a line of words."""

import difflib
import re
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from shared.device.files import write_whole
from shared.domain.faults import Fault

_LARGEST = 64 << 10


class SettingsFault(Fault):
    """A setting is unknown or its value will not do; `detail` names file, key and remedy."""

    code = "settings_bad"


def _setting(
    default: Any, words: str, *, choices: tuple[str, ...] = (), low: float = 0, high: float = 0
) -> Any:
    return field(default=default, metadata={"words": words, "choices": choices, "low": low, "high": high})


@dataclass(frozen=True, slots=True)
class Settings:
    """What an administrator can choose. Read with `load`, changed with `changed`, written with `save`."""

    venue: str = _setting("", "Where this device stands: a venue's id in the catalogue")
    service: str = _setting("", "The service chosen at start; empty: the venue's first")
    language: str = _setting("en", "Language of the screen, as a two-letter code")
    camera: str = _setting(
        "auto", "auto, none, a device such as /dev/video0, a film, or a folder of pictures"
    )
    camera_at: str = _setting(
        "above",
        "Where a kiosk's camera is, seen from who stands there; said where it reads aloud",
        choices=("above", "below", "left", "right"),
    )
    serial_port: str = _setting("", "A serial hand scanner, such as /dev/ttyACM0; empty: none")
    serial_baud: int = _setting(9600, "Speed of the serial scanner", low=300, high=1_000_000)
    rfid: str = _setting("", "A pad for RFID tags: feig:/dev/ttyUSB0 or feig:HOST:PORT; empty: none")
    wedge_prefix: str = _setting("", "What a keyboard scanner types before each code")
    wedge_suffix: str = _setting("\r", "What a keyboard scanner types after each code")
    text_size: str = _setting("standard", "Size of the text", choices=("standard", "large", "largest"))
    contrast: str = _setting("standard", "Colours of the screen", choices=("standard", "high"))
    full_screen: bool = _setting(False, "Cover the whole screen")
    sounds: bool = _setting(True, "Play a tone with each verdict")
    speech: str = _setting(
        "off",
        "Read a kiosk's pages aloud: off, public, jack (private words only while headphones are in), "
        "or headphones where the sound goes nowhere else",
        choices=("off", "public", "jack", "headphones"),
    )
    headphone_jack: str = _setting(
        "auto", "The socket's switch for speech = jack: auto, or an input device such as /dev/input/event5"
    )
    volume: int = _setting(80, "Loudness of the tones in percent", low=0, high=100)
    admit_seconds: float = _setting(2.0, "How long a green verdict stays", low=0.5, high=10)
    replace_seconds: float = _setting(1.0, "After how long another card replaces a verdict", low=0.2, high=10)
    sighting_seconds: float = _setting(2.5, "A card seen again so soon is the same scan", low=1, high=30)
    unlock_minutes: int = _setting(5, "How long staff actions stay open after an unlock", low=1, high=60)
    reserve_mib: int = _setting(32, "Disk space kept for when the disk is full, in MiB", low=1, high=4096)

    printer: str = _setting(
        "",
        "A receipt printer: escpos:/dev/usb/lp0, escpos:HOST:9100, system, system:NAME; empty: none",
    )
    printer_dots: int = _setting(
        576, "Dots across the receipt printer's paper (80 mm: 576)", low=200, high=1200
    )
    printer_baud: int = _setting(38400, "Speed of a receipt printer on a serial line", low=9600, high=115200)
    mail_server: str = _setting("", "Sends receipts by e-mail: HOST:587, or HOST:465; empty: not offered")
    mail_from: str = _setting("", "The address that receipts by e-mail come from")
    mail_user: str = _setting("", "Who the kiosk is to the mail server; empty: it asks nobody")
    mail_password_file: str = _setting("", "A file with that user's password")
    mail_ca: str = _setting("", "A file with one more authority to trust for the mail server")

    door: str = _setting(
        "", "What opens the door: relay:/dev/ttyUSB0, http://HOST/PATH, https://...; empty: none"
    )
    door_service: str = _setting("unstaffed", "The service that says who may come in by this door")
    door_secret_file: str = _setting("", "A file with the secret that a door on the network is opened by")
    door_ca: str = _setting("", "A file with one more authority to trust for a door over https")
    door_on: str = _setting("a00101a2", "Bytes, in hex, that switch the door's relay on")
    door_off: str = _setting("a00100a1", "Bytes that switch it off again; empty where it lets go by itself")
    door_seconds: float = _setting(5.0, "How long the door's relay stays on", low=0.5, high=60)
    exit_port: str = _setting("", "A serial hand scanner at the way out, such as /dev/ttyACM1; empty: none")

    hub_ca: str = _setting("", "A file with one more authority to trust for the hub, such as the council's")
    proxy: str = _setting("system", "The way out to the hub: system, none, or a proxy's address")

    def changed(self, key: str, value: str) -> "Settings":
        """These settings with one changed, its value as typed; raises SettingsFault."""
        kind = type(default_of(key))
        typed: Any = value
        if kind is bool:
            typed = {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}.get(
                value.lower(), value
            )
        elif kind is not str:
            try:
                typed = kind(value)
            except ValueError:
                typed = value
        return replace(self, **{key: _checked(key, typed)})

    def save(self, path: Path) -> None:
        """Write what differs from the defaults or is there already; comments and order stay. Raises Fault."""
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        for entry in fields(self):
            value = getattr(self, entry.name)
            line = f"{entry.name} = {_toml(value)}"
            at = next((n for n, old in enumerate(lines) if re.match(rf"\s*{entry.name}\s*=", old)), None)
            if at is not None:
                lines[at] = line
            elif value != entry.default:
                lines += [f"# {entry.metadata['words']}", line]
        text = "".join(f"{line}\n" for line in lines)
        try:
            understood = Settings(**tomllib.loads(text)) == self
        except ValueError:
            understood = False
        if not understood:
            raise SettingsFault(f"{path} is laid out in a way this program cannot change; edit it by hand")
        write_whole(path, text.encode())


def load(path: Path) -> Settings:
    """The settings in a file, or the defaults. Raises SettingsFault for the first mistake."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SettingsFault(f"{path}: {error.strerror}") from error
    try:
        if len(data) > _LARGEST:
            raise ValueError("the file is too large")
        found = tomllib.loads(data.decode())
    except (ValueError, RecursionError) as error:
        raise SettingsFault(f"{path}: {error}") from error
    try:
        return Settings(**{key: _checked(key, value) for key, value in found.items()})
    except SettingsFault as fault:
        raise SettingsFault(f"{path}: {fault.detail}") from None


def describe(settings: Settings) -> list[tuple[str, str, str]]:
    """Every setting as (key, value in TOML, one line of words), in order."""
    return [(e.name, _toml(getattr(settings, e.name)), e.metadata["words"]) for e in fields(settings)]


def default_of(key: str) -> Any:
    """The default of a setting; raises SettingsFault, which names the nearest one, where there is none."""
    entry = next((entry for entry in fields(Settings) if entry.name == key), None)
    if entry is None:
        names = [entry.name for entry in fields(Settings)]
        near = difflib.get_close_matches(key, names, 1, 0.5)
        hint = f"did you mean '{near[0]}'?" if near else "`device settings` lists them all"
        raise SettingsFault(f"there is no setting '{key[:40]}'; {hint}")
    return entry.default


def _checked(key: str, value: Any) -> Any:
    default = default_of(key)
    limits = next(entry.metadata for entry in fields(Settings) if entry.name == key)
    if type(default) is float and type(value) is int:
        value = float(value)
    if type(value) is not type(default):
        kind = {str: "text in quotes", bool: "true or false", int: "a whole number", float: "a number"}
        raise SettingsFault(f"{key} must be {kind[type(default)]}, not {str(value)[:40]!r}")
    if isinstance(value, str) and any("\ud800" <= c <= "\udfff" for c in value):
        raise SettingsFault(f"{key} is no proper text")
    if limits["choices"] and value not in limits["choices"]:
        raise SettingsFault(f"{key} must be one of {', '.join(limits['choices'])}, not {value[:40]!r}")
    if limits["high"] and not limits["low"] <= value <= limits["high"]:
        raise SettingsFault(f"{key} must lie between {limits['low']} and {limits['high']}, not {value}")
    return value


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        quoted = "".join(f"\\u{ord(c):04x}" if c < " " or c in '"\\\x7f' else c for c in value)
        return f'"{quoted}"'
    return str(value)
