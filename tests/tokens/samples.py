"""Keys, claims and a verifier that every test of tokens starts from."""

from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.card import AgeBand, Kind, Rotation
from shared.domain.moment import Moment
from shared.tokens.claims import Claims
from shared.tokens.keyring import IssuerKey, KeyRing, Standing
from shared.tokens.rotating import ClassKey
from shared.tokens.verify import TokenVerifier

LONDON = ZoneInfo("Europe/London")
NOW = Moment(1_795_000_000_000, 1_795_000_000_000)  # in November 2026: day 20775
TODAY = NOW.day(LONDON)
KEY_ID, OTHER_ID = b"\x00\x01", b"\x00\x02"
ISSUER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
CLASS_SECRETS = (b"d" * 32, b"p" * 32)


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def issuer_key(**changes) -> IssuerKey:
    fields = {
        "key_id": KEY_ID,
        "issuer": 1,
        "public_key": public(ISSUER_KEY),
        "first_day": TODAY - 1000,
        "last_day": TODAY + 1000,
        "city": "Testing",
    }
    return IssuerKey(**fields | changes)


def other_city(**changes) -> IssuerKey:
    fields = {"key_id": OTHER_ID, "issuer": 2, "public_key": public(OTHER_KEY), "city": "Northmere"}
    return issuer_key(**fields | {"standing": Standing.KNOWN} | changes)


def verifier(*keys: IssuerKey, class_key: ClassKey | None = None) -> TokenVerifier:
    return TokenVerifier(KeyRing(keys or (issuer_key(), other_city())), LONDON, class_key)


def claims(**changes) -> Claims:
    fields = {
        "issuer": 1,
        "card_id": bytes(range(16)),
        "kind": Kind.RESIDENT,
        "age_band": AgeBand.FROM_18,
        "issued": TODAY - 10,
        "expires": TODAY + 700,
        "version": 1,
        "status_index": 40_000,
    }
    return Claims(**fields | changes)


def full_claims() -> Claims:
    return claims(entitlements=(3, 40, 900), rotation=(Rotation.MANDATORY, 1), hint="AB")
