"""Making what verify.py reads: signed tokens, their texts, and the text a rotating pass shows."""

from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.tokens import claims as claim_map
from shared.tokens import rotating
from shared.tokens.claims import Claims
from shared.wire import cose


def issue(claims: Claims, key_id: bytes, key: Ed25519PrivateKey, *, algorithm: int = cose.ED25519) -> bytes:
    """The signed token of a card (COSE_Sign1); `transport` makes text of it."""
    return cose.sign1(claim_map.encode(claims), key_id, key, algorithm=algorithm)


def rotating_text(text: str, claims: Claims, class_secrets: Sequence[bytes], at_ms: int) -> str:
    """What a rotating pass shows at this time: the token's text and one code per class of venue, in order."""
    step = rotating.step_at(at_ms)
    codes = (
        rotating.code(rotating.card_secret(secret, claims.card_id, claims.version), step)
        for secret in class_secrets
    )
    return "~".join((text, str(at_ms // 1000), *codes))
