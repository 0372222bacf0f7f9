"""How one library's system wants to be spoken to: a TOML file in assets/library."""

import codecs
import difflib
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from shared import assets
from shared.domain.faults import UsageError

_CHOICES = {
    "unlinked": ("none", "desk"),
    "offline": ("refuse", "record"),
    "replay_pin": ("none", "sealed"),
}
_LARGEST = 64 << 10


def _setting(default: Any, words: str, low: float = 0, high: float = 0) -> Any:
    return field(default=default, metadata={"words": words, "low": low, "high": high})


@dataclass(frozen=True, slots=True)
class Profile:
    """What differs from system to system; an unknown key in a file is an error that names the nearest one."""

    name: str = _setting("", "The system, as administrators call it")
    charset: str = _setting("utf-8", "Characters of names and titles: utf-8, cp850, latin-1")
    checked: bool = _setting(True, "Send checksums and sequence numbers")
    institution: str = _setting("", "Institution id (AO)")
    location: str = _setting("", "This kiosk's location (CP, AP)")
    terminal_password: bool = _setting(False, "The kiosk's password goes with every request (AC)")
    patron_pin: bool = _setting(False, "Ask the library PIN of card holders too")
    unlinked: str = _setting("none", "A card without a library number: none (no loans), desk (join there)")
    offline: str = _setting("refuse", "While the system is away: refuse, or record loans and returns")
    offline_days: int = _setting(7, "The shortest loan period: what a recorded loan promises", 1, 365)
    offline_most: int = _setting(5, "Loans recorded for one person at a time", 0, 100)
    offline_keep_days: int = _setting(14, "How long a recorded loan is kept after its end", 0, 365)
    replay_pin: str = _setting("none", "The PIN of a recorded loan: none, or sealed until it is told")
    timeout_s: float = _setting(12.0, "How long an answer may take", 1, 120)
    connect_s: float = _setting(5.0, "How long connecting may take", 0.2, 60)


def profiles() -> list[str]:
    """The names of the profiles that are there."""
    return sorted(path.stem for path in assets.path("library").glob("*.toml"))


def load(name: str) -> Profile:
    """A profile by its name or by the path of a file; raises UsageError for the first mistake."""
    path = Path(name) if name.endswith(".toml") else assets.path("library") / f"{name}.toml"
    if not name.endswith(".toml") and name not in profiles():
        raise UsageError(f"there is no profile '{name[:40]}'; there is {', '.join(profiles())}")
    try:
        data = path.read_bytes()
        found = tomllib.loads(data[:_LARGEST].decode())
        return replace(Profile(), **{key: _checked(key, value) for key, value in found.items()})
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: {error}") from None


def _checked(key: str, value: Any) -> Any:
    entry = next((entry for entry in fields(Profile) if entry.name == key), None)
    if entry is None:
        near = difflib.get_close_matches(key, [entry.name for entry in fields(Profile)], 1)
        raise ValueError(f"there is no key '{key}'" + (f"; did you mean '{near[0]}'?" if near else ""))
    if type(entry.default) is float and type(value) is int:
        value = float(value)
    if type(value) is not type(entry.default):
        raise ValueError(f"{key} must be written like {entry.default!r}")
    low, high = entry.metadata["low"], entry.metadata["high"]
    if high and not low <= value <= high:
        raise ValueError(f"{key} must lie between {low} and {high}")
    if value not in _CHOICES.get(key, (value,)):
        raise ValueError(f"{key} must be one of {', '.join(_CHOICES[key])}")
    if key == "charset":
        try:
            codecs.lookup(str(value))
        except LookupError:
            raise ValueError(f"there is no charset {value!r}") from None
    return value
