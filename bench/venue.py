"""A made-up city with a device at its pool, for measurements: real keys, bundle, desk and ledger."""

import os
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from hub import city as cities
from hub.hub import Hub
from shared.desk.desk import Desk
from shared.desk.station import Station, take_up
from shared.device.clock import Readers
from shared.device.state import State
from shared.domain.card import AgeBand, Kind
from shared.domain.moment import Moment
from shared.tokens.claims import Claims
from shared.tokens.issue import issue
from shared.tokens.transport import to_digits
from shared.wire.cose import HEAD_BYTES, signed_prefix

NOON_MS = 1_795_435_200_000  # 2026-11-23 12:00 in London
SETTINGS = 'reserve_mib = 1\nvenue = "porchester"\n'
_DAY_MS = 86_400_000


class Venue:
    """A city in `folder`/city and its device in `folder`/state. Time stands still until somebody waits."""

    def __init__(self, folder: Path) -> None:
        self._ms = NOON_MS
        self.folder = folder
        cities.make(folder / "city", None, None, datetime.fromtimestamp(NOON_MS / 1000, UTC).date())
        hub = Hub.open(folder / "city", clock=lambda: NOON_MS)
        self._issuer = hub.keys.issuer
        hub.close()

    def wait(self, seconds: float) -> None:
        """Time passes on both clocks of the device."""
        self._ms += round(seconds * 1000)

    def state(self, name: str = "state") -> State:
        """A device's folder that has taken up the city's bundle."""
        state = State.create(self.folder / name)
        state.settings.write_text(SETTINGS, "utf-8")
        take_up(self.folder / "city", state.trust, Moment(NOON_MS, NOON_MS))
        return state

    def desk(self, service: str, name: str = "state") -> Desk:
        """A desk for a service, on a device of its own, whose time came from the hub."""
        station = Station(
            self.state(name), Readers(lambda: self._ms, lambda: self._ms * 1_000_000, lambda: "bench")
        )
        station.clock.anchor(self._ms)
        return station.desk(station.judge(station.settings.venue, service))

    def card(self) -> bytes:
        """The signed token of a new resident."""
        today = NOON_MS // _DAY_MS
        claims = Claims(
            issuer=cities.ISSUER,
            card_id=os.urandom(16),
            kind=Kind.RESIDENT,
            age_band=AgeBand.FROM_18,
            issued=today - 10,
            expires=today + 700,
            version=1,
            status_index=int.from_bytes(os.urandom(2)) % cities.CARD_BLOCK[1],
        )
        return issue(claims, cities.ISSUER_ID, self._issuer)

    def text(self) -> str:
        """The same as its QR says it."""
        return to_digits(self.card())

    def bare_check(self, token: bytes) -> tuple[Ed25519PublicKey, bytes, bytes]:
        """The key, signature and signed bytes of a token: what one bare verify takes."""
        signed = signed_prefix(token[:HEAD_BYTES]) + token[HEAD_BYTES:-66]
        return self._issuer.public_key(), token[-64:], signed
