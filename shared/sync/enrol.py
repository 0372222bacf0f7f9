"""A device becomes one of a city's: from the text of a one-time code to identity, venue and first bundle.

hub.json is written last, so an enrolment that was cut is simply done again: the hub answers the same request
by the same keys with the same answer.
"""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from shared.device import enrolled
from shared.device.clock import Clock
from shared.device.enrolled import Enrolled
from shared.device.settings import Settings, load
from shared.device.state import State
from shared.domain.faults import Fault
from shared.domain.version import VERSION
from shared.sync.bundle import Courier
from shared.sync.client import Device, HubClient
from shared.sync.faults import LineFault
from shared.sync.transport import Way
from shared.trust import root as roots
from shared.trust.bundle import Bundle
from shared.trust.fault import TrustFault, Wrong
from shared.trust.root import Root
from shared.trust.store import TrustStore
from shared.wire import enrolment
from shared.wire.batch import base64url
from shared.wire.enrolment import EnrolmentCode, EnrolmentCodeError

KINDS = ("scanner", "kiosk")
_ROOT_CHARACTERS = 4 * roots.MAX_BYTES // 3 + 4
_NAME_CHARACTERS = 60
_REFUSALS = {
    "code_used": ("enrol_used", "this code was used already; ask for a new one"),
    "code_late": ("enrol_late", "this code is too old; ask for a new one"),
    "code_unknown": ("enrol_unknown", "the hub does not know this code; ask for a new one"),
    "code_other_kind": ("enrol_other_kind", "this code is for another kind of device; ask for one for this"),
    "key_in_use": (
        "enrol_key_in_use",
        "this device's keys belong to another enrolment; begin with a new folder",
    ),
}


class EnrolmentRefused(Fault):
    """This device was not enrolled, and trying again with the same code will not help.

    `code` is one of enrol_unreadable, enrol_used, enrol_late, enrol_unknown, enrol_other_kind,
    enrol_wrong_hub, enrol_insecure, enrol_already, enrol_key_in_use, enrol_no_venue.
    """

    code = "enrol_unreadable"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is enrolled, and where it differs from the device's settings, how the hub is reached."""

    kind: str = KINDS[0]
    name: str = ""
    ca: Path | None = None
    proxy: str | None = None


def enrol(
    folder: Path, code_text: str, wanted: Wanted, *, clock: Clock | None = None, again: bool = False
) -> Enrolled:
    """Enrol the device of this folder, which is made where there is none. `clock` is the device's where it
    runs already; `again` lets an enrolled device, which staff unlocked, follow a new code.

    Raises EnrolmentRefused, LineFault (try again, but for `device_revoked`), StateFault and SettingsFault.
    The caller holds the lock.
    """
    code = code_of(code_text)
    state = State.create(folder)
    if not again and enrolled.read(state) is not None:
        raise EnrolmentRefused(
            "this device is enrolled already; `device leave` ends that", code="enrol_already"
        )
    settings = _settings(load(state.settings), wanted)
    clock = clock or Clock(state.clock)
    store = TrustStore(state.trust)
    if store.pinned is not None and store.pinned.fingerprint != code.root:
        raise EnrolmentRefused(
            "this device belongs to another city; begin with a new folder", code="enrol_wrong_hub"
        )
    try:
        way = way_to(code.hub, settings)
    except LineFault as fault:
        raise EnrolmentRefused(fault.detail, code="enrol_insecure") from None
    asked = _Asked(code, state, clock, way)
    place = asked.place(wanted)
    root = asked.root(place.root)
    with HubClient(way, _device(state), clock, lambda _: store.pinned or root) as client:
        _take_in(Courier(client, store, state, clock), store, place.venue)
    settings.changed("venue", place.venue).save(state.settings)
    kept = replace(place, enrolled_ms=clock.now().trusted_ms)
    enrolled.write(state, kept)
    return kept


def open_client(state: State, store: TrustStore, clock: Clock) -> HubClient:
    """The line of an enrolled device; raises LineFault (`device_unknown`) where it is none, StateFault and
    SettingsFault."""
    kept = enrolled.read(state)
    if kept is None:
        raise LineFault("this device is not enrolled", "device_unknown")
    return HubClient(
        way_to(kept.hub, load(state.settings)), _device(state), clock, _pinned_by(store, kept.root)
    )


def way_to(hub: str, settings: Settings) -> Way:
    """How this device reaches that hub; raises LineFault where that would not be safe."""
    return Way(hub, Path(settings.hub_ca) if settings.hub_ca else None, settings.proxy)


def _pinned_by(store: TrustStore, document: str) -> Callable[[bytes], Root | None]:
    """The bundle's root; where a disk lost the bundle, the one of the enrolment."""

    def root_of(_: bytes) -> Root | None:
        return store.pinned or roots.parse(_unpacked(document))

    return root_of


@dataclass(frozen=True, slots=True)
class _Asked:
    """The one request that nobody's root is pinned for yet: the code's fingerprint stands in for it."""

    code: EnrolmentCode
    state: State
    clock: Clock
    way: Way

    def place(self, wanted: Wanted) -> Enrolled:
        """What the hub made this device; raises EnrolmentRefused and LineFault."""
        asked = {
            "code": self.code.secret,
            "device": self.state.device_id,
            "signing_key": base64url(self.state.signing_key().public_key().public_bytes_raw()),
            "sealing_key": base64url(self.state.sealing_key().public_key().public_bytes_raw()),
            "kind": wanted.kind,
            "name": wanted.name[:_NAME_CHARACTERS] or f"{wanted.kind} {self.state.device_id[:4]}",
            "version": VERSION,
        }
        try:
            with HubClient(self.way, _device(self.state), self.clock, self._root_in) as client:
                told = client.post("/v1/enrol", asked).json()
        except LineFault as fault:
            if fault.said in _REFUSALS:
                name, words = _REFUSALS[fault.said]
                raise EnrolmentRefused(words, code=name) from None
            if fault.code == "hub_altered":
                words = "what answers there is not the hub that this code is for"
                raise EnrolmentRefused(words, code="enrol_wrong_hub") from None
            raise
        fields = [told.get(name) for name in ("venue", "place", "root", "incarnation")]
        if told.get("device") != self.state.device_id or not all(type(field) is str for field in fields):
            raise LineFault("the hub answered with no place for this device", "hub_refuses")
        venue, place, root, incarnation = map(str, fields)
        return Enrolled(self.code.hub, self.state.device_id, wanted.kind, venue, place, root, incarnation, 0)

    def root(self, document: str) -> Root:
        """The root in this document, whose keys must be the code's; raises TrustFault."""
        root = roots.parse(_unpacked(document))
        if root.fingerprint != self.code.root:
            raise TrustFault("the root of another city", Wrong.WRONG_CITY)
        return root

    def _root_in(self, body: bytes) -> Root | None:
        try:
            return self.root(json.loads(body)["root"])
        except (ValueError, RecursionError, KeyError, TypeError):
            return None


def code_of(text: str) -> EnrolmentCode:
    """The code in a text that was scanned or typed; raises EnrolmentRefused (`enrol_unreadable`)."""
    try:
        return enrolment.read(text)
    except EnrolmentCodeError as error:
        raise EnrolmentRefused(str(error)) from None


def _settings(settings: Settings, wanted: Wanted) -> Settings:
    if wanted.ca is not None:
        settings = settings.changed("hub_ca", str(wanted.ca.absolute()))
    if wanted.proxy is not None:
        settings = settings.changed("proxy", wanted.proxy)
    return settings


def _take_in(courier: Courier, store: TrustStore, venue: str) -> Bundle:
    bundle = courier.fetch() or store.current()
    if bundle is None or venue not in bundle.catalogue.venues:
        raise EnrolmentRefused(f"the city's catalogue has no venue '{venue}'", code="enrol_no_venue")
    return bundle


def _device(state: State) -> Device:
    return Device(state.device_id, state.signing_key())


def _unpacked(text: object) -> bytes:
    """Bounded base64url; raises TrustFault."""
    if type(text) is not str or len(text) > _ROOT_CHARACTERS:
        raise TrustFault("no root document")
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
    except ValueError:
        raise TrustFault("no root document") from None
