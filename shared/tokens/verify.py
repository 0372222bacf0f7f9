"""A stranger's text becomes a card or a refusal; nothing in it is believed before its signature."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple
from zoneinfo import ZoneInfo

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from shared.domain.card import Card, Code
from shared.domain.moment import Moment
from shared.domain.reasons import Reason, Refusal
from shared.tokens import rotating
from shared.tokens.claims import ClaimsError, decode, to_card
from shared.tokens.keyring import IssuerKey, KeyRing, Standing
from shared.tokens.rotating import ClassKey
from shared.tokens.transport import MAX_TEXT, Broken, NotOurs, from_base64url, from_digits
from shared.wire.cose import ALGORITHMS, HEAD_BYTES, CoseError, head, payload_start, signed_prefix

_CODES = re.compile(rf"[0-9]{{1,12}}(~[0-9]{{{rotating.DIGITS}}}){{1,{rotating.MAX_CODES}}}")
_EMPTY = Refusal(Reason.EMPTY)
_TOO_LONG = Refusal(Reason.TOO_LONG)
_NOT_A_CARD = Refusal(Reason.NOT_A_CARD)
_DAMAGED = Refusal(Reason.DAMAGED)
_FORGED = Refusal(Reason.FORGED)
_UNKNOWN_KEY = Refusal(Reason.UNKNOWN_KEY)
_KEY_LIMITS = Refusal(Reason.KEY_LIMITS)
_CODE_STALE = Refusal(Reason.CODE_STALE)


class _Signer(NamedTuple):
    """A key made ready for one header template."""

    verify: Callable[[bytes, bytes], None]
    prefix: bytes
    key: IssuerKey


class TokenVerifier:
    """Reads tokens of every transport against one key ring and, at a desk that has one, a class key."""

    def __init__(self, ring: KeyRing, zone: ZoneInfo, class_key: ClassKey | None) -> None:
        self._ring = ring
        self._zone = zone
        self._class_key = class_key
        self._templates = frozenset(head(b"\0\0", algorithm)[:8] for algorithm in ALGORITHMS)
        self._signers: dict[bytes, _Signer] = {}
        for key in ring.keys:
            public = key.load()
            if isinstance(public, Ed25519PublicKey):
                for algorithm in ALGORITHMS:
                    first = head(key.key_id, algorithm)
                    self._signers[first] = _Signer(public.verify, signed_prefix(first), key)

    def verify(self, text: str, moment: Moment) -> Card | Refusal:
        """The card that this text proves, or why it proves none. Never raises, whatever the text.

        Expiry, issue day and status are decided later, with the service (`shared.domain.decision`).
        """
        if len(text) > MAX_TEXT:
            return _TOO_LONG
        if not text or text.isspace():
            return _EMPTY
        token, tilde, codes = text.partition("~")
        answer = self._token(token)
        if isinstance(answer, Refusal) or not tilde:
            return answer if isinstance(answer, Refusal) else answer[0]
        return self._with_code(*answer, codes, moment)

    def _token(self, text: str) -> tuple[Card, int | None] | Refusal:
        """The card and the generation of class keys its codes are made with."""
        if not text.isascii():
            return _NOT_A_CARD
        try:
            if text.encode().isdigit():  # str.isdigit asks Unicode about every character: four times slower
                message = from_digits(text)
            elif text.count(".") == 2 and text.startswith("eyJ"):
                from shared.tokens.jws import read

                card = read(text, self._ring, self._zone)
                return card if isinstance(card, Refusal) else (card, None)
            else:
                message = from_base64url(text)
            return self._message(message)
        except NotOurs:
            return _NOT_A_CARD
        except (Broken, CoseError, ClaimsError):
            return _DAMAGED

    def _message(self, message: bytes) -> tuple[Card, int | None] | Refusal:
        start = payload_start(message)
        signer = self._signers.get(message[:HEAD_BYTES])
        if signer is None:
            ours = message[:8] in self._templates and message[10] == 0xA0
            return _UNKNOWN_KEY if ours else _DAMAGED
        try:
            signer.verify(message[-64:], signer.prefix + message[HEAD_BYTES:-66])
        except InvalidSignature:
            return _FORGED
        key = signer.key
        if key.standing is Standing.KNOWN:
            return Refusal(Reason.OTHER_CITY, {"city": key.city})
        claims = decode(message[start:-66])
        card = to_card(claims, key.services)
        if not key.allows(card):
            return _KEY_LIMITS
        rotation = claims.get(10)
        return card, rotation[1] if rotation else None

    def _with_code(self, card: Card, generation: int | None, codes: str, moment: Moment) -> Card | Refusal:
        """The card with what became of its code. The seconds beside it are the pass's own claim: unused."""
        if generation is None or not _CODES.fullmatch(codes):
            return _DAMAGED
        given = codes.split("~")[1:]
        class_key = self._class_key
        if class_key is None or generation not in class_key.secrets:
            return replace(card, code=Code.UNCHECKED)
        if class_key.place >= len(given):
            return card  # the pass has no code for this class of venue
        secret = rotating.card_secret(class_key.secrets[generation], card.card_id, card.version)
        step = rotating.matching_step(secret, given[class_key.place], moment.trusted_ms)
        if step is None:
            return _CODE_STALE
        return replace(card, code=Code.FRESH, code_step=step)
