"""A desk's end of sign-ups, bare: pages sealed as a desk seals them, handed over by the test."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from hub import devices
from hub.hub import Hub
from hub.signup import intake, office
from shared.wire.seal import SealingKey
from shared.wire.signup import Envelope, Place, close

ADA = {
    "language": {"language": "pt"},
    "wallet": {"wallet": "apple"},
    "home": {"home": "here"},
    "postcode": {"postcode": "SW1A 1AA"},
    "name": {"first_name": "Adelaide", "family_name": "Quintanilha"},
    "birth": {"date_of_birth": "1958-03-27"},
    "address": {"address": "12 Marsham Street"},
    "contact": {"email": "adelaide@example.org", "phone": "", "consents": ["news"]},
    "access": {"access_needs": ""},
}
SEEN = {"kind": "council-tax-bill", "day": "2026-11-22", "staff": "Maria"}
Told = list[tuple[str, Mapping[str, Any]]]


def told(answers: Mapping[str, Any] = ADA, evidence: Mapping[str, Any] | None = SEEN) -> Told:
    """Every page of a sign-up with what it holds, from `start` to `done`."""
    pages: Told = [("start", {"code": "7KX2"}), *answers.items()]
    pages += [] if evidence is None else [("evidence", evidence)]
    return [*pages, ("done", {"pages": len(pages) + 1})]


def sealed(hub: Hub, place: Place, content: Mapping[str, Any]) -> Envelope:
    """A page, sealed to the newest of the hub's keys."""
    key = SealingKey(hub.city.sealing_keys()[0].public_key().public_bytes_raw())
    return close(place, content, key)


def sign_up_at(hub: Hub, device: str, pages: Told) -> UUID:
    """Pages that came from a device, and what the hub makes of them."""
    sign_up = uuid4()
    envelopes = [
        sealed(hub, Place(sign_up, number, page, device), content)
        for number, (page, content) in enumerate(pages, 1)
    ]
    with hub.write() as connection:
        found = devices.find(connection, device)
        assert found is not None
        intake.take(connection, found, envelopes, hub.now_ms())
    office.complete(hub, sign_up, "a test")
    return sign_up
