"""Routes that only a device may take: each request's signature is checked, each answer signed (RFC 9421).

A room makes its router with `signed_router()` and writes plain FastAPI handlers with a parameter
`caller: Caller`. What a handler raises becomes problem+json, signed like every answer.
"""

import zlib
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from fastapi.routing import APIRoute
from fastapi.security import APIKeyHeader
from sqlalchemy import delete
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from hub import devices
from hub.api.problem import Problem, problem_of
from hub.db import tables
from hub.db.engine import insert_or_ignore
from hub.devices import Device
from hub.hub import Hub
from shared.wire import httpsig
from shared.wire.httpsig import RequestSignature, SignatureRefused

_PASSED_OVER = 4  # times the limit: what is read of a body that is too big, so that its sender hears why
_STATUS = {
    httpsig.Refusal.MISSING: 400,
    httpsig.Refusal.UNREADABLE: 400,
    httpsig.Refusal.BAD: 401,
    httpsig.Refusal.LATE: 401,
}


@dataclass(frozen=True, slots=True)
class Signed:
    """A request whose signature held: who sent it, its body unpacked, when it came (ms since 1970), and when
    the device made it (seconds since 1970, by its own trusted time)."""

    device: Device
    body: bytes
    now_ms: int
    created_s: int


_shown = APIKeyHeader(
    name="Signature",
    scheme_name="device",
    auto_error=False,  # `SignedRoute` has checked it before
    description="HTTP Message Signature (RFC 9421) by the device's key, with `Signature-Input` and "
    "`Content-Digest`, exactly as docs/wire.md says.",
)


async def _caller(request: Request, _: Annotated[str | None, Depends(_shown)]) -> Signed:
    signed: Signed = request.state.signed
    return signed


Caller = Annotated[Signed, Depends(_caller)]


class SignedRoute(APIRoute):
    """Checks and signs around its handler; bodies of at most `sent` bytes, `unpacked` once inflated."""

    sent = 64 << 10
    unpacked = 64 << 10

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, wrapped."""
        inner = super().get_route_handler()

        async def handle(request: Request) -> Response:
            try:
                signature = httpsig.read_request(request.headers)
            except SignatureRefused as refused:
                return Problem(400, refused.code).response()
            hub: Hub = request.app.state.hub
            try:
                body = await self._read(request)
                signed = await run_in_threadpool(self._check, hub, request, signature, body)
                request.state.signed = signed
                answer = await inner(Request(request.scope, _replay(signed.body)))
            except Exception as error:  # noqa: BLE001  whatever it was, the answer is signed
                answer = self.refusal(hub, problem_of(error)).response()
            sign(hub, answer, signature)
            return answer

        return handle

    async def _read(self, request: Request) -> bytes:
        body, length = bytearray(), 0
        async for chunk in request.stream():
            length += len(chunk)
            if length <= self.sent:
                body += chunk
            elif length > _PASSED_OVER * self.sent:
                break
        if length > self.sent:
            raise Problem(413, "too_big")
        return bytes(body)

    def _check(self, hub: Hub, request: Request, signature: RequestSignature, body: bytes) -> Signed:
        now_ms = hub.now_ms()
        device = self.sender(hub, request, signature, body)
        try:
            key = devices.verifying(device.signing_key)
            httpsig.verify_request(signature, _as_signed(request, body), key, now_ms // 1000)
        except SignatureRefused as refused:
            raise Problem(_STATUS[refused.code], refused.code) from None
        self.admit(hub, request, signature, device)
        return Signed(device, self._unpack(request, body), now_ms, signature.created_s)

    def sender(self, hub: Hub, request: Request, signature: RequestSignature, body: bytes) -> Device:
        """Whose key the signature must be by, which is not yet proved; raises Problem."""
        with hub.read() as connection:
            device = devices.find(connection, signature.key_id)
        if device is None:
            raise Problem(401, "device_unknown")
        return device

    def admit(self, hub: Hub, request: Request, signature: RequestSignature, device: Device) -> None:
        """Whether this device, who signed this, may go on; raises Problem."""
        if device.revoked_ms is not None:
            raise Problem(403, "device_revoked")
        if request.method != "GET":
            _use_nonce(hub, signature)

    def refusal(self, hub: Hub, problem: Problem) -> Problem:
        """The problem as it is told."""
        return problem

    def _unpack(self, request: Request, body: bytes) -> bytes:
        """Bounded gzip: never more than `unpacked`, nothing missing and nothing after the end."""
        encoding = request.headers.get("content-encoding", "identity").strip().lower()
        if encoding == "identity":
            return body
        if encoding != "gzip":
            raise Problem(422, "bad_request", "Content-Encoding is gzip, or left out")
        inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
        try:
            data = inflater.decompress(body, self.unpacked + 1)
        except zlib.error:
            raise Problem(422, "bad_request", "the body is no gzip") from None
        if len(data) > self.unpacked:
            raise Problem(413, "too_big")
        if not inflater.eof or inflater.unused_data:
            raise Problem(422, "bad_request", "the body is no gzip")
        return data


def signed_router(sent: int = 64 << 10, unpacked: int = 64 << 10, **options: Any) -> APIRouter:
    """A router whose routes are for devices, with these bounds on their bodies, in bytes."""
    bounded = type("BoundedRoute", (SignedRoute,), {"sent": sent, "unpacked": unpacked})
    return APIRouter(route_class=bounded, **options)


def sign(hub: Hub, answer: Response, signature: RequestSignature) -> None:
    """Sign an answer to the request that carried this signature."""
    headers = httpsig.sign_response(
        hub.keys.publisher,
        hub.publisher_id,
        answer.status_code,
        bytes(answer.body),
        signature.header,
        hub.now_ms() // 1000,
    )
    answer.headers.update(headers)
    answer.headers["Cache-Control"] = "no-store"  # it fits this one request


def _as_signed(request: Request, body: bytes) -> httpsig.Request:
    path, query = request.scope["raw_path"], request.scope["query_string"]
    return httpsig.Request(request.method, path.decode("latin-1"), query.decode("latin-1"), body)


def _use_nonce(hub: Hub, signature: RequestSignature) -> None:
    """Raises Problem where this nonce was used before."""
    row = {
        "device": signature.key_id,
        "nonce": signature.nonce,
        "expires_ms": (signature.created_s + httpsig.LASTS_S) * 1000,
    }
    nonces = tables.nonces
    with hub.write() as connection:
        connection.execute(delete(nonces).where(nonces.c.expires_ms < hub.now_ms() - httpsig.LASTS_S * 1000))
        if insert_or_ignore(connection, nonces, row) == 0:
            raise Problem(401, "nonce_used")


def _replay(body: bytes) -> Callable[[], Awaitable[dict[str, Any]]]:
    """What gives a handler the checked and unpacked body."""

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive
