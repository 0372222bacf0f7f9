"""The people at this desk, each with a PIN of their own, and the growing wait after wrong ones.

PINs are kept as scrypt hashes (RFC 7914). A try is counted, durably, before it is judged: pulling the plug
gains nothing. A wait has to pass on the boot clock and on trusted time, so neither a restart nor a clock that
is set shortens it.
"""

import hmac
import os
from dataclasses import dataclass
from enum import StrEnum
from hashlib import scrypt
from itertools import pairwise
from pathlib import Path
from typing import Any

from shared.device.clock import SYSTEM, Readers
from shared.device.files import StateFault, read_json, write_json
from shared.domain.faults import UsageError
from shared.domain.moment import Moment

_WORK = 1 << 15
_FREE_TRIES = 3  # wrong PINs of one person before the first wait
_FREE_TRIES_DEVICE = 10  # wrong PINs of everybody together
_FIRST_WAIT_S = 2
_LONGEST_WAIT_S = 15 * 60
_DEVICE = ""  # the row of everybody together
_LONGEST_NAME = 40


class Role(StrEnum):
    """What a person may do here."""

    DESK = "desk"
    SUPERVISOR = "supervisor"
    AMBASSADOR = "ambassador"  # a volunteer: opens a workshop, and nothing that staff do


STAFF = frozenset({Role.DESK, Role.SUPERVISOR})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may unlock this desk."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether a PIN was right; `tried` is False where it was not even looked at because of a wait.

    `wait_s` says how long until the next try counts.
    """

    right: bool
    tried: bool = True
    wait_s: int = 0
    role: Role | None = None


class Staff:
    """The staff of one device, in `path`; waits are kept beside it, so that a desk and an administrator's
    command never write the same file."""

    def __init__(self, path: Path, readers: Readers = SYSTEM, work: int = _WORK) -> None:
        self._path = path
        self._waits_path = path.with_name("pin_delays.json")
        self._readers = readers
        self._work = work

    def people(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        found = _objects(read_json(self._path), self._path)
        return tuple(Person(name, _role(entry)) for name, entry in sorted(found.items()))

    def names(self, roles: frozenset[Role] = STAFF) -> tuple[str, ...]:
        """The names of everybody with one of these roles."""
        return tuple(person.name for person in self.people() if person.role in roles)

    def add(self, name: str, pin: str, role: Role = Role.DESK) -> None:
        """Add a person, or give one a new PIN; raises UsageError for a name or a PIN that will not do."""
        if not (0 < len(name) <= _LONGEST_NAME and name.isprintable() and name == name.strip()):
            raise UsageError(f"a name has 1 to {_LONGEST_NAME} printable characters")
        check_pin(pin)
        salt = os.urandom(16)
        entry = {
            "role": role,
            "salt": salt.hex(),
            "work": self._work,
            "hash": _hash(pin, salt, self._work).hex(),
        }
        write_json(self._path, _objects(read_json(self._path), self._path) | {name: entry})

    def remove(self, name: str) -> None:
        """Remove a person; raises UsageError where there is none of that name."""
        found = _objects(read_json(self._path), self._path)
        if name not in found:
            raise UsageError(f"there is nobody called {name!r} here")
        del found[name]
        write_json(self._path, found)

    def check(self, name: str, pin: str, now: Moment) -> PinAnswer:
        """Try a PIN. Takes as long for a name that is not here. Raises StateFault if it cannot be counted.

        Three wrong PINs of a person cost nothing, then the wait doubles from 2 s to 15 min; so it does after
        ten of everybody together.
        """
        waits = {key: _Wait.of(value) for key, value in read_json(self._waits_path).items()}
        person, device = waits.get(name, _Wait()), waits.get(_DEVICE, _Wait())
        boot_id, boot_ms = self._readers.boot_id(), self._readers.boot_ns() // 1_000_000
        for wait in (person, device):
            wait.trusted_ms = min(wait.trusted_ms, now.trusted_ms)  # a clock set back starts the wait again
        left = max(
            person.left_s(_FREE_TRIES, boot_id, boot_ms, now.trusted_ms),
            device.left_s(_FREE_TRIES_DEVICE, boot_id, boot_ms, now.trusted_ms),
        )
        if left:
            self._keep(waits | {_DEVICE: device} | ({name: person} if name in waits else {}))
            return PinAnswer(False, tried=False, wait_s=left)
        entry = _objects(read_json(self._path), self._path).get(name)
        counted = dict(waits)
        for key, wait in ((name, person), (_DEVICE, device)):
            if key == _DEVICE or entry is not None:  # made-up names must not fill the file
                counted[key] = _Wait(wait.wrong + 1, boot_id, boot_ms, now.trusted_ms)
        self._keep(counted)
        if entry is not None and _is_right(entry, pin):
            self._keep({key: wait for key, wait in counted.items() if key not in (name, _DEVICE)})
            return PinAnswer(True, role=_role(entry))
        if entry is None:
            _hash(pin, bytes(16), self._work)
        wait_s = max(
            counted.get(name, _Wait()).length_s(_FREE_TRIES), counted[_DEVICE].length_s(_FREE_TRIES_DEVICE)
        )
        return PinAnswer(False, wait_s=wait_s)

    def _keep(self, waits: "dict[str, _Wait]") -> None:
        write_json(self._waits_path, {key: wait.stored() for key, wait in waits.items()})


@dataclass(slots=True)
class _Wait:
    """Wrong PINs in a row and when the last one was, on both clocks."""

    wrong: int = 0
    boot_id: str = ""
    boot_ms: int = 0
    trusted_ms: int = 0

    @classmethod
    def of(cls, value: Any) -> "_Wait":
        try:
            wait = cls(**value)
            if {type(wait.wrong), type(wait.boot_ms), type(wait.trusted_ms)} != {int}:
                raise TypeError
        except TypeError:
            raise StateFault("pin_delays.json is damaged") from None
        return wait

    def stored(self) -> dict[str, Any]:
        return {
            "wrong": self.wrong,
            "boot_id": self.boot_id,
            "boot_ms": self.boot_ms,
            "trusted_ms": self.trusted_ms,
        }

    def length_s(self, free: int) -> int:
        if self.wrong <= free:
            return 0
        return min(_FIRST_WAIT_S << min(self.wrong - free - 1, 20), _LONGEST_WAIT_S)

    def left_s(self, free: int, boot_id: str, boot_ms: int, trusted_ms: int) -> int:
        """Seconds still to wait. After a restart only the time since then is known to have passed."""
        booted = boot_ms - self.boot_ms if boot_id == self.boot_id else boot_ms
        passed_ms = min(booted, trusted_ms - self.trusted_ms)
        return max(0, self.length_s(free) - passed_ms // 1000)


def check_pin(pin: str) -> None:
    """Raises UsageError for a PIN that is not 4 to 8 digits or that anybody would try first."""
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8):
        raise UsageError("a PIN has 4 to 8 digits")
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    repeated = any(pin == pin[:n] * (len(pin) // n) for n in range(1, len(pin) // 2 + 1))
    if repeated or steps in ({1}, {9}):
        raise UsageError(
            "this PIN is too easy to guess: no row of digits such as 1234, no repeats such as 1212"
        )


def _hash(pin: str, salt: bytes, work: int) -> bytes:
    return scrypt(pin.encode("utf-8", "replace"), salt=salt, n=work, r=8, p=1, maxmem=64 << 20, dklen=32)


def _is_right(entry: dict[str, Any], pin: str) -> bool:
    try:
        stored, salt, work = bytes.fromhex(entry["hash"]), bytes.fromhex(entry["salt"]), entry["work"]
        return hmac.compare_digest(_hash(pin, salt, work), stored)
    except (KeyError, TypeError, ValueError):
        raise StateFault("staff.json is damaged") from None


def _role(entry: dict[str, Any]) -> Role:
    try:
        return Role(entry.get("role", Role.DESK))
    except ValueError:
        raise StateFault("staff.json is damaged") from None


def _objects(found: dict[str, Any], path: Path) -> dict[str, dict[str, Any]]:
    if not all(isinstance(entry, dict) for entry in found.values()):
        raise StateFault(f"{path.name} is damaged")
    return found
