"""A desk's end of sign-ups, bare: pages sealed as a desk seals them, handed over by the test."""

from base64 import urlsafe_b64decode
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

from hub import devices
from hub.hub import Hub
from hub.signup import intake, office
from shared.domain.signup.standing import NewCard
from shared.wire.seal import SealingKey
from shared.wire.signup import Envelope, Place, close, open_card
from tests.fakes.bare_device import BareDevice, base64url

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


SECRET = "7kx2m9q-rtd8f3a-0123456-789abcd"  # of the address that the resident takes along


def told(
    answers: Mapping[str, Any] = ADA,
    evidence: Mapping[str, Any] | None = SEEN,
    secret: str | None = None,
    place: int | None = None,
) -> Told:
    """Every page of a sign-up with what it holds, from `start` to `done`; `place`: of a pass meanwhile."""
    pages: Told = [("start", {"code": "7KX2", "secret": secret}), *answers.items()]
    pages += [] if evidence is None else [("evidence", evidence)]
    pages += [] if place is None else [("provisional", {"place": place})]
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
        intake.take(hub, connection, found, envelopes, hub.now_ms())
    office.complete(hub, sign_up, "a test")
    return sign_up


class Desk:
    """Seals pages as a desk does, and sends them over HTTP, by hand."""

    def __init__(self, device: BareDevice) -> None:
        self.device = device

    def sealed(self, sign_up: UUID, number: int, page: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """A page as it travels."""
        envelope = sealed(self.device.hub, Place(sign_up, number, page, self.device.id), content)
        return {
            "sign_up": str(sign_up),
            "number": number,
            "page": page,
            "key": envelope.key,
            "sealed": base64url(envelope.sealed),
        }

    def pages(
        self,
        sign_up: UUID,
        answers: Mapping[str, Any] = ADA,
        evidence: Mapping[str, Any] | None = SEEN,
        **more: Any,
    ) -> list[dict[str, Any]]:
        """All pages of a sign-up; `more` as `told` takes it."""
        all_of_it = told(answers, evidence, **more)
        return [self.sealed(sign_up, number, *page) for number, page in enumerate(all_of_it, 1)]

    def send(self, envelopes: list[dict[str, Any]], ask: Sequence[UUID] = ()) -> list[dict[str, Any]]:
        """Send pages and questions: what the hub says of each sign-up."""
        answer = self.device.ask("POST", "/v1/sign-ups", {"envelopes": envelopes, "ask": [*map(str, ask)]})
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["sign_ups"]
        return found

    def sign_up(
        self, answers: Mapping[str, Any] = ADA, evidence: Mapping[str, Any] | None = SEEN, **more: Any
    ) -> tuple[UUID, dict[str, Any]]:
        """A whole sign-up, and what the hub says of it."""
        sign_up = uuid4()
        (found,) = self.send(self.pages(sign_up, answers, evidence, **more))
        return sign_up, found

    def card(self, sign_up: UUID, found: Mapping[str, Any]) -> NewCard:
        """The card in an answer."""
        padded = found["card"] + "=" * (-len(found["card"]) % 4)
        return open_card(sign_up, urlsafe_b64decode(padded), self.device.sealing)
