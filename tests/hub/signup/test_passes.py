"""Places for provisional passes: a desk asks before they run out, and what it signed before stays good."""

from base64 import urlsafe_b64decode
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub import delegates
from hub.hub import Hub
from kiosk.signup.provisional import Delegate
from shared.domain.card import Card
from shared.domain.moment import Moment, day_number
from shared.sync.client import Answer
from shared.sync.delegate import ask_to_list
from shared.sync.faults import LineFault
from shared.tokens.keyring import KeyRing
from shared.tokens.verify import TokenVerifier
from shared.trust import keyspart
from shared.wire.signup import FEW_PLACES

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own
DESK, BORN = "3c1f3a52-8f0e-4b7e-9d6a-0c5b8a7f2e11", date(1958, 3, 27)


class Line:
    """What a desk asks goes to the hub's register, or is refused."""

    def __init__(self, hub: Hub) -> None:
        self.hub, self.today, self.asked = hub, date(2026, 11, 22), 0
        self.refusing: str | None = None

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer:
        assert path == "/v1/delegate" and isinstance(body, dict)
        self.asked += 1
        if self.refusing:
            raise LineFault("refused", "hub_refuses", said=self.refusing)
        key = urlsafe_b64decode(body["key"] + "=")
        with self.hub.alone() as connection:
            delegates.register(connection, DESK, key, body.get("left", delegates.PLACES), self.today)
        return Answer(200, b'{"listed":true}')

    def get(self, path: str) -> Answer:
        raise AssertionError(path)

    def ring(self) -> KeyRing:
        with self.hub.read() as connection:
            return keyspart.decode(delegates.keys_part(connection, self.hub.city, self.today))

    def ask(self, key: Ed25519PrivateKey, left: int) -> None:
        public = key.public_key().public_bytes_raw()
        ask_to_list(self, self.ring(), public, lambda _: left, day_number(self.today))

    def verified(self, text: str) -> object:
        return TokenVerifier(self.ring(), ZoneInfo("Europe/London"), None).verify(text, Moment(0, 0))

    def delegate(self, key: Ed25519PrivateKey) -> Delegate:
        found = Delegate.of(self.ring(), key, self.today)
        assert found is not None
        return found


@pytest.fixture
def line(open_hub: Hub) -> Line:
    return Line(open_hub)


def test_a_desk_signs_in_fresh_places_before_they_run_out_and_its_older_passes_stay_good(line: Line) -> None:
    key = Ed25519PrivateKey.generate()
    line.ask(key, 0)
    first = line.delegate(key)
    older = first.sign(first.places[0], BORN, line.today)
    line.ask(key, FEW_PLACES)
    assert line.asked == 1, "there are enough"
    line.today += timedelta(1)
    line.ask(key, FEW_PLACES - 1)
    second = line.delegate(key)
    assert second.places.start == first.places.stop
    newer = second.sign(second.places[0], BORN, line.today)
    for made in (older, newer):
        assert isinstance(line.verified(made.text), Card)


@pytest.mark.parametrize("said", ["too_many", "bad_request"])
def test_a_key_that_is_not_listed_stops_no_sync(line: Line, said: str) -> None:
    line.refusing = said
    line.ask(Ed25519PrivateKey.generate(), 0)
    assert line.asked == 1


def test_a_device_out_of_service_is_told(line: Line) -> None:
    line.refusing = "device_revoked"
    with pytest.raises(LineFault):
        line.ask(Ed25519PrivateKey.generate(), 0)
