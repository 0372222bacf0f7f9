"""The self-test of a device: each line says good, check or bad, and what to do about it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography.exceptions import InvalidSignature

from shared.device.clock import Clock
from shared.device.settings import load
from shared.device.state import State
from shared.domain.faults import Fault
from shared.ledger.faults import DAMAGED, FULL, LOCKED, NEWER, READ_ONLY
from shared.ledger.ledger import Ledger
from shared.trust.store import TrustStore

_FRESH_DAYS, _STOP_DAYS = 3, 14  # of daily entry; each service has its own in the catalogue
_MIB = 1 << 20
_LIBRARY = "library system"
_LATER = ("printer", _LIBRARY)
_SETTINGS = {"hand scanner": "serial_port", "pad for tags": "rfid", "printer": "printer"}
_REMEDIES = {
    READ_ONLY: "let this program write to the state folder",
    FULL: "make room on the disk",
    LOCKED: "close the other program that holds the ledger, then try again",
    NEWER: "install the newer version of this program that wrote it",
    DAMAGED: "keep the file and call support; start with a new state folder meanwhile",
}


class Health(StrEnum):
    """How one line came out."""

    GOOD = "good"
    CHECK = "check"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at: what was found, and the way out where it is not good."""

    name: str
    health: Health
    found: str
    remedy: str = ""


def examine(
    folder: Path | None, ask_hub: Callable[[State], Line], system: Path = Path("/")
) -> Iterator[Line]:
    """Every line in turn; without a state folder only the machine is looked at. `ask_hub` gives the hub's
    line."""
    yield _devices(system / "dev", "video*", "camera", "plug in a camera, or use a hand scanner")
    yield _scanner(system)
    yield _devices(
        system / "proc/asound", "card[0-9]*", "speaker", "connect a speaker; verdicts stay visible"
    )
    if folder is None:
        yield Line("state", Health.CHECK, "not looked at", "name the state folder with --state")
        yield from _not_set_up("hub", *_LATER)
        return
    try:
        state = State.open(folder)
        settings = load(state.settings)
    except Fault as fault:
        remedy = "set this device up with `device enrol`, or correct the settings"
        yield Line("state", Health.BAD, fault.detail, remedy)
        yield from _not_set_up("hub", *_LATER)
        return
    yield Line("state", Health.GOOD, f"device {state.device_id}")
    yield _disk(folder)
    yield _ledger(state)
    clock = Clock(state.clock)
    checks = _checks(state, clock)
    yield _clock(clock)
    yield checks
    yield ask_hub(state)
    if settings.serial_port:
        yield _named("hand scanner", settings.serial_port, system)
    if settings.rfid:
        yield _named("pad for tags", settings.rfid, system)
    yield _named("printer", settings.printer, system) if settings.printer else next(_not_set_up("printer"))
    yield Line(
        _LIBRARY, Health.CHECK, "not asked", "at a kiosk: `kiosk library ... status`, or its self-test"
    )


def _devices(folder: Path, pattern: str, name: str, remedy: str) -> Line:
    found = sorted(entry.name for entry in folder.glob(pattern))
    if found:
        return Line(name, Health.GOOD, ", ".join(found[:8]))
    return Line(name, Health.CHECK, "none found", remedy)


def _named(name: str, way: str, system: Path) -> Line:
    """A thing that the settings name: by a device file, which is there or not, or by an address."""
    _, slash, path = way.partition("/")
    if not slash:
        return Line(name, Health.CHECK, way, "the self-test in the kiosk's staff menu asks it")
    if (system / path).exists():
        return Line(name, Health.GOOD, f"/{path} is there")
    return Line(
        name, Health.BAD, f"no /{path}", f"plug it in, or correct `device settings {_SETTINGS[name]}`"
    )


def _scanner(system: Path) -> Line:
    serial = [entry.name for pattern in ("ttyACM*", "ttyUSB*") for entry in (system / "dev").glob(pattern)]
    keyboards = [entry.name for entry in (system / "dev/input/by-id").glob("*-event-kbd")]
    if serial or keyboards:
        return Line("scanner", Health.GOOD, ", ".join(sorted(serial + keyboards)[:8]))
    return Line(
        "scanner", Health.CHECK, "no keyboard or serial scanner", "plug in a hand scanner, or use a camera"
    )


def _disk(folder: Path) -> Line:
    try:
        free = shutil.disk_usage(folder).free // _MIB
    except OSError as error:
        return Line("disk", Health.BAD, str(error.strerror), "mount the disk of the state folder")
    if free < 32:
        return Line("disk", Health.BAD, f"{free} MiB free", "make room at once: soon nothing can be recorded")
    if free < 512:
        return Line("disk", Health.CHECK, f"{free} MiB free", "make room this week")
    return Line("disk", Health.GOOD, f"{free} MiB free")


def _ledger(state: State) -> Line:
    if not state.ledger.exists():
        return Line("ledger", Health.GOOD, "empty")
    try:
        ledger = Ledger.inspect(state.ledger)
        try:
            ledger.write(lambda tx: None)
            report = ledger.verify(signature_check(state))
        finally:
            ledger.close()
    except Fault as fault:
        return Line("ledger", Health.BAD, fault.detail, _REMEDIES.get(fault.code, "call support"))
    if not report.ok:
        return Line("ledger", Health.BAD, f"event {report.first_bad_seq}: {report.why}", _REMEDIES[DAMAGED])
    return Line("ledger", Health.GOOD, f"{report.events} events, chain complete")


def _clock(clock: Clock) -> Line:
    now = clock.now()
    skew = (now.wall_ms - now.trusted_ms) // 1000
    if now.doubtful:
        remedy = "set this machine's clock, then let staff confirm it at the desk"
        return Line("clock", Health.CHECK, f"doubtful; the machine's clock is {skew} s ahead of ours", remedy)
    return Line("clock", Health.GOOD, f"the machine's clock is {skew} s ahead of ours")


def _checks(state: State, clock: Clock) -> Line:
    bundle = TrustStore(state.trust).current()
    if bundle is None:
        return Line("card checks", Health.BAD, "none", "take in a city's bundle with `device adopt`")
    clock.signed(bundle.signed_ms)
    hours = max(0, clock.now().trusted_ms - bundle.signed_ms) // 3_600_000
    if hours > _STOP_DAYS * 24:
        return Line("card checks", Health.BAD, f"{hours // 24} days old", "bring newer ones: `device adopt`")
    if hours > _FRESH_DAYS * 24:
        return Line("card checks", Health.CHECK, f"{hours // 24} days old", "bring newer ones soon")
    return Line("card checks", Health.GOOD, f"{hours} hours old")


def _not_set_up(*names: str) -> Iterator[Line]:
    for name in names:
        yield Line(name, Health.CHECK, "not set up", "nothing to do unless this device needs it")


def signature_check(state: State) -> Callable[[bytes, bytes], bool]:
    """How to check that a checkpoint was signed with this device's key."""
    key = state.signing_key().public_key()

    def check(message: bytes, signature: bytes) -> bool:
        try:
            key.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    return check
