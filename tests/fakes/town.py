"""A real demo city in a folder: its cards, its bundle, and what its office does to them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub import cards
from hub import city as cities
from hub.enrolment import secrets_of
from hub.hub import Hub
from hub.publish import publish
from hub.register import Register
from hub.settings import Settings
from shared.device.state import State
from shared.domain.card import AgeBand, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.tokens import transport
from shared.tokens.claims import Claims
from shared.tokens.issue import issue, rotating_text
from shared.trust.secrets import seal_secrets
from tests.fakes.hands import Hands


@dataclass(frozen=True, slots=True)
class Pass:
    """A card in somebody's hand."""

    text: str
    claims: Claims

    @property
    def card(self) -> str:
        """The card's id as commands write it."""
        return self.claims.card_id.hex()


class Town:
    """A city made, and changed, by the hub's own functions, by a clock in the test's hands."""

    def __init__(self, folder: Path, hands: Hands, database: str | None = None) -> None:
        self.folder, self.hands = folder, hands
        self.city = cities.make(folder, None, None, self.today.date())
        self.hub = Hub.open(folder, Settings(database), clock=lambda: hands.wall_ms)
        self.keys = self.hub.keys

    @property
    def today(self) -> datetime:
        return datetime.fromtimestamp(self.hands.wall_ms / 1000, UTC)

    @property
    def bundle(self) -> Path:
        return self.folder / "public" / "bundle.cbor"

    def publish(self) -> None:
        """Sign the bundle anew."""
        with self.hub.alone() as connection:
            publish(self.hub, connection)

    def rewrite_catalogue(self, old: str, new: str) -> None:
        """Change the rules and publish them."""
        path = self.folder / "public" / "catalogue.toml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
        self.publish()

    def card(
        self,
        kind: Kind = Kind.RESIDENT,
        band: AgeBand = AgeBand.FROM_18,
        *,
        medium: str = "digits",
        ended: bool = False,
        rotation: Rotation | None = None,
        hint: str | None = None,
        other_city: bool = False,
        entitlements: tuple[int, ...] = (),
    ) -> Pass:
        """Issue a card; an `ended` one was good until yesterday."""
        today = self.today.date()
        wanted = cards.Wanted(
            kind,
            band,
            issued=today - timedelta(days=400) if ended else None,
            expires=today - timedelta(days=1) if ended else None,
            hint=hint,
            rotation=rotation,
            other_city=other_city,
            entitlements=entitlements,
        )
        with self.hub.alone() as connection:
            register = Register(connection, self.hands.wall_ms)
            made = cards.issue_card(self.city, register, wanted, cards.Medium(medium), self.hands.wall_ms)
        return Pass(made.text, made.claims)

    def people(self, count: int) -> list[Pass]:
        """Issue as many plain cards."""
        wanted, now_ms = cards.Wanted(Kind.RESIDENT, AgeBand.FROM_18), self.hands.wall_ms
        with self.hub.alone() as connection:
            register = Register(connection, now_ms)
            issued = (
                cards.issue_card(self.city, register, wanted, cards.Medium(), now_ms) for _ in range(count)
            )
            return [Pass(made.text, made.claims) for made in issued]

    def signed(
        self, key: Ed25519PrivateKey | None = None, key_id: bytes = cities.ISSUER_ID, **claims
    ) -> Pass:
        """A card with claims that the office would not write, signed all the same."""
        day = self.hands.wall_ms // 86_400_000
        usual = {
            "issuer": cities.ISSUER,
            "card_id": bytes(range(16)),
            "kind": Kind.RESIDENT,
            "age_band": AgeBand.FROM_18,
            "issued": day - 10,
            "expires": day + 700,
            "version": 1,
            "status_index": 4711,
        }
        made = Claims(**usual | claims)
        return Pass(transport.to_digits(issue(made, key_id, key or self.keys.issuer)), made)

    def showing_code(self, card: Pass, at_ms: int) -> str:
        """What a rotating pass shows at this time."""
        return rotating_text(card.text, card.claims, self.keys.class_secrets, at_ms)

    def withdraw(self, card: Pass) -> None:
        """Cancel a card for good, and publish."""
        self._change(card, CardStatus.WITHDRAWN)

    def suspend(self, card: Pass) -> None:
        """Suspend a card, and publish."""
        self._change(card, CardStatus.SUSPENDED)

    def reissue(self, card: Pass) -> Pass:
        """The card once more; its older prints are cancelled with the next bundle."""
        with self.hub.alone() as connection:
            register = Register(connection, self.hands.wall_ms)
            made = cards.reissue(self.city, register, card.card, cards.Medium(), self.hands.wall_ms)
        return Pass(made.text, made.claims)

    def give_secrets(self, state: State, kind: str = "scanner") -> None:
        """Seal what a desk's device may know to it."""
        device = state.sealing_key().public_key().public_bytes_raw()
        secrets = secrets_of(self.keys, "desk", kind)
        state.secrets.write_bytes(seal_secrets(secrets, device, self.keys.publisher))

    def _change(self, card: Pass, status: CardStatus) -> None:
        with self.hub.alone() as connection:
            cards.change_status(Register(connection, self.hands.wall_ms), card.card, status)
            publish(self.hub, connection)
