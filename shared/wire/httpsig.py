"""HTTP Message Signatures (RFC 9421) with Ed25519 and Content-Digest (RFC 9530), in the one form of
docs/wire.md.

The headers are compared with a template, not parsed: other components, parameters, algorithms and spellings
have no way in. What is signed is rebuilt from the template and the message itself.
"""

import base64
import hashlib
import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

LASTS_S = 300  # how long a request's signature is good, and how far the two clocks may be apart
DIGEST, INPUT, SIGNATURE = "Content-Digest", "Signature-Input", "Signature"
_LONGEST = 400
_REQUEST_PARTS = '("@method" "@path" "@query" "content-digest")'
_ANSWER_PARTS = '("@status" "content-digest" "signature";req;key="d")'
_ENDS = ';alg="ed25519";tag="portcullis"'
_SECONDS = "([1-9][0-9]{0,10})"
_REQUEST = re.compile(
    rf'd=({re.escape(_REQUEST_PARTS)};created={_SECONDS};expires={_SECONDS};nonce="([A-Za-z0-9_-]{{22}})"'
    rf';keyid="([0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})"{_ENDS})'
)
_ANSWER = re.compile(
    rf'h=({re.escape(_ANSWER_PARTS)};created={_SECONDS};keyid="([0-9a-f]{{4}})"{re.escape(_ENDS)})'
)
_BYTES = re.compile(r"([dh])=(:[A-Za-z0-9+/]{86}==:)")


class Refusal(StrEnum):
    """Why a signature was refused, as the line's error codes say it."""

    MISSING = "signature_missing"
    UNREADABLE = "signature_unreadable"
    BAD = "signature_bad"
    LATE = "signature_late"


class SignatureRefused(ValueError):  # noqa: N818  the field says "refused"
    """A message is not signed, or not as it must be; `code` says how."""

    def __init__(self, code: Refusal) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(frozen=True, slots=True)
class Request:
    """What of a request is signed: `path` and `query` as they travel, the query without its question mark,
    and the body as sent."""

    method: str
    path: str
    query: str = ""
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class RequestSignature:
    """A request's signature as read; nothing is verified yet. Times in seconds since 1970 UTC."""

    key_id: str
    nonce: str
    created_s: int
    expires_s: int
    digest: str
    header: str  # the Signature header, which the answer's signature covers
    _params: str


def content_digest(body: bytes) -> str:
    """The Content-Digest of these bytes (RFC 9530)."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def signature_base(components: Iterable[tuple[str, str]], params: str) -> bytes:
    """What is signed (RFC 9421, 2.5): a line for each component identifier, as serialised, and its value,
    then the signature's parameters. Raises SignatureRefused (UNREADABLE) for a value that could pass for more
    than its own line."""
    lines = [f"{name}: {value}" for name, value in components]
    if not all(line.isascii() and line.isprintable() for line in lines):
        raise SignatureRefused(Refusal.UNREADABLE)
    return "\n".join([*lines, f'"@signature-params": {params}']).encode()


def sign_request(
    key: Ed25519PrivateKey, key_id: str, request: Request, created_s: int, nonce: str | None = None
) -> dict[str, str]:
    """The headers that sign a request; `key_id` is the device's id, a nonce is made where none is given."""
    nonce = secrets.token_urlsafe(16) if nonce is None else nonce
    params = (
        f"{_REQUEST_PARTS};created={created_s};expires={created_s + LASTS_S}"
        f';nonce="{nonce}";keyid="{key_id}"{_ENDS}'
    )
    digest = content_digest(request.body)
    return _headers("d", digest, params, key.sign(_request_base(request, digest, params)))


def read_request(headers: Mapping[str, str]) -> RequestSignature:
    """The signature in a request's headers, any bytes; raises SignatureRefused (MISSING or UNREADABLE)."""
    digest, given, signature = _read(headers)
    found = _REQUEST.fullmatch(given)
    if found is None or _member(signature, "d") is None:
        raise SignatureRefused(Refusal.UNREADABLE)
    created_s, expires_s = int(found[2]), int(found[3])
    if not 0 < expires_s - created_s <= LASTS_S:
        raise SignatureRefused(Refusal.UNREADABLE)
    return RequestSignature(found[5], found[4], created_s, expires_s, digest, signature, found[1])


def verify_request(
    signature: RequestSignature, request: Request, public_key: Ed25519PublicKey, now_s: int
) -> None:
    """Raises SignatureRefused: BAD unless the key signed this request, then LATE unless it was just now.
    Whether the nonce was seen before is the caller's business."""
    _check_digest(signature.digest, request.body)
    base = _request_base(request, signature.digest, signature._params)
    _check_signature(public_key, _signature_bytes(signature.header, "d"), base)
    if abs(now_s - signature.created_s) > LASTS_S or now_s > signature.expires_s:
        raise SignatureRefused(Refusal.LATE)


def sign_response(
    key: Ed25519PrivateKey,
    key_id: str,
    status: int,
    body: bytes,
    request_signature_header: str,
    created_s: int,
) -> dict[str, str]:
    """The headers that sign an answer to the request with this Signature header; `key_id` is a publisher's,
    in hex. Raises SignatureRefused (UNREADABLE) where that header is not of the right form."""
    params = f'{_ANSWER_PARTS};created={created_s};keyid="{key_id}"{_ENDS}'
    digest = content_digest(body)
    base = _answer_base(status, digest, request_signature_header, params)
    return _headers("h", digest, params, key.sign(base))


def verify_response(
    headers: Mapping[str, str],
    status: int,
    body: bytes,
    request_signature_header: str,
    key_of: Callable[[str], Ed25519PublicKey | None],
) -> int:
    """The hub's time in seconds since 1970, once the answer proved to be the hub's answer to this request.

    `key_of` finds a publisher's key by its id in hex. Raises SignatureRefused.
    """
    digest, given, signature = _read(headers)
    found = _ANSWER.fullmatch(given)
    if found is None or _member(signature, "h") is None:
        raise SignatureRefused(Refusal.UNREADABLE)
    _check_digest(digest, body)
    key = key_of(found[3])
    if key is None:
        raise SignatureRefused(Refusal.BAD)
    base = _answer_base(status, digest, request_signature_header, found[1])
    _check_signature(key, _signature_bytes(signature, "h"), base)
    return int(found[2])


def _request_base(request: Request, digest: str, params: str) -> bytes:
    return signature_base(
        [
            ('"@method"', request.method),
            ('"@path"', request.path),
            ('"@query"', f"?{request.query}"),
            ('"content-digest"', digest),
        ],
        params,
    )


def _answer_base(status: int, digest: str, request_signature_header: str, params: str) -> bytes:
    member = _member(request_signature_header, "d")
    if member is None:
        raise SignatureRefused(Refusal.UNREADABLE)
    return signature_base(
        [('"@status"', str(status)), ('"content-digest"', digest), ('"signature";req;key="d"', member)],
        params,
    )


def _headers(label: str, digest: str, params: str, signature: bytes) -> dict[str, str]:
    member = f":{base64.b64encode(signature).decode()}:"
    return {DIGEST: digest, INPUT: f"{label}={params}", SIGNATURE: f"{label}={member}"}


def _read(headers: Mapping[str, str]) -> tuple[str, str, str]:
    digest, given, signature = headers.get(DIGEST), headers.get(INPUT), headers.get(SIGNATURE)
    if given is None or signature is None or digest is None:
        raise SignatureRefused(Refusal.MISSING)
    if max(len(digest), len(given), len(signature)) > _LONGEST:
        raise SignatureRefused(Refusal.UNREADABLE)
    return digest, given, signature


def _member(header: str, label: str) -> str | None:
    found = _BYTES.fullmatch(header)
    return found[2] if found is not None and found[1] == label else None


def _signature_bytes(header: str, label: str) -> bytes:
    """The bytes in their one spelling: base64 leaves four bits of the last sign open."""
    member = _member(header, label) or ""
    data = base64.b64decode(member[1:-1])
    if base64.b64encode(data).decode() != member[1:-1]:
        raise SignatureRefused(Refusal.BAD)
    return data


def _check_digest(digest: str, body: bytes) -> None:
    if digest != content_digest(body):
        raise SignatureRefused(Refusal.BAD)


def _check_signature(key: Ed25519PublicKey, signature: bytes, base: bytes) -> None:
    try:
        key.verify(signature, base)
    except InvalidSignature:
        raise SignatureRefused(Refusal.BAD) from None
