"""Who may publish for a city: the root document, signed by two of three offline keys."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from shared.trust.fault import TrustFault, Wrong
from shared.wire import cbor, cose
from shared.wire.keys import KeyRefused, load_ed25519

MAX_BYTES = 16 << 10
MAX_KEYS = 8
_AAD = b"portcullis root 1"


@dataclass(frozen=True, slots=True)
class Root:
    """`keys` and `publishers` by 2-byte key id; `version` is a time in ms since 1970."""

    city: int
    version: int
    threshold: int
    keys: dict[bytes, bytes]
    publishers: dict[bytes, bytes]

    @property
    def fingerprint(self) -> str:
        """What an enrolment code names the root by: SHA-256 over city, threshold and root keys, in hex."""
        return hashlib.sha256(cbor.encode([self.city, self.threshold, self.keys])).hexdigest()

    def publisher(self, key_id: bytes) -> Ed25519PublicKey:
        """The key of a publisher; raises TrustFault for one that is not named."""
        if key_id not in self.publishers:
            raise TrustFault("not a publisher", Wrong.WRONG_SIGNER)
        return load_ed25519(self.publishers[key_id])


def key_id(public_key: bytes) -> bytes:
    """The id of a root or publisher key: the first two bytes of its SHA-256."""
    return hashlib.sha256(public_key).digest()[:2]


def sign(root: Root, keys: Sequence[Ed25519PrivateKey]) -> bytes:
    """The root document, signed with these keys: a list of COSE_Sign1 over the same payload."""
    payload = cbor.encode([root.city, root.version, root.threshold, root.keys, root.publishers])
    return cbor.encode(
        [cose.sign1(payload, key_id(key.public_key().public_bytes_raw()), key, aad=_AAD) for key in keys]
    )


def parse(data: bytes, pinned: Root | None = None) -> Root:
    """The root of a document that enough of its own keys signed, and enough of the pinned root's where there
    is one; raises TrustFault."""
    if len(data) > MAX_BYTES:
        raise TrustFault("too big", Wrong.TOO_BIG)
    try:
        messages = cbor.decode(data, max_depth=2)
        if type(messages) is not list or not 0 < len(messages) <= 2 * MAX_KEYS:
            raise TrustFault("no list of signatures", Wrong.WRONG_SIGNER)
        payload = cose.split(messages[0]).payload if type(messages[0]) is bytes else b""
        root = _read(cbor.decode(payload, max_depth=3))
        _threshold(root, messages, payload)
        if pinned is not None and root != pinned:
            if root.city != pinned.city:
                raise TrustFault("root of another city", Wrong.WRONG_CITY)
            _threshold(pinned, messages, payload)
            if root.version <= pinned.version:
                raise TrustFault("an older root", Wrong.OLDER)
    except (cbor.CborError, cose.CoseError, KeyRefused) as error:
        raise TrustFault(str(error)) from None
    return root


def _threshold(root: Root, messages: list[object], payload: bytes) -> None:
    """Every one of the root's keys counts once, however often it signed; others are passed by."""
    signed = 0
    for name, raw in root.keys.items():
        signed += any(_signed_by(name, load_ed25519(raw), message, payload) for message in messages)
    if signed < root.threshold:
        raise TrustFault(f"{signed} of {root.threshold} signatures", Wrong.WRONG_SIGNER)


def _signed_by(name: bytes, key: Ed25519PublicKey, message: object, payload: bytes) -> bool:
    if type(message) is not bytes:
        return False
    try:
        return cose.open1(message, name, key, aad=_AAD) == payload
    except cose.CoseError:
        return False


def _read(fields: object) -> Root:
    if type(fields) is not list or len(fields) != 5:
        raise TrustFault("wrong fields")
    city, version, threshold, keys, publishers = fields
    if type(city) is not int or type(version) is not int or type(threshold) is not int:
        raise TrustFault("wrong fields")
    root = Root(city, version, threshold, _keys(keys), _keys(publishers))
    if not 0 < city <= 0xFFFF or version < 0 or not 2 <= threshold <= len(root.keys):
        raise TrustFault("out of range")
    return root


def _keys(fields: object) -> dict[bytes, bytes]:
    if type(fields) is not dict or not 0 < len(fields) <= MAX_KEYS:
        raise TrustFault("no keys")
    for name, raw in fields.items():
        if type(raw) is not bytes or key_id(raw) != name:
            raise TrustFault("a key under a wrong id")
        load_ed25519(raw)
    return fields
