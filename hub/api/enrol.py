"""`POST /v1/enrol`: a new device, with a one-time code and proof that it holds its keys."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.config import JsonDict
from starlette.requests import Request

from hub import attempts, enrolment
from hub.api.openapi import problems
from hub.api.problem import Problem
from hub.api.rooms import TheHub
from hub.api.signed import Caller, SignedRoute
from hub.attempts import Bucket
from hub.devices import Device
from hub.enrolment import Applicant, Refused
from hub.hub import Hub, incarnation
from shared.wire.batch import BatchError, base64url, raw
from shared.wire.httpsig import RequestSignature
from shared.wire.keys import KeyRefused, load_ed25519

_KEY_BYTES = 32
_AT_ONCE, _SECONDS_EACH = 60, 1.0  # from one address: a whole venue may stand behind it
_STATUS = {Refused.KEY_IN_USE: 409}
Key = Annotated[str, Field(pattern="^[A-Za-z0-9_-]{43}$")]
# It is shown to people, also in a terminal: nothing that drives one or turns the line around, nor a NUL.
_NAME = r"^[^\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+$"


_EXAMPLE: JsonDict = {
    "code": "K7Q2MZD4XWVTB6N3HJRY5PLCAE",
    "device": "0b5f7a52-6d0c-4a3e-9a51-3f2a5d9c1e77",
    "signing_key": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    "sealing_key": "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo",
    "kind": "scanner",
    "name": "Pool desk 1",
    "version": "0.2.0",
}


class Application(BaseModel):
    """What a new device says of itself."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})
    code: Annotated[str, Field(pattern="^[A-Z2-7]{26}$")]
    device: UUID
    signing_key: Key
    sealing_key: Key
    kind: Annotated[str, Field(pattern="^(scanner|kiosk)$")]
    name: Annotated[str, Field(min_length=1, max_length=60, pattern=_NAME)]
    version: Annotated[str, Field(max_length=40)]


class Enrolled(BaseModel):
    """What it is from now on; `root` is the root document in base64url."""

    device: UUID
    venue: str
    place: str
    root: str
    incarnation: UUID


class EnrolRoute(SignedRoute):
    """The key is in the body: the device is not known yet."""

    sent = unpacked = 8 << 10

    def sender(self, hub: Hub, request: Request, signature: RequestSignature, body: bytes) -> Device:
        """The device that the body describes."""
        _limit(hub, request)
        try:
            told = Application.model_validate_json(body)
            keys = raw(told.signing_key, _KEY_BYTES), raw(told.sealing_key, _KEY_BYTES)
            load_ed25519(keys[0])
        except (ValidationError, BatchError, KeyRefused):
            raise Problem(422, "bad_request") from None
        if str(told.device) != signature.key_id or not enrolment.usable_sealing_key(keys[1], hub.keys):
            raise Problem(422, "bad_request")
        return Device(signature.key_id, told.name, told.kind, "", "", *keys, enrolled_ms=hub.now_ms())

    def admit(self, hub: Hub, request: Request, signature: RequestSignature, device: Device) -> None:
        """A code is good once: no nonce is needed, and the same request twice does no harm."""

    def refusal(self, hub: Hub, problem: Problem) -> Problem:
        """With the root document: the device knows no key of the hub yet."""
        return problem.but(root=base64url(hub.root_document))


router = APIRouter(route_class=EnrolRoute)


@router.post("/v1/enrol", summary="Take a new device in", tags=["devices"], responses=problems(409, 429))
def enrol(hub: TheHub, caller: Caller, application: Application) -> Enrolled:
    """Needs a one-time code. The same request by the same keys gets the same answer."""
    device = caller.device
    applicant = Applicant(
        device.id, device.name, device.kind, device.signing_key, device.sealing_key, application.code
    )
    with hub.write() as connection:
        found = enrolment.enrol(connection, applicant, caller.now_ms)
        told = incarnation(connection)
    if isinstance(found, Refused):
        raise Problem(_STATUS.get(found, 403), found)
    return Enrolled(
        device=UUID(found.id),
        venue=found.venue,
        place=found.place,
        root=base64url(hub.root_document),
        incarnation=UUID(told),
    )


def _limit(hub: Hub, request: Request) -> None:
    address = request.client.host if request.client else ""
    bucket = Bucket(f"enrol {address}", _AT_ONCE, _SECONDS_EACH)
    with hub.write() as connection:
        wait = attempts.take(connection, [bucket], hub.now_ms())
    if wait:
        raise Problem(429, "too_many", retry_s=wait)
