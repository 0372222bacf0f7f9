"""`GET /v1/bundle/...`: the bundle in parts, each asked for only where it changed."""

from functools import lru_cache
from hashlib import sha256
from typing import Annotated, Any

from fastapi import Header, Path, Query
from starlette.responses import Response

from hub import devices
from hub.api.openapi import problems
from hub.api.problem import Problem
from hub.api.rooms import TheHub
from hub.api.signed import Caller, signed_router
from hub.enrolment import sealed_secrets
from hub.publish import in_force, part
from shared.trust import statuslist
from shared.trust.statuslist import StatusListError

CBOR, COSE, PART = "application/cbor", "application/cose", "application/octet-stream"
DELTA = "application/vnd.portcullis.delta+cbor"
IfNoneMatch = Annotated[str | None, Header(description="The ETag of what the device has", max_length=200)]
Sha256 = Annotated[str, Path(pattern="^[0-9a-f]{64}$")]
_KNOWN: dict[int | str, dict[str, Any]] = {304: {"description": "The device has it already."}}


def _bytes(*media_types: str) -> dict[int | str, dict[str, Any]]:
    schema = {"schema": {"type": "string", "format": "binary"}}
    return {200: {"content": dict.fromkeys(media_types, schema)}}


router = signed_router(prefix="/v1/bundle", tags=["bundle"])


@router.get(
    "/manifest.cbor",
    summary="The signed manifest",
    response_class=Response,
    responses=_bytes(COSE) | _KNOWN | problems(404),
)
def manifest(hub: TheHub, caller: Caller, if_none_match: IfNoneMatch = None) -> Response:
    """Version, length and hash of every part, signed by a publisher; 304 where nothing is newer."""
    last = in_force(hub)
    return _unless_known(last.manifest, str(last.version), if_none_match)


@router.get(
    "/root.cbor",
    summary="The root document",
    response_class=Response,
    responses=_bytes(CBOR) | problems(404),
)
def root(hub: TheHub, caller: Caller) -> Response:
    """Who may publish, signed by two of the three root keys."""
    return Response(in_force(hub).root, media_type=CBOR)


@router.get(
    "/parts/{sha256}",
    summary="A part by its hash",
    response_class=Response,
    responses=_bytes(PART, DELTA) | problems(404),
)
def one_part(
    hub: TheHub,
    caller: Caller,
    sha256: Sha256,
    old: Annotated[str | None, Query(alias="from", pattern="^[0-9a-f]{64}$")] = None,
) -> Response:
    """The part, or what turns the one under `from` into it where that is smaller."""
    with hub.read() as connection:
        whole = part(connection, bytes.fromhex(sha256))
        before = part(connection, bytes.fromhex(old)) if old else None
    if whole is None:
        raise Problem(404, "not_found")
    change = _delta(before, whole) if before else None
    if change is not None and len(change) < len(whole):
        return Response(change, media_type=DELTA)
    return Response(whole, media_type=PART)


@router.get(
    "/secrets.cose",
    summary="This device's own secrets",
    response_class=Response,
    responses=_bytes(COSE) | _KNOWN,
)
def secrets(hub: TheHub, caller: Caller, if_none_match: IfNoneMatch = None) -> Response:
    """Sealed to the device; 304 where it has them."""
    with hub.write() as connection:
        device = devices.find(connection, caller.device.id) or caller.device
        sealed = sealed_secrets(connection, device, hub.keys)
    return _unless_known(sealed, sha256(sealed).hexdigest(), if_none_match)


def _unless_known(data: bytes, tag: str, known: str | None) -> Response:
    headers = {"ETag": f'"{tag}"'}
    if known is not None and headers["ETag"] in {entry.strip() for entry in known.split(",")}:
        return Response(status_code=304, headers=headers)
    return Response(data, headers=headers, media_type=COSE)


@lru_cache(64)
def _delta(old: bytes, new: bytes) -> bytes | None:
    """What turns a status list into a newer one; None for parts that are none, or of another size."""
    try:
        return statuslist.delta(statuslist.decode(old), statuslist.decode(new))
    except StatusListError:
        return None
