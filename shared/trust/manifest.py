"""The manifest: one publisher's signature over the version, length and hash of every part of a bundle."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.trust.fault import TrustFault, Wrong
from shared.trust.root import Root, key_id
from shared.wire import cbor, cose

MAX_BYTES = 64 << 10
_AAD = b"portcullis manifest 1"
_MAX_MS = 253_402_300_799_999  # the end of the year 9999


@dataclass(frozen=True, slots=True)
class Part:
    """What the manifest says of a part; `version` is the time in ms at which its content last changed."""

    version: int
    length: int
    sha256: bytes

    def fits(self, data: bytes) -> bool:
        """Whether these are the part's bytes."""
        return len(data) == self.length and hashlib.sha256(data).digest() == self.sha256


@dataclass(frozen=True, slots=True)
class Manifest:
    """Times in ms since 1970; `version` is a time too, so a restored hub still moves forward."""

    city: int
    version: int
    signed_ms: int
    expires_ms: int
    parts: Mapping[str, Part]


def part(version: int, data: bytes) -> Part:
    """The manifest's entry for a part's bytes."""
    return Part(version, len(data), hashlib.sha256(data).digest())


def sign(manifest: Manifest, key: Ed25519PrivateKey) -> bytes:
    """The signed manifest (COSE_Sign1)."""
    parts = {name: [p.version, p.length, p.sha256] for name, p in manifest.parts.items()}
    payload = cbor.encode([manifest.city, manifest.version, manifest.signed_ms, manifest.expires_ms, parts])
    return cose.sign1(payload, key_id(key.public_key().public_bytes_raw()), key, aad=_AAD)


def parse(data: bytes, root: Root) -> Manifest:
    """The manifest, signed by one of the root's publishers; raises TrustFault."""
    if len(data) > MAX_BYTES:
        raise TrustFault("too big", Wrong.TOO_BIG)
    try:
        name = cose.split(data).key_id
        fields = cbor.decode(cose.open1(data, name, root.publisher(name), aad=_AAD), max_depth=4)
    except cose.SignerError as error:
        raise TrustFault(str(error), Wrong.WRONG_SIGNER) from None
    except (cbor.CborError, cose.CoseError) as error:
        raise TrustFault(str(error)) from None
    if type(fields) is not list or len(fields) != 5 or type(fields[4]) is not dict:
        raise TrustFault("wrong fields")
    city, version, signed_ms, expires_ms, parts = fields
    if type(city) is not int or not all(_is_time(ms) for ms in (version, signed_ms, expires_ms)):
        raise TrustFault("wrong fields")
    entries = {name: _part(entry) for name, entry in parts.items() if type(name) is str}
    if len(entries) != len(parts):
        raise TrustFault("a part without a name")
    return Manifest(city, version, signed_ms, expires_ms, entries)


def _part(fields: object) -> Part:
    if type(fields) is not list or len(fields) != 3:
        raise TrustFault("wrong fields")
    version, length, sha256 = fields
    if not _is_time(version) or type(length) is not int or length < 0 or type(sha256) is not bytes:
        raise TrustFault("wrong fields")
    return Part(version, length, sha256)


def _is_time(value: object) -> bool:
    return type(value) is int and 0 <= value <= _MAX_MS
