"""`POST /v1/logs/LOG/events`: rows of a device's log, taken in once, each answered with a ruling."""

import json
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from starlette.responses import Response

from hub.api.openapi import problems
from hub.api.problem import Problem
from hub.api.rooms import TheHub, TheMetrics
from hub.api.signed import Caller, signed_router
from hub.hub import incarnation
from hub.intake import rules
from hub.intake.logs import ANOTHERS
from hub.intake.take import Answer, take
from shared.domain.faults import Fault
from shared.domain.ruling import Ruling, Why
from shared.wire.batch import MAX_EVENTS, MAX_SENT, MAX_UNPACKED, BatchError, decode

_HASH = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_CHECKPOINT = {
    "type": ["object", "null"],
    "required": ["seq", "chain", "at_ms", "signature"],
    "properties": {
        "seq": {"type": "integer", "minimum": 0},
        "chain": _HASH,
        "at_ms": {"type": "integer"},
        "signature": {"type": "string", "description": "64 bytes in base64url"},
    },
}
_EVENT = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string", "format": "uuid", "description": "a UUIDv7"},
        "salt": {"type": "string", "description": "16 bytes in base64url"},
        "payload": {"type": "string", "description": "canonical JSON"},
        "commitment": _HASH,
    },
}
_EXAMPLE = {
    "from": 101,
    "previous": "9f" * 32,
    "events": [
        {"id": "019a8f3e-7a10-7c55-9d0e-1f2a3b4c5d6e", "salt": "AAECAwQFBgcICQoLDA0ODw", "payload": "{}"}
    ],
    "checkpoint": None,
    "start": None,
}
_BATCH: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["from", "previous", "events"],
                    "properties": {
                        "from": {"type": "integer", "minimum": 1},
                        "previous": _HASH,
                        "events": {"type": "array", "maxItems": MAX_EVENTS, "items": _EVENT},
                        "checkpoint": _CHECKPOINT,
                        "start": _CHECKPOINT,
                    },
                },
                "example": _EXAMPLE,
            }
        },
    }
}


class RulingOut(BaseModel):
    """What the hub decided on a row; `why` where it is not plainly accepted."""

    ruling: Ruling
    why: Why | None = None


class TakenOut(BaseModel):
    """A ruling for each event sent, in order; the number wanted next; whether rows were put aside."""

    incarnation: UUID
    next: int
    rulings: list[RulingOut]
    forked: bool


router = signed_router(MAX_SENT, MAX_UNPACKED, tags=["devices"])


@router.post(
    "/v1/logs/{log}/events",
    summary="Rows of a log",
    response_model=TakenOut,
    openapi_extra=_BATCH,
    responses=problems(409),
)
def events(hub: TheHub, metrics: TheMetrics, caller: Caller, log: UUID) -> Response:
    """Rows that the hub has already change nothing. Gaps and forks are alarms for a person, not errors."""
    try:
        batch = decode(caller.body)
    except BatchError as error:
        raise Problem(422, "bad_request", str(error)) from None
    with hub.write() as connection:
        try:
            taken = take(
                connection, rules.published(connection), caller.device, str(log), batch, caller.now_ms
            )
        except Fault as fault:
            if fault.code != ANOTHERS:
                raise
            raise Problem(409, fault.code) from None
        told = {
            "incarnation": incarnation(connection),
            "next": taken.next,
            "rulings": [_ruling(answer) for answer in taken.answers],
            "forked": taken.forked,
        }
    metrics.batch(answer.ruling.value for answer in taken.answers)
    return Response(json.dumps(told), media_type="application/json")


def _ruling(answer: Answer) -> dict[str, str]:
    told = {"ruling": answer.ruling.value}
    return told if answer.why is None else told | {"why": answer.why.value}
