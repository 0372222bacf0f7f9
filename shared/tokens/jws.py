"""The adapter for cities that already issue signed JWTs: compact JWS, EdDSA or ES256, pinned per key.

Claims have the names of docs/token-profile.md and pass the same checks as our own. A JWT counts in seconds:
the card is valid through the city's day in which its `exp` falls (an `exp` at midnight ends the day before).
"""

import json
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc import jwa, jws
from joserfc.errors import BadSignatureError, JoseError, UnsupportedAlgorithmError
from joserfc.jwk import ECKey, OKPKey

from shared.domain.card import Card
from shared.domain.moment import day_date, day_number
from shared.domain.reasons import Reason, Refusal
from shared.tokens import claims as claim_map
from shared.tokens.claims import Claims, ClaimsError
from shared.tokens.keyring import Algorithm, IssuerKey, KeyRing, Standing
from shared.tokens.transport import decode_base64url, to_base64url

ALGORITHMS = {Algorithm.ED25519: ("EdDSA", "Ed25519"), Algorithm.ES256: ("ES256",)}  # RFC 8037, 9864, 7518
_HEADERS = {"alg", "kid", "typ"}
_NAMES = {"iss": 1, "exp": 2, "iat": 3, "jti": 4, "kind": 5, "ent": 6, "band": 7, "ver": 8, "idx": 9}
_LAST_SECOND = claim_map.LAST_DAY * 86_400


class _Pinned(jws.JWSRegistry):
    """Knows the algorithms of one key and no other; joserfc's own registry warns at every use of EdDSA."""

    def get_alg(self, name: str) -> jwa.JWSAlgModel:
        """The algorithm of this name; raises UnsupportedAlgorithmError."""
        if name not in (self.allowed or ()):
            raise UnsupportedAlgorithmError(name)
        return self.algorithms[name]


def read(text: str, ring: KeyRing, zone: ZoneInfo) -> Card | Refusal:
    """The card of a compact JWS, bounded by the caller; raises ClaimsError or Broken for bad bytes."""
    header = _object(decode_base64url(text.partition(".")[0]))
    kid = header.get("kid")
    if not isinstance(kid, str):
        return Refusal(Reason.NOT_A_CARD)
    key = ring.by_kid(kid)
    if key is None:
        return Refusal(Reason.UNKNOWN_KEY)
    if header.get("alg") not in ALGORITHMS[key.algorithm]:
        return Refusal(Reason.FORGED)
    if set(header) - _HEADERS:  # `crit` and `b64` among them
        raise ClaimsError("unknown header")
    try:
        payload = _signed(text, key)
    except BadSignatureError:
        return Refusal(Reason.FORGED)
    except (JoseError, ValueError) as error:
        raise ClaimsError(type(error).__name__) from None
    if key.standing is Standing.KNOWN:
        return Refusal(Reason.OTHER_CITY, {"city": key.city})
    claims = _by_number(_object(payload), zone)
    claim_map.check(claims)
    card = claim_map.to_card(claims, key.services)
    return card if key.allows(card) else Refusal(Reason.KEY_LIMITS)


def write(claims: Claims, kid: str, key: Ed25519PrivateKey, zone: ZoneInfo) -> str:
    """The same card as a compact JWS with EdDSA: `iat` the first second of its issue day, `exp` the first one
    after its last day, in the city's time."""
    claim_map.encode(claims)  # raises ClaimsError for what no verifier would take
    named: dict[str, object] = {
        "iss": claims.issuer,
        "exp": _midnight(claims.expires + 1, zone),
        "iat": _midnight(claims.issued, zone),
        "jti": to_base64url(claims.card_id),
        "kind": int(claims.kind),
        "band": int(claims.age_band),
        "ver": claims.version,
        "idx": claims.status_index,
    }
    if claims.entitlements:
        named["ent"] = sorted(claims.entitlements)
    payload = json.dumps(named, separators=(",", ":")).encode()
    header = {"alg": "EdDSA", "kid": kid}
    return jws.serialize_compact(
        header, payload, OKPKey.import_key(key), registry=_Pinned(algorithms=("EdDSA",))
    )


def _midnight(day: int, zone: ZoneInfo) -> int:
    return int(datetime.combine(day_date(day), time.min, zone).timestamp())


def _signed(text: str, key: IssuerKey) -> bytes:
    for part in text.split("."):
        decode_base64url(part)  # one spelling only, as for our own tokens
    public = key.load()
    jwk = (
        ECKey.import_key(public) if isinstance(public, EllipticCurvePublicKey) else OKPKey.import_key(public)
    )
    return jws.deserialize_compact(text, jwk, registry=_Pinned(algorithms=ALGORITHMS[key.algorithm])).payload


def _object(data: bytes) -> dict[str, Any]:
    """A JSON object in which no name is there twice; raises ClaimsError."""
    try:
        value = json.loads(data.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise ClaimsError("no JSON") from None
    if not isinstance(value, dict):
        raise ClaimsError("no object")
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name is there twice")
    return dict(pairs)


def _by_number(named: dict[str, Any], zone: ZoneInfo) -> dict[int, Any]:
    """The claims under the numbers of the compact profile, in its units; raises ClaimsError."""
    claims: dict[int, Any] = {}
    for name, value in named.items():
        if name not in _NAMES:
            raise ClaimsError("unknown claim")
        if name in ("exp", "iat"):
            value = _day(value - 1 if name == "exp" and type(value) is int else value, zone)  # noqa: PLW2901
        elif name == "jti":
            value = decode_base64url(value) if isinstance(value, str) else value  # noqa: PLW2901
        claims[_NAMES[name]] = value
    return claims


def _day(seconds: object, zone: ZoneInfo) -> int:
    if type(seconds) is not int or not 0 <= seconds <= _LAST_SECOND:
        raise ClaimsError("a time is out of range")
    return day_number(datetime.fromtimestamp(seconds, UTC).astimezone(zone).date())
