"""One device's line to its hub: signed requests, answers that are verified before they are looked at.

What each end promises is in docs/wire.md. A client belongs to one thread.
"""

import gzip
import io
import json
import logging
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from shared.device.clock import Clock
from shared.sync.faults import LineFault, broken, refusal, retry_after_s, stranger
from shared.sync.transport import Way, open_session, proxies
from shared.trust import root as roots
from shared.trust.fault import TrustFault
from shared.trust.root import Root
from shared.wire import httpsig

if TYPE_CHECKING:
    import requests

RootOf = Callable[[bytes], Root | None]
ANSWER_BYTES = 1 << 20
ROOT_PATH = "/v1/bundle/root.cbor"
REQUEST_ID = "X-Request-Id"
_CHUNK = 64 << 10
_IDLE_S = 4  # after a longer rest a server or router may have forgotten the connection, unsaid
_REFUSAL_BYTES = 32 << 10  # there is room for so much, however little was asked for
_SMALL = 512  # gzip would not make it smaller by enough
_TRUST_AGAIN_MS = 60_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Device:
    """Who signs."""

    id: str
    key: Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class Answer:
    """What the hub said, signed. The headers are not covered by the signature: hints, no more."""

    status: int
    body: bytes
    etag: str = ""
    content_type: str = ""

    def json(self) -> dict[str, Any]:
        """The object in the body; raises LineFault (`hub_refuses`): the hub speaks another version."""
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError):
            found = None
        if type(found) is not dict:
            raise LineFault("the hub answered with no object", "hub_refuses")
        return found


class HubClient:
    """Asks one hub for one device. Every failure is a LineFault; the device's clock takes the hub's time."""

    def __init__(self, way: Way, device: Device, clock: Clock, root_of: RootOf) -> None:
        """`root_of` tells whose publishers may sign, given the body of an answer, as answers to an enrolment
        bring their root with them. It may raise TrustFault."""
        self._way, self._device, self._clock, self._root_of = way, device, clock, root_of
        self._newer: Root | None = None
        self._session: requests.Session | None = None
        self._used = 0.0  # on the monotonic clock, in seconds
        self._anchored_ms: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections; the next request opens new ones."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def pinned(self) -> Root | None:
        """The root whose publishers may sign, as known before any answer."""
        return self._root_of(b"")

    def get(self, path: str, *, if_none_match: str = "", limit: int = ANSWER_BYTES) -> Answer:
        """Answer of status 200, or 304 where `if_none_match` (an ETag, with its quotes) still fits; raises
        LineFault. `path` is as it travels, with its query. `limit` bounds the answer, in bytes."""
        headers = {"If-None-Match": if_none_match} if if_none_match else {}
        return self._ask(_Question("GET", path, headers, limit=limit))

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer:
        """Answer of status 200; raises LineFault. `body` is an object, or JSON already written; `pack` lets
        it travel in gzip where that is worth it."""
        data = body if isinstance(body, bytes) else json.dumps(body, separators=(",", ":")).encode()
        headers = {"Content-Type": "application/json"}
        if pack and len(data) > _SMALL:
            headers["Content-Encoding"] = "gzip"
            data = gzip.compress(data, 6, mtime=0)
        return self._ask(_Question("POST", path, headers, data))

    def root(self, pinned: Root | None = None) -> tuple[bytes, Root]:
        """The root document as it is now, which brings the keys that its own answer is verified with; raises
        LineFault, and TrustFault where it does not follow from `pinned`."""
        wrong: list[TrustFault] = []

        def of(body: bytes) -> Root | None:
            try:
                return roots.parse(body, pinned)
            except TrustFault as fault:
                wrong.append(fault)
                return None

        try:
            answer = self._once(_Question("GET", ROOT_PATH, limit=roots.MAX_BYTES, root_of=of))
        except LineFault:
            if wrong:
                raise wrong[-1] from None
            raise
        return answer.body, roots.parse(answer.body, pinned)

    def _ask(self, question: "_Question") -> Answer:
        """Once more where the clock was wrong, or where the answer is by a publisher of a newer root."""
        try:
            return self._once(question)
        except _PublisherUnknown as unknown:
            try:
                self._newer = self.root(unknown.pinned)[1]
            except TrustFault:
                raise LineFault("not signed by the hub of this city", "hub_altered") from None
        except LineFault as fault:
            if fault.said != "signature_late":
                raise
        return self._once(question)

    def _once(self, question: "_Question") -> Answer:
        import requests
        import urllib3

        started = self._clock.now()
        ends = time.monotonic() + self._way.whole_s
        try:
            prepared, signature = self._prepared(question, started.trusted_ms // 1000)
            with self._open().send(
                prepared,
                stream=True,
                allow_redirects=False,
                timeout=(self._way.connect_s, self._way.read_s),
                proxies=proxies(self._way),
            ) as response:
                body = _read(response, max(question.limit, _REFUSAL_BYTES), ends)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            self.close()
            raise broken(error, self._clock.now()) from error
        status, headers = response.status_code, response.headers
        wait_s = retry_after_s(headers, started.trusted_ms)
        kind = headers.get("Content-Type", "")
        _log.debug("hub: %s %s %d %s", question.method, question.path, status, prepared.headers[REQUEST_ID])
        if body is None:
            raise LineFault(f"an answer of more than {question.limit} bytes", "hub_altered")
        try:
            hub_s = httpsig.verify_response(
                headers, status, body, signature, lambda name: self._publisher(name, body, question)
            )
        except httpsig.SignatureRefused:
            raise stranger(status, kind, wait_s) from None
        self._take_time(hub_s, started.trusted_ms)
        if status == 200 or (status == 304 and "If-None-Match" in question.headers):
            return Answer(status, body, headers.get("ETag", ""), kind)
        said, title = _problem(body)
        raise refusal(status, said, title, wait_s)

    def _prepared(self, question: "_Question", now_s: int) -> "tuple[requests.PreparedRequest, str]":
        """The request, signed over its path and query as `requests` sends them, and its Signature header."""
        import requests

        body = io.BytesIO(question.body) if question.body else None  # a file is sent piece by piece
        asked = requests.Request(question.method, self._way.hub + question.path, question.headers, data=body)
        prepared = asked.prepare()
        path, _, query = prepared.path_url.partition("?")
        signed = httpsig.sign_request(
            self._device.key,
            self._device.id,
            httpsig.Request(question.method, path, query, question.body),
            now_s,
        )
        prepared.headers.update(signed)
        prepared.headers[REQUEST_ID] = str(uuid.uuid4())
        prepared.headers["Accept-Encoding"] = "identity"
        prepared.headers["User-Agent"] = "portcullis"
        return prepared, signed[httpsig.SIGNATURE]

    def _open(self) -> "requests.Session":
        now = time.monotonic()
        if now - self._used > _IDLE_S:
            self.close()
        self._used = now
        if self._session is None:
            self._session = open_session(self._way)
        return self._session

    def _publisher(self, name: str, body: bytes, question: "_Question") -> Ed25519PublicKey | None:
        try:
            root = (question.root_of or self._root_of)(body)
            if question.root_of is None and self._newer is not None:
                root = self._newer if root is None or self._newer.version > root.version else root
            if root is None:
                return None
            if question.root_of is None and bytes.fromhex(name) not in root.publishers:
                raise _PublisherUnknown(root)
            return root.publisher(bytes.fromhex(name))
        except TrustFault:
            return None

    def _take_time(self, hub_s: int, started_ms: int) -> None:
        """The hub's clock said `hub_s` somewhere between the question and now. Only a clock that cannot be so
        is moved, and no further than needed: time must not step to and fro with each answer."""
        now_ms = self._clock.now().trusted_ms
        earliest_ms = hub_s * 1000
        hub_ms = min(max(now_ms, earliest_ms), earliest_ms + 999 + max(0, now_ms - started_ms))
        anchored_ms = self._anchored_ms
        if hub_ms != now_ms or anchored_ms is None or abs(now_ms - anchored_ms) >= _TRUST_AGAIN_MS:
            self._clock.anchor(hub_ms)
            self._anchored_ms = hub_ms


class _PublisherUnknown(LineFault):
    """The answer is signed by a publisher whom the pinned root does not name: there may be a newer one."""

    def __init__(self, pinned: Root) -> None:
        super().__init__("signed by an unknown publisher", "hub_altered")
        self.pinned = pinned


@dataclass(frozen=True, slots=True)
class _Question:
    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    limit: int = ANSWER_BYTES
    root_of: RootOf | None = None


def _read(response: "requests.Response", limit: int, ends: float) -> bytes | None:
    """The body as it came; None where it is longer than `limit`. Raises what urllib3 raises, and TimeoutError
    past the time `ends`: a drop at a time must not hold a device for ever."""
    body = bytearray()
    while piece := response.raw.read1(_CHUNK, decode_content=False):
        body += piece
        if len(body) > limit:
            return None
        if time.monotonic() > ends:
            raise TimeoutError
    return bytes(body)


def _problem(body: bytes) -> tuple[str, str]:
    """Code and title of a problem document (RFC 9457), or what little can be said."""
    try:
        found = json.loads(body)
        said, title = str(found["code"])[:40], str(found.get("title", ""))[:200]
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return "unknown", ""
    return said, title
