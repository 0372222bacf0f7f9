"""Provisional passes: signed here under this device's own key, which the bundle lists with narrow limits."""

import secrets
from dataclasses import dataclass, field
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.card import CARD_ID_BYTES, Kind
from shared.domain.moment import day_date, day_number
from shared.domain.signup.ages import band_on, last_day
from shared.tokens import transport
from shared.tokens.claims import Claims
from shared.tokens.issue import issue
from shared.tokens.keyring import IssuerKey, KeyRing


@dataclass(frozen=True, slots=True)
class ProvisionalPass:
    """What the resident takes along: the text of its code, and its last day."""

    text: str = field(repr=False)
    last_day: date


@dataclass(frozen=True, slots=True)
class Delegate:
    """This device's key and the limits that the city set it."""

    key: Ed25519PrivateKey = field(repr=False)
    limits: IssuerKey

    @classmethod
    def of(cls, ring: KeyRing, key: Ed25519PrivateKey, today: date) -> "Delegate | None":
        """As the bundle lists it, by its newest listing; None where it does not, or no longer or not yet."""
        public, day = key.public_key().public_bytes_raw(), day_number(today)
        listed = [
            one
            for one in ring.keys
            if one.delegated and one.public_key == public and one.first_day <= day <= one.last_day
        ]
        return cls(key, max(listed, key=lambda one: one.key_id)) if listed else None

    @property
    def places(self) -> range:
        """Its places in the list of cancelled cards."""
        start, end = self.limits.status_block or (0, 0)
        return range(start, end)

    def sign(self, place: int, born: date, today: date) -> ProvisionalPass:
        """A pass for somebody, as every scanner that has the bundle takes it."""
        issued = day_number(today)
        expires = min(issued + (self.limits.max_days or 0), day_number(last_day(born, today)))
        claims = Claims(
            issuer=self.limits.issuer,
            card_id=secrets.token_bytes(CARD_ID_BYTES),
            kind=Kind.PROVISIONAL,
            age_band=band_on(born, today),
            issued=issued,
            expires=expires,
            version=1,
            status_index=place,
        )
        token = issue(claims, self.limits.key_id, self.key)
        return ProvisionalPass(transport.to_digits(token), day_date(expires))
